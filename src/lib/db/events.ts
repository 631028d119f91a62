/** What the learner did: appended, never changed. */
import { byTime, eventsThatCount, parametersOf } from '../study/replay';
import type { Parameters } from '../study/schedule';
import type { Draft, ParametersChange, Review, StudyEvent } from '../study/types';
import { db } from './db';
import { deviceId, newId } from './ids';

/** Appends an event under a new id. For verbs: needs `events` and `local` in the transaction. */
export async function appendEvent<E extends StudyEvent>(draft: Draft<E>, now: number): Promise<E> {
	const event = { ...draft, id: newId(now), device: await deviceId() } as unknown as E;
	await db.events.add(event);
	return event;
}

/** Every event, oldest first. */
export async function listEvents(): Promise<StudyEvent[]> {
	return (await db.events.toArray()).sort(byTime);
}

/** Every review that counts (undone ones left out), oldest first: what statistics are made of. */
export async function listReviews(): Promise<Review[]> {
	return eventsThatCount(await listEvents()).filter((event) => event.type === 'review');
}

/** The reviews of one card that count, oldest first. */
export async function reviewsOf(card: string): Promise<Review[]> {
	return eventsThatCount(await eventsOf(card)).filter((event) => event.type === 'review');
}

/** Everything that happened to one card, and all undo events: few, and they may name any event. */
export async function eventsOf(card: string): Promise<StudyEvent[]> {
	const own = await db.events.where('card').equals(card).toArray();
	return [...own, ...(await db.events.where('type').equals('undo').toArray())];
}

/** The FSRS parameters in force now. */
export async function parametersInForce(): Promise<Parameters> {
	return (await listParameters()).at(-1)!;
}

/** All FSRS parameters there ever were, oldest first; the package's defaults come first. */
export async function listParameters(): Promise<Parameters[]> {
	return parametersOf(await db.events.where('type').anyOf('parameters', 'undo').toArray());
}

/** Puts new FSRS parameters in force for reviews from now on. */
export async function setParameters(weights: number[], now: number): Promise<ParametersChange> {
	return db.transaction('rw', db.events, db.local, () =>
		appendEvent<ParametersChange>({ type: 'parameters', at: now, weights }, now),
	);
}
