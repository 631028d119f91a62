/** Events → cards: memories and due days rebuilt exactly, in order of time and id. */
import { defaultParameters, nextMemory, type Parameters } from './schedule';
import type { Card, Review, StudyEvent } from './types';

/** Oldest first; of two at the same ms the smaller id. */
export function byTime(a: { at: number; id: string }, b: { at: number; id: string }): number {
	if (a.at !== b.at) return a.at - b.at;
	return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Each event once, in order of time, without the undone ones and without the undos. An undo may be undone. */
export function eventsThatCount(events: readonly StudyEvent[]): StudyEvent[] {
	const once = [...new Map(events.map((event) => [event.id, event])).values()].sort(byTime);
	const undone = new Set<string>();
	for (const event of [...once].reverse())
		if (event.type === 'undo' && !undone.has(event.id)) undone.add(event.event);
	return once.filter((event) => event.type !== 'undo' && !undone.has(event.id));
}

/** Finds the parameters a review names; unknown ones count as the defaults. */
export function parametersBook(known: readonly Parameters[]): (id: string) => Parameters {
	const book = new Map(known.map((parameters) => [parameters.id, parameters]));
	return (id) => book.get(id) ?? defaultParameters;
}

/** A card as it was before anything happened to it. */
export function freshCard(card: Card): Card {
	const { id, article, addedAt, position } = card;
	return {
		id,
		article,
		addedAt,
		position,
		memory: null,
		lastForm: null,
		lastQuestion: null,
		suspended: false,
		buriedDay: null,
		flagged: false,
	};
}

function afterReview(card: Card, review: Review, book: (id: string) => Parameters): Card {
	return {
		...card,
		memory: nextMemory(card.memory, review, book(review.parameters)),
		dueDay: review.dueDay,
		lastForm: review.form,
		lastQuestion: review.question,
	};
}

function afterEvent(card: Card, event: StudyEvent, book: (id: string) => Parameters): Card {
	switch (event.type) {
		case 'review':
			return afterReview(card, event, book);
		case 'suspend':
			return { ...card, suspended: event.on };
		case 'bury':
			return { ...card, buriedDay: event.day };
		case 'flag':
			return { ...card, flagged: event.on };
		default:
			return card;
	}
}

/** The card as its events make it. `events` may be in any order, doubled, and hold those of other cards. */
export function replayCard(card: Card, events: readonly StudyEvent[], known: readonly Parameters[]): Card {
	const book = parametersBook(known);
	return eventsThatCount(events)
		.filter((event) => 'card' in event && event.card === card.id)
		.reduce((replayed, event) => afterEvent(replayed, event, book), freshCard(card));
}

/** All parameters ever in force, oldest first, the defaults before them. */
export function parametersOf(events: readonly StudyEvent[]): Parameters[] {
	const changes = eventsThatCount(events).filter((event) => event.type === 'parameters');
	return [defaultParameters, ...changes.map(({ id, weights }) => ({ id, weights }))];
}

/** All cards rebuilt from all events. */
export function replay(cards: readonly Card[], events: readonly StudyEvent[]): Card[] {
	const counted = eventsThatCount(events);
	const book = parametersBook(parametersOf(counted));
	const rebuilt = new Map(cards.map((card) => [card.id, freshCard(card)]));
	for (const event of counted) {
		const card = 'card' in event ? rebuilt.get(event.card) : undefined;
		if (card) rebuilt.set(card.id, afterEvent(card, event, book));
	}
	return [...rebuilt.values()];
}
