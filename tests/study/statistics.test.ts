import { expect, test } from 'vitest';
import { DAY_MS } from '../../src/lib/day';
import { defaultParameters } from '../../src/lib/study/schedule';
import {
	countCards,
	doneByDay,
	forecast,
	memoryState,
	retentionByForm,
	trueRetention,
} from '../../src/lib/study/statistics';
import { madeCard, review } from './made';

const start = Date.UTC(2026, 10, 10, 12);
const first = review(madeCard('a'), 'e1', { at: start });
const second = review(first.card, 'e2', { at: start + 4 * DAY_MS, grade: 'again', form: 'choice' });
const repeated = review(second.card, 'e3', { at: start + 4 * DAY_MS + 60_000, grade: 'good' });
const third = review(repeated.card, 'e4', { at: start + 6 * DAY_MS, grade: 'good', form: 'gap' });
const reviews = [first, second, repeated, third].map((one) => one.review);

test('what was done, day by day', () => {
	expect(doneByDay(reviews, '2026-11-16', 3)).toEqual([
		{ day: '2026-11-14', reviewCount: 2, tookMs: 8000 },
		{ day: '2026-11-15', reviewCount: 0, tookMs: 0 },
		{ day: '2026-11-16', reviewCount: 1, tookMs: 4000 },
	]);
});

test('true retention counts the first answer of a day, and never the very first', () => {
	expect(trueRetention(reviews, '2026-11-01')).toEqual({ rememberedCount: 1, askedCount: 2, share: 0.5 });
	expect(trueRetention(reviews, '2026-12-01').share).toBeNull();
});

test('forms are counted apart', () => {
	const forms = retentionByForm(reviews, '2026-11-01');
	expect([...forms].map(([form, { share }]) => [form, share])).toEqual([
		['choice', 0],
		['gap', 1],
	]);
});

test('the forecast puts what is overdue on today, and leaves suspended cards out', () => {
	const cards = [
		madeCard('a', { dueDay: '2026-11-01' }),
		madeCard('b', { dueDay: '2026-11-18' }),
		madeCard('c', { dueDay: '2026-11-18', suspended: true }),
		madeCard('d'),
	];
	expect(forecast(cards, '2026-11-17', 3)).toEqual([
		{ day: '2026-11-17', cardCount: 1 },
		{ day: '2026-11-18', cardCount: 1 },
		{ day: '2026-11-19', cardCount: 0 },
	]);
});

test('cards are new, firm or fading', () => {
	const cards = [madeCard('n'), third.card];
	expect(memoryState(third.card, '2026-11-16', defaultParameters)).toBe('firm');
	expect(memoryState(third.card, '2027-11-16', defaultParameters)).toBe('fading');
	const counts = countCards(cards, '2026-11-16', defaultParameters);
	expect(counts).toMatchObject({ cardCount: 2, newCount: 1, firmCount: 1, fadingCount: 0, expectedCount: 1 });
});
