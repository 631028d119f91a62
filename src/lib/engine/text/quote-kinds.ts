/** Quotation → what it is for (speech, title, words held at arm's length) and which sentences stand in it. */
import type { Quotation, Span } from '../types';
import { TITLE_NOUNS, TITLE_SMALL_WORDS } from '../words/titles-of-works';

const ABBREVIATED = /(?:^|[\s(“"'])(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|Lt|Col|Sgt|St|Prof|Rev|Jr|Sr|vs|No|[A-Z])\.$|\b[A-Z]\.[A-Z]\.$/;

/** The sentences of a quotation; an empty list when it is only one. */
export function innerSentences(text: string, inner: Span): Span[] {
	const sentences: Span[] = [];
	let start = inner.start;
	for (const stop of text.slice(inner.start, inner.end).matchAll(/[.!?…]['’)\]]?\s+(?=[\p{Lu}\p{N}[“‘"'$(])/gu)) {
		const end = inner.start + stop.index + stop[0].trimEnd().length;
		if (ABBREVIATED.test(text.slice(Math.max(start, end - 12), end))) continue;
		sentences.push({ start, end });
		start = inner.start + stop.index + stop[0].length;
	}
	if (sentences.length === 0) return [];
	if (start < inner.end) sentences.push({ start, end: inner.end });
	return sentences;
}

/**
 * What a quotation is for, by its outside alone. `title`: the words begin with capitals and no sentence ends inside.
 * `scare`: three words at most, no stop inside, and no colon, comma or start of paragraph before it.
 */
export function kindOfQuotation(text: string, quotation: Pick<Quotation, 'start' | 'end' | 'inner'>, block: Span): Quotation['kind'] {
	const inner = text.slice(quotation.inner.start, quotation.inner.end).trim();
	const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
	if (words.length === 0) return 'scare';
	const before = text.slice(Math.max(block.start, quotation.start - 40), quotation.start).trimEnd();
	if (isTitle(inner, words, before)) return 'title';
	const stopped = /[.!?,…—]['’]?$/.test(inner);
	const led = before === '' || /[:,]$/.test(before);
	return words.length <= 3 && !stopped && !led ? 'scare' : 'speech';
}

function isTitle(inner: string, words: readonly string[], before: string): boolean {
	if (words.length > 9 || /[.!?…;]\s/.test(inner) || /[:]$/.test(before)) return false;
	const named = TITLE_NOUNS.test(before);
	const main = words.filter((word) => !TITLE_SMALL_WORDS.has(word.toLowerCase()));
	const capitals = main.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
	if (main.length === 0 || capitals < main.length) return false;
	if (words.length === 1) return named && !/[.!?]$/.test(inner);
	return named || !/[.!?]$/.test(inner);
}
