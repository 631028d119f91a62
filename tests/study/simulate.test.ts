/** Simulated learners, in short, and the committed figures of the long run. */
import { describe, expect, test } from 'vitest';
import figures from '../evaluation/simulation.json' with { type: 'json' };
import { measureGuessing, measureReady, measureRetention, WITHIN } from '../evaluation/simulation';
import { minutesPerDay } from '../../src/lib/study/cost';
import { expectedRecall, planReady } from '../../src/lib/study/ready';
import { defaultParameters } from '../../src/lib/study/schedule';
import { madeCard } from './made';

const SHORT = { reviewCount: 2500, seeds: ['1', '2'] };

describe('the committed figures of `npm run simulate`', () => {
	test.each(figures.retention)('desired $desired %: realised $realised %', ({ desired, realised }) => {
		expect(Math.abs(realised - desired)).toBeLessThanOrEqual(WITHIN[desired / 100]!);
	});
	test('guessed choices keep what is promised, and stretch no interval as far as recall does', () => {
		const { choiceOnly, meanDays, desired } = figures.guessing;
		expect(choiceOnly.withRule).toBeGreaterThan(choiceOnly.withoutRule);
		expect(Math.abs(choiceOnly.withRule - desired)).toBeLessThanOrEqual(1.5);
		expect(meanDays.luckyChoices).toBeLessThan(meanDays.honestRecalls);
		expect(meanDays.rightChoices).toBeLessThan(meanDays.honestRecalls);
	});
	test.each(figures.ready)('ready by a date, $name: the plan beats plain scheduling', (one) => {
		expect(one.ready).toBeGreaterThan(one.plain);
		expect(one.readyAnswers).toBeLessThanOrEqual(one.plainAnswers);
	});
});

describe('in short', () => {
	test('realised retention is near the desired', { timeout: 60_000 }, () => {
		for (const { desired, realised } of measureRetention(SHORT))
			expect(Math.abs(realised - desired)).toBeLessThanOrEqual(WITHIN[desired / 100]! + 1);
	});
	test('guessers remember more with the rule than without', { timeout: 60_000 }, () => {
		const { choiceOnly } = measureGuessing({ reviewCount: 2500, seeds: ['1'] });
		expect(choiceOnly.withRule).toBeGreaterThan(choiceOnly.withoutRule);
	});
	test('a plan for a date is worth it', { timeout: 60_000 }, () => {
		const cases = measureReady(['1', '2', '3']);
		const sum = (pick: (one: (typeof cases)[number]) => number) =>
			cases.reduce((all, one) => all + pick(one), 0);
		expect(sum((one) => one.ready)).toBeGreaterThan(sum((one) => one.plain));
	});
	test('remembering more costs more minutes', () => {
		const of = (retention: number) =>
			minutesPerDay(retention, { parameters: defaultParameters, newPerDay: 10, cardMs: 12_000 });
		expect(of(0.95)).toBeGreaterThan(of(0.85));
		expect(of(0.9)).toBe(of(0.9));
	});
});

describe('ready by a date', () => {
	const ready = { today: '2026-03-01', date: '2026-03-15', parameters: defaultParameters };
	const memory = {
		stability: 5,
		difficulty: 5,
		lastDay: '2026-02-20',
		lastAt: 0,
		reviewCount: 2,
		lapseCount: 0,
	};
	test('what was studied today or is firm on the day is left out', () => {
		const cards = [
			madeCard('today', { memory: { ...memory, lastDay: '2026-03-01' } }),
			madeCard('firm', { memory: { ...memory, stability: 3000 } }),
			madeCard('weak', { memory }),
			madeCard('new'),
		];
		expect(planReady(cards, ready, 20)).toEqual(['new', 'weak']);
	});
	test('no cards, nothing to expect', () => {
		expect(expectedRecall([], '2026-03-15', defaultParameters)).toBeNull();
		expect(expectedRecall([madeCard('new')], '2026-03-15', defaultParameters)).toBe(0);
	});
});
