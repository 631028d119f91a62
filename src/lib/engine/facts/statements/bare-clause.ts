/** Cue → the clause behind it that no "that" opens, or one further on. */
import { findSubject } from '../../text/subjects';
import { unitAt, type Unit } from '../../text/units';
import { takesClause } from '../../text/verb-lemmas';
import { clauseStarts } from './clause-starts';
import type { Complement } from './complement';
import { framesOf } from './cues';
import { NEEDS_THAT } from './objects';

/** "I said, you have to wait", "she said on Monday, the mill is safe": a comma does the work of "that". */
export const saysOn = (units: readonly Unit[], at: number, comma: number): boolean => {
	const { verb } = unitAt(units, at);
	const told = verb?.lemma === 'say' && verb.form === 'finite' && unitAt(units, at - 1).kind === 'noun';
	const from = unitAt(units, comma + 2).kind === 'comma' ? comma + 3 : comma + 1;
	const opens = at < 3 || /^(?:conj|that|semicolon)$/.test(unitAt(units, at - 2).kind);
	return told && opens && clauseStarts(units, from, true);
};

/** After these even a clause whose verb the tagger missed is taken for one; a participle must stand after a comma. */
function isTrusted(units: readonly Unit[], at: number): boolean {
	const { verb } = unitAt(units, at);
	const free = verb?.form === 'ing' && unitAt(units, at - 1).kind === 'comma';
	return (
		(verb?.form === 'finite' || free) && /^(?:say|insist|argue|maintain|contend)$/.test(verb?.lemma ?? '')
	);
}

/** A clause without "that": right after the verb, or after what hangs on the verb. */
export function bareClause(
	units: readonly Unit[],
	at: number,
	first: number,
	k: number,
	end: (from: number) => number,
): Complement | null {
	const { verb } = unitAt(units, at);
	const reduced = verb?.form === 'ing' && unitAt(units, at - 1).kind === 'noun';
	const strict = reduced || NEEDS_THAT.test(verb?.lemma ?? '');
	if (
		unitAt(units, k).kind === 'noun' &&
		(clauseStarts(units, k, strict) || (isTrusted(units, at) && units.length - k > 4))
	)
		return { from: k, to: end(k), shape: 'bare' };
	let start = first;
	while (unitAt(units, start).kind === 'adverb' || unitAt(units, start).kind === 'time') start++;
	if (
		start < k &&
		clauseStarts(units, start, strict) &&
		!/^(?:in|at|on|to|of|during|about|with)$/.test(unitAt(units, start).lower)
	)
		return { from: start, to: end(start), shape: 'bare' };
	if (k === first && verb?.lemma === 'say' && gerundStarts(units, k))
		return { from: k, to: end(k), shape: 'bare' };
	if (
		unitAt(units, k).kind === 'sub' &&
		clauseStarts(units, k + 1) &&
		/^(?:if|while|although|though|because|since)$/.test(unitAt(units, k).lower)
	)
		return { from: k, to: end(k), shape: 'bare' };
	return null;
}

/** "said closing the bridge was wrong": what is done is the subject of the clause. */
function gerundStarts(units: readonly Unit[], at: number): boolean {
	if (unitAt(units, at).verb?.form !== 'ing') return false;
	for (let k = at + 1; k < at + 10; k++) {
		const { kind, verb } = unitAt(units, k);
		if (verb?.form === 'finite' && !verb.participle)
			return /^(?:be|will|do|have|go|help|make)$/.test(verb.lemma) || verb.modal;
		if (!/^(?:noun|prep|conj|adverb|time|paren|quote|adjective)$/.test(kind)) return false;
	}
	return false;
}

/** "said in Madison, the capital, that": a "that" further on, with no verb between. */
export function lateThat(units: readonly Unit[], at: number): number {
	const mark = unitAt(units, at).kind;
	if (mark !== 'comma' && mark !== 'dash') return -1;
	let owed = 0;
	let verbs = 0;
	for (let k = at; k < at + 14; k++) {
		const { kind, verb } = unitAt(units, k);
		if (mark === 'dash' && kind === 'dash' && k > at)
			return unitAt(units, k + 1).kind === 'that' ? k + 1 : -1;
		if (owed === 0 && k > at && /^(?:relative|sub|wh)$/.test(kind) && unitAt(units, k - 1).kind === 'comma') {
			owed++;
			continue;
		}
		if (
			(kind === 'that' && (owed === 0 || unitAt(units, k - 1).kind === 'comma')) ||
			(kind === 'relative' && unitAt(units, k).lower === 'that' && unitAt(units, k - 1).kind === 'comma')
		)
			return k;
		if (framesOf(unitAt(units, k))?.say) return -1;
		if (kind === 'verb' && verb?.form === 'finite' && !verb.participle && (owed === 0 || verbs++ > 0))
			return -1;
		if (/^(?:edge|stop|colon|semicolon|quote|relative|wh|conj)$/.test(kind)) return -1;
	}
	return -1;
}

/** "said when she left the hall that": the "that" behind a clause that says when; −1 when there is none. */
export function thatBehindClause(units: readonly Unit[], at: number): number {
	if (
		!/^(?:after|before|when|as|while)$/.test(unitAt(units, at).lower) ||
		unitAt(units, at + 1).kind !== 'noun'
	)
		return -1;
	let verbs = 0;
	for (let k = at + 1; k < at + 12; k++) {
		const { kind, verb } = unitAt(units, k);
		if (kind === 'that') return verbs === 1 && !framesOf(unitAt(units, k - 1)) ? k : -1;
		if (verb?.form === 'finite' && (takesClause(verb.lemma) || ++verbs > 1)) return -1;
		if (/^(?:edge|stop|comma|colon|semicolon|quote|relative|wh)$/.test(kind)) return -1;
	}
	return -1;
}

/** "which the company says is": the clause's subject is the relative pronoun before the speaker. */
export function isGap(units: readonly Unit[], at: number): boolean {
	const subject = findSubject(units, at);
	if (!subject || subject.pronoun !== undefined) return false;
	const before = unitAt(
		units,
		unitAt(units, subject.from - 1).kind === 'adverb' ? subject.from - 2 : subject.from - 1,
	);
	return (
		before.kind === 'relative' || before.kind === 'wh' || before.kind === 'that' || before.kind === 'noun'
	);
}
