/** Quotes without a place → quotes with start and end, found once for the writer of a pack. */
import type { Issue } from '../errors';

/** Where a quote stands in the article, or why that cannot be said. */
function locate(text: string, quote: string, place: string): number | Omit<Issue, 'file'> {
	const first = text.indexOf(quote);
	if (first < 0) return { code: 'quote-missing', place, params: { place, quote } };
	if (text.indexOf(quote, first + 1) >= 0) return { code: 'quote-twice', place, params: { place, quote } };
	return first;
}

interface Quoted {
	quote: string;
	start?: number;
	end?: number;
}

function isQuoted(value: object): value is Quoted {
	return 'quote' in value && typeof value.quote === 'string';
}

function placeQuote(text: string, value: Quoted, where: string): Omit<Issue, 'file'>[] {
	const { quote, start, end } = value;
	if (start !== undefined && text.slice(start, end) === quote && end === start + quote.length) return [];
	const found = locate(text, quote, where);
	if (typeof found !== 'number') return [found];
	Object.assign(value, { start: found, end: found + quote.length });
	return [];
}

/** Gives every quote in `content` (a parsed `questions.json`, changed in place) its start and end. What could not be placed is returned. */
export function placeQuotes(text: string, content: unknown, where = ''): Omit<Issue, 'file'>[] {
	if (typeof content !== 'object' || content === null) return [];
	if (isQuoted(content)) return placeQuote(text, content, where);
	return Object.entries(content).flatMap(([key, value]) => {
		const step = Array.isArray(content) ? `[${key}]` : where ? `.${key}` : key;
		return placeQuotes(text, value, `${where}${step}`);
	});
}
