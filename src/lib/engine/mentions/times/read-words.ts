/** Times: words of an expression → numbers and codes. */
import { readNumber, readOrdinal } from '../../text/numbers';
import { MONTH_NUMBERS, WEEKDAY_NUMBERS } from '../../words/months';
import type { CalendarUnit, Which } from './draft';

const plain = (word: string): string => word.toLowerCase().replace(/\.$/, '').replace(/\s+/g, ' ');

/** "Sept." → 9; null for lower case, so that "may" and "march" stay verbs. */
export function readMonth(word: string): number | null {
	return /^\p{Lu}/u.test(word) ? (MONTH_NUMBERS.get(plain(word)) ?? null) : null;
}

/** "Tues." → 2; null for lower case, so that "sat" stays a verb. */
export function readWeekday(word: string): number | null {
	return /^\p{Lu}/u.test(word) ? (WEEKDAY_NUMBERS.get(plain(word)) ?? null) : null;
}

/** "14th" → 14. */
export function readDate(word: string): number {
	return Number.parseInt(word, 10);
}

const CALENDAR_UNITS: Readonly<Record<string, CalendarUnit>> = {
	day: 'D',
	night: 'D',
	week: 'W',
	fortnight: 'FN',
	weekend: 'WE',
	month: 'M',
	quarter: 'Q',
	year: 'Y',
	decade: 'DE',
	century: 'CE',
};

/** "weeks" → "week", "centuries" → "century". */
export function singular(word: string): string {
	const low = plain(word);
	return low === 'centuries' ? 'century' : low.replace(/s$/, '');
}

/** The calendar unit of "months"; null for hours and shorter. */
export function readUnit(word: string): CalendarUnit | null {
	return CALENDAR_UNITS[singular(word)] ?? null;
}

export function readWhich(word: string): Which {
	const low = plain(word);
	if (/^(?:last|past|previous|prior)$/.test(low)) return 'last';
	if (/^(?:next|coming|upcoming|following)$/.test(low)) return 'next';
	return /same|that/.test(low) ? 'same' : 'this';
}

const DURATION_LETTERS: Readonly<Record<string, readonly [prefix: string, letter: string, times: number]>> = {
	second: ['PT', 'S', 1],
	sec: ['PT', 'S', 1],
	min: ['PT', 'M', 1],
	hr: ['PT', 'H', 1],
	minute: ['PT', 'M', 1],
	hour: ['PT', 'H', 1],
	day: ['P', 'D', 1],
	night: ['P', 'D', 1],
	weekend: ['P', 'WE', 1],
	fortnight: ['P', 'W', 2],
	week: ['P', 'W', 1],
	month: ['P', 'M', 1],
	quarter: ['P', 'Q', 1],
	year: ['P', 'Y', 1],
	decade: ['P', 'Y', 10],
	century: ['P', 'Y', 100],
};

/** TIMEX3 duration: (4, "months") → P4M; (null, "years") → PXY; (5.5, "hours") → PT5H30M. */
export function durationValue(count: number | null, unit: string): string | null {
	const letters = DURATION_LETTERS[singular(unit)];
	if (!letters) return null;
	const [prefix, letter, times] = letters;
	if (count === null) return `${prefix}X${letter}`;
	const total = count * times;
	if (Number.isInteger(total)) return `${prefix}${total}${letter}`;
	const whole = Math.floor(total);
	if (letter === 'H' && total - whole === 0.5) return whole === 0 ? 'PT30M' : `PT${whole}H30M`;
	if (letter === 'Y' && Number.isInteger(total * 12) && whole === 0) return `P${total * 12}M`;
	return `${prefix}${Math.round(total * 100) / 100}${letter}`;
}

/** The number of units in "twenty-one", "a", "several": a number, or null for "several". */
export function readCount(words: string): number | null {
	const low = plain(words);
	if (/^(?:an?|one|another|the|each|per)$/.test(low)) return 1;
	if (/^a couple\b/.test(low)) return 2;
	if (/^half[- ](?:a )?dozen$/.test(low)) return 6;
	if (/^(?:several|many) /.test(low)) return null;
	return readNumber(low.replace(/(?:-odd|-some|-plus|\+)$/, ''));
}

/** Of "two or three weeks", "three- to six-month" the value is the lower one. */
export const lowerNumber = (words: string): number | null =>
	readNumber(words.replace(/[\s–-]*(?:or|to)?[\s–-]*$/i, ''));

/** "61 years old", "six months of age", "aged 14 years", a "6-year-old": how old, not how long. */
export const isAge = (before: string, after: string): boolean =>
	/^(?:[-\s]+olds?\b|\s+of age\b)/i.test(after) || /\baged?\s$/i.test(before);

/** "the Six-Day War", "the Thirty Years War": unit and noun with capitals. */
export const isName = (unit: string, after: string): boolean =>
	/^\p{Lu}\p{Ll}/u.test(unit) && /^[’']?\s\p{Lu}\p{Ll}/u.test(after);

export { readNumber, readOrdinal };
