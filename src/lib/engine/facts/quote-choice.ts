/** A long quotation → the sentence of it that is best learned: whole, to the letter, clear by itself. */
import type { Code, Span, Statement } from '../types';
import { stretchOf, type Context } from './context';
import { checkQuotation, type Told } from './restate';

export interface Chosen {
	/** Exact letters, without marks and without the comma before "he said". */
	text: string;
	span: Span;
	problems: Code[];
}

/** Words that make a quotation worth keeping in mind. */
const GOOD = { least: 5, most: 32 };

function countWords(text: string): number {
	return text.split(/\s+/).filter(Boolean).length;
}

/** The quoted sentences of a statement; a quotation cut by "he said" counts part by part. */
function candidates(context: Context, statement: Statement): Span[] {
	const { quotations } = context.findings.document;
	return statement.verbatim.flatMap((inner) => {
		const quotation = quotations.find((one) => one.inner.start <= inner.start && inner.end <= one.inner.end);
		const whole = { start: inner.start, end: inner.end };
		const sentences = (quotation?.sentences ?? []).filter(
			(span) => inner.start <= span.start && span.end <= inner.end,
		);
		return sentences.length > 1 ? [whole, ...sentences] : [whole];
	});
}

/** A sentence: a capital first, a verb in it. */
function isSentence(context: Context, span: Span): boolean {
	const { from, to } = stretchOf(context.tokens, span);
	return (
		/^["“‘']?\p{Lu}/u.test(context.text.slice(span.start, span.end)) &&
		context.tokens.slice(from, to).some((token) => token.pos === 'VERB' || token.pos === 'AUX')
	);
}

function clean(text: string): string {
	return text.replace(/\s+/g, ' ').trim().replace(/[,.]$/, '');
}

/** The best part of a direct statement; null when no part can be told. */
export function chooseQuote(context: Context, statement: Statement, told: Told): Chosen | null {
	const scored = candidates(context, statement)
		.filter((span) => isSentence(context, span))
		.map((span) => {
			const text = clean(context.text.slice(span.start, span.end));
			const problems = checkQuotation(context, stretchOf(context.tokens, span), told);
			const words = countWords(text);
			const fits = words >= GOOD.least && words <= GOOD.most;
			return {
				text,
				span,
				problems,
				score: (fits ? 2 : 0) - problems.length * 1.5 + Math.min(words, 20) / 20,
			};
		});
	const best = scored.sort((a, b) => b.score - a.score)[0];
	return best ? { text: best.text, span: best.span, problems: best.problems } : null;
}
