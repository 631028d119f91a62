/** A quiz's id → its record and the attempts at it. */
import type { Attempt } from '$lib/assignments/attempt';
import type { QuizRecord } from '$lib/assignments/types';
import { attemptsFor, getQuiz, listQuizzes } from '$lib/db/quizzes';

export interface OpenQuiz {
	record: QuizRecord;
	attempts: Attempt[];
	/** The one not handed in yet. */
	running: Attempt | null;
	handedInCount: number;
}

function withAttempts(record: QuizRecord, attempts: Attempt[]): OpenQuiz {
	const running =
		attempts.findLast((one) => one.handedInAt === null && one.version === record.packet.version) ?? null;
	const handedInCount = attempts.filter((attempt) => attempt.handedInAt !== null).length;
	return { record, attempts, running, handedInCount };
}

/** Null when there is none. */
export async function openQuiz(id: string): Promise<OpenQuiz | null> {
	const record = id ? await getQuiz(id) : null;
	return record && withAttempts(record, await attemptsFor(id));
}

/** All quizzes of this device. */
export async function openAll(): Promise<OpenQuiz[]> {
	const records = await listQuizzes();
	return Promise.all(records.map(async (record) => withAttempts(record, await attemptsFor(record.id))));
}
