/** What a sitting needs: the queue's input, and everything to show one card. */
import type { QueueInput } from '../study/queue';
import type { ArticleRecord, Card, FactRecord, QuestionRecord, VersionRecord } from '../study/types';
import { getVersion } from './articles';
import { dueCards, newCards } from './cards';
import { db } from './db';
import { parametersInForce } from './events';
import { questionsOfFacts } from './questions';
import { settings } from './settings';
import { begunOn, reviewsOn, usualMs } from './today';

/** All that `planSitting` asks for but `limits` and `random`. `articles`: only cards of these; empty for all. */
export async function queueInput(
	day: string,
	articles: readonly string[] = [],
): Promise<Omit<QueueInput, 'limits' | 'random'>> {
	const wanted = (card: Card) => articles.length === 0 || articles.includes(card.article);
	const due = (await dueCards(day)).filter(wanted);
	const fresh = (await newCards(day)).filter(wanted);
	const facts = await db.facts.bulkGet([...due, ...fresh].map((card) => card.id));
	const done = await reviewsOn(day);
	return {
		due,
		fresh,
		facts: facts.filter((fact) => fact !== undefined),
		day,
		parameters: await parametersInForce(),
		settings: await settings(),
		begunCount: begunOn(done),
		doneMs: done.reduce((sum, review) => sum + review.tookMs, 0),
		cardMs: await usualMs(),
	};
}

/** A card with its fact, its questions, its article and the version each span counts in. */
export interface StudyCard {
	card: Card;
	fact: FactRecord;
	/** Best first; `chooseQuestion` picks one. */
	questions: QuestionRecord[];
	article: ArticleRecord;
	/** The version the fact's evidence counts in. */
	version: VersionRecord;
}

/** Everything to ask one card; null when it is gone. */
export async function studyCard(id: string): Promise<StudyCard | null> {
	const card = await db.cards.get(id);
	const fact = await db.facts.get(id);
	const article = card && (await db.articles.get(card.article));
	const version = fact && (await getVersion(fact.article, fact.version));
	if (!card || !fact || !article || !version) return null;
	return { card, fact, questions: await questionsOfFacts([id]), article, version };
}
