import { describe, expect, test } from 'vitest';
import type { QuestionForm } from '../../src/lib/engine/types';
import { chooseQuestion } from '../../src/lib/study/form';
import { madeCard, madeQuestion } from './made';

const remembered = (stability: number) => ({
	memory: { stability, difficulty: 5, lastDay: '2026-11-01', lastAt: 0, reviewCount: 1, lapseCount: 0 },
});
const all = [
	madeQuestion('recall', 'recall', ['c'], 0),
	madeQuestion('gap', 'gap', ['c'], 1),
	madeQuestion('choice', 'choice', ['c'], 2),
	madeQuestion('stranger', 'choice', ['other'], 0),
];

describe('the form grows with the memory', () => {
	const cases: [stability: number, last: QuestionForm | null, wanted: string][] = [
		[2, null, 'choice'],
		[2, 'choice', 'gap'],
		[12, null, 'gap'],
		[12, 'gap', 'recall'],
		[80, null, 'recall'],
		[80, 'recall', 'gap'],
	];
	test.each(cases)('stability %d days, last asked as %s: %s', (stability, lastForm, wanted) => {
		const card = madeCard('c', { ...remembered(stability), lastForm });
		expect(chooseQuestion(card, all)?.id).toBe(wanted);
	});

	test('a new card is recognised first', () => {
		expect(chooseQuestion(madeCard('c'), all)?.id).toBe('choice');
	});
});

test('with one form only, another question of it; with one question only, that one', () => {
	const two = [madeQuestion('g1', 'gap', ['c'], 0), madeQuestion('g2', 'gap', ['c'], 1)];
	const card = madeCard('c', { lastForm: 'gap', lastQuestion: 'g1' });
	expect(chooseQuestion(card, two)?.id).toBe('g2');
	expect(chooseQuestion(card, two.slice(0, 1))?.id).toBe('g1');
});

test('left-out questions and those on other facts are never asked', () => {
	const retired = { ...madeQuestion('r', 'gap', ['c']), retired: true };
	expect(chooseQuestion(madeCard('c'), [retired, all[3]!])).toBeNull();
});
