/** Sentence → units: noun phrases, verb groups, quotations and the small words that hold clauses together. */
import type { Document, Quotation, Sentence, Token } from '../types';
import {
	BE,
	CONJUNCTIONS,
	PREPOSITIONS,
	PRONOUNS,
	RELATIVES,
	SUBORDINATORS,
	WH_WORDS,
} from '../words/function-words';
import { readNounPhrase, readTime } from './noun-phrases';
import { tokenAt, type Unit, type UnitKind } from './units';
import { readVerbGroup } from './verb-groups';
import { isThirdPerson, VERB_LEMMAS } from './verb-lemmas';

/** Steps taken while reading: tests compare them for doubled input. */
export interface Work {
	steps: number;
}

/**
 * The units of a sentence, in order, none inside another. A quotation is one unit, and so is what stands in brackets.
 * @param work counts the steps when given
 */
export function readUnits(
	document: Document,
	sentence: Pick<Sentence, 'from' | 'to'>,
	work: Work = { steps: 0 },
): Unit[] {
	const units: Unit[] = [];
	const quotations = document.quotations;
	let at = sentence.from;
	let q = firstQuotation(quotations, tokenAt(document.tokens, at).start ?? 0);
	while (at < sentence.to) {
		work.steps++;
		const token = tokenAt(document.tokens, at);
		while ((quotations[q]?.end ?? Infinity) <= token.start) q++;
		const quotation = quotations[q];
		const unit =
			quotation && quotation.start <= token.start
				? quoteUnit(document.tokens, at, sentence.to, quotation)
				: readUnit(
						document.tokens,
						at,
						limitOf(document.tokens, at, sentence.to, quotation),
						units[units.length - 1],
					);
		units.push(unit);
		at = unit.to;
	}
	return units;
}

function firstQuotation(quotations: readonly Quotation[], start: number): number {
	let low = 0;
	let high = quotations.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((quotations[middle]?.end ?? 0) <= start) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Where the run outside quotations ends: the token at which the next quotation begins. */
function limitOf(tokens: readonly Token[], at: number, to: number, quotation: Quotation | undefined): number {
	if (!quotation || tokenAt(tokens, to - 1).start < quotation.start) return to;
	let limit = at;
	while (limit < to && limit < at + 30 && tokenAt(tokens, limit).start < quotation.start) limit++;
	return limit;
}

function makeUnit(tokens: readonly Token[], kind: UnitKind, from: number, to: number): Unit {
	const { start, lower } = tokenAt(tokens, from);
	const capital = tokens.slice(from, to).some((token) => /^\p{Lu}/u.test(token.text));
	const { end, lower: last } = tokenAt(tokens, to - 1);
	return { kind, from, to, start, end, lower, last, capital };
}

function quoteUnit(tokens: readonly Token[], from: number, limit: number, quotation: Quotation): Unit {
	let to = from + 1;
	while (to < limit && tokenAt(tokens, to).start < quotation.end) to++;
	let last = to - 1;
	while (last > from && tokenAt(tokens, last).start >= quotation.inner.end) last--;
	const stopped = /[.,!?…—–]['’]?$/.test(tokenAt(tokens, last).text);
	return {
		...makeUnit(tokens, 'quote', from, to),
		start: quotation.start,
		end: quotation.end,
		quotation,
		stopped,
	};
}

const PUNCTUATION: Readonly<Record<string, UnitKind>> = {
	',': 'comma',
	';': 'semicolon',
	':': 'colon',
	'—': 'dash',
	'–': 'dash',
	'--': 'dash',
	'-': 'dash',
	'―': 'dash',
	'.': 'stop',
	'?': 'stop',
	'!': 'stop',
};

function readUnit(tokens: readonly Token[], at: number, limit: number, before: Unit | undefined): Unit {
	const token = tokenAt(tokens, at);
	const mark = PUNCTUATION[token.text];
	if (mark) return makeUnit(tokens, mark, at, at + 1);
	if ((token.text === '(' || token.text === '[') && before)
		return makeUnit(tokens, 'paren', at, closeBracket(tokens, at, limit));
	const time = readTime(tokens, at, limit);
	if (time > at) return makeUnit(tokens, 'time', at, time);
	const number = afterBound(tokens, at, limit);
	const counted = number > at ? readNounPhrase(tokens, number, limit) : at;
	if (counted > number) return makeUnit(tokens, 'noun', at, counted);
	const small = smallWord(tokens, at, limit, before);
	if (small) return makeUnit(tokens, small, at, at + 1);
	const group = readVerbGroup(tokens, at, limit, before?.kind);
	if (group) return { ...makeUnit(tokens, 'verb', at, group.to), verb: group };
	const noun = readNounPhrase(tokens, at, limit);
	if (noun > at) return makeUnit(tokens, 'noun', at, noun);
	const kind = token.pos === 'ADV' ? 'adverb' : token.pos === 'ADJ' ? 'adjective' : 'other';
	return makeUnit(tokens, kind, at, at + 1);
}

const BOUNDS =
	/^(?:(?:just|well|only|as many as|as much as) )?(?:at least|at most|about|around|over|under|nearly|almost|roughly|approximately|only|just|close to|as many as|as much as) /;

/** "at least six planes", "nearly 40 percent": the bound belongs to the number. Gives the number's token, or `at`. */
function afterBound(tokens: readonly Token[], at: number, limit: number): number {
	if (!/^(?:ADV|ADP|ADJ|SCONJ|VERB|PART|DET)$/.test(tokenAt(tokens, at).pos)) return at;
	const words = tokens.slice(at, Math.min(limit, at + 5)).map(({ lower }) => lower);
	const bound = BOUNDS.exec(`${words.join(' ')} `)?.[0];
	const next = bound ? at + bound.split(' ').length - 1 : at;
	const counts =
		next < limit &&
		(/^(?:NUM|SYM)$/.test(tokenAt(tokens, next).pos) ||
			tokenAt(tokens, next).lower === 'half' ||
			isFraction(tokens, next));
	return counts ? next : at;
}

function closeBracket(tokens: readonly Token[], at: number, limit: number): number {
	for (let i = at + 1; i < limit && i < at + 60; i++) if (/[)\]]/.test(tokenAt(tokens, i).text)) return i + 1;
	return at + 1;
}

/** Words whose part of speech is less help than the word itself. */
function smallWord(
	tokens: readonly Token[],
	at: number,
	limit: number,
	before: Unit | undefined,
): UnitKind | null {
	const { lower, pos } = tokenAt(tokens, at);
	const next = at + 1 < limit ? tokens[at + 1] : undefined;
	if (lower === 'that' || lower === 'which' || RELATIVES.has(lower)) return relativeKind(lower, next, before);
	if (CONJUNCTIONS.has(lower) && pos !== 'ADJ') return 'conj';
	if (lower === 'to' && (before?.lower === 'according' || isGerund(next) || isThirdPerson(next?.lower ?? '')))
		return 'prep';
	if (lower === 'to' && next && (next.pos === 'VERB' || next.pos === 'AUX' || next.pos === 'ADV'))
		return null;
	if (lower === 'once' && next && (next.pos === 'VERB' || next.pos === 'AUX') && before?.kind === 'noun')
		return 'adverb';
	if (SUBORDINATORS.has(lower) && !(lower === 'as' && next?.pos === 'ADV'))
		return asPreposition(lower, next) && !opensClause(tokens, at + 1, limit) ? 'prep' : 'sub';
	if (WH_WORDS.has(lower)) return 'wh';
	if (
		/^(?:about|around|over|under)$/.test(lower) &&
		next &&
		(next.pos === 'NUM' || next.lower === 'half' || isFraction(tokens, at + 1))
	)
		return 'adverb';
	if (lower === 'at' && next && /^(?:least|most)$/.test(next.lower)) return 'adverb';
	if (/^(?:including|according|regarding|concerning)$/.test(lower)) return 'prep';
	if (PREPOSITIONS.has(lower) && pos !== 'VERB' && pos !== 'AUX' && pos !== 'ADJ') return 'prep';
	return null;
}

/** "a quarter", "a dozen" */
const isFraction = (tokens: readonly Token[], at: number): boolean =>
	/^(?:a|an)$/.test(tokenAt(tokens, at).lower) &&
	/^(?:quarter|third|fifth|tenth|dozen|hundred|thousand|million)$/.test(tokenAt(tokens, at + 1).lower);

/** "in addition to stating": no infinitive. */
const isGerund = (token: Token | undefined): boolean =>
	!!token &&
	/ing$/.test(token.lower) &&
	!!VERB_LEMMAS.get(token.lower) &&
	VERB_LEMMAS.get(token.lower)?.lemma !== token.lower;

/** "as a clerk noted": an article, a noun and its verb. */
function opensClause(tokens: readonly Token[], at: number, limit: number): boolean {
	let k = at + 1;
	while (k < limit && k < at + 5 && /^(?:ADJ|NOUN|PROPN)$/.test(tokenAt(tokens, k).pos)) k++;
	const { pos, lower } = tokenAt(tokens, k);
	return (
		k > at + 1 &&
		k < limit &&
		(pos === 'VERB' || pos === 'AUX') &&
		!/(?:ing|en)$/.test(lower) &&
		!/^(?:by|in|to)$/.test(tokenAt(tokens, k + 1).lower)
	);
}

/** "as president", "after the vote", "before Sunday": before a noun phrase it may be either; a verb decides later. */
const asPreposition = (lower: string, next: Token | undefined): boolean =>
	(lower === 'as' && !!next && /^(?:a|an)$/.test(next.lower)) || (lower === 'since' && next?.pos === 'NUM');

function relativeKind(lower: string, next: Token | undefined, before: Unit | undefined): UnitKind | null {
	const afterNoun =
		before?.kind === 'noun' ||
		before?.kind === 'comma' ||
		before?.kind === 'quote' ||
		before?.kind === 'paren';
	if (lower === 'who' && before?.kind === 'conj' && next && (next.pos === 'VERB' || next.pos === 'AUX'))
		return 'relative';
	if (lower !== 'that') return afterNoun || before?.kind === 'prep' ? 'relative' : 'wh';
	if (before?.kind === 'noun' && next && (next.pos === 'VERB' || next.pos === 'AUX')) return 'relative';
	if (next && BE.has(next.lower) && before?.kind !== 'verb') return null;
	if (before?.kind === 'prep') return /^(?:out|up|on)$/.test(before.lower) ? 'that' : null;
	return 'that';
}

/** Is the unit a noun phrase that is one pronoun? */
export const isPronoun = (unit: Unit): boolean =>
	unit.kind === 'noun' && unit.to === unit.from + 1 && PRONOUNS.has(unit.lower);
