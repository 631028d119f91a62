/** Quotations without a cue of their own → the statement they go on from. */
import type { Document, Quotation, Span } from '../../types';
import type { Draft } from './draft';

/**
 * Adds to each statement the quotations that go on from it: those that stand alone after it, in the same paragraph or as
 * paragraphs of their own, and those whose opening mark is only repeated.
 */
export function addContinued(document: Document, drafts: readonly Draft[]): void {
	const taken = drafts.flatMap((draft) => draft.content);
	const free = document.quotations.filter(
		(quotation) => !taken.some((span) => span.start < quotation.end && quotation.start < span.end),
	);
	let last: Draft | null = null;
	for (const sentence of document.sentences) {
		const own = drafts.filter((draft) => draft.sentence === sentence.index);
		const alone = free.filter(
			(quotation) => quotation.start >= sentence.start && quotation.end <= sentence.end,
		);
		const bare = alone.length > 0 && isBare(document.text, sentence, alone);
		if (bare && last && own.length === 0) {
			last.content.push(...alone.map(({ start, end }) => ({ start, end })));
			continue;
		}
		const quoted = own.filter((draft) => holdsQuotation(document.quotations, draft.content));
		if (quoted.length > 0) last = quoted[quoted.length - 1] ?? null;
		else if (own.length > 0 || !bare) last = null;
	}
}

/** Nothing stands in the sentence but quotations. */
function isBare(text: string, sentence: Span, quotations: readonly Quotation[]): boolean {
	let rest = '';
	let at = sentence.start;
	for (const quotation of quotations) {
		rest += text.slice(at, quotation.start);
		at = quotation.end;
	}
	rest += text.slice(at, sentence.end);
	return !/[\p{L}\p{N}]/u.test(rest);
}

const holdsQuotation = (quotations: readonly Quotation[], content: readonly Span[]): boolean =>
	quotations.some((quotation) =>
		content.some((span) => span.start < quotation.end && quotation.start < span.end),
	);
