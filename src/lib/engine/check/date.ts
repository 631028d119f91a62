/** Typed date → the key's day, month or year, or what is wrong with it. */
import { dayNumber } from '../../day';
import { parseTypedDate } from '../text/dates';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

export type DateMatch =
	| { code: 'right' | 'right-without-year' | 'date-wrong' | 'date-too-precise' | 'weekday-wrong' }
	| { code: 'date-less-precise'; missing: 'day' | 'month' };

/** The values a typed date can have: "6/7/2023" has two. Prepositions before it are ignored. */
export function readDates(text: string): string[] {
	const plain = text
		.trim()
		.replace(/^(?:on|in|since|from|by|until|at|during)\s+/i, '')
		.replace(/[.!?]+$/, '');
	const short = /^(\d{1,2})[/.](\d{1,2})\.?$/.exec(plain);
	if (short) return readDates(`${short[1]}/${short[2]}/2000`).map((value) => value.replace('2000', 'XXXX'));
	const date = parseTypedDate(plain);
	if (!date) return [];
	return date.other ? [date.value, date.other] : [date.value];
}

/** The day of the week of a full date: 0 is Sunday. */
const weekdayOf = (value: string) => (dayNumber(value) + 4) % 7;

/** The weekday a text names, 0 is Sunday; null for none. */
function namedWeekday(text: string): number | null {
	const found = /\b(sun|mon|tue|wed|thu|fri|sat)(?:s|nes|rs|r|ur)?(?:day)?\b/i.exec(text)?.[1]?.toLowerCase();
	return found ? WEEKDAYS.findIndex((day) => day.startsWith(found)) : null;
}

function compare(key: string, given: string): DateMatch {
	const wanted = key.split('-');
	const parts = given.split('-');
	if (parts.some((part, index) => part !== 'XXXX' && wanted[index] !== undefined && part !== wanted[index]))
		return { code: 'date-wrong' };
	if (parts.length > wanted.length) return { code: 'date-too-precise' };
	if (parts.length < wanted.length)
		return { code: 'date-less-precise', missing: parts.length === 1 ? 'month' : 'day' };
	return { code: parts[0] === 'XXXX' ? 'right-without-year' : 'right' };
}

const rank = [
	'right',
	'right-without-year',
	'date-less-precise',
	'date-too-precise',
	'weekday-wrong',
	'date-wrong',
];

/** Compares a typed date with the key's value (`2023-06-14`, `2023-02`, `2018`); null when it is no date. */
export function matchDate(key: string, given: string): DateMatch | null {
	const weekday = namedWeekday(given);
	const values = readDates(given);
	const isDay = /^\d{4}-\d\d-\d\d$/.test(key);
	if (values.length === 0) {
		if (weekday === null || !isDay || !/^\W*(?:on\s+)?\w+\W*$/.test(given)) return null;
		return weekday === weekdayOf(key)
			? { code: 'date-less-precise', missing: 'day' }
			: { code: 'date-wrong' };
	}
	const best = values
		.map((value) => compare(key, value))
		.sort((a, b) => rank.indexOf(a.code) - rank.indexOf(b.code))[0]!;
	if (isDay && weekday !== null && best.code.startsWith('right') && weekday !== weekdayOf(key))
		return { code: 'weekday-wrong' };
	return best;
}
