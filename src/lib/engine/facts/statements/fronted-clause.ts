/** Cue → the clause without quotation marks before it: the vote was lost, X said. */
import type { Subject } from '../../text/subjects';
import { unitAt, type Unit } from '../../text/units';
import { skipAdjuncts } from './adjuncts';
import { clauseStarts } from './clause-starts';
import { framesOf } from './cues';
import { mayInvert } from './follows';
import { skipOpening, type Fronted } from './fronted';

/** "The vote was lost, she said." and "The vote, she said, was lost." */
export function frontedClause(
	units: readonly Unit[],
	at: number,
	subject: Subject | null,
	comma: number,
	floor: number,
): Fronted | null {
	const to = comma;
	const from = afterDash(units, skipOpening(units, clauseStart(units, comma, floor), to), to);
	if (!subject || (subject.path === 'inverted' && !mayInvert(unitAt(units, at), unitAt(units, at + 1))))
		return null;
	const after = skipTold(units, at, subject);
	const next = unitAt(units, after);
	const hasVerb = units
		.slice(from, to)
		.some((unit) => unit.kind === 'quote' || (unit.kind === 'verb' && unit.verb?.form === 'finite'));
	const ends =
		(next.kind === 'relative' && subject.from > at) ||
		(next.kind === 'sub' && /^(?:as|while|when|after|before|during)$/.test(next.lower)) ||
		(next.verb?.form === 'to' && hasVerb && !takesInfinitive(unitAt(units, at))) ||
		next.kind === 'edge' ||
		next.kind === 'stop' ||
		next.kind === 'semicolon';
	const long = subject.path === 'inverted' && to - from > 5;
	if (
		next.kind === 'comma' &&
		!hasVerb &&
		long &&
		(restOf(units, pastApposition(units, after, subject) + 1) <= after + 1 || explainsToEnd(units, after))
	)
		return { runs: [{ from, to }], subject, shape: 'clause' };
	if (ends && (hasVerb || (to - from > 3 && hasOwnNoun(units, from, to))))
		return { runs: [{ from, to }], subject, shape: 'clause' };
	if (next.kind === 'dash' && hasVerb) return { runs: [{ from, to }], subject, shape: 'clause' };
	if (next.kind !== 'comma' && next.kind !== 'dash') return null;
	const mark = hasVerb ? after : pastApposition(units, after, subject);
	const rest = restOf(units, mark + 1);
	if (!hasVerb && rest <= mark + 1) return null;
	if (from >= to)
		return subject.from < at && clauseStarts(units, after + 1)
			? { runs: [{ from: after + 1, to: rest }], subject, shape: 'clause' }
			: null;
	const second = unitAt(units, mark + 1);
	if (subject.from > at && second.kind === 'quote' && second.quotation?.kind === 'speech')
		return {
			runs: [
				{ from, to },
				{ from: mark + 1, to: mark + 2 },
			],
			subject,
			shape: 'clause',
		};
	const trailing = second.kind === 'verb' && second.verb?.form === 'ing' && !!framesOf(second);
	const resumes = !hasVerb && second.kind === 'verb' && second.verb?.form === 'finite';
	if (trailing || (subject.from > at && !resumes))
		return hasVerb || (trailing && to - from > 4) ? { runs: [{ from, to }], subject, shape: 'clause' } : null;
	return {
		runs: [
			{ from, to },
			{ from: mark + 1, to: rest },
		],
		subject,
		shape: 'clause',
	};
}

/** "At day's end, however," holds no noun but one that hangs on a preposition. */
const hasOwnNoun = (units: readonly Unit[], from: number, to: number): boolean =>
	units.slice(from, to).some(({ kind }, k) => kind === 'noun' && unitAt(units, from + k - 1).kind !== 'prep');

/** Past what hangs on the cue, and past the person told. */
function skipTold(units: readonly Unit[], at: number, subject: Subject): number {
	const after = skipAdjuncts(units, subject.from > at ? subject.to : at + 1);
	const cue = unitAt(units, at);
	const tells = framesOf(cue)?.tell ?? (cue.verb?.lemma === 'write' && unitAt(units, after).capital);
	const told = tells && subject.from < at && unitAt(units, after).kind === 'noun';
	return told ? skipAdjuncts(units, after + 1) : after;
}

/** "asked her to", "agreed to": what follows is what was asked or agreed. */
function takesInfinitive(cue: Unit): boolean {
	const frames = framesOf(cue);
	return !!(frames?.ask ?? frames?.tell ?? frames?.commit ?? frames?.want ?? frames?.think);
}

function clauseStart(units: readonly Unit[], comma: number, floor: number): number {
	let from = comma;
	while (from > floor) {
		const { kind } = unitAt(units, from - 1);
		if (kind === 'stop' || kind === 'semicolon' || kind === 'colon') break;
		from--;
	}
	return from;
}

/** "The two fell out — it was her fault, he insists": of two clauses at a dash the nearer one, when the dash has no partner. */
function afterDash(units: readonly Unit[], from: number, to: number): number {
	const dashes: number[] = [];
	for (let k = from; k < to; k++) if (unitAt(units, k).kind === 'dash') dashes.push(k);
	const [only = -1] = dashes;
	const whole = unitAt(units, only + 1).kind === 'noun' && unitAt(units, only + 2).verb?.form === 'finite';
	return dashes.length === 1 && whole ? only + 1 : from;
}

/** "The bridge, says Ruiz, an engineer, is safe", "… says Ruiz, who built it, is safe": past what explains the speaker. */
function pastApposition(units: readonly Unit[], comma: number, subject: Subject): number {
	const first = unitAt(units, comma + 1).kind;
	if (subject.path !== 'inverted' || (first !== 'noun' && first !== 'relative')) return comma;
	for (let k = comma + 2; k < comma + 14; k++) {
		const { kind, verb } = unitAt(units, k);
		if (kind === 'comma') return unitAt(units, k + 1).verb?.form === 'finite' ? k : comma;
		if (kind === 'edge' || kind === 'quote') return comma;
		if (first === 'noun' && kind === 'verb' && verb?.form === 'finite') return comma;
	}
	return comma;
}

/** "said Ruiz, an engineer who built two bridges." and "said Ruiz, Weber's former partner.": nothing follows but who the speaker is. */
function explainsToEnd(units: readonly Unit[], comma: number): boolean {
	if (unitAt(units, comma + 1).kind !== 'noun') return false;
	let owed = 0;
	for (let k = comma + 2; k < units.length; k++) {
		const { kind, verb } = unitAt(units, k);
		if (kind === 'relative') owed++;
		if (kind === 'quote' || kind === 'semicolon' || kind === 'dash') return false;
		if (verb?.form === 'finite' && !verb.participle && owed-- <= 0) return false;
	}
	return true;
}

function restOf(units: readonly Unit[], from: number): number {
	for (let k = from; k < units.length; k++) {
		const { kind } = unitAt(units, k);
		if (kind === 'semicolon' || (kind === 'stop' && k === units.length - 1)) return k;
		if (
			kind === 'comma' &&
			unitAt(units, k + 1).kind === 'verb' &&
			unitAt(units, k + 1).verb?.form === 'ing' &&
			framesOf(unitAt(units, k + 1))
		)
			return k;
	}
	return units.length;
}
