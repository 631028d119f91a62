/** Grades and verdict: the buttons that an answer leads to, and the words for it. */
import { describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Grades from '../../src/lib/components/Grades.svelte';
import Verdict from '../../src/lib/components/Verdict.svelte';
import type { Question, Verdict as Marked } from '../../src/lib/engine/types';

const when = { again: 'today', hard: 'in 2 days', good: 'in 6 days', easy: 'in 14 days' };
const right: Marked = { right: true, score: 1, code: 'right' };
const wrong: Marked = { right: false, score: 0, code: 'wrong' };

function grades(props: Partial<Parameters<typeof render<typeof Grades>>[1]>) {
	return render(Grades, {
		verdict: right,
		canOverrule: false,
		overruled: false,
		buttons: 2,
		when,
		keys: true,
		ongrade: () => {},
		onoverrule: () => {},
		...props,
	} as Parameters<typeof render<typeof Grades>>[1]);
}

describe('grades', () => {
	test('a right choice may have been a guess', async () => {
		const ongrade = vi.fn();
		const screen = await grades({ ongrade });
		await screen.getByRole('button', { name: 'I guessed' }).click();
		await screen.getByRole('button', { name: 'I knew it in 6 days' }).click();
		expect(ongrade.mock.calls).toEqual([
			['again', true],
			['good', false],
		]);
	});

	test('a wrong one only goes on', async () => {
		const ongrade = vi.fn();
		const screen = await grades({ verdict: wrong, ongrade });
		await screen.getByRole('button').click();
		expect(ongrade).toHaveBeenCalledExactlyOnceWith('again', false);
		await expect.element(screen.getByText('Counted as forgotten.')).toBeInTheDocument();
	});

	test('a typed one can be overruled', async () => {
		const onoverrule = vi.fn();
		const screen = await grades({ verdict: wrong, canOverrule: true, onoverrule });
		await screen.getByRole('button', { name: 'I was right' }).click();
		expect(onoverrule).toHaveBeenCalledOnce();
	});

	test('judged by the learner, with four buttons', async () => {
		const screen = await grades({ verdict: null, buttons: 4 });
		const names = screen.getByRole('button').elements();
		expect(names.map((name) => name.querySelector('span')?.textContent)).toEqual([
			'Forgot',
			'Hard',
			'Good',
			'Easy',
		]);
	});
});

const question = {
	id: 'q1',
	form: 'choice',
	asks: 'name',
	facts: ['f1'],
	stem: 'Who opened the bridge on 3 May 2025?',
	evidence: [],
	conflicts: [],
	explanation: 'Mara Lind, the mayor, opened it.',
	confidence: 1,
	rule: 'hand',
	options: [
		{ text: 'Mara Lind', correct: true },
		{ text: 'Tomas Berg', correct: false },
	],
} satisfies Question;

describe('verdict', () => {
	test.each([
		[right, 'Yes, Mara Lind.'],
		[wrong, 'It was Mara Lind.'],
		[null, 'The answer: Mara Lind.'],
	])('%o', async (verdict, words) => {
		const screen = await render(Verdict, { question, verdict });
		await expect.element(screen.getByRole('heading', { name: words })).toBeVisible();
		await expect.element(screen.getByText('Mara Lind, the mayor, opened it.')).toBeVisible();
	});

	test('what somebody did stands alone', async () => {
		const deed: Question = {
			...question,
			asks: 'content',
			options: [{ text: 'Open the bridge', correct: true }],
		};
		const screen = await render(Verdict, { question: deed, verdict: wrong });
		await expect.element(screen.getByRole('heading', { name: 'The answer: Open the bridge.' })).toBeVisible();
	});

	test('true and false are said as such', async () => {
		const truth: Question = { ...question, form: 'true-false', answer: false } as unknown as Question;
		const screen = await render(Verdict, { question: truth, verdict: wrong });
		await expect.element(screen.getByRole('heading', { name: 'It is false.' })).toBeVisible();
	});
});
