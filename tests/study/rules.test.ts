/** Choices, full days, leeches: the rules around FSRS. */
import { describe, expect, test } from 'vitest';
import { addDays, DAY_MS } from '../../src/lib/day';
import type { QuestionForm } from '../../src/lib/engine/types';
import { leechAfter } from '../../src/lib/study/leech';
import { planSitting } from '../../src/lib/study/queue';
import { honestShare } from '../../src/lib/study/recognise';
import { replay } from '../../src/lib/study/replay';
import { decideDueDay, defaultParameters, nextMemory } from '../../src/lib/study/schedule';
import { spreadDay } from '../../src/lib/study/spread';
import type { Grade, Memory } from '../../src/lib/study/types';
import { seededRandom } from '../../src/lib/random';
import { madeCard, review } from './made';

const memory: Memory = {
	stability: 20,
	difficulty: 5,
	lastDay: '2026-03-01',
	lastAt: 0,
	reviewCount: 4,
	lapseCount: 0,
};
const rules = { parameters: defaultParameters, retention: 0.9, fuzz: false };

describe('a right choice', () => {
	const days = [1, 5, 20, 60, 200];
	const known: Grade[] = ['hard', 'good', 'easy'];
	const cases = days.flatMap((ahead) => known.map((grade) => [ahead, grade] as const));
	test.each(cases)('%d days later, graded %s, never lasts as long as a recall', (ahead, grade) => {
		const day = addDays('2026-03-01', ahead);
		const of = (form: QuestionForm) =>
			nextMemory(memory, { grade, day, at: 1, form }, defaultParameters).stability;
		const due = (form: QuestionForm) => decideDueDay('c', memory, grade, day, { ...rules, form });
		expect(of('choice')).toBeLessThan(of('recall'));
		expect(of('true-false')).toBeLessThan(of('choice'));
		expect(due('choice') <= due('recall')).toBe(true);
		expect(of('gap')).toBe(of('recall'));
	});

	test('is luck the likelier, the less was likely to be remembered', () => {
		expect(honestShare('choice', 0.9)).toBeCloseTo(0.9 / (0.9 + 0.1 / 3), 10);
		expect(honestShare('choice', 0.3)).toBeLessThan(honestShare('choice', 0.9));
		expect(honestShare('gap', 0.3)).toBe(1);
	});

	test('forgotten is forgotten, whatever the form', () => {
		const of = (form: QuestionForm) =>
			nextMemory(memory, { grade: 'again', day: '2026-03-20', at: 1, form }, defaultParameters);
		expect(of('choice')).toEqual(of('recall'));
	});

	test('is replayed exactly', () => {
		const first = review(madeCard('c'), 'e1', { at: 0, form: 'choice' });
		const second = review(first.card, 'e2', { at: 4 * DAY_MS, form: 'true-false' });
		expect(replay([madeCard('c')], [second.review, first.review])).toEqual([second.card]);
	});
});

describe('full days', () => {
	const days = ['2026-05-01', '2026-05-02', '2026-05-03'];
	test('are avoided, and the same seed decides the same', () => {
		const load = new Map([['2026-05-02', 50]]);
		const chosen = Array.from({ length: 200 }, (_, seed) => spreadDay(`${seed}`, days, load));
		expect(chosen.filter((day) => day === '2026-05-02').length).toBeLessThan(3);
		expect(spreadDay('s', days, load)).toBe(spreadDay('s', days, load));
	});
	test('never move a card out of its fuzz', () => {
		const exact = decideDueDay('c', memory, 'good', '2026-03-21', rules);
		const load = new Map([[exact, 1000]]);
		const moved = decideDueDay('c', memory, 'good', '2026-03-21', { ...rules, fuzz: true, load });
		expect(moved).not.toBe(exact);
		expect(Math.abs(Date.parse(moved) - Date.parse(exact)) / DAY_MS).toBeLessThan(8);
	});
	test('a year of cards comes back more evenly', () => {
		const spreadOf = (balance: boolean) => {
			const load = new Map<string, number>();
			for (let i = 0; i < 300; i++) {
				const due = decideDueDay(`c${i}`, memory, 'good', '2026-03-21', {
					...rules,
					fuzz: true,
					load: balance ? load : undefined,
				});
				load.set(due, (load.get(due) ?? 0) + 1);
			}
			return Math.max(...load.values());
		};
		expect(spreadOf(true)).toBeLessThan(spreadOf(false));
	});
});

describe('a fact forgotten again and again', () => {
	const after = (lapseCount: number) =>
		leechAfter({ ...memory, lapseCount: lapseCount - 1 }, { ...memory, lapseCount });
	test.each([
		[3, 'none'],
		[4, 'warn'],
		[5, 'warn'],
		[7, 'warn'],
		[8, 'suspend'],
		[9, 'suspend'],
	])('at lapse %d: %s', (count, wanted) => {
		expect(after(count)).toBe(wanted);
	});
	test('nothing is said while it is remembered', () => {
		expect(leechAfter({ ...memory, lapseCount: 6 }, { ...memory, lapseCount: 6 })).toBe('none');
	});
});

test('after a break: the day’s limit holds, the most endangered come first, nothing new begins', () => {
	const back = Array.from({ length: 300 }, (_, index) =>
		madeCard(`d${index}`, { memory: { ...memory, stability: 1 + index }, dueDay: '2026-04-01' }),
	);
	const ids = planSitting({
		due: [...back].reverse(),
		fresh: [madeCard('new')],
		facts: [],
		day: '2026-09-01',
		parameters: defaultParameters,
		settings: { newPerDay: 10, minutesPerDay: 10 },
		begunCount: 0,
		doneMs: 0,
		cardMs: 12_000,
		limits: true,
		random: seededRandom('s'),
	});
	expect(ids).toEqual(back.slice(0, 50).map((card) => card.id));
});
