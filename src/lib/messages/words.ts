/** Numbers, days and moments → words, by `Intl`. */
import { locale } from './index';

const WORDS = [
	'no',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
];

const numbers = new Intl.NumberFormat(locale);

/** A count as it stands in a sentence: in words up to twelve, in figures above. */
export function countWord(count: number): string {
	return WORDS[count] ?? numbers.format(count);
}

/** The same text with its first letter large: for words that open a sentence. */
export function sentence(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Names joined as in a sentence: "Monday, Tuesday and Friday". */
export function listWords(parts: string[]): string {
	return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
}

function formatDay(day: string, options: Intl.DateTimeFormatOptions): string {
	return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(
		new Date(`${day}T00:00:00Z`),
	);
}

/** `2026-11-23` → "23 November 2026". */
export function dayWords(day: string): string {
	return formatDay(day, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `2026-11-23` → "Monday, 23 November 2026". */
export function weekdayWords(day: string): string {
	return `${formatDay(day, { weekday: 'long' })}, ${dayWords(day)}`;
}

/** `2026-11-23` → "Mon". */
export function shortWeekday(day: string): string {
	return formatDay(day, { weekday: 'short' });
}

/** Days until the next time, for the face of a button: "today", "in 6 days", "in 3 months". */
export function intervalWords(days: number): string {
	if (days < 1) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'day');
	const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
	if (days < 60) return format.format(Math.round(days), 'day');
	if (days < 700) return format.format(Math.round(days / 30.4), 'month');
	return format.format(Math.round(days / 365.25), 'year');
}

/** Bytes → "3.2 MB". */
export function sizeWords(bytes: number): string {
	const [value, unit] =
		bytes < 1e6
			? [Math.max(1, bytes / 1e3), 'kilobyte']
			: bytes < 1e9
				? [bytes / 1e6, 'megabyte']
				: [bytes / 1e9, 'gigabyte'];
	return new Intl.NumberFormat(locale, {
		style: 'unit',
		unit,
		unitDisplay: 'short',
		maximumFractionDigits: value < 10 ? 1 : 0,
	}).format(value);
}
