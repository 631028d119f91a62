/** Quotation → what it is for: speech, a title, words held at arm's length. */
import type { Quotation, Span } from '../types';
import { TITLE_NOUNS, TITLE_SMALL_WORDS } from '../words/titles-of-works';

/**
 * What a quotation is for, by its outside alone. `title`: the words begin with capitals and no sentence ends inside.
 * `scare`: three words at most, no stop inside, and no colon, comma or start of paragraph before it.
 */
export function kindOfQuotation(
	text: string,
	quotation: Pick<Quotation, 'start' | 'end' | 'inner'>,
	block: Span,
): Quotation['kind'] {
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
	if (words.length > 9 || /[.!?…;]\s/.test(inner) || /[:]$/.test(before) || before === '') return false;
	const named = TITLE_NOUNS.test(before);
	const main = words.filter((word) => !TITLE_SMALL_WORDS.has(word.toLowerCase()));
	if (main.length === 0 || main.some((word) => !/^[\p{Lu}\p{N}]/u.test(word))) return false;
	return named || (words.length > 1 && !/[!?]$/.test(inner));
}
