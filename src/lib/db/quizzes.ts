/** The student's side of a class: quizzes taken from a link or file, and attempts at them. */
import type { Attempt } from '../assignments/attempt';
import type { FeedbackPacket, Packet } from '../assignments/types';
import { db, type QuizRecord } from './db';

/** All quizzes, the newest first. */
export function listQuizzes(): Promise<QuizRecord[]> {
	return db.quizzes.orderBy('addedAt').reverse().toArray();
}

export async function getQuiz(id: string): Promise<QuizRecord | null> {
	return (await db.quizzes.get(id)) ?? null;
}

/** Attempts at a quiz, the first first. */
export async function attemptsFor(quiz: string): Promise<Attempt[]> {
	const rows = await db.attempts.where('quiz').equals(quiz).toArray();
	return rows.sort((a, b) => a.number - b.number || a.startedAt - b.startedAt);
}

/** Keeps a packet; a newer version of the same quiz takes its place, an older one is left where it came from. */
export async function saveQuiz(packet: Packet, now: number): Promise<void> {
	await db.transaction('rw', db.quizzes, async () => {
		const old = await db.quizzes.get(packet.quiz);
		if (old && old.packet.version > packet.version) return;
		const feedback = old?.packet.version === packet.version ? old.feedback : null;
		await db.quizzes.put({
			id: packet.quiz,
			packet,
			addedAt: old?.addedAt ?? now,
			feedback,
			learned: old?.learned ?? false,
		});
	});
}

/** Keeps an attempt as it now stands: after every answer. */
export async function saveAttempt(attempt: Attempt): Promise<void> {
	await db.attempts.put(attempt);
}

/** Keeps the feedback of a quiz that is here; false when it is not. */
export async function saveFeedback(feedback: FeedbackPacket): Promise<boolean> {
	return (await db.quizzes.update(feedback.quiz, { feedback })) > 0;
}

/** Notes that what was missed has become cards. */
export async function markLearned(quiz: string): Promise<void> {
	await db.quizzes.update(quiz, { learned: true });
}

/** Deletes a quiz and the attempts at it. */
export async function deleteQuiz(id: string): Promise<void> {
	await db.transaction('rw', db.quizzes, db.attempts, async () => {
		await db.quizzes.delete(id);
		await db.attempts.where('quiz').equals(id).delete();
	});
}
