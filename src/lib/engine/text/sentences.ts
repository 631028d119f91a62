/** Blocks and quotations → sentences; a quotation is never cut in two. */
import type { Block, Quotation, Sentence, Span, Token } from '../types';
import { BEFORE_A_NAME, MAY_END, OPENERS } from '../words/abbreviations';

/** A stretch of text that stands whole, with the block it is in. */
export interface Stretch extends Span {
	block: number;
}

const TERMINAL = /[.!?…]+["”’'»)\]]*/g;
const REPORTING =
	/^(?:\p{Lu}[\p{L}.'’-]*\s+){1,5}(?:said|says|asked|asks|added|adds|wrote|writes|told|replied|shouted|cried|wondered|demanded|[Tt]weeted|retweeted|quipped|joked|exclaimed)\b/u;

/** What follows opens a new sentence, as far as its first letters tell. */
function opensSentence(text: string, at: number, end: number): boolean {
	const rest = text.slice(at, Math.min(end, at + 40)).replace(/^["“‘'`«([\s]+/, '');
	return /^[\p{Lu}\p{Lt}\p{N}$£€¥#@—–-]/u.test(rest) || /^\p{Ll}{1,2}\p{Lu}/u.test(rest);
}

const firstWord = (text: string): string =>
	/^[^\p{L}\p{N}]*([\p{L}'’]+)/u.exec(text)?.[1]?.toLowerCase() ?? '';

/** The stop belongs to an abbreviation, an initial or a number and does not end the sentence. */
function isAbbreviation(text: string, from: number, dot: number, next: string): boolean {
	const before = /[\p{L}.'’&-]*$/u.exec(text.slice(Math.max(from, dot - 24), dot))?.[0] ?? '';
	// "then-Sen."
	const word = before
		.replace(/^[.'’&-]+/, '')
		.replace(/^(?:then|ex|former)-/, '')
		.toLowerCase();
	if (!word) return false;
	if (/^nos?$/.test(word)) return /^\d/.test(next);
	if (BEFORE_A_NAME.has(word)) return true;
	const opener = OPENERS.has(firstWord(next)) || /^["“‘'`«]/.test(next);
	// "in Salinas, Calif. before the storm"
	if (MAY_END.has(word) && /^\p{Lu}\p{Ll}/u.test(before) && /^\p{Ll}/u.test(next)) return true;
	if (MAY_END.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return !opener;
	if (!/^\p{Lu}$/u.test(before)) return false;
	const previous = text.slice(Math.max(from, dot - 40), dot - 1).trimEnd();
	return (
		(previous === '' || /(?:^|[\s“"'(])(?:\p{Lu}[\p{L}'’-]*|\p{Lu}\.)$|[,(]$/u.test(previous)) && !opener
	);
}

/** After a closed quotation with ? or !, "Jane Doe said" goes on with the same sentence. */
const goesOn = (text: string, at: number, end: number): boolean =>
	REPORTING.test(text.slice(at, Math.min(end, at + 90)));

/** A full stop, then lower case, after a plain word: two sentences run together by a slip. */
const isSlip = (text: string, dot: number): boolean =>
	/\p{Ll}{3}$/u.test(text.slice(Math.max(0, dot - 3), dot));

function endsHere(text: string, from: number, mark: Span, end: number): boolean {
	const gap = /^\s+/.exec(text.slice(mark.end, Math.min(end, mark.end + 20)))?.[0].length ?? 0;
	if (gap === 0) return false;
	const at = mark.end + gap;
	const written = text.slice(mark.start, mark.end);
	const next = text.slice(at, Math.min(end, at + 40));
	if (/^(?:\.\.+|…)$/.test(written)) return OPENERS.has(firstWord(next)) && opensSentence(text, at, end);
	if (written === '.' && isAbbreviation(text, from, mark.start, next)) return false;
	if (!opensSentence(text, at, end))
		return written === '.' && isSlip(text, mark.start) && /^\p{Ll}{2}/u.test(next);
	return !(/[?!].*["”’']/.test(written) && goesOn(text, at, end));
}

/** Quotations that no other one holds, in order. */
function outermost(quotations: readonly Quotation[]): Span[] {
	const sorted = [...quotations].sort((a, b) => a.start - b.start || b.end - a.end);
	const kept: Span[] = [];
	for (const quotation of sorted)
		if (quotation.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(quotation);
	return kept;
}

/** The places where a sentence may end: terminal marks outside quotations, and quotations that end with one. */
function findMarks(text: string, span: Span, held: readonly Span[]): Span[] {
	const marks: Span[] = [];
	let at = 0;
	for (const match of text.slice(span.start, span.end).matchAll(TERMINAL)) {
		const start = span.start + match.index;
		const end = start + match[0].length;
		while ((held[at]?.end ?? Infinity) <= start) at++;
		const holder = held[at];
		if (!holder || start < holder.start) marks.push({ start, end });
		else if (end >= holder.end) marks.push({ start, end });
	}
	return marks;
}

/** Cuts a stretch of text into sentences, never inside the `held` spans. */
export function cutSentences(text: string, span: Span, held: readonly Span[]): Span[] {
	const sentences: Span[] = [];
	let start = span.start;
	const close = (end: number): void => {
		while (start < end && /\s/.test(text[start] ?? '')) start++;
		while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
		if (end > start) sentences.push({ start, end });
		start = end;
	};
	for (const mark of findMarks(text, span, held)) if (endsHere(text, start, mark, span.end)) close(mark.end);
	close(span.end);
	return sentences;
}

/** The sentences of all blocks, in order. */
export function splitSentences(
	text: string,
	blocks: readonly Block[],
	quotations: readonly Quotation[],
): Stretch[] {
	const held = outermost(quotations);
	let at = 0;
	return blocks.flatMap((block) => {
		while ((held[at]?.end ?? Infinity) <= block.start) at++;
		let last = at;
		while ((held[last]?.start ?? Infinity) < block.end) last++;
		return cutSentences(text, block, held.slice(at, last)).map((span) => ({ ...span, block: block.index }));
	});
}

/** Gives each quotation the sentences inside it, when there are several. */
export function splitQuotations(text: string, quotations: readonly Quotation[]): Quotation[] {
	const sorted = [...quotations].sort((a, b) => a.start - b.start);
	let from = 0;
	return quotations.map((quotation) => {
		while ((sorted[from]?.start ?? Infinity) < quotation.inner.start) from++;
		const nested: Span[] = [];
		for (let i = from; (sorted[i]?.start ?? Infinity) < quotation.inner.end; i++)
			nested.push(sorted[i] as Span);
		const sentences = cutSentences(text, quotation.inner, nested);
		return { ...quotation, sentences: sentences.length > 1 ? sentences : [] };
	});
}

/** A verb that can carry a sentence: no bare infinitive, no participle in -ing. */
function isFinite(token: Token, previous: Token | undefined): boolean {
	if (token.pos === 'AUX')
		return previous?.lower !== 'to' && token.lower !== 'being' && token.lower !== 'been';
	return token.pos === 'VERB' && !token.lower.endsWith('ing') && previous?.lower !== 'to';
}

/** Joins sentences with their tokens and says which are whole. */
export function completeSentences(
	text: string,
	stretches: readonly Stretch[],
	blocks: readonly Block[],
	tokens: readonly Token[],
): Sentence[] {
	let to = 0;
	return stretches.map((stretch, index) => {
		while ((tokens[to]?.start ?? Infinity) < stretch.start) to++;
		const from = to;
		while ((tokens[to]?.start ?? Infinity) < stretch.end) to++;
		const own = tokens.slice(from, to);
		const after = stretches[index + 1];
		const lowerStart = /^["“‘'`(\s]*\p{Ll}(?!\p{Lu})/u.test(text.slice(stretch.start, stretch.start + 6));
		const inParagraph = blocks[stretch.block]?.kind === 'paragraph';
		const finite = own.some((token, i) => isFinite(token, own[i - 1]));
		const broken =
			after?.block === stretch.block && /^\p{Ll}{2}/u.test(text.slice(after.start, after.start + 2));
		const whole = inParagraph && finite && !lowerStart && own.length > 2;
		return { ...stretch, index, from, to, whole, ...(broken ? { broken } : {}) };
	});
}
