/** What every vetting rule reads: a finished fact beside the words it was read from. */
import type { Code, Fact } from '../../types';

export interface View {
	fact: Fact;
	/** The fact's sentence. */
	text: string;
	/** The same without what stands in quotation marks. */
	bare: string;
	/** The article's words it rests on. */
	source: string;
	/** What the source says right after the fact's last words; null where those do not stand in it. */
	after: string | null;
}

/** Null: nothing against the fact. */
export type VetRule = (view: View) => Code | null;

export const doubt = (code: string, word?: string): Code => ({ code, ...(word ? { params: { word } } : {}) });

/** Words at the end by which the fact's end is found again in its source. */
const TAIL_WORDS = 3;

function afterTail(text: string, source: string): string | null {
	const words = text.replace(/[.”"']+$/, '').split(' ');
	for (let count = Math.min(TAIL_WORDS, words.length); count >= 2; count--) {
		const tail = words.slice(-count).join(' ');
		const at = source.indexOf(tail);
		if (at >= 0 && source.indexOf(tail, at + 1) < 0) return source.slice(at + tail.length);
	}
	return null;
}

export function viewOf(fact: Fact, article: string): View {
	const source = fact.evidence.map(({ start, end }) => article.slice(start, end)).join(' ');
	const { text } = fact;
	return {
		fact,
		text,
		bare: text.replace(/“[^”]*”|"[^"]*"/g, '“”'),
		source,
		after: afterTail(text, source),
	};
}
