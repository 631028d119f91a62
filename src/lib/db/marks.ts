/** Suspend, bury, flag: each an event, and the card rebuilt. Each gives the event's id, for `undoEvent`. */
import type { Bury, Draft, Flag, StudyEvent, Suspend } from '../study/types';
import { rebuildCard } from './cards';
import { db } from './db';
import { appendEvent } from './events';

async function mark<E extends StudyEvent & { card: string }>(draft: Draft<E>, now: number): Promise<string> {
	return db.transaction('rw', db.events, db.cards, db.local, async () => {
		const event = await appendEvent<E>(draft, now);
		const card = await db.cards.get(event.card);
		if (card) await rebuildCard(card);
		return event.id;
	});
}

/** Not asked until taken back. */
export async function suspend(card: string, on: boolean, now: number): Promise<string> {
	return mark<Suspend>({ type: 'suspend', at: now, card, on }, now);
}

/** Not asked on this study day; null takes it back. */
export async function bury(card: string, day: string | null, now: number): Promise<string> {
	return mark<Bury>({ type: 'bury', at: now, card, day }, now);
}

/** Marked for a second look. */
export async function flag(card: string, on: boolean, note: string, now: number): Promise<string> {
	return mark<Flag>({ type: 'flag', at: now, card, on, note }, now);
}
