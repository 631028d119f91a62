/** Cue → what it brings in, to its right: where the content begins, where it ends, and of what sort it is. */
import { isPronoun } from '../../text/clauses';
import { unitAt, type Unit } from '../../text/units';
import { endOfPhrase, findSubject } from '../../text/subjects';
import type { Frames } from './cues';
import { framesOf, reports, speaks } from './cues';
import { LOOSE_VERBS } from '../../words/cue-verbs';

export type Shape = 'quote' | 'that' | 'bare' | 'wh' | 'to' | 'noun' | 'about' | 'colon' | 'gap';

export interface Complement {
	from: number;
	to: number;
	shape: Shape;
	/** The person told or asked. */
	addressee?: { from: number; to: number };
}

/** Words that hang on the cue and not on what is said: adverbs, times, "in a statement", "at a rally in Iowa". */
export function skipAdjuncts(units: readonly Unit[], at: number): number {
	let k = at;
	for (let steps = 0; steps < 24; steps++) {
		const { kind, lower } = unitAt(units, k);
		if (kind === 'adverb' || kind === 'time' || kind === 'paren') k++;
		else if (isProgramme(units, k)) k++;
		else if (kind === 'prep' && isProgramme(units, k + 1)) k += 2;
		else if (kind === 'prep' && /^(?:out|up|back|off)$/.test(lower)) k++;
		else if (kind === 'prep' && unitAt(units, k + 1).kind === 'noun') k += 2;
		else if (kind === 'sub' && isTemporal(units, k)) k = endOfPhrase(units, k + 1);
		else if (kind === 'prep' && unitAt(units, k + 1).kind === 'time') k += 2;
		else if (
			kind === 'prep' &&
			unitAt(units, k + 1).kind === 'verb' &&
			unitAt(units, k + 1).verb?.form === 'ing'
		)
			k += 2;
		else break;
	}
	return k;
}

/** On “Morning Talk”, told Weber's “Morning Talk”: a title after a noun or preposition names the place. */
const isProgramme = (units: readonly Unit[], k: number): boolean =>
	unitAt(units, k).quotation?.kind === 'title' && /^(?:noun|prep)$/.test(unitAt(units, k - 1).kind);

/** "after the vote", "since the raid": a time and no clause. */
function isTemporal(units: readonly Unit[], at: number): boolean {
	if (
		!/^(?:after|before|since|until)$/.test(unitAt(units, at).lower) ||
		unitAt(units, at + 1).kind !== 'noun'
	)
		return false;
	const next = unitAt(units, endOfPhrase(units, at + 1));
	return next.kind !== 'verb' && next.kind !== 'relative' && next.kind !== 'adverb';
}

/** Between commas: "said, in a statement, that". The unit after the second comma, or `at` itself. */
export function skipAside(units: readonly Unit[], at: number): number {
	if (unitAt(units, at).kind !== 'comma') return at;
	const first = unitAt(units, at + 1).kind;
	if (first !== 'prep' && first !== 'time' && first !== 'adverb' && first !== 'sub') return at;
	for (let k = at + 2; k < at + 14 && k < units.length; k++) {
		if (unitAt(units, k).kind === 'quote') return at;
		if (unitAt(units, k).kind === 'comma') return k + 1;
	}
	return at;
}

/**
 * A subject and a finite verb of its own begin here. Verbs of relative clauses between the two do not count.
 * @param strict the verb must follow the subject's phrase at once
 */
export function clauseStarts(units: readonly Unit[], at: number, strict = false): boolean {
	const first = unitAt(units, at).kind;
	if (first !== 'noun' && first !== 'adverb' && first !== 'time' && first !== 'sub' && first !== 'prep')
		return false;
	let nouns = 0;
	let owed = 0;
	for (let k = at; k < at + 30 && k < units.length; k++) {
		const { kind, verb, lower } = unitAt(units, k);
		if (kind === 'noun') nouns++;
		if (kind === 'quote') return nouns > 0;
		if (
			kind === 'relative' ||
			(kind === 'that' && k > at) ||
			(kind === 'wh' && k > at) ||
			(kind === 'sub' && k > at && !isTemporal(units, k))
		)
			owed++;
		if (kind === 'stop' || kind === 'colon' || kind === 'semicolon' || kind === 'edge') return false;
		if (kind === 'comma' && cueFollows(units, k + 1)) return false;
		if (kind === 'comma' && (strict || /^(?:and|but|or|so|yet|which)$/.test(unitAt(units, k + 1).lower)))
			return false;
		if (strict && (kind === 'relative' || kind === 'that' || kind === 'sub')) return false;
		if (strict && lower === 'and' && unitAt(units, k + 1).kind !== 'noun') return false;
		if (kind !== 'verb' || verb?.form !== 'finite' || isReduced(units, k, at)) continue;
		if (owed === 0) return nouns > 0;
		owed--;
	}
	return false;
}

/** "the plan announced in May": a past participle that hangs on the noun before it. */
function isReduced(units: readonly Unit[], k: number, at: number): boolean {
	const { verb } = unitAt(units, k);
	if (!verb?.participle)
		return (
			verb?.passive === true && unitAt(units, k + 1).lower === 'by' && verb.head === unitAt(units, k).from
		);
	if (unitAt(units, k - 1).kind === 'comma')
		return !units.slice(at, k - 1).some((unit) => unit.kind === 'comma');
	return (
		k === at + 1 &&
		/^(?:by|in|at|on|with|of|for|as|against|during)$/.test(unitAt(units, k + 1).lower) &&
		!isPronoun(unitAt(units, at))
	);
}

/** What stands to the right of the cue at unit `at`, or null. */
export function findComplement(
	units: readonly Unit[],
	at: number,
	frames: Frames,
	limited: boolean,
): Complement | null {
	const told = frames.tell || frames.ask ? addresseeAfter(units, at + 1) : null;
	if (told) {
		const complement = complementFrom(units, at, told.to, frames, limited, true);
		if (complement) return { ...complement, addressee: told };
	}
	const first = unitAt(units, at).verb?.lemma === 'put' ? at + 2 : at + 1;
	return complementFrom(units, at, first, frames, limited, false);
}

/** The same for a passive verb, whose addressee is its subject: from unit `first` on. */
export const complementAfter = (
	units: readonly Unit[],
	at: number,
	first: number,
	frames: Frames,
	limited: boolean,
): Complement | null =>
	(frames.mention ? directObject(units, at, first, frames, limited) : null) ??
	complementFrom(units, at, first, frames, limited, true);

function addresseeAfter(units: readonly Unit[], at: number): { from: number; to: number } | null {
	const from = unitAt(units, at).kind === 'adverb' ? at + 1 : at;
	if (unitAt(units, from).kind !== 'noun') return null;
	const joined =
		unitAt(units, from + 1).lower === 'and' &&
		unitAt(units, from + 2).kind === 'noun' &&
		unitAt(units, from + 3).kind !== 'verb';
	return { from, to: joined ? from + 3 : from + 1 };
}

function complementFrom(
	units: readonly Unit[],
	at: number,
	first: number,
	frames: Frames,
	limited: boolean,
	told: boolean,
): Complement | null {
	const words = !!(frames.say ?? frames.tell ?? frames.think ?? frames.show ?? frames.voice);
	const direct = told ? null : directObject(units, at, first, frames, limited);
	if (direct) return direct;
	const k = skipAside(units, skipAdjuncts(units, first));
	const { kind, lower, verb } = unitAt(units, k);
	const end = (from: number) => contentEnd(units, from, limited);
	if (kind === 'quote' && words) return { from: k, to: quoteEnd(units, k, limited), shape: 'quote' };
	if (kind === 'comma' && unitAt(units, k + 1).kind === 'quote' && words)
		return { from: k + 1, to: quoteEnd(units, k + 1, limited), shape: 'quote' };
	if (kind === 'colon' && words)
		return unitAt(units, k + 1).kind === 'edge' ? null : { from: k + 1, to: end(k + 1), shape: 'colon' };
	if (kind === 'that' && (words || told)) return { from: k, to: end(k), shape: 'that' };
	if (kind === 'relative' && lower === 'that' && words) return { from: k, to: end(k), shape: 'that' };
	if (
		(kind === 'wh' ||
			(kind === 'relative' && lower !== 'that') ||
			(kind === 'sub' && /^(?:whether|if|when)$/.test(lower))) &&
		(words || told || frames.ask)
	)
		return lower === 'when' && !frames.ask ? null : { from: k, to: end(k), shape: 'wh' };
	if (kind === 'verb' && verb?.form === 'to' && (frames.commit || frames.want || (told && frames.ask)))
		return { from: k, to: end(k), shape: 'to' };
	if (
		kind === 'prep' &&
		lower === 'to' &&
		unitAt(units, k + 1).kind === 'quote' &&
		(frames.commit || frames.want || frames.ask)
	)
		return { from: k, to: contentEnd(units, k, limited, true), shape: 'to' };
	if (!frames.say && !frames.tell && !frames.think && !frames.show) return null;
	if (k === at + 1 && kind === 'verb' && verb?.form === 'finite' && frames.say && isGap(units, at))
		return { from: k, to: contentEnd(units, k, true), shape: 'gap' };
	const late = frames.say || frames.tell ? lateThat(units, k) : -1;
	if (late >= 0) return { from: late, to: end(late), shape: 'that' };
	if (LOOSE_VERBS.has(unitAt(units, at).verb?.lemma ?? '')) return null;
	return bareClause(units, at, first, k, end);
}

/** After these even a clause whose verb the tagger missed is taken for one. */
const isTrusted = (verb: Unit['verb']): boolean =>
	verb?.form === 'finite' && /^(?:say|insist|argue|maintain|contend)$/.test(verb.lemma);

/** Verbs that seldom have a clause without "that", and often an object. */
const NEEDS_THAT =
	/^(?:write|post|explain|declare|announce|propose|recommend|answer|describe|disclose|reveal|recall|repeat|stress|emphasi[sz]e|underscore|claim|report|add|suggest|tell|ask)$/;

/** A clause without "that": right after the verb, or after what hangs on the verb. */
function bareClause(
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
		(clauseStarts(units, k, strict) || (isTrusted(verb) && units.length - k > 4))
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
	if (
		unitAt(units, k).kind === 'sub' &&
		clauseStarts(units, k + 1) &&
		/^(?:if|while|although|though|because|since)$/.test(unitAt(units, k).lower)
	)
		return { from: k, to: end(k), shape: 'bare' };
	return null;
}

/** What is judged, named, asked for, wanted or spoken of, right after the verb. */
function directObject(
	units: readonly Unit[],
	at: number,
	first: number,
	frames: Frames,
	limited: boolean,
): Complement | null {
	if (unitAt(units, first).kind === 'adverb' && unitAt(units, first + 1).kind === 'noun') first++;
	const next = unitAt(units, first);
	const to = (from: number) => contentEnd(units, from, limited, true);
	if (frames.mention && next.kind === 'prep' && mentions(unitAt(units, at), next.lower)) {
		const k = first + 1;
		const { kind } = unitAt(units, k);
		if (kind === 'noun' || kind === 'quote' || kind === 'wh' || kind === 'relative' || kind === 'verb')
			return { from: k, to: to(k), shape: 'about' };
	}
	if (next.kind === 'verb' && next.verb?.form === 'ing' && (frames.say ?? frames.judge)) {
		const whole = frames.say ? contentEnd(units, first, limited) : to(first);
		const clause = units
			.slice(first + 1, whole)
			.some((unit) => unit.kind === 'verb' && unit.verb?.form === 'finite');
		return { from: first, to: whole, shape: clause && frames.say ? 'bare' : 'to' };
	}
	if (next.kind === 'that' && frames.name && !frames.say && unitAt(units, first + 1).kind === 'quote')
		return { from: first, to: to(first), shape: 'noun' };
	if (next.kind !== 'noun' && next.kind !== 'quote') return null;
	if (next.kind === 'quote' && (frames.say || (!frames.judge && !frames.name))) return null;
	const clause =
		(frames.say ?? frames.think ?? frames.show) &&
		clauseStarts(units, first, NEEDS_THAT.test(unitAt(units, at).verb?.lemma ?? ''));
	if (clause) return null;
	if (frames.ask && !frames.say) return { from: first, to: to(first), shape: 'noun' };
	if (frames.judge || frames.name || frames.want) return { from: first, to: to(first), shape: 'noun' };
	return null;
}

/** "said in Madison, the capital, that": a "that" further on, with no verb between. */
function lateThat(units: readonly Unit[], at: number): number {
	if (unitAt(units, at).kind !== 'comma') return -1;
	for (let k = at; k < at + 14; k++) {
		const { kind, verb } = unitAt(units, k);
		if (
			kind === 'that' ||
			(kind === 'relative' && unitAt(units, k).lower === 'that' && unitAt(units, k - 1).kind === 'comma')
		)
			return k;
		if (kind === 'verb' && verb?.form === 'finite' && !verb.participle) return -1;
		if (/^(?:edge|stop|colon|semicolon|quote|relative|wh|conj)$/.test(kind)) return -1;
	}
	return -1;
}

/** "which the company says is": the clause's subject is the relative pronoun before the speaker. */
function isGap(units: readonly Unit[], at: number): boolean {
	const subject = findSubject(units, at);
	if (!subject || subject.pronoun !== undefined) return false;
	const before = unitAt(units, subject.from - 1);
	return (
		before.kind === 'relative' || before.kind === 'wh' || before.kind === 'that' || before.kind === 'noun'
	);
}

/** Which prepositions go with which verb: "refer to", "call for", "warn against". */
function mentions(cue: Unit, preposition: string): boolean {
	switch (cue.verb?.lemma) {
		case 'refer':
		case 'point':
		case 'allude':
			return preposition === 'to';
		case 'call':
		case 'push':
		case 'press':
		case 'appeal':
		case 'plead':
			return /^(?:for|on|upon)$/.test(preposition);
		case 'agree':
			return /^(?:with|on)$/.test(preposition);
		case 'argue':
		case 'warn':
			return /^(?:for|against|about|of)$/.test(preposition);
		case 'ask':
		case 'lobby':
		case 'advocate':
		case 'campaign':
			return /^(?:for|about)$/.test(preposition);
		default:
			return /^(?:about|of|on|against|over|with|at)$/.test(preposition);
	}
}

/** A quotation that stands alone ends the content; one that is part of a clause does not. */
function quoteEnd(units: readonly Unit[], at: number, limited: boolean): number {
	let k = at + 1;
	for (let steps = 0; steps < 8; steps++) {
		const next = unitAt(units, k);
		if (next.kind === 'quote') k++;
		else if ((next.kind === 'conj' || next.kind === 'comma') && unitAt(units, k + 1).kind === 'quote') k += 2;
		else if (
			next.kind === 'comma' &&
			unitAt(units, k + 1).kind === 'conj' &&
			unitAt(units, k + 2).kind === 'quote'
		)
			k += 3;
		else break;
	}
	const next = unitAt(units, k);
	if (
		next.kind === 'edge' ||
		next.kind === 'stop' ||
		next.kind === 'comma' ||
		next.kind === 'semicolon' ||
		next.kind === 'dash'
	)
		return k;
	if (ownSentence(unitAt(units, k - 1))) return k;
	return contentEnd(units, at, limited);
}

/** The quotation ends with a stop of its own. */
export const ownSentence = (unit: Unit): boolean => unit.quotation !== undefined && unit.stopped === true;

/**
 * Where the content that begins at `from` ends: the unit after its last.
 * @param limited the cue's clause ends at the next comma
 * @param nominal the content is a thing or an infinitive: a finite verb after "and" is no longer part of it
 */
export function contentEnd(units: readonly Unit[], from: number, limited: boolean, nominal = false): number {
	let verbs = 0;
	for (let k = from; k < units.length; k++) {
		const { kind, verb } = unitAt(units, k);
		if (kind === 'verb' && verb?.form === 'finite') verbs++;
		if (k === from) continue;
		if (kind === 'comma' && ((limited && (verbs > 0 || nominal)) || endsAtComma(units, k, nominal))) return k;
		if (kind === 'comma' && nominal && unitAt(units, k - 1).kind === 'quote') return k;
		if (kind === 'quote' && unitAt(units, k).stopped && endsAtQuote(units, k, limited, nominal, verbs))
			return k + 1;
		if (kind === 'semicolon' && (nominal || cueFollows(units, k + 1))) return k;
		if (kind === 'colon' && unitAt(units, k + 1).kind === 'quote' && isOthers(units, k + 2)) return k;
		if (kind === 'conj' && (endsAtConjunction(units, k) || (nominal && verbs === 0 && verbFollows(units, k))))
			return k;
		if (kind === 'prep' && isAccording(units, k)) return k;
	}
	return units.length;
}

/** “…,” announced X: the quotation before this place has a speaker of its own. */
function isOthers(units: readonly Unit[], at: number): boolean {
	const unit = unitAt(units, at);
	if (unit.kind === 'verb') return reports(unit) && unitAt(units, at + 1).kind === 'noun';
	return unit.kind === 'noun' && cueFollows(units, at);
}

/** A comma inside the closing mark does the work of a comma after it. */
function endsAtQuote(
	units: readonly Unit[],
	k: number,
	limited: boolean,
	nominal: boolean,
	verbs: number,
): boolean {
	const next = unitAt(units, k + 1);
	if (next.kind === 'edge') return false;
	if (next.kind === 'quote' || (next.kind === 'conj' && unitAt(units, k + 2).kind === 'quote')) return false;
	return limited || (nominal && verbs === 0) || cueFollows(units, k + 1) || endsAtComma(units, k, nominal);
}

/** "praised Chen and called for": the subject goes on to do something else. */
function verbFollows(units: readonly Unit[], conj: number): boolean {
	const next = unitAt(units, unitAt(units, conj + 1).kind === 'adverb' ? conj + 2 : conj + 1);
	return (
		next.kind === 'verb' && (next.verb?.form === 'finite' || (next.verb?.form === 'ing' && !!framesOf(next)))
	);
}

export const isAccording = (units: readonly Unit[], k: number): boolean =>
	/^according$/.test(unitAt(units, k).lower) ||
	(unitAt(units, k).lower === 'per' && unitAt(units, k - 1).kind === 'comma');

/** ", adding that", ", according to", ", the spokesman said", ", while X says". */
function endsAtComma(units: readonly Unit[], k: number, nominal: boolean): boolean {
	let next = k + 1;
	if (unitAt(units, next).kind === 'adverb') next++;
	const unit = unitAt(units, next);
	if (unit.lower === 'according') return true;
	if (unit.kind === 'relative' && cueFollows(units, next + 1)) return true;
	if (
		nominal &&
		((unit.kind === 'conj' && verbFollows(units, next)) ||
			(unit.kind === 'verb' && (!unit.verb?.participle || !!framesOf(unit))))
	)
		return true;
	if (unit.kind === 'verb' && unit.verb?.form === 'ing')
		return speaks(unit) || !!framesOf(unit)?.name || !!framesOf(unit)?.judge;
	if (unit.kind === 'conj')
		return (
			endsAtConjunction(units, next) ||
			(unit.lower === 'but' && unitAt(units, next + 1).kind === 'noun' && clauseStarts(units, next + 1))
		);
	if (unit.kind === 'sub')
		return /^(?:while|though|although|whereas)$/.test(unit.lower) && cueFollows(units, next + 1);
	if (unit.kind === 'verb' && reports(unit))
		return mayInvert(unit, unitAt(units, next + 1)) && relays(units, next, next + 1);
	if (unit.kind === 'noun') return relayAfter(units, next);
	return false;
}

/** "said a clerk", "wrote Rivera": after most verbs only a name is the subject. */
export const mayInvert = (verb: Unit, noun: Unit): boolean =>
	verb.verb?.lemma === 'say' || (noun.capital && !isPronoun(noun));

/** ", X said" at the end of the sentence or before a comma. */
function relayAfter(units: readonly Unit[], at: number): boolean {
	const to = endOfPhrase(units, at);
	let verb = to;
	while (unitAt(units, verb).kind === 'adverb') verb++;
	return reports(unitAt(units, verb)) && relays(units, at, verb + 1);
}

function relays(units: readonly Unit[], _from: number, after: number): boolean {
	let k = skipAdjuncts(units, after);
	if (unitAt(units, k).kind === 'noun') k = skipAdjuncts(units, endOfPhrase(units, k));
	const { kind } = unitAt(units, k);
	return kind === 'edge' || kind === 'stop' || kind === 'comma' || kind === 'quote';
}

/** "and added", "but Clinton said": another statement begins. */
function endsAtConjunction(units: readonly Unit[], k: number): boolean {
	if (!/^(?:and|but|then)$/.test(unitAt(units, k).lower)) return false;
	return cueFollows(units, k + 1);
}

/** A cue stands next, with or without a subject of its own. */
function cueFollows(units: readonly Unit[], at: number): boolean {
	let k = at;
	while (unitAt(units, k).kind === 'adverb' || unitAt(units, k).kind === 'conj') k++;
	if (unitAt(units, k).kind === 'noun') {
		const to = endOfPhrase(units, k);
		k = to;
		while (unitAt(units, k).kind === 'adverb') k++;
		return isFiniteReport(unitAt(units, k));
	}
	return isFiniteReport(unitAt(units, k));
}

const isFiniteReport = (unit: Unit): boolean =>
	(reports(unit) || isStrong(unit)) && unit.verb?.form === 'finite' && !unit.verb.passive;

/** Verbs in the past that hardly belong to what is said: "called", "accused", "urged", "praised". */
const isStrong = (unit: Unit): boolean => {
	const frames = framesOf(unit);
	const past = unit.verb?.participle === true && !LOOSE_VERBS.has(unit.verb.lemma);
	return past && !!(frames?.name ?? frames?.ask ?? frames?.judge);
};
