/** A question ↔ its fields: what goes in comes out, and what is missing is told. */
import { describe, expect, test } from 'vitest';
import { draftOf, draftProblems, questionOf } from '../../src/lib/components/question-draft';
import type { Question, QuestionBody } from '../../src/lib/engine/types';

const base = {
	id: 'q',
	facts: ['f'],
	stem: 'Who opened the bridge?',
	evidence: [{ start: 0, end: 5 }],
	conflicts: ['r'],
	explanation: 'Ada Lind opened it.',
	confidence: 0.9,
	rule: 'test',
};

const bodies: QuestionBody[] = [
	{
		form: 'choice',
		options: [
			{ text: 'Ada Lind', correct: true },
			{ text: 'Tom Berg', correct: false },
		],
	},
	{
		form: 'multiple',
		options: [
			{ text: 'Ada Lind', correct: true },
			{ text: 'Tom Berg', correct: true },
		],
	},
	{ form: 'true-false', answer: false },
	{ form: 'gap', answer: 'bridge', accept: ['the bridge', 'span'], gap: { start: 1, end: 4 } },
	{ form: 'short', answer: 'Ada Lind', accept: [] },
	{
		form: 'match',
		pairs: [
			{ left: 'Ada Lind', right: 'mayor' },
			{ left: 'Tom Berg', right: 'engineer' },
		],
	},
	{ form: 'order', items: ['call', 'visit', 'vote'] },
	{ form: 'recall', answer: 'Ada Lind' },
];

describe.each(bodies.map((body) => [body.form, body] as const))('%s', (_, body) => {
	const question = { ...base, ...body } as Question;

	test('unchanged it stays what it was', () => {
		expect(questionOf(draftOf(question), question)).toEqual(question);
		expect(draftProblems(draftOf(question))).toEqual([]);
	});

	test('without a stem it cannot be asked', () => {
		expect(draftProblems({ ...draftOf(question), stem: ' ' })).toContain('no-stem');
	});
});

test('a draft is its own: writing on it leaves the question alone', () => {
	const question = { ...base, ...bodies[0] } as Question & { form: 'choice' };
	const draft = draftOf(question);
	draft.options[0]!.text = 'Somebody else';
	expect(question.options[0]!.text).toBe('Ada Lind');
});

test.each([
	[
		'two right answers in a choice',
		{
			options: [
				{ text: 'a', correct: true },
				{ text: 'b', correct: true },
			],
		},
		'one-right',
	],
	[
		'no right answer',
		{
			options: [
				{ text: 'a', correct: false },
				{ text: 'b', correct: false },
			],
		},
		'one-right',
	],
	['one answer', { options: [{ text: 'a', correct: true }] }, 'few-options'],
	[
		'an empty answer',
		{
			options: [
				{ text: 'a', correct: true },
				{ text: ' ', correct: false },
			],
		},
		'empty-option',
	],
	[
		'the same twice',
		{
			options: [
				{ text: 'A', correct: true },
				{ text: 'a ', correct: false },
			],
		},
		'same-options',
	],
])('%s', (_, change, problem) => {
	const question = { ...base, ...bodies[0] } as Question;
	expect(draftProblems({ ...draftOf(question), ...change })).toContain(problem);
});
