/** Two versions of a text → where a place of the old one lies in the new one. */
import type { Span } from '../types';

interface Piece extends Span {
	text: string;
	words: Set<string>;
}

/** Places of the new text for each pair of equal or alike pieces. */
interface Pair {
	old: Piece;
	next: Piece;
}

/** Below this share of common words two sentences are not versions of one another. */
const ALIKE = 0.5;

/** Share of common words of two word sets (Dice, 1945): 0–1. */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	if (a.size + b.size === 0) return 1;
	let common = 0;
	for (const word of a) if (b.has(word)) common++;
	return (2 * common) / (a.size + b.size);
}

/** The words of a text, lower case, each once. */
export function wordSet(text: string): Set<string> {
	return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Roughly sentences: cut after `.`, `!`, `?` with its closing mark, and at line ends. */
function pieces(text: string): Piece[] {
	const found: Piece[] = [];
	let start = 0;
	for (const end of [...text.matchAll(/[.!?]["”’')]?\s|\n/g)]
		.map((m) => m.index + m[0].length)
		.concat(text.length)) {
		const raw = text.slice(start, end);
		const from = start + raw.length - raw.trimStart().length;
		const trimmed = raw.trim();
		if (trimmed)
			found.push({ start: from, end: from + trimmed.length, text: trimmed, words: wordSet(trimmed) });
		start = end;
	}
	return found;
}

/** Equal pieces, the first with the first, wherever they stand: a moved paragraph is found too. */
function pairEqual(old: Piece[], next: Piece[]): Pair[] {
	const waiting = new Map<string, Piece[]>();
	for (const piece of next) waiting.set(piece.text, [...(waiting.get(piece.text) ?? []), piece]);
	return old.flatMap((piece) => {
		const partner = waiting.get(piece.text)?.shift();
		return partner ? [{ old: piece, next: partner }] : [];
	});
}

/** Among what is left the most alike first. */
function pairAlike(old: Piece[], next: Piece[]): Pair[] {
	const pairs = old
		.flatMap((a) => next.map((b) => ({ old: a, next: b, share: dice(a.words, b.words) })))
		.filter((pair) => pair.share >= ALIKE)
		.sort((a, b) => b.share - a.share || a.old.start - b.old.start || a.next.start - b.next.start);
	const taken = new Set<Piece>();
	return pairs.filter((pair) => {
		if (taken.has(pair.old) || taken.has(pair.next)) return false;
		taken.add(pair.old).add(pair.next);
		return true;
	});
}

function commonPrefix(a: string, b: string): number {
	let length = 0;
	while (length < a.length && length < b.length && a[length] === b[length]) length++;
	return length;
}

function commonSuffix(a: string, b: string, most: number): number {
	let length = 0;
	while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
	return length;
}

/** An offset in the old piece → in the new one: exact outside what changed, its start or end inside. */
function moveOffset(offset: number, pair: Pair, edge: 'start' | 'end'): number {
	const [a, b] = [pair.old.text, pair.next.text];
	const prefix = commonPrefix(a, b);
	const suffix = commonSuffix(a, b, Math.min(a.length, b.length) - prefix);
	const at = offset - pair.old.start;
	if (at <= prefix) return pair.next.start + at;
	if (at >= a.length - suffix) return pair.next.end - (a.length - at);
	return edge === 'start' ? pair.next.start + prefix : pair.next.end - suffix;
}

/**
 * Aligns two versions of an article sentence by sentence.
 * Gives a function: a span of `old` → the spans of `next` that are its versions (none when it is gone).
 */
export function alignTexts(old: string, next: string): (span: Span) => Span[] {
	const [a, b] = [pieces(old), pieces(next)];
	const equal = pairEqual(a, b);
	const done = new Set(equal.flatMap((pair) => [pair.old, pair.next]));
	const left = (list: Piece[]) => list.filter((piece) => !done.has(piece));
	const pairs = [...equal, ...pairAlike(left(a), left(b))];
	return (span) =>
		pairs
			.filter((pair) => pair.old.start < span.end && span.start < pair.old.end)
			.map((pair) => ({
				start: moveOffset(Math.max(span.start, pair.old.start), pair, 'start'),
				end: moveOffset(Math.min(span.end, pair.old.end), pair, 'end'),
			}))
			.filter((moved) => moved.end > moved.start);
}
