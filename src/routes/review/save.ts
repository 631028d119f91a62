/** What was decided on the review page → the library. */
import { dropPending, type PendingReading } from '$lib/db/pending';
import { addQuestion, editQuestion, questionsOf } from '$lib/db/questions';
import { decideFact } from '$lib/db/facts';
import { saveReading } from '$lib/db/save-reading';
import type { FactState } from '$lib/study/types';
import type { Desk } from './desk.svelte';
import type { Choice } from './items';

const STATES: Record<Choice, FactState> = { kept: 'kept', out: 'rejected', undecided: 'doubtful' };

/** Stores a new reading with the decisions on it. Gives the article's id and the number of new cards. */
export async function savePending(
	pending: PendingReading,
	desk: Desk,
	now: number,
): Promise<{ article: string; addedCount: number; how: 'new' | 'same' | 'updated' }> {
	const { choices, changed, written } = desk.decisions;
	const made = [...Object.values(written), ...desk.gainedQuestions()];
	const reading = {
		...pending.reading,
		questions: [...made, ...pending.reading.questions],
	};
	const saved = await saveReading(
		{
			...pending,
			reading,
			factDecisions: Object.entries(choices).map(([fingerprint, choice]) => ({
				fingerprint,
				state: STATES[choice],
			})),
			questionDecisions: Object.values(changed).map((question) => ({
				question: question.id,
				replacement: question,
			})),
			origins: Object.fromEntries(Object.values(written).map((question) => [question.id, 'hand' as const])),
		},
		now,
	);
	await dropPending();
	return saved;
}

/** Stores what was decided on an article of the library. */
export async function saveStored(article: string, version: string, desk: Desk, now: number): Promise<void> {
	const { changed, written } = desk.decisions;
	for (const [fact, question] of Object.entries(written))
		await addQuestion(article, version, [fact], question, now);
	const keys = new Map(desk.items.map((item) => [item.fact.fingerprint, item.key]));
	for (const question of desk.gainedQuestions()) {
		const facts = question.facts.flatMap((fingerprint) => keys.get(fingerprint) ?? []);
		await addQuestion(article, version, facts, changed[question.id] ?? question, now);
	}
	for (const record of await questionsOf(article)) {
		const question = changed[record.question.id];
		if (question) await editQuestion(record.id, question, now);
	}
	for (const item of desk.items) {
		const choice = desk.choiceOf(item);
		if (choice !== item.before) await decideFact(item.key, STATES[choice], now);
	}
}
