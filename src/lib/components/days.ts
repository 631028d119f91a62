/** Days and numbers → words, by Intl, in the language of the catalogue. */
import { isDay } from '$lib/day';
import { locale } from '$lib/messages';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = JSON.stringify(style);
	let made = formats.get(key);
	if (!made) formats.set(key, (made = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...style })));
	return made;
}

/** "18 June 2023"; with `weekday` "Sunday, 18 June 2023". `day` is `YYYY-MM-DD`. */
export function dayInWords(day: string, weekday = false): string {
	if (!isDay(day)) return day;
	const date = new Date(`${day}T00:00:00Z`);
	const words = format({ day: 'numeric', month: 'long', year: 'numeric' }).format(date);
	return weekday ? `${format({ weekday: 'long' }).format(date)}, ${words}` : words;
}

/** A moment (ms) as a day where the learner is. */
export function momentInWords(at: number): string {
	return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(at);
}

/** A TIMEX3 date in words: "18 June 2023", "February 2023", "2018"; null for what is no plain date. */
export function dateInWords(value: string): string | null {
	const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
	if (day) return isDay(day) ? dayInWords(day) : null;
	if (/^\d{4}-\d\d$/.test(value))
		return isDay(`${value}-01`)
			? format({ month: 'long', year: 'numeric' }).format(new Date(`${value}-01T00:00:00Z`))
			: null;
	return /^\d{4}$/.test(value) ? value : null;
}

const WORDS = [
	'none',
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

/** Small counts in words, as newspapers print them: "four", "27". */
export function countInWords(count: number): string {
	return WORDS[count] ?? new Intl.NumberFormat(locale).format(count);
}

/** The same at the start of a sentence. */
export function capitalCount(count: number): string {
	const words = countInWords(count);
	return words.charAt(0).toUpperCase() + words.slice(1);
}
