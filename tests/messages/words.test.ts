/** Weekdays, intervals and sizes as people read them. */
import { describe, expect, test } from 'vitest';
import { intervalWords, shortWeekday, sizeWords } from '../../src/lib/messages/words';

test('a weekday', () => expect(shortWeekday('2026-11-24')).toBe('Tue'));

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

test.each([
	[400, '1 kB'],
	[123_456, '123 kB'],
	[3_210_000, '3.2 MB'],
])('%i bytes: %s', (bytes, words) => expect(sizeWords(bytes)).toBe(words));
