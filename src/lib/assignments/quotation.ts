/** Evidence → a quotation short enough to travel: exact to the letter, cut only between words. */
import type { Span } from '../engine/types';

/** Longer ones are cut, so that thirty questions still fit into a link. */
const MOST = 140;

/** The first piece of the evidence; "…" where it was cut. Null when there is none. */
export function shortQuotation(text: string, evidence: readonly Span[]): string | null {
	const first = evidence[0];
	const words = first ? text.slice(first.start, first.end).replace(/\s+/g, ' ').trim() : '';
	if (!words) return null;
	if (words.length <= MOST) return words;
	const cut = words.lastIndexOf(' ', MOST - 2);
	return `${words.slice(0, cut > 0 ? cut : MOST - 2).replace(/[\s,;:–—-]+$/, '')} …`;
}
