/** A reading and a person's decisions → article, version, facts, questions, cards: one transaction. */
import type { Reading } from '../engine/types';
import type { ArticleRecord, QuestionOrigin } from '../study/types';
import { findSameArticle } from './articles';
import { syncCards } from './cards';
import {
	carryFacts,
	carryQuestions,
	type Carrier,
	type FactDecision,
	type QuestionDecision,
} from './carry-over';
import { db } from './db';
import { idOf, newId, stamp } from './ids';

/** A reading as a person leaves the review page. */
export interface ReadingToSave {
	reading: Reading;
	title: string;
	published: string | null;
	outlet?: string | null;
	address?: string | null;
	factDecisions?: FactDecision[];
	questionDecisions?: QuestionDecision[];
	/** The article it is another version of; by default the library looks for one. */
	article?: string;
	/** For packs: its id, permanent ids by fingerprint, and who made each question (by its id). */
	pack?: string;
	frozenIds?: Record<string, string>;
	origins?: Record<string, QuestionOrigin>;
}

/** What was stored. */
export interface Saved {
	article: string;
	/** A new article; the same text again; another version of an article already there. */
	how: 'new' | 'same' | 'updated';
	/** Cards made now, and all cards of the article. */
	addedCount: number;
	cardCount: number;
	keptCount: number;
	doubtfulCount: number;
}

const tables = [db.articles, db.versions, db.facts, db.questions, db.cards, db.events, db.local];

async function earlierArticle(save: ReadingToSave) {
	const { hash, text } = save.reading.article;
	const found = await findSameArticle(hash, save.title, text);
	if (!save.article || found?.article.id === save.article) return found;
	const article = await db.articles.get(save.article);
	return article && article.deletedAt === null ? { article, how: 'updated' as const } : found;
}

async function putArticle(
	save: ReadingToSave,
	earlier: ArticleRecord | undefined,
	now: number,
): Promise<string> {
	const id = earlier?.id ?? (save.pack ? idOf(`pack:${save.pack}`) : newId(now));
	await db.articles.put({
		id,
		title: save.title,
		published: save.published ?? earlier?.published ?? null,
		outlet: save.outlet ?? earlier?.outlet ?? null,
		address: save.address ?? earlier?.address ?? null,
		addedAt: earlier?.addedAt ?? now,
		version: save.reading.article.hash,
		pack: save.pack ?? earlier?.pack ?? null,
		deletedAt: null,
		changed: await stamp(now),
	});
	return id;
}

async function carrierFor(save: ReadingToSave, article: string, now: number): Promise<Carrier> {
	const versions = await db.versions.where('article').equals(article).toArray();
	const texts = new Map(versions.map((version) => [version.hash, version.reading.article.text]));
	return {
		article,
		version: save.reading.article.hash,
		text: save.reading.article.text,
		textOf: (version) => texts.get(version) ?? null,
		newId: () => newId(now),
		frozenIds: save.frozenIds,
		pack: save.pack ?? null,
		now,
		changed: await stamp(now),
	};
}

/**
 * Stores a reading. The same text again, or another version of an article that is there, updates it:
 * facts keep their ids and progress, a person's edits and rejections stand. Nothing else is touched.
 */
export async function saveReading(save: ReadingToSave, now: number): Promise<Saved> {
	return db.transaction('rw', tables, async () => {
		const earlier = await earlierArticle(save);
		const article = await putArticle(save, earlier?.article, now);
		const carrier = await carrierFor(save, article, now);
		const { reading, factDecisions = [], questionDecisions = [] } = save;
		await db.versions.put({ article, hash: carrier.version, addedAt: now, reading });
		const oldFacts = await db.facts.where('article').equals(article).toArray();
		const facts = carryFacts(oldFacts, reading.facts, factDecisions, carrier);
		await db.facts.bulkPut(facts);
		const oldQuestions = await db.questions.where('article').equals(article).toArray();
		await db.questions.bulkPut(
			carryQuestions(oldQuestions, reading.questions, facts, questionDecisions, carrier, save.origins),
		);
		const addedCount = await syncCards(article, now);
		return {
			article,
			how: earlier?.how ?? 'new',
			addedCount,
			cardCount: await db.cards.where('article').equals(article).count(),
			keptCount: facts.filter((fact) => fact.state === 'kept').length,
			doubtfulCount: facts.filter((fact) => fact.state === 'doubtful').length,
		};
	});
}
