/** An article's id → everything its page shows. */
import { layText, sentenceNumber } from '$lib/components/lay-text';
import { getArticle, getVersion } from '$lib/db/articles';
import { cardsOf } from '$lib/db/cards';
import { parametersInForce } from '$lib/db/events';
import { factsOf } from '$lib/db/facts';
import type { Reading } from '$lib/engine/types';
import { whyAside } from '$lib/study/aside';
import { countCards, memoryState } from '$lib/study/statistics';
import type { ArticleRecord, FactRecord } from '$lib/study/types';

/** How a fact stands in the learner's memory; `stopped`: asked no more; `none`: it has no question. */
export type Standing = 'firm' | 'fading' | 'new' | 'stopped' | 'none';

export interface ShownFact {
	record: FactRecord;
	standing: Standing;
	sentence: number;
}

export interface OpenArticle {
	article: ArticleRecord;
	reading: Reading;
	/** Those that count, in the order of the text. */
	facts: ShownFact[];
	doubtfulCount: number;
	cardCount: number;
	firm: number;
	fading: number;
	fresh: number;
	/** Cards that can be studied on this day: due and new ones. */
	studyCount: number;
	sentenceCount: number;
	/** Cards asked no more, flagged, or forgotten again and again. */
	asideCount: number;
}

/** The article as it stands on a study day; null when it is not there. */
export async function openArticle({ id, day }: { id: string; day: string }): Promise<OpenArticle | null> {
	const article = await getArticle(id);
	const version = await getVersion(id);
	if (!article || !version) return null;
	const { reading } = version;
	const records = await factsOf(id);
	const cards = await cardsOf(id);
	const parameters = await parametersInForce();
	const { sentences } = layText(reading.article.text, reading.article.title);
	const standings = new Map<string, Standing>(
		cards.map((card) => [card.id, card.suspended ? 'stopped' : memoryState(card, day, parameters)]),
	);
	const counts = countCards(cards, day, parameters);
	const facts = records
		.filter((record) => record.state === 'kept')
		.map((record) => ({
			record,
			standing: standings.get(record.id) ?? 'none',
			sentence: sentenceNumber(sentences, record.fact.evidence[0]),
		}));
	return {
		article,
		reading,
		facts,
		doubtfulCount: records.filter((record) => record.state === 'doubtful').length,
		cardCount: cards.length,
		firm: counts.firmCount,
		fading: counts.fadingCount,
		fresh: counts.newCount,
		studyCount: cards.filter((card) => !card.suspended && (!card.dueDay || card.dueDay <= day)).length,
		sentenceCount: sentences.length,
		asideCount: cards.filter((card) => whyAside(card) !== null).length,
	};
}
