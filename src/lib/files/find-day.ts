/** Text or markup's own dates → the day an article was published. */
import { isDay } from '../day';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
	'(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const ISO = /\b(\d{4})-(\d\d)-(\d\d)(?!\d)/;
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');

function day(year: string, month: number, date: string): string | null {
	const iso = `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
	return isDay(iso) ? iso : null;
}

function monthNumber(name: string): number {
	return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** The first whole date written in a short text: `2023-06-18`, `18 June 2023`, `June 18, 2023`; null when there is none. */
export function readDay(text: string): string | null {
	const iso = ISO.exec(text);
	if (iso) return day(iso[1]!, Number(iso[2]), iso[3]!);
	const first = DAY_FIRST.exec(text);
	if (first) return day(first[3]!, monthNumber(first[2]!), first[1]!);
	const month = MONTH_FIRST.exec(text);
	return month ? day(month[3]!, monthNumber(month[1]!), month[2]!) : null;
}

/** A line that says when it was published rather than telling news: short, or begun by such a word. */
const PUBLISHED = /^(?:published|updated|posted|first published|last updated|date|by|on)\b/i;
const HEAD_LINES = 10;

/** The day a plain text says it was published: a line of its own near the top. */
export function findPublished(text: string): string | null {
	const lines = text
		.slice(0, 4000)
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);
	for (const line of lines.slice(0, HEAD_LINES)) {
		if (line.length > 120 || (line.length > 40 && !PUBLISHED.test(line))) continue;
		const found = readDay(line);
		if (found) return found;
	}
	return null;
}
