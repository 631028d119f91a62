/** Text → quotations: what stands between quotation marks, over paragraphs too, kept apart by what it is for. */
import type { Block, Quotation } from '../types';
import { findMarks, isMeasure, markAt, type Mark } from './quote-marks';
import { kindOfQuotation } from './quote-kinds';

interface Pair {
	open: number;
	inner: { start: number; end: number };
	end: number;
	closed: boolean;
	/** Goes on from the quotation left open in the paragraph before. */
	carried: boolean;
}

interface Paragraph {
	pairs: Pair[];
	/** True when the paragraph ends inside a quotation. */
	open: boolean;
}

/**
 * Quotations of the article, in order, never one inside another.
 * @param text the untouched article
 * @param blocks its blocks, in order; no quotation crosses from one block into the next: one that goes on in the next
 * paragraph is a quotation of its own that `continues` the first; `sentences` stays empty here
 */
export function findQuotations(text: string, blocks: readonly Pick<Block, 'start' | 'end'>[]): Quotation[] {
	const found: Quotation[] = [];
	let open = false;
	for (const block of blocks) {
		const paragraph = readParagraph(text, block.start, block.end, open);
		for (const pair of paragraph.pairs) {
			const quotation = {
				index: found.length,
				start: pair.open,
				end: pair.end,
				inner: pair.inner,
				closed: pair.closed,
				continues: pair.carried && found.length > 0 ? found.length - 1 : null,
			};
			const kind = pair.carried ? 'speech' : kindOfQuotation(text, quotation, block);
			found.push({ ...quotation, kind, sentences: [] });
		}
		open = paragraph.open;
	}
	return found;
}

function readParagraph(text: string, start: number, end: number, carried: boolean): Paragraph {
	const marks = findMarks(text, start, end).filter(
		(mark, i, all) => !(isMeasure(text, mark) && isOdd(all, i)),
	);
	const nested = pairMarks(text, marks, { start, end }, carried, true);
	const paragraph =
		nested.open && marks.length > 1 ? pairMarks(text, marks, { start, end }, carried, false) : nested;
	return paragraph.pairs.length === nested.pairs.length && paragraph.open ? nested : paragraph;
}

/** Is the mark one too many among the straight doubles from its place on (so that it would leave one open)? */
function isOdd(marks: readonly Mark[], at: number): boolean {
	const mark = markAt(marks, at);
	if (mark.family !== 'double' || !mark.opens)
		return mark.family === 'double' && countDoubles(marks, 0, at) % 2 === 0;
	return false;
}

function countDoubles(marks: readonly Mark[], from: number, to: number): number {
	let count = 0;
	for (let i = from; i < to; i++) if (markAt(marks, i).family === 'double') count++;
	return count;
}

function pairMarks(
	text: string,
	marks: readonly Mark[],
	block: { start: number; end: number },
	carried: boolean,
	nests: boolean,
): Paragraph {
	const pairs: Pair[] = [];
	let i = 0;
	const orphan = carried ? orphanClose(text, marks, block) : -1;
	if (orphan >= 0) {
		pairs.push(makePair(block.start, 0, markAt(marks, orphan), true));
		i = orphan + 1;
	}
	let singles = true;
	while (i < marks.length) {
		const mark = markAt(marks, i);
		if (!mark.opens || (mark.family === 'single' && !singles)) {
			i++;
			continue;
		}
		const goesOn: boolean = carried && pairs.length === 0 && text.slice(block.start, mark.at).trim() === '';
		const close = mark.family === 'double' ? closeDouble(marks, i, nests) : closeSingle(marks, i);
		if (close >= 0) {
			pairs.push(makePair(mark.at, mark.length, markAt(marks, close), goesOn));
			i = close + 1;
		} else if (mark.family === 'double') {
			const next = nests ? -1 : nextOpening(marks, i + 1);
			const end = next >= 0 ? markAt(marks, next).at : block.end;
			pairs.push(unclosedPair(text, mark, end, goesOn));
			if (next < 0) return { pairs, open: true };
			i = next;
		} else {
			singles = false;
			i++;
		}
	}
	return { pairs, open: false };
}

/** The next double mark that opens, or −1. */
function nextOpening(marks: readonly Mark[], from: number): number {
	for (let i = from; i < marks.length; i++) {
		const { family, opens } = markAt(marks, i);
		if (family === 'double' && opens) return i;
	}
	return -1;
}

/** The first double mark of a paragraph that closes what the paragraph before left open. */
function orphanClose(text: string, marks: readonly Mark[], block: { start: number }): number {
	const first = marks.findIndex((mark) => mark.family === 'double');
	if (first < 0 || !markAt(marks, first).closes) return -1;
	return markAt(marks, first).opens && text.slice(block.start, markAt(marks, first).at).trim() === ''
		? -1
		: first;
}

function closeDouble(marks: readonly Mark[], open: number, nests: boolean): number {
	let depth = 1;
	for (let i = open + 1; i < marks.length; i++) {
		const mark = markAt(marks, i);
		if (mark.family !== 'double') continue;
		if (mark.closes) depth--;
		else if (nests) depth++;
		else return -1;
		if (depth === 0) return i;
	}
	return -1;
}

/** Marks after s may be possessives: an unambiguous closing mark later on is preferred. */
function closeSingle(marks: readonly Mark[], open: number): number {
	let possible = -1;
	for (let i = open + 1; i < marks.length; i++) {
		const mark = markAt(marks, i);
		if (mark.family === 'double') continue;
		if (mark.opens && !mark.closes) return possible;
		if (!mark.closes) continue;
		if (!mark.possessive) return i;
		if (possible < 0) possible = i;
	}
	return possible;
}

function makePair(open: number, length: number, close: Mark, carried: boolean): Pair {
	const inner = { start: open + length, end: close.at };
	return { open, inner, end: close.at + close.length, closed: true, carried };
}

function unclosedPair(text: string, mark: Mark, end: number, carried: boolean): Pair {
	const last = mark.at + text.slice(mark.at, end).trimEnd().length;
	return {
		open: mark.at,
		inner: { start: mark.at + mark.length, end: last },
		end: last,
		closed: false,
		carried,
	};
}
