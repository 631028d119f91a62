/** Weeks, ages, groups, what is mixed up. */
import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../src/lib/day';
import {
	groupReviews,
	mixUps,
	mondayOf,
	retentionByAge,
	retentionByWeek,
	stabilityCounts,
} from '../../src/lib/study/habits';
import type { QuestionRecord, Review } from '../../src/lib/study/types';
import { madeCard, madeQuestion, review } from './made';

const start = Date.UTC(2026, 10, 2, 12);
const first = review(madeCard('a'), 'e1', { at: start });
const second = review(first.card, 'e2', { at: start + 8 * DAY_MS, grade: 'again' });
const third = review(second.card, 'e3', { at: start + 40 * DAY_MS });
const reviews = [first, second, third].map((one) => one.review);

test('a week begins on Monday', () => {
	const days = ['2026-11-23', '2026-11-29', '2026-11-30', '1970-01-01'];
	expect(days.map(mondayOf)).toEqual(['2026-11-23', '2026-11-23', '2026-11-30', '1969-12-29']);
});

test('retention week by week; a week without tests has no share', () => {
	const weeks = retentionByWeek(reviews, '2026-11-16', 3);
	expect(weeks.map(({ week, share }) => [week, share])).toEqual([
		['2026-11-02', null],
		['2026-11-09', 0],
		['2026-11-16', null],
	]);
});

test('cards seen within three weeks apart from those left alone for longer', () => {
	const { young, old } = retentionByAge(reviews, '2026-01-01');
	expect([young.share, old.share]).toEqual([0, 1]);
	expect(retentionByAge(reviews, '2026-12-01').young.askedCount).toBe(0);
});

test('groups, the most answered first; what has no key is left out', () => {
	const groups = groupReviews(reviews, ({ id }) => (id === 'e1' ? undefined : id === 'e3' ? 'x' : 'y'));
	expect(groups.map(({ key, reviewCount, tookMs, share }) => [key, reviewCount, tookMs, share])).toEqual([
		['y', 1, 4000, 0],
		['x', 1, 4000, 1],
	]);
});

test('cards by how long they last', () => {
	const memory = { difficulty: 5, lastDay: '2026-11-01', lastAt: 0, reviewCount: 1, lapseCount: 0 };
	const cards = [0.5, 2, 20, 21, 500].map((stability) => madeCard('c', { memory: { ...memory, stability } }));
	expect(stabilityCounts([...cards, madeCard('new')])).toEqual([1, 1, 0, 1, 1, 0, 1]);
});

describe('what is mixed up', () => {
	const options = ['Mara Lind', 'Tomas Berg', 'Hanna Osei'];
	const question = (id: string, right: number): [string, QuestionRecord] => {
		const record = madeQuestion(id, 'choice', [id]);
		const made = {
			...record.question,
			options: options.map((text, at) => ({ text, correct: at === right })),
		};
		return [id, { ...record, question: made as QuestionRecord['question'] }];
	};
	const questions = new Map([question('a', 0), question('b', 1)]);
	const kinds = new Map([
		['a', 'statement' as const],
		['b', 'statement' as const],
	]);
	const chose = (card: string, option: number, right = false): Review => ({
		...first.review,
		card,
		question: card,
		form: 'choice',
		given: { form: 'choice', option },
		right,
	});

	test('counts both ways together, the most often first', () => {
		const found = mixUps([chose('a', 2), chose('a', 1), chose('b', 0)], questions, kinds);
		expect(found.map(({ one, other, count, facts }) => [one, other, count, facts])).toEqual([
			['Mara Lind', 'Tomas Berg', 2, ['a', 'b']],
			['Mara Lind', 'Hanna Osei', 1, ['a']],
		]);
	});
	test('is nothing when the choice was right, or the question or its fact is gone', () => {
		expect(mixUps([chose('a', 0, true), chose('gone', 1)], questions, kinds)).toEqual([]);
		expect(mixUps([chose('a', 1)], questions, new Map())).toEqual([]);
	});
});
