/** Which sentences are written like headlines: there a capital says nothing. */
import type { Document } from '../types';
import { TITLE_SMALL_WORDS } from '../words/titles-of-works';

/** Indices of the sentences in which nearly every longer word has a capital. */
export function titleCase(document: Document): ReadonlySet<number> {
	const titled = new Set<number>();
	for (const sentence of document.sentences) {
		const long = document.tokens
			.slice(sentence.from, sentence.to)
			.filter((token) => /^\p{L}{4,}/u.test(token.text));
		const capital = long.filter((token) => /^\p{Lu}/u.test(token.text));
		if (long.length > 2 && capital.length > long.length * 0.7) titled.add(sentence.index);
	}
	return titled;
}

/** Of these, the ones in which even verbs have a capital: "Lind Beats Brook", not "Ana Lind met Rui Brook in Lisbon". */
export function headlineCase(document: Document): ReadonlySet<number> {
	const titled = [...titleCase(document)].filter((index) => {
		const { from, to } = document.sentences[index]!;
		const words = document.tokens.slice(from, to).filter(({ text }) => /\p{L}/u.test(text));
		// "Subs: Lind, Brook (Hale 76), Strand": who plays
		const marks = document.tokens.slice(from, to).filter(({ text }) => /^[,;(]$/.test(text));
		const last = words.filter(({ start }) => start > (marks.at(-1)?.start ?? Infinity)).length;
		const isList = marks.length >= words.length / 4 || (last > 0 && last < 3);
		return (
			!isList &&
			words.every(({ text }) => /^\p{Lu}/u.test(text) || TITLE_SMALL_WORDS.has(text) || /^['’]/.test(text)) &&
			words.slice(1).some(({ text, ordinary }) => ordinary && /^\p{Lu}\p{Ll}/u.test(text))
		);
	});
	return new Set(titled);
}
