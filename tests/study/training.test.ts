/** Own parameters: what they are learned from, and that learning them is worth it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { defaultParameters, type Parameters } from '../../src/lib/study/schedule';
import { simulate } from '../../src/lib/study/simulate';
import {
	compareParameters,
	isBetter,
	isHeldOut,
	logLoss,
	trainingRows,
	type Answered,
} from '../../src/lib/study/training';

/** Forgets faster than most, and new facts above all. */
const truth: Parameters = {
	id: 'truth',
	weights: defaultParameters.weights.map((weight, at) =>
		at < 4 ? weight * 0.35 : at === 8 ? weight * 0.75 : weight,
	),
};

function answers(seed: string, forms: Answered['form'][] = ['gap']): Answered[] {
	const setup = { seed, parameters: defaultParameters, truth, retention: 0.9, newPerDay: 12 };
	return simulate({ ...setup, days: 400, reviewCount: 6000, forms, guessRate: 1 / 3 });
}

let train: (reviews: Answered[]) => number[];

beforeAll(async () => {
	// The package listens for helper threads of its own as soon as it is loaded; in the terminal there is nobody to listen to.
	(globalThis as Record<string, unknown>).self ??= { addEventListener() {}, removeEventListener() {} };
	const { initSync, Fsrs } = await import('fsrs-browser');
	const wasm = createRequire(import.meta.url).resolve('fsrs-browser/fsrs_browser_bg.wasm');
	initSync({ module: readFileSync(wasm) });
	train = (reviews) => {
		const { grades, days, lengths } = trainingRows(reviews);
		const row = (numbers: number[]) => Uint32Array.from(numbers);
		return [...new Fsrs().computeParameters(row(grades), row(days), row(lengths), null, true)];
	};
});

describe('training on simulated reviews', () => {
	const cases: [name: string, forms: Answered['form'][]][] = [
		['asked honestly', ['gap']],
		['asked as choices too, some guessed', ['choice', 'gap', 'recall']],
	];
	test.each(cases)('%s: foretells held-out reviews better than the defaults', (_, forms) => {
		const reviews = answers('train', forms);
		const weights = train(reviews.filter(({ card }) => !isHeldOut(card)));
		const comparison = compareParameters(reviews, defaultParameters, weights)!;
		expect(comparison.testCount).toBeGreaterThan(300);
		expect(comparison.after).toBeLessThan(comparison.before);
		expect(isBetter(comparison)).toBe(true);
	});
});

const at = (
	day: number,
	card: string,
	form: Answered['form'],
	grade: Answered['grade'] = 'good',
): Answered => ({
	card,
	form,
	grade,
	at: day,
	day: `2026-03-${String(day).padStart(2, '0')}`,
});

test('honest answers are foretold, each from all before it; choices only stand before', () => {
	const rows = trainingRows([
		at(1, 'a', 'choice'),
		at(3, 'a', 'gap'),
		at(9, 'a', 'choice'),
		at(12, 'a', 'recall', 'again'),
	]);
	expect(rows).toEqual({ grades: [2, 3, 2, 3, 2, 1], days: [0, 2, 0, 2, 6, 3], lengths: [2, 4] });
});

test('a repetition on the same day is no test', () => {
	expect(trainingRows([at(1, 'a', 'gap', 'again'), at(1, 'a', 'gap')]).lengths).toEqual([]);
	expect(logLoss([at(1, 'a', 'gap', 'again'), at(1, 'a', 'gap')], defaultParameters)).toBeNull();
});

test('unusable parameters and worse ones are not offered', () => {
	const reviews = answers('again').slice(0, 800);
	expect(compareParameters(reviews, defaultParameters, [1, 2, 3])).toBeNull();
	expect(isBetter(null)).toBe(false);
	const odd = defaultParameters.weights.map((weight, place) => (place < 4 ? 100 : weight));
	expect(isBetter(compareParameters(reviews, defaultParameters, odd))).toBe(false);
});
