/** Where a clause may end so that what is told is whole and true: asides and later clauses are cut off. */
import type { Entity, Token } from '../types';
import type { Clause } from './clauses';
import type { Context, Stretch } from './context';

/** Clauses that may be left out: what came before them stays true. */
const OPTIONAL = new Set([
	'while',
	'whilst',
	'although',
	'though',
	'whereas',
	'when',
	'after',
	'because',
	'as',
	'once',
	'so',
	'before',
	'since',
	'where',
]);
const CONDITIONS = new Set(['if', 'unless', 'provided', 'except', 'lest']);

function at(tokens: readonly Token[], i: number): string {
	return tokens[i]?.lower ?? '';
}

/** Is the comma at `i` one of a list ("students, academics and teachers", "stable, predictable and fair")? */
export function isListComma(context: Context, i: number, to: number): boolean {
	const { tokens, quoted } = context;
	if (tokens[i - 1]?.pos === 'ADJ' && tokens[i + 1]?.pos === 'ADJ') return true;
	let words = 0;
	for (let k = i + 1; k < to; k++) {
		if (quoted[k]! >= 0) continue;
		if (tokens[k]!.text === '(') while (k < to - 1 && tokens[k]!.text !== ')') k++;
		const token = tokens[k]!;
		if (/^(?:and|or)$/.test(token.lower)) return words > 0 || tokens[k + 1]?.pos !== 'VERB';
		if (token.pos === 'VERB' && !/ing$/.test(token.lower)) return false;
		if (/^(?:which|who|whose|where|when|that|;|:|–|—|-)$/.test(token.lower) && token.text !== '-')
			return false;
		if (token.text === ',') words = -1;
		if (++words > 9) return false;
	}
	return false;
}

/** "Paris, France", "the foreign minister, Qin Gang": the second names the first. */
function namesTheFirst(context: Context, i: number): boolean {
	const next = context.mentions.get(i + 1);
	if (!next) return false;
	const ends = context.tokens[i - 1]!.end;
	if (next.entity.roles.some((role) => role.end === ends)) return true;
	for (const back of [1, 2, 3, 4, 5, 6, 7]) {
		const before = context.mentions.get(i - back);
		if (before && before.to === i)
			return (
				before.entity === next.entity || (before.entity.type === 'place' && next.entity.type === 'place')
			);
	}
	return false;
}

/** "new film, Beyond the Sea": the work's name follows its kind. */
function namesTheWork({ tokens }: Context, i: number): boolean {
	const next = tokens[i + 1];
	const kind =
		/^(?:film|movie|book|novel|album|single|song|show|play|musical|drama|series|band|magazine|newspaper|game|documentary|opera|exhibition|ship|company|firm|charity)$/;
	return kind.test(tokens[i - 1]?.lower ?? '') && next !== undefined && /^\p{Lu}/u.test(next.text);
}

/** "agreed to open a school, plant trees and sell two ferries". */
function isInfinitiveList(context: Context, i: number): boolean {
	const { tokens } = context;
	const next = tokens[i + 1]!;
	if (next.lower !== next.lemma || (next.pos !== 'VERB' && next.pos !== 'NOUN')) return false;
	const begin = context.findings.document.sentences[next.sentence]!;
	let infinitive = false;
	for (let k = begin.from; k < i; k++)
		infinitive ||= tokens[k]!.lower === 'to' && tokens[k + 1]!.pos === 'VERB';
	for (let k = i + 1; infinitive && next.pos === 'VERB' && k < begin.to - 1; k++)
		if (
			/^(?:and|or)$/.test(tokens[k]!.lower) &&
			tokens[k + 1]!.lower === tokens[k + 1]!.lemma &&
			tokens[k + 1]!.pos === 'VERB'
		)
			return true;
	return false;
}

function keepsComma(context: Context, i: number, to: number): boolean {
	const { tokens } = context;
	const next = at(tokens, i + 1);
	if (next === 'in' && at(tokens, i + 2) === 'what') return true;
	if (
		/^(?:which|who|whom|whose|where|when|but|while|although|though|with|including|despite|as|after|because|so|such)$/.test(
			next,
		)
	)
		return false;
	if (namesTheFirst(context, i)) return true;
	if (isInfinitiveList(context, i) || namesTheWork(context, i)) return true;
	return isListComma(context, i, to);
}

/** "Lind's hopes were dashed when Brook won": without it nothing is told of somebody with a name. */
function needsOccasion({ tokens }: Context, { verb, subject }: Clause, next: Clause): boolean {
	if (!verb.passive || !subject || next.type !== 'subordinate') return false;
	return tokens.slice(subject.from, subject.to).some(({ pos }) => pos === 'PROPN');
}

/** The first token at or after the verb group that is no longer told. */
export function cutPredicate(context: Context, clause: Clause, clauses: readonly Clause[]): Stretch {
	const { tokens, quoted, times } = context;
	const limit = context.findings.document.sentences[clause.sentence]!.to;
	const starts = new Map(
		clauses.filter((other) => other.verb.from > clause.verb.from).map((other) => [other.start, other]),
	);
	let i = clause.verb.to;
	for (; i < limit; i++) {
		if (quoted[i]! >= 0) continue;
		const time = times.get(i);
		if (time && time.to <= limit) {
			i = time.to - 1;
			continue;
		}
		const token = tokens[i]!;
		if (/^[;:!?–—)\]]$/.test(token.text) || isStop(tokens, i, limit) || isDash(tokens, i)) break;
		if (token.text === '(' || token.text === '[') {
			while (i < limit && !/^[)\]]$/.test(tokens[i]!.text)) i++;
			continue;
		}
		const apposition = token.text === ',' ? appositionEnd(context, i, limit) : -1;
		if (apposition > 0) {
			i = apposition;
			continue;
		}
		if (
			token.text === ',' &&
			(clauses.some(
				(other) =>
					other.verb.from === i + 1 ||
					// "Though she left, Lind and Brook won"
					(other.type === 'main' && other.subject?.from === i + 1) ||
					(other.start === i + 1 && other.type === 'complement' && other.marker === null),
			) ||
				!keepsComma(context, i, limit))
		)
			break;
		const next = starts.get(i);
		if (next && endsBefore(next, token)) {
			if (i > clause.verb.to || !needsOccasion(context, clause, next)) break;
			return { from: i, to: cutPredicate(context, next, clauses).to };
		}
		if (next?.type === 'subordinate' && /^(?:since|before|until)$/.test(token.lower))
			return { from: clause.verb.to, to: cutPredicate(context, next, clauses).to };
		if (next && !hasBreak(tokens, i, next.verb.from)) i = Math.max(i, next.verb.to - 1);
	}
	const to = dropTail(tokens, clause.verb.to, i);
	return {
		from: clause.verb.to,
		to: dropTail(tokens, clause.verb.to, withoutMeasure(tokens, clause.verb.to, to)),
	};
}

/** Longest apposition that is told, in tokens. */
const LONGEST_APPOSITION = 9;

/** "met Rui Lobo, the chairman of Nordline, in Lund": the comma that closes what he is, where a place or time goes on; else −1. */
function appositionEnd({ tokens, mentions, quoted, times }: Context, i: number, limit: number): number {
	const named = [1, 2, 3, 4].map((back) => mentions.get(i - back)).find((found) => found?.to === i);
	if (named?.entity.type !== 'person' || named.mention.how === 'pronoun') return -1;
	if (!/^(?:DET|NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? '')) return -1;
	const isAnother = (entity?: Entity) => entity?.type === 'person' && entity !== named.entity;
	for (let k = i + 1; k < Math.min(limit - 1, i + LONGEST_APPOSITION + 2); k++) {
		const { text, pos } = tokens[k]!;
		if (text === ',')
			return k > i + 1 &&
				(/^(?:in|at)$/.test(at(tokens, k + 1)) || (at(tokens, k + 1) === 'on' && times.has(k + 2)))
				? k
				: -1;
		if (
			quoted[k]! >= 0 ||
			/^(?:VERB|AUX|PRON|SCONJ|CCONJ|PUNCT)$/.test(pos) ||
			isAnother(mentions.get(k)?.entity)
		)
			return -1;
	}
	return -1;
}

/** The stop that ends the sentence, not the one of "Sens. Lind and Brook" or "example.org". */
function isStop(tokens: readonly Token[], i: number, limit: number): boolean {
	return tokens[i]!.text === '.' && (i + 2 >= limit || tokens[i - 1]?.text === ')');
}

function hasBreak(tokens: readonly Token[], from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (/^[;:–—]$/.test(tokens[i]!.text) || isDash(tokens, i)) return true;
	return false;
}

/** " - " between words, not the hyphen of "high-level". */
function isDash(tokens: readonly Token[], i: number): boolean {
	return tokens[i]!.text === '-' && tokens[i - 1]!.end < tokens[i]!.start;
}

function endsBefore(next: Clause, token: Token): boolean {
	if (next.type === 'coordinated' || next.type === 'main' || token.pos === 'CCONJ') return true;
	return (
		next.type === 'subordinate' && OPTIONAL.has(token.lower) && !['since', 'before'].includes(token.lower)
	);
}

/** Adverbs that point to what was cut off. */
const TRAILING = new Set([
	'just',
	'only',
	'even',
	'not',
	'especially',
	'particularly',
	'mainly',
	'largely',
	'partly',
	'shortly',
	'both',
	'either',
	'more',
	'much',
]);

/** No preposition, article or conjunction at the end ("a period in", "the debt and"). */
function dropTail(tokens: readonly Token[], from: number, to: number): number {
	while (to > from && TRAILING.has(tokens[to - 1]!.lower)) to--;
	// "balked at accepting any.", "one fewer to worry about:"
	if (/^[.:;!?]$/.test(at(tokens, to)) && /^(?:DET|ADP)$/.test(tokens[to - 1]?.pos ?? '')) return to;
	while (
		to > from &&
		/^(?:ADP|DET|CCONJ|SCONJ|PUNCT)$/.test(tokens[to - 1]!.pos) &&
		!isClosing(tokens[to - 1]!) &&
		!isParticle(tokens, to - 1, from)
	)
		to--;
	return to;
}

/** "resigned just two days | after …": how long before or after what is left out. */
function withoutMeasure(tokens: readonly Token[], from: number, to: number): number {
	const units = /^(?:moments?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)$/;
	if (!/^(?:after|before|later|earlier)$/.test(at(tokens, to)) || !units.test(at(tokens, to - 1))) return to;
	let start = to - 1;
	while (start > from && /^(?:NUM|DET|ADJ|ADV)$/.test(tokens[start - 1]!.pos)) start--;
	return start;
}

function isClosing(token: Token): boolean {
	return /^[”"’')%]$/.test(token.text);
}

/** "stepped down", "took off": a particle right after the verb. */
function isParticle(tokens: readonly Token[], i: number, from: number): boolean {
	return (
		tokens[i]!.pos === 'ADP' &&
		(i === from || /^(?:up|down|off|out|away|back|over|on)$/.test(tokens[i]!.lower))
	);
}

/** The condition that stands in or after a predicate: "if", "unless"; null when there is none. */
export function conditionIn(context: Context, from: number, to: number): string | null {
	const { tokens, quoted } = context;
	for (let i = from; i < to; i++)
		if (quoted[i]! < 0 && CONDITIONS.has(tokens[i]!.lower)) return tokens[i]!.lower;
	return null;
}

/** "and, if he keeps his word, Lind will sign": the condition that a comma divides from what hangs on it. */
export function conditionBefore(
	{ tokens }: Context,
	clause: Clause,
	clauses: readonly Clause[],
): string | null {
	const begin = clause.fronted?.from ?? clause.subject?.from ?? clause.verb.from;
	const before = clauses.find(({ marker, verb, start }) => {
		if (!CONDITIONS.has(marker ?? '') || start >= begin || verb.to >= begin) return false;
		let comma = begin - 1;
		// "if he stays, Lind and | Brook will": the first of two subjects stands between
		while (comma > verb.to && /^(?:NOUN|PROPN|DET|ADJ|CCONJ)$/.test(tokens[comma]!.pos)) comma--;
		return (
			tokens[comma]?.text === ',' &&
			!tokens
				.slice(verb.to, comma)
				.some(
					(token, k) =>
						token.text === ',' ||
						token.pos === 'CCONJ' ||
						clauses.some((other) => other.verb.from === verb.to + k),
				)
		);
	});
	return before?.marker ?? null;
}
