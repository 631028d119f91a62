/** Marks over a stretch of text → a tree that can be drawn. Marks may nest and cross. */
import type { Span } from '$lib/engine/types';
import type { DrawnKind } from './kinds';

/** An underlined place: what a fact is about. */
export interface Mark extends Span {
	/** The fact's id. */
	id: string;
	kind: DrawnKind;
	doubt?: boolean;
}

/** What we add to the text, behind the place `at`. */
export interface Insertion {
	at: number;
	text: string;
}

export type TextNode =
	| { type: 'text'; text: string }
	| { type: 'insertion'; text: string }
	| { type: 'mark'; mark: Mark; last: boolean; children: TextNode[] }
	| { type: 'evidence'; children: TextNode[] };

/** A mark, or with null the marker; `last` is false for the first part of one that had to be cut. */
interface Range extends Span {
	mark: Mark | null;
	last: boolean;
}

const byPlace = (a: Range, b: Range) =>
	a.start - b.start || b.end - a.end || Number(a.mark !== null) - Number(b.mark !== null);

function clip(range: Range, start: number, end: number): Range {
	return {
		...range,
		start: Math.max(range.start, start),
		end: Math.min(range.end, end),
		last: range.last && range.end <= end,
	};
}

function plain(text: string, start: number, end: number, insertions: Insertion[]): TextNode[] {
	const nodes: TextNode[] = [];
	let from = start;
	for (const { at, text: added } of insertions) {
		if (at <= start || at > end) continue;
		nodes.push({ type: 'text', text: `${text.slice(from, at)} ` }, { type: 'insertion', text: added });
		from = at;
	}
	if (from < end) nodes.push({ type: 'text', text: text.slice(from, end) });
	return nodes;
}

function nest(
	text: string,
	start: number,
	end: number,
	ranges: Range[],
	insertions: Insertion[],
): TextNode[] {
	const waiting = [...ranges].sort(byPlace);
	const nodes: TextNode[] = [];
	let from = start;
	for (let range = waiting.shift(); range; range = waiting.shift()) {
		const { start: opens, end: closes, mark, last } = range;
		if (opens > from) nodes.push(...plain(text, from, opens, insertions));
		const inside = waiting.filter((other) => other.start < closes);
		const rest = inside.filter((other) => other.end > closes).map((other) => clip(other, closes, end));
		waiting.splice(0, inside.length, ...rest);
		waiting.sort(byPlace);
		const children = nest(
			text,
			opens,
			closes,
			inside.map((other) => clip(other, opens, closes)),
			insertions,
		);
		nodes.push(mark ? { type: 'mark', mark, last, children } : { type: 'evidence', children });
		from = closes;
	}
	if (from < end) nodes.push(...plain(text, from, end, insertions));
	return nodes;
}

/**
 * The tree for the stretch `within` of `text`. Of two that begin together the longer is outside, the marker before a mark;
 * one that crosses another's end is cut there. Places outside the stretch are ignored.
 */
export function nestMarks(
	text: string,
	within: Span,
	marks: Mark[],
	evidence: Span[] = [],
	insertions: Insertion[] = [],
): TextNode[] {
	const ranges: Range[] = [
		...evidence.map(({ start, end }) => ({ start, end, mark: null, last: true })),
		...marks.map((mark) => ({ start: mark.start, end: mark.end, mark, last: true })),
	];
	const here = ranges
		.filter((range) => range.start < within.end && range.end > within.start && range.end > range.start)
		.map((range) => clip(range, within.start, within.end));
	const sorted = [...insertions].sort((a, b) => a.at - b.at);
	return nest(text, within.start, within.end, here, sorted);
}
