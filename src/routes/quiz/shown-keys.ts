/** A quiz's record → the keys that may be shown now, in the packet's order. */
import type { PacketKey, QuizRecord } from '$lib/assignments/types';

/** Null as long as they may not. The due date of a practice is kept by this device's clock. */
export function shownKeys({ packet, feedback }: QuizRecord, now: number): PacketKey[] | null {
	if (feedback && feedback.version === packet.version) {
		const byId = new Map(feedback.keys.map(({ id, key }) => [id, key]));
		const keys = packet.questions.map((question) => byId.get(question.id));
		return keys.every((key) => key !== undefined) ? keys : null;
	}
	const { feedback: when, dueAt } = packet.rules;
	if (when === 'never') return null;
	if (when === 'after-due' && dueAt !== null && now < dueAt) return null;
	return packet.keys;
}
