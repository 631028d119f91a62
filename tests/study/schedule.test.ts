import { createEmptyCard, fsrs, Rating, type Card as FsrsCard, type Grade as FsrsGrade } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import { addDays, dayNumber, daysBetween, DAY_MS } from '../../src/lib/day';
import { seededRandom } from '../../src/lib/random';
import { eventsThatCount, replay } from '../../src/lib/study/replay';
import { shuffle } from '../../src/lib/random';
import {
	decideDueDay,
	defaultParameters,
	longestIntervalDays,
	nextMemory,
	previewDueDays,
	retrievability,
} from '../../src/lib/study/schedule';
import type { Card, Grade, ParametersChange, StudyEvent } from '../../src/lib/study/types';
import { madeCard, review } from './made';

const grades: Grade[] = ['again', 'hard', 'good', 'easy'];
const ratings: Record<Grade, FsrsGrade> = {
	again: Rating.Again,
	hard: Rating.Hard,
	good: Rating.Good,
	easy: Rating.Easy,
};
const start = Date.UTC(2026, 0, 5, 12);

/** A year of 1,000 answers on 40 cards, one taken back, the parameters and the retention changed on the way. */
function year(fuzz: boolean): { cards: Card[]; events: StudyEvent[]; fresh: Card[] } {
	const random = seededRandom('a year');
	const fresh = Array.from({ length: 40 }, (_, index) => madeCard(`card-${index}`));
	const cards = new Map(fresh.map((card) => [card.id, card]));
	const events: StudyEvent[] = [];
	const change: ParametersChange = {
		type: 'parameters',
		id: 'e-parameters',
		at: 0,
		device: 'd',
		weights: defaultParameters.weights.map((weight, index) => (index === 20 ? weight : weight * 1.1)),
	};
	let at = start;
	let parameters = defaultParameters;
	for (let i = 0; i < 1000; i++) {
		at += Math.floor(random() * 16 * 3_600_000);
		const card = cards.get(`card-${Math.floor(random() * 40)}`)!;
		const grade = grades[Math.floor(random() * 4)]!;
		const id = `e${String(i).padStart(5, '0')}`;
		const desiredRetention = i < 300 ? 0.9 : 0.85;
		const graded = review(card, id, { at, grade, parameters, desiredRetention, fuzz });
		events.push(graded.review);
		if (i === 700) events.push({ type: 'undo', id: 'e-undo', at: at + 1, device: 'd', event: id });
		else cards.set(card.id, graded.card);
		if (i !== 500) continue;
		events.push({ ...change, at: at + 1 });
		parameters = { id: change.id, weights: change.weights };
	}
	return { cards: [...cards.values()], events, fresh };
}

describe('1,000 random reviews, with an undo and a change of parameters', () => {
	test('shuffled and doubled give identical memories and due days', () => {
		const { cards, events, fresh } = year(true);
		const jumbled = shuffle([...events, ...events], seededRandom('jumble'));
		expect(replay(fresh, jumbled)).toEqual(cards);
	});

	test('with fuzz off equal what ts-fsrs gives when called directly with the same dates', () => {
		const { cards, events } = year(false);
		const direct = new Map<string, FsrsCard>();
		for (const event of eventsThatCount(events)) {
			if (event.type !== 'review') continue;
			const change = events.find((one) => one.id === event.parameters) as ParametersChange | undefined;
			const scheduler = fsrs({
				w: change?.weights ?? defaultParameters.weights,
				request_retention: event.retention,
				maximum_interval: longestIntervalDays,
				enable_fuzz: false,
				learning_steps: ['1d'],
				relearning_steps: ['1d'],
			});
			const on = new Date(dayNumber(event.day) * DAY_MS);
			const before = direct.get(event.card) ?? createEmptyCard<FsrsCard>(on);
			const after = scheduler.next(before, on, ratings[event.grade]).card;
			const days = event.grade === 'again' ? 1 : scheduler.next_interval(after.stability, 0);
			expect(event.dueDay).toBe(addDays(event.day, days));
			direct.set(event.card, after);
		}
		expect(direct.size).toBe(40);
		for (const card of cards) {
			const { stability, difficulty } = direct.get(card.id)!;
			expect(card.memory).toMatchObject({ stability, difficulty });
		}
	});

	test('fuzz moves due days but no memory, and the same way every time', () => {
		const [fuzzy, exact, again] = [year(true), year(false), year(true)];
		expect(fuzzy.cards.map((card) => card.memory)).toEqual(exact.cards.map((card) => card.memory));
		expect(fuzzy.cards.map((card) => card.dueDay)).not.toEqual(exact.cards.map((card) => card.dueDay));
		expect(again).toEqual(fuzzy);
	});
});

describe('a card', () => {
	const rules = { parameters: defaultParameters, retention: 0.9, fuzz: false };
	const day = '2026-03-01';
	const learned = nextMemory(null, { grade: 'good', day, at: start }, defaultParameters);

	test('that was forgotten comes back tomorrow, new or old', () => {
		const later = addDays(day, 30);
		expect(decideDueDay('c', null, 'again', day, rules)).toBe(addDays(day, 1));
		expect(decideDueDay('c', learned, 'again', later, rules)).toBe(addDays(later, 1));
	});

	test('shows for each grade a day no earlier than the grade before', () => {
		const { again, hard, good, easy } = previewDueDays({ id: 'c', memory: learned }, '2026-03-05', rules);
		expect([again, hard, good, easy]).toEqual([again, hard, good, easy].toSorted());
		expect(again).toBe('2026-03-06');
	});

	test('is recalled less likely every day, with 90 % at its stability', () => {
		const at = (days: number) => retrievability(learned, addDays(day, days), defaultParameters);
		expect(at(0)).toBe(1);
		expect(at(10)).toBeGreaterThan(at(20));
		const stable = { ...learned, stability: 8 };
		expect(retrievability(stable, addDays(day, 8), defaultParameters)).toBeCloseTo(0.9, 6);
		expect(retrievability(null, day, defaultParameters)).toBe(0);
	});

	test('wanted to be remembered better comes back sooner', () => {
		const due = (retention: number) =>
			decideDueDay('c', learned, 'good', '2026-03-09', { ...rules, retention });
		expect(due(0.95) < due(0.9) && due(0.9) < due(0.8)).toBe(true);
	});

	test('guessed right counts as forgotten', () => {
		const guessed = review(madeCard('c'), 'e1', { at: start, grade: 'easy', guessed: true });
		const forgotten = review(madeCard('c'), 'e1', { at: start, grade: 'again' });
		expect(guessed.card.memory).toEqual(forgotten.card.memory);
		expect(guessed.review).toMatchObject({ grade: 'again', guessed: true });
	});
});

describe('reviews that come late or backward', () => {
	const first = review(madeCard('c'), 'e1', { at: start });
	const third = review(first.card, 'e3', { at: start + 9 * DAY_MS });

	test('an older one, learned on another device, is put in its place', () => {
		const second = review(first.card, 'e2', { at: start + 3 * DAY_MS, grade: 'again' });
		const [late] = replay([madeCard('c')], [first.review, third.review, second.review]);
		const [sorted] = replay([madeCard('c')], [first.review, second.review, third.review]);
		expect(late).toEqual(sorted);
		expect(late!.dueDay).toBe(third.review.dueDay);
		expect(late!.memory!.reviewCount).toBe(3);
	});

	test('a flight west, where a later review has an earlier day, does not throw', () => {
		const beijing = review(madeCard('c'), 'e1', { at: Date.UTC(2026, 5, 10, 22), offsetMinutes: 480 });
		const newYork = review(beijing.card, 'e2', { at: Date.UTC(2026, 5, 11, 1), offsetMinutes: -240 });
		expect([beijing.review.day, newYork.review.day]).toEqual(['2026-06-11', '2026-06-10']);
		expect(newYork.card.memory!.lastDay).toBe('2026-06-11');
		expect(newYork.review.dueDay > '2026-06-11').toBe(true);
	});

	test('an undone undo counts again', () => {
		const undo = { type: 'undo', device: 'd' } as const;
		const events: StudyEvent[] = [
			first.review,
			{ ...undo, id: 'u1', at: start + 1, event: 'e1' },
			{ ...undo, id: 'u2', at: start + 2, event: 'u1' },
		];
		expect(replay([madeCard('c')], events)).toEqual([first.card]);
		expect(replay([madeCard('c')], events.slice(0, 2))).toEqual([madeCard('c')]);
	});

	test('suspend, bury and flag are events like any other', () => {
		const base = { device: 'd', card: 'c' } as const;
		const events: StudyEvent[] = [
			{ ...base, type: 'suspend', id: 's', at: 1, on: true },
			{ ...base, type: 'bury', id: 'b', at: 2, day: '2026-01-05' },
			{ ...base, type: 'flag', id: 'f', at: 3, on: true, note: '' },
			{ type: 'undo', device: 'd', id: 'u', at: 4, event: 's' },
		];
		const expected = madeCard('c', { buriedDay: '2026-01-05', flagged: true });
		expect(replay([madeCard('c')], events)).toEqual([expected]);
	});
});

describe('the study day', () => {
	const cases: [name: string, first: number, second: number, offset: number, same: boolean][] = [
		[
			'an hour later over UTC midnight, Beijing',
			Date.UTC(2026, 5, 10, 23, 30),
			Date.UTC(2026, 5, 11, 0, 30),
			480,
			true,
		],
		[
			'an hour later over UTC midnight, New York',
			Date.UTC(2026, 5, 10, 23, 30),
			Date.UTC(2026, 5, 11, 0, 30),
			-240,
			true,
		],
		[
			'over the learner’s own midnight, before 04:00',
			Date.UTC(2026, 5, 10, 15, 0),
			Date.UTC(2026, 5, 10, 19, 59),
			480,
			true,
		],
		['over 04:00, Beijing', Date.UTC(2026, 5, 10, 19, 59), Date.UTC(2026, 5, 10, 20, 1), 480, false],
		['over 04:00, New York', Date.UTC(2026, 5, 10, 7, 59), Date.UTC(2026, 5, 10, 8, 1), -240, false],
	];
	test.each(cases)('%s', (_, first, second, offsetMinutes, same) => {
		const one = review(madeCard('c'), 'e1', { at: first, offsetMinutes });
		const two = review(one.card, 'e2', { at: second, offsetMinutes });
		expect(daysBetween(one.review.day, two.review.day)).toBe(same ? 0 : 1);
		expect(two.review.first).toBe(!same);
	});

	test('clocks put forward (New York, 8 March 2026): one day is one day', () => {
		const before = review(madeCard('c'), 'e1', { at: Date.UTC(2026, 2, 8, 3), offsetMinutes: -300 });
		const after = review(before.card, 'e2', { at: Date.UTC(2026, 2, 9, 2), offsetMinutes: -240 });
		expect([before.review.day, after.review.day]).toEqual(['2026-03-07', '2026-03-08']);
		const plain = review(madeCard('c'), 'e1', { at: Date.UTC(2026, 5, 8, 3), offsetMinutes: -240 });
		const nextDay = review(plain.card, 'e2', { at: Date.UTC(2026, 5, 9, 3), offsetMinutes: -240 });
		expect(after.card.memory!.stability).toBe(nextDay.card.memory!.stability);
	});

	test('clocks put back (Berlin, 25 October 2026): the long night is one study day', () => {
		const late = review(madeCard('c'), 'e1', { at: Date.UTC(2026, 9, 24, 23), offsetMinutes: 120 });
		const later = review(late.card, 'e2', { at: Date.UTC(2026, 9, 25, 2, 30), offsetMinutes: 60 });
		expect(later.review.day).toBe(late.review.day);
	});
});
