/** The teacher's side of a class: assignments and what was handed in. */
import type { Assignment, HandIn, Received } from '../assignments/types';
import { db } from './db';

/** All assignments, the newest first. */
export function listAssignments(): Promise<Assignment[]> {
	return db.assignments.orderBy('createdAt').reverse().toArray();
}

export async function getAssignment(id: string): Promise<Assignment | null> {
	return (await db.assignments.get(id)) ?? null;
}

/** What was handed in for a quiz, in the order it came. */
export async function receivedFor(quiz: string): Promise<Received[]> {
	const rows = await db.received.where('quiz').equals(quiz).toArray();
	return rows
		.map(({ handIn, receivedAt }) => ({ handIn, receivedAt }))
		.sort((a, b) => a.receivedAt - b.receivedAt);
}

/** The attempts that are here already, of all assignments. */
export async function receivedAttempts(): Promise<Set<string>> {
	return new Set((await db.received.toCollection().primaryKeys()) as string[]);
}

export async function saveAssignment(assignment: Assignment): Promise<void> {
	await db.assignments.put(assignment);
}

/** Deletes an assignment and everything handed in for it. */
export async function deleteAssignment(id: string): Promise<void> {
	await db.transaction('rw', db.assignments, db.received, async () => {
		await db.assignments.delete(id);
		await db.received.where('quiz').equals(id).delete();
	});
}

/** Keeps hand-ins; one that is here already stays as it came. Gives those that were new. */
export async function receive(handIns: HandIn[], now: number): Promise<HandIn[]> {
	return db.transaction('rw', db.received, async () => {
		const fresh: HandIn[] = [];
		for (const handIn of handIns) {
			if (await db.received.get(handIn.attempt)) continue;
			await db.received.add({ id: handIn.attempt, quiz: handIn.quiz, handIn, receivedAt: now });
			fresh.push(handIn);
		}
		return fresh;
	});
}
