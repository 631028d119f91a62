/** Days as people write them ↔ ISO values: house style out, any usual form in. */
import { MONTHS, MONTH_NUMBERS } from '../words/months';

/** A typed date. `month-day` and `month` without a year have the value `XXXX-06-14`, `XXXX-06`. */
export interface TypedDate {
	value: string;
	precision: 'day' | 'month' | 'year' | 'month-day' | 'month-only';
	/** The other reading of "6/7/2023": day and month changed places. */
	other?: string;
}

const QUARTERS = ['first', 'second', 'third', 'fourth'];
const SEASONS: Record<string, string> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };

/**
 * House style for a TIMEX3 value: "14 June 2023", "February 2023", "2018", "the third quarter of 2023",
 * "the 1980s". Null for values that are no place in the calendar (durations, PRESENT_REF, weeks).
 */
export function formatDay(value: string): string | null {
	const date = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/.exec(value);
	if (date) {
		const [, year, month, day] = date;
		if (month === undefined) return year!;
		const name = MONTHS[Number(month) - 1];
		if (name === undefined) return null;
		return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
	}
	return formatPeriod(value);
}

function formatPeriod(value: string): string | null {
	const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
	if (quarter) return `the ${QUARTERS[Number(quarter[2]) - 1]} quarter of ${quarter[1]}`;
	const half = /^(\d{4})-H([12])$/.exec(value);
	if (half) return `the ${QUARTERS[Number(half[2]) - 1]} half of ${half[1]}`;
	const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
	if (season) return `${SEASONS[season[2]!]} ${season[1]}`;
	const decade = /^(\d{3})X?$/.exec(value);
	if (decade) return `the ${decade[1]}0s`;
	const century = /^(\d\d)(?:XX)?$/.exec(value);
	return century ? `the ${withOrdinalEnding(Number(century[1]) + 1)} century` : null;
}

/** 21 → "21st". */
function withOrdinalEnding(value: number): string {
	const ends = ['th', 'st', 'nd', 'rd'];
	const teen = value % 100 >= 11 && value % 100 <= 13;
	return `${value}${teen ? 'th' : (ends[value % 10] ?? 'th')}`;
}

/**
 * A date as somebody types it: "14 June 2023", "June 14th, 2023", "14.6.2023", "2023-06-14", "6/14/23",
 * "Jun 2023", "2018", "14 June". Null when the text is no date or no such day exists.
 */
export function parseTypedDate(text: string): TypedDate | null {
	const plain = text
		.toLowerCase()
		.replace(/\b(?:mon|tues?|wed|thu|thur|thurs|fri|sat|sun)(?:nes|ur)?(?:day)?\b\.?,?/g, ' ')
		.replace(/\b(?:on|in|the|of|year)\b/g, ' ')
		.replace(/[,\s]+/g, ' ')
		.trim()
		.replace(/[.!?]+$/, '');
	return parseNamed(plain) ?? parseNumeric(plain);
}

function parseNamed(plain: string): TypedDate | null {
	const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\.? ?([a-z]{3,9})\.?(?: ?(\d{4}|'?\d\d))?$/.exec(plain);
	if (dayFirst) return named(dayFirst[3], dayFirst[2]!, dayFirst[1]!);
	const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}|'\d\d))?$/.exec(plain);
	if (monthFirst) return named(monthFirst[3], monthFirst[1]!, monthFirst[2]!);
	const month = /^([a-z]{3,9})\.?(?: (\d{4}))?$/.exec(plain);
	return month ? named(month[2], month[1]!, undefined) : null;
}

function named(year: string | undefined, name: string, day: string | undefined): TypedDate | null {
	const month = MONTH_NUMBERS.get(name);
	return month === undefined
		? null
		: checked(year === undefined ? null : fullYear(year), month, day === undefined ? null : Number(day));
}

function parseNumeric(plain: string): TypedDate | null {
	if (/^\d{4}$/.test(plain)) return { value: plain, precision: 'year' };
	const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(plain);
	if (iso) return checked(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? null : Number(iso[3]));
	const local = /^(\d{1,2})[-/. ]{1,2}(\d{1,2})[-/. ]{1,2}(\d{4}|\d\d)$/.exec(plain);
	if (!local) return null;
	const year = fullYear(local[3]!);
	const dayFirst = checked(year, Number(local[2]), Number(local[1]));
	const monthFirst = checked(year, Number(local[1]), Number(local[2]));
	if (!dayFirst || !monthFirst || dayFirst.value === monthFirst.value) return dayFirst ?? monthFirst;
	return { ...dayFirst, other: monthFirst.value };
}

/** "89" → 1989, "23" → 2023: the hundred years that end in 2069. */
function fullYear(digits: string): number {
	const number = Number(digits.replace("'", ''));
	if (digits.replace("'", '').length > 2) return number;
	return number < 70 ? 2000 + number : 1900 + number;
}

function checked(year: number | null, month: number, day: number | null): TypedDate | null {
	if (month < 1 || month > 12) return null;
	if (day !== null && (day < 1 || day > daysInMonth(year ?? 2000, month))) return null;
	const first = `${year === null ? 'XXXX' : String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
	if (day === null) return { value: first, precision: year === null ? 'month-only' : 'month' };
	return {
		value: `${first}-${String(day).padStart(2, '0')}`,
		precision: year === null ? 'month-day' : 'day',
	};
}

/** Number of days of a month of the Gregorian calendar; `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
