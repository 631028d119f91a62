/** Times: calendar arithmetic and the days that values cover. */
import { describe, expect, test } from 'vitest';
import {
	addDays,
	addMonths,
	addQuarters,
	dayNumber,
	dayOfNumber,
	easterOf,
	mondayOf,
	nthWeekday,
	weekOf,
	weekdayOf,
} from '../../../src/lib/engine/mentions/times/days';
import { compareTimes, timeSpan } from '../../../src/lib/engine/mentions/times/values';

describe('calendar', () => {
	test('days and numbers are each other’s inverse, across leap years', () => {
		expect(dayNumber('1970-01-01')).toBe(0);
		for (let number = -40_000; number < 60_000; number += 13)
			expect(dayNumber(dayOfNumber(number))).toBe(number);
	});
	test.each([
		['2024-02-28', 2, '2024-03-01'],
		['2023-01-01', -1, '2022-12-31'],
	])('%s and %d days is %s', (day, count, result) => expect(addDays(day, count)).toBe(result));
	test('months and quarters carry into other years', () => {
		expect(addMonths('2023-01-31', -1)).toBe('2022-12');
		expect(addMonths('2023-11', 14)).toBe('2025-01');
		expect(addQuarters('2023-Q1', -1)).toBe('2022-Q4');
		expect(addQuarters('2023-Q3', 6)).toBe('2025-Q1');
	});
	test.each([
		['2023-06-14', 3, '2023-W24'],
		['2021-01-03', 7, '2020-W53'],
		['2024-12-30', 1, '2025-W01'],
	])('%s is weekday %d in %s', (day, weekday, week) => {
		expect(weekdayOf(day)).toBe(weekday);
		expect(weekOf(day)).toBe(week);
		expect(weekOf(mondayOf(week))).toBe(week);
	});
	test('feasts that move', () => {
		expect(easterOf(2024)).toBe('2024-03-31');
		expect(easterOf(2038)).toBe('2038-04-25');
		expect(nthWeekday(2023, 11, 4, 4)).toBe('2023-11-23');
		expect(nthWeekday(2023, 5, 1, -1)).toBe('2023-05-29');
	});
});

describe('days covered', () => {
	test.each([
		['2023-06-14', '2023-06-14', '2023-06-14'],
		['2023-06-14TMO', '2023-06-14', '2023-06-14'],
		['2024-02', '2024-02-01', '2024-02-29'],
		['2018', '2018-01-01', '2018-12-31'],
		['198', '1980-01-01', '1989-12-31'],
		['198X', '1980-01-01', '1989-12-31'],
		['19XX', '1900-01-01', '1999-12-31'],
		['2023-W24', '2023-06-12', '2023-06-18'],
		['2023-W24-WE', '2023-06-17', '2023-06-18'],
		['2023-Q4', '2023-10-01', '2023-12-31'],
		['2023-H1', '2023-01-01', '2023-06-30'],
		['2022-WI', '2022-12-01', '2023-02-28'],
	])('%s: %s to %s', (value, first, last) => expect(timeSpan(value)).toEqual({ first, last }));
	test.each(['P4M', 'PAST_REF', 'XXXX-WXX-3', 'XXXX-06-14', 'PXM'])(
		'%s has no place in the calendar',
		(value) => expect(timeSpan(value)).toBeNull(),
	);
	test('order', () => {
		expect(compareTimes('2018', '2023-06-14')).toBe(-1);
		expect(compareTimes('2023-06', '2023-06-14')).toBe(0);
		expect(compareTimes('2023-06-14', '2022-Q4')).toBe(1);
		expect(compareTimes('PAST_REF', '2018')).toBeNull();
	});
});
