/** Text → can an article be read in it? Refusals and notices, before any slow work. */
import { isDay } from '../day';
import type { Issue } from '../errors';
import { looksEnglish } from './language';

/** Units of text; a book is no article. */
export const LONGEST_TEXT = 1_000_000;
/** Fewer words make no article. */
const FEWEST_WORDS = 25;

function megabytes(size: number): number {
	return Math.round(size / 100_000) / 10;
}

/** Too long to look at: the first thing to know. */
export function tooLarge(size: number, most: number = LONGEST_TEXT): Issue | null {
	return size > most
		? { code: 'text-too-large', params: { size: megabytes(size), most: megabytes(most) } }
		: null;
}

/** What speaks against reading this text; null when nothing does. */
export function refusal(text: string): Issue | null {
	const large = tooLarge(text.length);
	if (large) return large;
	if (text.trim() === '') return { code: 'text-empty' };
	if (!looksEnglish(text)) return { code: 'not-english' };
	if (/\S{2000}/.test(text)) return { code: 'one-long-word' };
	const wordCount = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
	return wordCount < FEWEST_WORDS ? { code: 'text-too-short', params: { wordCount } } : null;
}

/** What a person should know although the text can be read. */
export function textNotices(text: string): Issue[] {
	const oneLine = text.length > 1500 && !text.trim().includes('\n');
	return oneLine ? [{ code: 'one-line' }] : [];
}

/** Is this publication day usable? `today` is the learner's day; null when it is. */
export function checkPublished(day: string, today: string): Issue | null {
	if (!isDay(day)) return { code: 'not-a-day', params: { day } };
	return day > today ? { code: 'future-date', params: { day } } : null;
}
