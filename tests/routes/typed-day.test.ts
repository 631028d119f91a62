/** A publication day as somebody types it. */
import { expect, test } from 'vitest';
import { readTypedDay } from '../../src/routes/new/typed-day';

const today = '2026-03-10';

test.each([
	['', null],
	['  ', null],
	['18 June 2023', '2023-06-18'],
	['June 18, 2023', '2023-06-18'],
	['2023-06-18', '2023-06-18'],
	['10 March 2026', '2026-03-10'],
])('%s is read', (text, day) => {
	expect(readTypedDay(text, today)).toEqual({ day, error: null });
});

test.each([
	['31 June 2023', 'June has 30 days. Which day do you mean?'],
	['30 February 2024', 'February has 29 days. Which day do you mean?'],
	['June 2023', 'We need the day too. Which day of the month was it?'],
	['11 March 2026', 'That day has not come yet. Which day do you mean?'],
	['last week', 'We cannot read this date. Write it like 18 June 2023.'],
])('%s is asked about', (text, error) => {
	expect(readTypedDay(text, today)).toEqual({ day: null, error });
});
