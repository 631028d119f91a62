/** A quotation asked about → traits: does it say something by itself, and who else may have said it? */
import type { Bench } from '../bench';
import { contentWords, countWords, rootOf } from '../wording';
import { upTo, type Asked } from './asked';

const isIn = (pattern: RegExp, text: string) => String(pattern.test(text));

/** How many names stand in a quotation, its first word left out. */
export const namesWithin = (quote: string): number =>
	quote.match(/(?<=[\p{Ll},] )\p{Lu}\p{L}{2,}/gu)?.length ?? 0;

export function quoteTraits({ maker, form, answer }: Asked, quote: string, bench: Bench): string[] {
	const title = new Set(contentWords(bench.findings.document.title ?? '').map(rootOf));
	const shared = contentWords(quote).filter((word) => title.has(rootOf(word))).length;
	const capitals = namesWithin(quote);
	const first = /\b(?:I|my|me|I['’]m)\b/.test(quote);
	const we = /\b(?:we|our|us)\b/i.test(quote);
	return [
		`${maker} quotation`,
		`quotation ${upTo(countWords(quote), [4, 8, 14, 20, 30])}`,
		`quotation names ${upTo(capitals, [0, 1, 2])}`,
		`quotation figure ${isIn(/\d/, quote)}`,
		`quotation I ${first}`,
		`quotation we ${we}`,
		`quotation you ${isIn(/\byou\b/i, quote)}`,
		`quotation it ${isIn(/\b(?:it|that|this|they|them|those|these|he|she|him|her)\b/i, quote)}`,
		`quotation the ${upTo(quote.match(/\bthe\b/gi)?.length ?? 0, [0, 1, 2])}`,
		`quotation opens small ${isIn(/^\p{Ll}/u, quote)}`,
		`quotation sentences ${upTo(quote.match(/[.!?] /g)?.length ?? 0, [0, 1])}`,
		`quotation headline ${upTo(shared, [0, 1, 2])}`,
		...(/\[/.test(quote) ? ['quotation explained'] : []),
		...(form === 'true-false' && (first || we) ? [`${maker} ${String(answer)} of the speaker's own`] : []),
	];
}
