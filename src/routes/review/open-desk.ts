/** The address → what lies on the desk: an article of the library, or the reading nobody has decided on yet. */
import { findSameArticle, getArticle, getVersion } from '$lib/db/articles';
import { factsOf } from '$lib/db/facts';
import { pendingDecisions, pendingReading, type PendingReading } from '$lib/db/pending';
import { questionsOf } from '$lib/db/questions';
import type { Reading } from '$lib/engine/types';
import { Desk, type Decisions } from './desk.svelte';
import { pendingItems, storedItems } from './items';

export interface Opened {
	desk: Desk;
	reading: Reading;
	title: string;
	published: string | null;
	/** The article's id, when it is in the library. */
	article: string | null;
	/** What waits to be saved, when it is not. */
	pending: PendingReading | null;
	/** The article that the library has already. */
	earlier: { how: 'same' | 'updated'; title: string } | null;
}

async function openStored(id: string): Promise<Opened | null> {
	const article = await getArticle(id);
	const version = await getVersion(id);
	if (!article || !version) return null;
	const items = storedItems(version.reading, await factsOf(id), await questionsOf(id));
	const { title, published } = article;
	return {
		desk: new Desk(items),
		reading: version.reading,
		title,
		published,
		article: id,
		pending: null,
		earlier: null,
	};
}

async function openPending(): Promise<Opened | null> {
	const pending = await pendingReading();
	if (!pending) return null;
	const { reading, title, published } = pending;
	const decisions = (await pendingDecisions()) as Decisions | null;
	const found = await findSameArticle(reading.article.hash, title, reading.article.text);
	const earlier = found ? { how: found.how, title: found.article.title } : null;
	return {
		desk: new Desk(pendingItems(reading), decisions),
		reading,
		title,
		published,
		article: null,
		pending,
		earlier,
	};
}

/** Null when there is nothing to review. */
export async function openDesk(article: string | null): Promise<Opened | null> {
	return article ? openStored(article) : openPending();
}
