/** A sitting as the page runs it: stored after each step, resumed, taken back. */
import { beforeEach, expect, test } from 'vitest';
import { deleteEverything } from '../../src/lib/db/delete';
import { listReviews } from '../../src/lib/db/events';
import { saveReading } from '../../src/lib/db/save-reading';
import { getCard } from '../../src/lib/db/cards';
import type { Fact, Question, Reading } from '../../src/lib/engine/types';
import { hashText } from '../../src/lib/hash';
import { Run } from '../../src/routes/study/run.svelte';

const SENTENCES = [
	'Mara Lind opened the bridge in Nordhaven.',
	'The harbour board paid half of the cost.',
	'Tomas Berg measured the current for two years.',
	'The council planted forty lime trees.',
];

function reading(): Reading {
	const text = SENTENCES.join('\n\n');
	const facts = SENTENCES.map((sentence, at): Fact => {
		const start = text.indexOf(sentence);
		const evidence = [{ start, end: start + sentence.length }];
		const base = { fingerprint: `f${at}`, text: sentence, evidence, asOf: null, confidence: 1, rule: 'test' };
		return { ...base, kind: 'event', who: [], what: evidence[0]! };
	});
	const questions = facts.map((fact, at): Question => ({
		id: `q${at}`,
		facts: [fact.fingerprint],
		stem: `Which sentence is number ${at}?`,
		evidence: fact.evidence,
		conflicts: [],
		explanation: fact.text,
		confidence: 1,
		rule: 'test',
		form: 'choice',
		options: [
			{ text: 'this one', correct: true },
			{ text: 'another', correct: false },
		],
	}));
	const article = { title: 'A bridge', published: '2026-11-02', text, hash: hashText(text) };
	return { id: null, article, entities: [], times: [], statements: [], facts, questions, dropped: [] };
}

const right = { form: 'choice', option: 0 } as const;
const wrong = { form: 'choice', option: 1 } as const;

beforeEach(async () => {
	await deleteEverything();
	await saveReading({ reading: reading(), title: 'A bridge', published: '2026-11-02' }, 1);
});

async function begun(): Promise<Run> {
	const run = new Run();
	await run.start({});
	return run;
}

test('a review is stored with its grade, and the next card comes', async () => {
	const run = await begun();
	const first = run.study!.card.id;
	await run.answer(right);
	expect(run.verdict?.right).toBe(true);
	expect(await listReviews()).toHaveLength(0);
	await run.grade('good', false);
	expect((await listReviews()).map((review) => [review.card, review.grade])).toEqual([[first, 'good']]);
	expect(run.study!.card.id).not.toBe(first);
	expect(run.open).toBeNull();
});

test('a closed tab comes back to the same card and the same answer', async () => {
	const run = await begun();
	await run.answer(right);
	await run.grade('good', false);
	await run.answer(wrong);
	const again = await begun();
	expect(again.study!.card.id).toBe(run.study!.card.id);
	expect(again.record!.id).toBe(run.record!.id);
	expect(again.open?.given).toEqual(wrong);
	expect(again.verdict?.right).toBe(false);
});

test('undo goes back any number of steps, to the memory before', async () => {
	const run = await begun();
	const order = [];
	for (const given of [right, wrong, right]) {
		order.push(run.study!.card.id);
		await run.answer(given);
		await run.grade(given === right ? 'good' : 'again', false);
	}
	await run.answer(right);
	expect(await run.undo()).toBe(true);
	expect(run.open).toBeNull();
	for (const card of order.toReversed()) {
		expect(await run.undo()).toBe(true);
		expect(run.study!.card.id).toBe(card);
		expect((await getCard(card))!.memory).toBeNull();
	}
	expect(await run.undo()).toBe(false);
	expect(await listReviews()).toHaveLength(0);
});

test('a forgotten card comes back in the sitting; all remembered, it is done', async () => {
	const run = await begun();
	const forgotten = run.study!.card.id;
	await run.answer(wrong);
	await run.grade('again', false);
	const later = [];
	while (run.phase === 'asking') {
		later.push(run.study!.card.id);
		await run.answer(right);
		await run.grade('good', false);
	}
	expect(later).toHaveLength(4);
	expect(later).toContain(forgotten);
	expect(run.phase).toBe('done');
});

test('a guess counts as forgotten', async () => {
	const run = await begun();
	await run.answer(right);
	await run.grade('again', true);
	expect(await listReviews()).toMatchObject([{ grade: 'again', guessed: true, right: true }]);
});

test('a card set aside leaves, and undo brings it back', async () => {
	const run = await begun();
	const card = run.study!.card.id;
	await run.setAside('suspend');
	expect(run.study!.card.id).not.toBe(card);
	await run.undo();
	expect(run.study!.card.id).toBe(card);
	expect((await getCard(card))!.suspended).toBe(false);
});

test('a changed question is asked as changed, with the card’s progress', async () => {
	const run = await begun();
	await run.change({ ...run.record!.question, stem: 'Put in other words?' });
	expect(run.record!.question.stem).toBe('Put in other words?');
	expect(run.phase).toBe('asking');
});

test('a question on several facts grades each by its own part; undo takes all of it back', async () => {
	const made = reading();
	const [first] = made.questions;
	const match: Question = {
		...first!,
		id: 'match',
		facts: made.facts.map((fact) => fact.fingerprint),
		form: 'match',
		pairs: SENTENCES.map((right, at) => ({ left: String(at), right })),
	};
	await deleteEverything();
	await saveReading({ reading: { ...made, questions: [match] }, title: 'A bridge', published: null }, 1);
	const run = await begun();
	await run.answer({ form: 'match', rights: [0, 1, 3, 2] });
	expect(run.verdict?.parts).toEqual([true, true, false, false]);
	await run.grade(run.verdict!.right ? 'good' : 'again', false);
	const grades = (await listReviews()).map((review) => review.grade).sort();
	expect(grades).toEqual(['again', 'again', 'good', 'good']);
	expect(new Set(run.sitting!.waiting.map((item) => item.card)).size).toBe(2);
	await run.undo();
	expect(await listReviews()).toHaveLength(0);
	expect(run.sitting!.waiting).toHaveLength(4);
});
