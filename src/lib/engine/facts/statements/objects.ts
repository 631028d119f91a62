/** Cue → its object: what is judged, named, asked for, wanted or spoken of. */
import { unitAt, type Unit } from '../../text/units';
import { LOOSE_VERBS } from '../../words/cue-verbs';
import { clauseStarts } from './clause-starts';
import { contentEnd } from './content-end';
import type { Frames } from './cues';
import type { Complement } from './complement';

/** Verbs that seldom have a clause without "that", and often an object. */
export const NEEDS_THAT =
	/^(?:write|post|explain|boast|declare|announce|propose|recommend|answer|describe|disclose|reveal|recall|repeat|stress|emphasi[sz]e|underscore|claim|report|add|suggest|tell|ask)$/;

/** What is judged, named, asked for, wanted or spoken of, right after the verb. */
export function directObject(
	units: readonly Unit[],
	at: number,
	first: number,
	frames: Frames,
	limited: boolean,
): Complement | null {
	if (unitAt(units, first).kind === 'adverb' && /^(?:noun|prep)$/.test(unitAt(units, first + 1).kind))
		first++;
	const next = unitAt(units, first);
	const isLoose = LOOSE_VERBS.has(unitAt(units, at).verb?.lemma ?? '');
	const participle = unitAt(units, at).verb?.form === 'ing';
	const to = (from: number) => contentEnd(units, from, { limited, nominal: true, participle });
	if (frames.mention && next.kind === 'prep' && mentions(unitAt(units, at), next.lower)) {
		const k = first + 1;
		const { kind } = unitAt(units, k);
		if (kind === 'noun' || kind === 'quote' || kind === 'wh' || kind === 'relative' || kind === 'verb')
			return { from: k, to: to(k), shape: 'about' };
	}
	if (next.kind === 'verb' && next.verb?.form === 'ing' && (frames.say ?? frames.judge) && !isLoose) {
		const whole = frames.say ? contentEnd(units, first, { limited, participle }) : to(first);
		const clause = units
			.slice(first + 1, whole)
			.some((unit) => unit.kind === 'verb' && unit.verb?.form === 'finite');
		return { from: first, to: whole, shape: clause && frames.say ? 'bare' : 'to' };
	}
	if (next.kind === 'that' && frames.name && !frames.say && unitAt(units, first + 1).kind === 'quote')
		return { from: first, to: to(first), shape: 'noun' };
	if (next.kind === 'noun' && isTale(units, at, first)) return { from: first, to: to(first), shape: 'noun' };
	if (next.kind !== 'noun' && next.kind !== 'quote') return null;
	if (next.kind === 'quote' && (frames.say || (!frames.judge && !frames.name))) return null;
	const clause =
		(frames.say ?? frames.think ?? frames.show) &&
		clauseStarts(units, first, NEEDS_THAT.test(unitAt(units, at).verb?.lemma ?? ''));
	if (clause) return null;
	if (frames.ask && !frames.say) return { from: first, to: to(first), shape: 'noun' };
	if (frames.judge || frames.name || frames.want) {
		const end = to(first);
		// "the accused doctor": nobody is accused without "of"
		const accuses = unitAt(units, at).verb?.lemma === 'accuse';
		if (accuses && !units.slice(first, end).some(({ kind, lower }) => lower === 'of' || kind === 'quote'))
			return null;
		return { from: first, to: end, shape: 'noun' };
	}
	return null;
}

/** "told a story of loss", "tell the truth": things that are told. */
function isTale(units: readonly Unit[], at: number, first: number): boolean {
	const { lower } = unitAt(units, first);
	const next = unitAt(units, first + 1);
	return (
		unitAt(units, at).verb?.lemma === 'tell' &&
		/^(?:a|an|the|his|her|their|its|stories|tales|jokes|lies)$/.test(lower) &&
		((next.kind === 'prep' && /^(?:of|about)$/.test(next.lower)) ||
			/^(?:stories|tales|jokes|lies)$/.test(lower))
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
		case 'insist':
			return /^(?:on|upon)$/.test(preposition);
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
