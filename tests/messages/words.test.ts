/** Numbers, days and intervals as people read them. */
import { describe, expect, test } from 'vitest';
import {
	countWord,
	dayWords,
	intervalWords,
	listWords,
	sentence,
	shortWeekday,
	sizeWords,
	weekdayWords,
} from '../../src/lib/messages/words';

describe('counts', () => {
	test.each([
		[0, 'no'],
		[1, 'one'],
		[12, 'twelve'],
		[13, '13'],
		[1234, '1,234'],
	])('%i is %s', (count, word) => expect(countWord(count)).toBe(word));
});

describe('days', () => {
	test('a day', () => expect(dayWords('2026-11-23')).toBe('23 November 2026'));
	test('with its weekday', () => expect(weekdayWords('2026-11-23')).toBe('Monday, 23 November 2026'));
	test('its weekday alone', () => expect(shortWeekday('2026-11-24')).toBe('Tue'));
});

describe('intervals', () => {
	test.each([
		[0, 'today'],
		[1, 'tomorrow'],
		[6, 'in 6 days'],
		[59, 'in 59 days'],
		[92, 'in 3 months'],
		[730, 'in 2 years'],
	])('%i days: %s', (days, words) => expect(intervalWords(days)).toBe(words));
});

test('a sentence opens with a large letter', () => expect(sentence('twelve cards')).toBe('Twelve cards'));
test('a list', () => expect(listWords(['a', 'b', 'c'])).toBe('a, b and c'));
test.each([
	[400, '1 kB'],
	[123_456, '123 kB'],
	[3_210_000, '3.2 MB'],
])('%i bytes: %s', (bytes, words) => expect(sizeWords(bytes)).toBe(words));
