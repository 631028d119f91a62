/** Words ↔ numbers. */
import { expect, test } from 'vitest';
import {
	NUMBER_SOURCE,
	groupDigits,
	numberInWords,
	readNumber,
	readOrdinal,
} from '../../../src/lib/engine/text/numbers';

test.each([
	['7', 7],
	['twenty-one', 21],
	['twenty one', 21],
	['a dozen', 12],
	['two dozen', 24],
	['2.5 million', 2_500_000],
	['half', 0.5],
	['two thirds', 2 / 3],
	['three-quarters', 0.75],
	['1,234', 1234],
	['1,234.5', 1234.5],
	['three hundred and five', 305],
	['three hundred thousand', 300_000],
	['nineteen thousand six hundred', 19_600],
	['a hundred', 100],
	['two and a half', 2.5],
	['5 1/2', 5.5],
	['5½', 5.5],
	['½', 0.5],
	['5m', 5_000_000],
	['1.2bn', 1_200_000_000],
	['half a million', 500_000],
])('%s is %d', (text, value) => {
	expect(readNumber(text)).toBeCloseTo(value, 9);
});

test.each(['', 'many', 'first', 'one of', 'seventy trees', '1/0', 'a'])('%j is no number', (text) => {
	expect(readNumber(text)).toBeNull();
});

test.each([
	['third', 3],
	['21st', 21],
	['twenty-first', 21],
	['fiftieth', 50],
])('%s is the ordinal %d', (text, value) => expect(readOrdinal(text)).toBe(value));

test.each(['three', 'ten first', 'st'])('%s is no ordinal', (text) => expect(readOrdinal(text)).toBeNull());

test.each([
	[0, 'zero'],
	[21, 'twenty-one'],
	[40, 'forty'],
	[305, 'three hundred and five'],
	[1234567.5, '1,234,567.5'],
])('%d in words is %s', (value, text) => expect(numberInWords(value)).toBe(text));

test('what is written in words is read back', () => {
	for (let value = 0; value < 1000; value++) expect(readNumber(numberInWords(value))).toBe(value);
	expect(groupDigits(999)).toBe('999');
});

test.each([
	['paid 1,200 euros', '1,200'],
	['about twenty-five people', 'twenty-five'],
	['some 2.5 million voters', '2.5 million'],
	['a dozen eggs', 'a dozen'],
	['for 5 1/2 hours', '5 1/2'],
	['three hundred and five ships', 'three hundred and five'],
])('the pattern finds the number in %j', (text, found) => {
	expect(new RegExp(NUMBER_SOURCE, 'i').exec(text)?.[0]).toBe(found);
});
