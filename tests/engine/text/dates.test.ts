/** Days as people write them ↔ ISO values. */
import { expect, test } from 'vitest';
import { formatDay, parseTypedDate } from '../../../src/lib/engine/text/dates';

test.each([
	['2023-06-14', '14 June 2023'],
	['2023-02', 'February 2023'],
	['2018', '2018'],
	['2023-06-18TMO', '18 June 2023'],
	['1989-Q3', 'the third quarter of 1989'],
	['1990-H1', 'the first half of 1990'],
	['1998-FA', 'autumn 1998'],
	['198', 'the 1980s'],
	['198X', 'the 1980s'],
	['19XX', 'the 20th century'],
	['20XX', 'the 21st century'],
])('%s is written %s', (value, text) => expect(formatDay(value)).toBe(text));

test.each(['P4M', 'PRESENT_REF', '2023-W24', '2023-13', 'XXXX-06-14'])('%s has no house style', (value) => {
	expect(formatDay(value)).toBeNull();
});

test.each([
	['14 June 2023', '2023-06-14', 'day'],
	['14th of June, 2023', '2023-06-14', 'day'],
	['the 14th June 2023', '2023-06-14', 'day'],
	['June 14, 2023', '2023-06-14', 'day'],
	['Jun. 14th 2023.', '2023-06-14', 'day'],
	['Wednesday, 14 June 2023', '2023-06-14', 'day'],
	['2023-06-14', '2023-06-14', 'day'],
	['14.6.2023', '2023-06-14', 'day'],
	['14/06/23', '2023-06-14', 'day'],
	['6/14/2023', '2023-06-14', 'day'],
	['in February 2023', '2023-02', 'month'],
	['Feb 2023', '2023-02', 'month'],
	['2023-02', '2023-02', 'month'],
	['2018', '2018', 'year'],
	['in 2018', '2018', 'year'],
	['14 June', 'XXXX-06-14', 'month-day'],
	['June 14', 'XXXX-06-14', 'month-day'],
	['february', 'XXXX-02', 'month-only'],
	['29 February 2024', '2024-02-29', 'day'],
])('%s is %s (%s)', (text, value, precision) => {
	expect(parseTypedDate(text)).toMatchObject({ value, precision });
});

test('a date of figures that can be read two ways has both', () => {
	expect(parseTypedDate('6/7/2023')).toEqual({ value: '2023-07-06', precision: 'day', other: '2023-06-07' });
});

test.each([
	'',
	'yesterday',
	'31 June 2023',
	'29 February 2023',
	'32/1/2023',
	'Smarch 2023',
	'12',
	'June 2023 and July',
])('%j is no date', (text) => expect(parseTypedDate(text)).toBeNull());
