/** Cue → what stands before it: “…,” said X; “…,” X said; the vote was lost, X said. */
import { unitAt, type Unit } from '../../text/units';
import { invertedSubject } from '../../text/inverted-subject';
import type { Subject } from '../../text/subjects';
import { skipAdjuncts } from './adjuncts';
import { clauseStarts } from './clause-starts';
import { findComplement } from './complement';
import { frontedClause } from './fronted-clause';
import { mayInvert } from './follows';
import { framesOf, reports, speaks, type Frames } from './cues';

/** Content as runs of units, and the subject that says it. */
export interface Fronted {
	runs: { from: number; to: number }[];
	subject: Subject | null;
	shape: 'quote' | 'clause';
}

/**
 * @param at the cue's unit
 * @param left the subject found on the left, if any
 * @param floor the first unit that is not yet part of another statement
 */
export function findFronted(
	units: readonly Unit[],
	at: number,
	left: Subject | null,
	floor: number,
): Fronted | null {
	const frames = framesOf(unitAt(units, at));
	const shown = frames?.show && closes(units, at, left);
	if (!frames || !(frames.say ?? frames.tell ?? frames.voice ?? frames.think ?? frames.ask ?? shown))
		return null;
	if (frames.think && !frames.say && left?.path !== 'left') return null;
	if (unitAt(units, at).verb?.form === 'ing' && left?.path === 'left') return null;
	if (isOneOfSeveral(units, at, left, frames)) return null;
	const named = namedBehindQuote(units, at, left, floor);
	if (named) return findFronted(units, at, named, floor);
	const edge = leftEdge(units, at, left);
	const before = unitAt(units, edge - 1);
	const quoted = lastQuote(units, edge - 1);
	const doubtful =
		left && (left.path === 'apposition' || left.path === 'shared') && unitAt(units, at - 1).kind === 'comma';
	if (
		doubtful &&
		frames.say &&
		mayInvert(unitAt(units, at), unitAt(units, at + 1)) &&
		invertedSubject(units, at) &&
		!hasClause(units, at, frames)
	)
		return findFronted(units, at, null, floor);
	const inverted = left && left.path !== 'shared' && edge === left.from ? null : invertedSubject(units, at);
	const subject =
		inverted && (quoted >= 0 || before.kind === 'comma') && !(left?.path === 'left') ? inverted : left;
	if (quoted >= 0 && quoted >= floor && !isProgramme(units, at, quoted, floor, subject))
		return { runs: withRest(units, at, subject, quoteRun(units, quoted, floor)), subject, shape: 'quote' };
	if (before.kind !== 'comma' && before.kind !== 'dash') return null;
	if (!reports(unitAt(units, at)) && !frames.think && !closes(units, at, left)) return null;
	if (quotesNext(units, at, frames) && isSetting(units, floor, edge - 1)) return null;
	return frontedClause(units, at, subject, edge - 1, floor);
}

/** "Critics said the bridge was weak, complained about its cost, and wondered why": what she complained about stands behind it. */
const isOneOfSeveral = (units: readonly Unit[], at: number, left: Subject | null, frames: Frames): boolean =>
	left?.path === 'shared' &&
	unitAt(units, at - 1).kind === 'comma' &&
	!invertedSubject(units, at) &&
	findComplement(units, at, frames, false) !== null;

/** “…,” Ana Ortiz, a clerk who bakes said: the name right behind the quotation, of whose explanation the second comma is missing. */
function namedBehindQuote(
	units: readonly Unit[],
	at: number,
	left: Subject | null,
	floor: number,
): Subject | null {
	let quoted = at - 1;
	while (quoted > at - 20 && unitAt(units, quoted).kind !== 'quote') quoted--;
	const name = unitAt(units, quoted + 1);
	const stands = quoted >= floor && unitAt(units, quoted).stopped && name.kind === 'noun' && name.capital;
	if (!stands || !speaks(unitAt(units, at)) || unitAt(units, quoted + 2).kind !== 'comma') return null;
	if (left && left.from <= quoted + 1) return null;
	const between = units.slice(quoted + 3, at);
	const verbs = between.filter(({ verb }) => verb?.form === 'finite').length;
	const explains = unitAt(between, 0).kind === 'relative' ? verbs === 1 : verbs === 0;
	const plain = !between.some(({ kind }) => /^(?:comma|dash|semicolon|colon)$/.test(kind));
	return explains && plain ? { from: quoted + 1, to: quoted + 2, path: 'apposition' } : null;
}

/** ", the study concluded.": nothing can follow but the end. */
const closes = (units: readonly Unit[], at: number, left: Subject | null): boolean =>
	left?.path === 'left' &&
	/^(?:conclude|find|show|reveal|indicate|promise|vow|pledge|rule|answer)$/.test(
		unitAt(units, at).verb?.lemma ?? '',
	) &&
	(/^(?:stop|edge)$/.test(unitAt(units, at + 1).kind) ||
		(unitAt(units, at + 1).kind === 'comma' &&
			(clauseStarts(units, at + 2) || unitAt(units, at + 2).verb?.form === 'finite')));

/** Something is said to the right of the cue, and it is more than a guess. */
function hasClause(units: readonly Unit[], at: number, frames: Frames): boolean {
	const complement = findComplement(units, at, frames, false);
	return !!complement && (complement.shape !== 'bare' || clauseStarts(units, complement.from));
}

/** Where subject and cue together begin. */
function leftEdge(units: readonly Unit[], at: number, left: Subject | null): number {
	if (left && (left.path === 'left' || left.path === 'apposition' || left.path === 'control'))
		return left.from;
	let edge = at;
	while (unitAt(units, edge - 1).kind === 'adverb') edge--;
	return edge;
}

/** The quotation that ends right before the subject and cue, over a comma or dash; −1 when none does. */
function lastQuote(units: readonly Unit[], k: number): number {
	const unit = unitAt(units, k);
	if (unit.kind === 'quote') return unit.stopped || unit.to - unit.from > 5 ? k : -1;
	if ((unit.kind === 'comma' || unit.kind === 'dash') && unitAt(units, k - 1).kind === 'quote') return k - 1;
	return -1;
}

/** From the beginning of the clause that the quotation ends. */
function quoteRun(units: readonly Unit[], quoted: number, floor: number): { from: number; to: number } {
	let from = quoted;
	while (from > floor) {
		const { kind } = unitAt(units, from - 1);
		if (kind === 'stop' || kind === 'colon' || kind === 'semicolon') break;
		if (from === quoted && opensAside(units, from - 1, quoted)) break;
		if (kind === 'verb' && unitAt(units, quoted - 1).kind === 'comma' && speaks(unitAt(units, from - 1)))
			return { from: quoted, to: quoted + 1 };
		if (
			kind === 'quote' &&
			unitAt(units, from - 1).stopped &&
			unitAt(units, from).kind !== 'quote' &&
			unitAt(units, quoted).quotation?.kind !== 'title'
		)
			break;
		from--;
	}
	const start = skipOpening(units, from, quoted);
	const apart =
		unitAt(units, quoted - 1).kind === 'comma' &&
		unitAt(units, start).kind === 'sub' &&
		isSetting(units, start, quoted - 1);
	return { from: apart ? quoted : start, to: quoted + 1 };
}

/** Some grumbled (“…,” wrote X); praised his faith - “…,” he said -: the quotation is all of the aside. */
function opensAside(units: readonly Unit[], mark: number, quoted: number): boolean {
	const { kind } = unitAt(units, mark);
	if (kind === 'paren') return unitAt(units, mark).to - unitAt(units, mark).from === 1;
	const closed = units.slice(quoted + 1, quoted + 8).some((unit) => unit.kind === 'dash');
	return kind === 'dash' && closed;
}

/** On “Morning Talk,” she said that …: the quotation only says where, and something else is said. */
function isProgramme(
	units: readonly Unit[],
	at: number,
	quoted: number,
	floor: number,
	subject: Subject | null,
): boolean {
	const { from } = quoteRun(units, quoted, floor);
	if (from === quoted || !isSetting(units, from, quoted)) return false;
	if (unitAt(units, quoted).quotation?.kind === 'title') return true;
	const frames = framesOf(unitAt(units, at));
	const inverted = subject?.path === 'inverted' ? subject.to - 1 : at;
	const said = frames && findComplement(units, inverted, frames, false);
	return !!said && (inverted === at || said.shape === 'that');
}

/** "But", "Meanwhile,", "And in Iowa," at the beginning belong to the narrator. */
export function skipOpening(units: readonly Unit[], from: number, to: number): number {
	let k = from;
	while (k < to && (unitAt(units, k).kind === 'conj' || unitAt(units, k).kind === 'comma')) k++;
	if (unitAt(units, k).kind === 'adverb' && unitAt(units, k + 1).kind === 'comma') k += 2;
	return Math.min(k, to);
}

/** What goes on after the cue: “…,” he said, “…”. */
function withRest(
	units: readonly Unit[],
	at: number,
	subject: Subject | null,
	first: { from: number; to: number },
): { from: number; to: number }[] {
	const runs = [first];
	let k = skipAdjuncts(units, subject && subject.from > at ? subject.to : at + 1);
	for (let steps = 0; k < units.length && steps < 30; k++, steps++) {
		const { kind } = unitAt(units, k);
		if (kind === 'verb' && steps > 12) break;
		if (kind === 'verb' && framesOf(unitAt(units, k))?.say) break;
		if (
			(kind === 'comma' || kind === 'colon' || kind === 'stop' || isTitleStop(unitAt(units, k))) &&
			unitAt(units, k + 1).kind === 'quote' &&
			!(kind === 'comma' && isWork(units, k + 1))
		) {
			let to = k + 2;
			while (unitAt(units, to).kind === 'quote') to++;
			if (
				!unitAt(units, to - 1).stopped &&
				unitAt(units, to).kind !== 'edge' &&
				unitAt(units, to).kind !== 'stop'
			)
				while (to < units.length && unitAt(units, to).kind !== 'stop') to++;
			runs.push({ from: k + 1, to });
			break;
		}
	}
	return runs;
}

/** The words themselves follow the cue. */
function quotesNext(units: readonly Unit[], at: number, frames: Frames): boolean {
	const shape = findComplement(units, at, frames, false)?.shape;
	return shape === 'quote' || shape === 'colon' || shape === 'that';
}

/** "When the vote was lost," "In May,": what comes before the comma only says when or where. */
function isSetting(units: readonly Unit[], from: number, to: number): boolean {
	let k = from;
	while (k < to && unitAt(units, k).kind === 'conj') k++;
	const { kind, verb } = unitAt(units, k);
	if (kind === 'adverb' || kind === 'sub' || kind === 'prep' || kind === 'time' || kind === 'wh') return true;
	if (kind === 'verb') return verb?.form !== 'finite' || verb.participle;
	return !units.slice(k, to).some((unit) => unit.kind === 'verb' && unit.verb?.form === 'finite');
}

/** she wrote in her memoir, “Linz at Night”: the name of a work, behind the word for it. */
const isWork = (units: readonly Unit[], at: number): boolean =>
	unitAt(units, at).quotation?.kind === 'title' &&
	unitAt(units, at - 2).kind === 'noun' &&
	!unitAt(units, at - 2).capital;

/** A programme or book at the end of a sentence: said on “Meet the Press.” */
const isTitleStop = (unit: Unit): boolean => unit.quotation?.kind === 'title' && unit.stopped === true;
