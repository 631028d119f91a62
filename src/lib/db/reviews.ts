/** Answers → the record: stored the moment they are given, taken back by one more event. */
import { byTime } from '../study/replay';
import type { Sitting } from '../study/sitting';
import type { Card, Draft, Review, Undo } from '../study/types';
import { db } from './db';
import { rebuildCard } from './cards';
import { appendEvent } from './events';

const tables = [db.events, db.cards, db.sittings, db.local];

/**
 * Stores a review, the card after it (both from `gradeCard`) and, when given, the sitting after it: all or nothing.
 * A review older than the card's last is stored too, and the card rebuilt in order of time. Gives both as stored.
 */
export async function saveReview(
	card: Card,
	review: Draft<Review>,
	sitting: ((review: Review) => Sitting) | null = null,
): Promise<{ card: Card; review: Review }> {
	return db.transaction('rw', tables, async () => {
		const stored = await db.cards.get(card.id);
		const event = await appendEvent<Review>(review, review.at);
		const inOrder = !stored?.memory || byTime({ at: stored.memory.lastAt, id: '' }, event) < 0;
		const expected = (stored?.memory?.reviewCount ?? 0) + 1 === card.memory?.reviewCount;
		if (inOrder && expected) await db.cards.put(card);
		const after = inOrder && expected ? card : await rebuildCard(stored ?? card);
		if (sitting) await db.sittings.put(sitting(event));
		return { card: after, review: event };
	});
}

/** Takes back an event (a review, a suspension …) and rebuilds the card it was about. */
export async function undoEvent(id: string, now: number, sitting: Sitting | null = null): Promise<void> {
	await db.transaction('rw', tables, async () => {
		const event = await db.events.get(id);
		if (!event) return;
		await appendEvent<Undo>({ type: 'undo', at: now, event: id }, now);
		const card = 'card' in event ? await db.cards.get(event.card) : undefined;
		if (card) await rebuildCard(card);
		if (sitting) await db.sittings.put(sitting);
	});
}

/** Takes back a review. */
export const undoReview = undoEvent;
