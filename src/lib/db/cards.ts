/** The cards: one for each kept fact that can be asked. Rows are a cache of events. */
import { eventsThatCount, freshCard, replayCard } from '../study/replay';
import type { Card, FactRecord } from '../study/types';
import { db } from './db';
import { eventsOf, listParameters } from './events';

export async function getCard(id: string): Promise<Card | null> {
	return (await db.cards.get(id)) ?? null;
}

export async function cardsOf(article: string): Promise<Card[]> {
	return db.cards.where('article').equals(article).sortBy('position');
}

export async function listCards(): Promise<Card[]> {
	return db.cards.toArray();
}

/** May it be asked on this study day? */
export function isAwake(card: Card, day: string): boolean {
	return !card.suspended && card.buriedDay !== day;
}

/** Learned cards whose due day is `day` or earlier, suspended and buried ones left out; not yet in any order. */
export async function dueCards(day: string): Promise<Card[]> {
	const due = await db.cards.where('dueDay').belowOrEqual(day).toArray();
	return due.filter((card) => isAwake(card, day));
}

/** How many cards come back on each day after `day`: new due days keep away from full ones. */
export async function dueLoad(day: string): Promise<Map<string, number>> {
	const load = new Map<string, number>();
	const days = (await db.cards.where('dueDay').above(day).keys()) as string[];
	for (const due of days) load.set(due, (load.get(due) ?? 0) + 1);
	return load;
}

/** New cards, in the order they were added and stand in their articles. */
export async function newCards(day: string): Promise<Card[]> {
	const fresh = await db.cards.filter((card) => card.memory === null && isAwake(card, day)).toArray();
	return fresh.sort((a, b) => a.addedAt - b.addedAt || a.position - b.position || (a.id < b.id ? -1 : 1));
}

function newCard(fact: FactRecord, position: number, now: number): Card {
	const { id, article } = fact;
	return freshCard({ id, article, addedAt: now, position } as Card);
}

/** Rebuilds a card's memory from its events. Needs `cards` and `events` in the transaction. */
export async function rebuildCard(card: Card): Promise<Card> {
	const rebuilt = replayCard(card, await eventsOf(card.id), await listParameters());
	await db.cards.put(rebuilt);
	return rebuilt;
}

/**
 * Makes the cards of an article what its facts and questions say, and keeps the progress of those that stay or return.
 * Gives the number of cards added. Needs `facts`, `questions`, `cards`, `events` in the transaction.
 */
export async function syncCards(article: string, now: number): Promise<number> {
	const questions = await db.questions.where('article').equals(article).toArray();
	const asked = new Set(questions.filter((q) => !q.retired).flatMap((q) => q.facts));
	const facts = await db.facts.where('article').equals(article).toArray();
	const kept = facts.filter((fact) => fact.state === 'kept' && asked.has(fact.id));
	kept.sort((a, b) => (a.fact.evidence[0]?.start ?? 0) - (b.fact.evidence[0]?.start ?? 0));
	const cards = new Map((await db.cards.where('article').equals(article).toArray()).map((c) => [c.id, c]));
	const wanted = new Set(kept.map((fact) => fact.id));
	await db.cards.bulkDelete([...cards.keys()].filter((id) => !wanted.has(id)));
	const added = kept
		.filter((fact) => !cards.has(fact.id))
		.map((fact) => newCard(fact, kept.indexOf(fact), now));
	const reviewed = await reviewedCards(added.map((card) => card.id));
	await db.cards.bulkPut(added);
	for (const card of added) if (reviewed.has(card.id)) await rebuildCard(card);
	return added.length;
}

/** Those of `ids` to which something has happened. */
async function reviewedCards(ids: string[]): Promise<Set<string>> {
	const events = await db.events.where('card').anyOf(ids).toArray();
	return new Set(eventsThatCount(events).flatMap((event) => ('card' in event ? [event.card] : [])));
}
