/** Questions → those to be guessed before the article is read. */
import { expect, test } from 'vitest';
import type { Question } from '../../src/lib/engine/types';
import { chooseGuesses } from '../../src/routes/guess/choose';

interface Made {
	form?: 'choice' | 'gap';
	asks?: Question['asks'];
	key?: string;
	at?: number;
	conflicts?: string[];
}

function question(
	id: string,
	{ form = 'choice', asks, key = 'blue', at = 0, conflicts = [] }: Made,
): Question {
	const options = [
		{ text: key, correct: true },
		{ text: 'red', correct: false },
	];
	const body =
		form === 'choice' ? { form, options } : { form, answer: key, accept: [], gap: { start: 0, end: 1 } };
	const base = { id, facts: [id], stem: id, evidence: [{ start: at, end: at + 1 }], conflicts, asks };
	return { ...base, ...body, explanation: '', confidence: 1, rule: 'test' } as Question;
}
const ids = (title: string, ...questions: Question[]) => chooseGuesses(questions, title).map(({ id }) => id);

test('at most four, each of another sentence, in the order of the text', () => {
	const many = [5, 4, 4, 3, 2, 1].map((at, index) => question(`q${index}`, { at }));
	expect(ids('A pool', ...many)).toEqual(['q4', 'q3', 'q1', 'q0']);
});

test('each asks for something else where it can', () => {
	const names = [1, 2, 3, 4].map((at) => question(`name${at}`, { at, asks: 'name' }));
	expect(ids('A pool', ...names, question('amount', { at: 5, asks: 'amount' }))).toContain('amount');
});

test('not: what cannot be chosen, what the headline answers, what another one gives away', () => {
	expect(ids('A pool', question('gap', { form: 'gap' }))).toEqual([]);
	expect(ids('A blue pool', question('told', {}))).toEqual([]);
	expect(ids('A pool', question('one', { at: 1 }), question('two', { at: 2, conflicts: ['one'] }))).toEqual([
		'one',
	]);
});
