/** A class from another library → this one: the further along of two records stays. */
import type { Attempt } from '../assignments/attempt';
import type { Assignment, QuizRecord } from '../assignments/types';
import type { LibraryContents } from '../files/backup';
import { db } from './db';

function newerAssignment(stored: Assignment | undefined, other: Assignment): Assignment {
	return stored && stored.version >= other.version ? stored : other;
}

function newerQuiz(stored: QuizRecord | undefined, other: QuizRecord): QuizRecord {
	if (!stored) return other;
	const [older, newer] = stored.packet.version >= other.packet.version ? [other, stored] : [stored, other];
	const feedback = newer.feedback ?? (older.packet.version === newer.packet.version ? older.feedback : null);
	return { ...newer, feedback, learned: newer.learned || older.learned };
}

function answerCount(attempt: Attempt): number {
	return attempt.answers.filter((answer) => answer !== null).length;
}

function furtherAttempt(stored: Attempt | undefined, other: Attempt): Attempt {
	if (!stored || other.handedInAt !== null) return other;
	return stored.handedInAt !== null || answerCount(stored) >= answerCount(other) ? stored : other;
}

/** Needs the class's four tables in the transaction. */
export async function mergeClass(library: LibraryContents): Promise<void> {
	for (const other of library.assignments)
		await db.assignments.put(newerAssignment(await db.assignments.get(other.id), other));
	for (const other of library.received) if (!(await db.received.get(other.id))) await db.received.add(other);
	for (const other of library.quizzes) await db.quizzes.put(newerQuiz(await db.quizzes.get(other.id), other));
	for (const other of library.attempts)
		await db.attempts.put(furtherAttempt(await db.attempts.get(other.id), other));
}
