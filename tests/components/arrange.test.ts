/** The order in which the parts of a question are shown. */
import { describe, expect, test } from 'vitest';
import { arrangeItems, arrangeOptions, arrangeRights, letterOf } from '../../src/lib/components/arrange';
import { gradeButtons } from '../../src/lib/components/grade-buttons';
import type { Question } from '../../src/lib/engine/types';

type Of<F extends Question['form']> = Extract<Question, { form: F }>;
const seeds = Array.from({ length: 30 }, (_, at) => `card:${at}`);
const base = {
	id: 'q',
	facts: ['f'],
	stem: 's',
	evidence: [],
	conflicts: [],
	explanation: '',
	confidence: 1,
	rule: 'r',
};

describe('options', () => {
	const options = ['a', 'b', 'c'].map((text, at) => ({ text, correct: at === 0 }));
	const choice: Of<'choice'> = { ...base, form: 'choice', options };
	test('the same seed, the same order; other seeds move the right one about', () => {
		expect(arrangeOptions(choice, 'x')).toEqual(arrangeOptions(choice, 'x'));
		expect(new Set(seeds.map((seed) => arrangeOptions(choice, seed).indexOf(0))).size).toBe(3);
	});
	test.each(['date', 'amount'] as const)('a %s stands in its row', (asks) => {
		for (const seed of seeds) expect(arrangeOptions({ ...choice, asks }, seed)).toEqual([0, 1, 2]);
	});
});

test('an order and a match never show their own key', () => {
	const order: Of<'order'> = { ...base, form: 'order', items: ['a', 'b', 'c'] };
	const match: Of<'match'> = {
		...base,
		form: 'match',
		pairs: [
			{ left: 'a', right: '1' },
			{ left: 'b', right: '2' },
		],
	};
	for (const seed of seeds) {
		expect(arrangeItems(order, seed)).not.toEqual([0, 1, 2]);
		expect(arrangeRights(match, seed)).toEqual([1, 0]);
	}
});

test('letters', () => expect([0, 1, 25].map(letterOf)).toEqual(['A', 'B', 'Z']));

describe('grade buttons', () => {
	const verdict = { code: 'right', right: true, score: 1 };
	test('wrong: one way on', () => {
		expect(gradeButtons(false, { ...verdict, right: false }, 4).map((button) => button.grade)).toEqual([
			'again',
		]);
	});
	test('right: the lowest is a guess', () => {
		expect(gradeButtons(true, verdict, 2).map(({ grade, guessed }) => [grade, guessed])).toEqual([
			['again', true],
			['good', false],
		]);
	});
	test('judged alone: nothing is a guess; digits count from 1', () => {
		const buttons = gradeButtons(null, null, 4);
		expect(buttons.some((button) => button.guessed)).toBe(false);
		expect(buttons.map((button) => button.key)).toEqual(['1', '2', '3', '4']);
		expect(buttons.find((button) => button.main)?.grade).toBe('good');
	});
});
