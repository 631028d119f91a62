/** Times: TIMEX3 values → the days they cover, for ordering and for comparing. */
import { addDays, addMonths, isoDay, lastDayOf, mondayOf } from './days';

/** First and last day, both included, as `YYYY-MM-DD`. */
export interface TimeSpan {
	first: string;
	last: string;
}

const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/**
 * The days a value covers: a day, a month, a year, a week or weekend, a quarter, a half, a season (northern,
 * by calendar months), a decade or a century, with or without a time of day. Null for all others (durations, references,
 * values with unknown parts).
 */
export function timeSpan(value: string): TimeSpan | null {
	const plain = value.replace(/T.*$/, '');
	if (/^\d{4}-\d\d-\d\d$/.test(plain)) return { first: plain, last: plain };
	if (/^\d{4}-\d\d$/.test(plain)) return months(plain, 1);
	if (/^\d{2,4}$/.test(plain)) return years(plain);
	if (/^\d{3}X$/.test(plain)) return years(plain.slice(0, 3));
	if (/^\d\dXX$/.test(plain)) return years(plain.slice(0, 2));
	return week(plain) ?? partOfYear(plain);
}

function years(digits: string): TimeSpan {
	return { first: `${digits.padEnd(4, '0')}-01-01`, last: `${digits.padEnd(4, '9')}-12-31` };
}

/** `count` months from the month `YYYY-MM` on. */
function months(first: string, count: number): TimeSpan {
	return { first: `${first}-01`, last: lastDayOf(addMonths(first, count - 1)) };
}

function week(value: string): TimeSpan | null {
	const found = /^(\d{4}-W\d\d)(-WE|-[1-7])?$/.exec(value);
	if (!found) return null;
	const monday = mondayOf(found[1]!);
	if (found[2] === undefined) return { first: monday, last: addDays(monday, 6) };
	if (found[2] === '-WE') return { first: addDays(monday, 5), last: addDays(monday, 6) };
	const day = addDays(monday, Number(found[2].slice(1)) - 1);
	return { first: day, last: day };
}

function partOfYear(value: string): TimeSpan | null {
	const found = /^(\d{4})-(?:Q([1-4])|H([12])|(SP|SU|FA|WI))$/.exec(value);
	if (!found) return null;
	const [, year, quarter, half, season] = found;
	const month = quarter ? Number(quarter) * 3 - 2 : half ? Number(half) * 6 - 5 : SEASON_MONTHS[season!]!;
	return months(isoDay(Number(year), month, 1).slice(0, 7), half ? 6 : 3);
}

/** -1: `a` ends before `b` begins; 1: after; 0: they overlap; null: at least one has no place in the calendar. */
export function compareTimes(a: string, b: string): -1 | 0 | 1 | null {
	const one = timeSpan(a);
	const other = timeSpan(b);
	if (!one || !other) return null;
	if (one.last < other.first) return -1;
	return other.last < one.first ? 1 : 0;
}
