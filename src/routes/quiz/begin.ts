/** A packet and a name → a quiz on this device with an attempt begun. */
import { startAttempt } from '$lib/assignments/attempt';
import type { Packet } from '$lib/assignments/types';
import { attemptsFor, saveAttempt, saveQuiz } from '$lib/db/quizzes';
import { freshRandom, randomName } from '$lib/state/chance';
import { now } from '$lib/state/now';
import { keepStorage } from '$lib/state/persistence';

const NAME_KEY = 'presscards-student';

/** The name typed last on this device: offered, never sent by itself. */
export function lastName(): string {
	return localStorage.getItem(NAME_KEY) ?? '';
}

export async function keepQuiz(packet: Packet): Promise<void> {
	await saveQuiz(packet, now().at);
	await keepStorage();
}

/** Goes on with an attempt that is not handed in, else begins the next. */
export async function beginAttempt(packet: Packet, student: string): Promise<void> {
	const { at } = now();
	const before = await attemptsFor(packet.quiz);
	if (packet.rules.naming === 'name') localStorage.setItem(NAME_KEY, student.trim());
	if (before.some((attempt) => attempt.handedInAt === null && attempt.version === packet.version)) return;
	const number = before.length + 1;
	await saveAttempt(
		startAttempt(packet, { id: randomName(12), student, number, now: at, random: freshRandom() }),
	);
}
