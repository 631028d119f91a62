/** Content → where the narrator takes over: "…, a claim that Ortiz denied", "… — though few believed it". */
import { unitAt, type Unit } from '../../text/units';
import { MEDIA } from '../../words/saying-verbs';
import { SHELL_NOUNS } from '../../words/shell-nouns';
import { clauseStarts } from './clause-starts';
import { speaks } from './cues';

/**
 * Behind a comma or a lone dash the narrator sums up what was said, or sets something against it, up to the end of the sentence.
 * Reads: a phrase without a verb of its own behind a dash, a clause with "though" behind a dash, and behind a comma a phrase whose
 * noun sums up a clause.
 * Does not read: phrases between two commas or dashes, and those that explain a noun ("Linz, a town on the Danube").
 */
export function isAfterword(units: readonly Unit[], mark: number): boolean {
	const { kind } = unitAt(units, mark);
	const next = unitAt(units, mark + 1);
	if (kind === 'dash')
		return (
			!hasAnother(units, mark) &&
			(setsAgainst(units, mark + 1) || sumsUp(units, mark + 1) || saysOn(units, mark + 1))
		);
	return kind === 'comma' && SHELL_NOUNS.has(next.last ?? '') && sumsUp(units, mark + 1);
}

const hasAnother = (units: readonly Unit[], dash: number): boolean =>
	units.slice(dash + 1).some(({ kind }) => kind === 'dash');

/** "— noting that": another cue. */
const saysOn = (units: readonly Unit[], at: number): boolean =>
	unitAt(units, at).verb?.form === 'ing' && speaks(unitAt(units, at));

/** "— though", "— even though", "— although" */
const setsAgainst = (units: readonly Unit[], at: number): boolean =>
	/^(?:though|although)$/.test(unitAt(units, unitAt(units, at).lower === 'even' ? at + 1 : at).lower);

/** "a claim that …", "something the mayor denies": a noun phrase that is not the subject of a clause. */
function sumsUp(units: readonly Unit[], at: number): boolean {
	const { kind, lower } = unitAt(units, at);
	if (kind !== 'noun' || !/^(?:an?|another|something)$/.test(lower)) return false;
	const next = unitAt(units, at + 1);
	return !(next.verb?.form === 'finite' && !next.verb.participle);
}

/** ", while the mayor won": the narrator sets something against what was said. */
export const contrasts = (units: readonly Unit[], mark: number): boolean =>
	(unitAt(units, mark).kind === 'comma' || unitAt(units, mark).stopped === true) &&
	unitAt(units, mark + 1).lower === 'while' &&
	clauseStarts(units, mark + 2);

/** ", who worked there until May": the narrator tells who somebody is. */
export const tellsWho = (units: readonly Unit[], mark: number): boolean =>
	unitAt(units, mark).kind === 'comma' &&
	unitAt(units, mark + 1).kind === 'relative' &&
	unitAt(units, mark + 1).lower === 'who';

/** "praised him in an interview", "mocked her after she had left": when or where, behind the person or thing. */
export function saidWhen(units: readonly Unit[], at: number): boolean {
	const { kind, lower } = unitAt(units, at);
	const before = unitAt(units, at - 1).last ?? '';
	const place = unitAt(units, at + 1);
	if (unitAt(units, at - 1).kind === 'conj') return false;
	if (kind === 'prep')
		return (
			/^(?:in|at|on|during)$/.test(lower) &&
			MEDIA.has(place.last ?? '') &&
			place.to - place.from > 1 &&
			!units.slice(at + 2, at + 4).some((unit) => unit.kind === 'that')
		);
	return (
		kind === 'sub' &&
		/^(?:after|before|when|until|once)$/.test(lower) &&
		!/^(?:minute|hour|day|week|month|year|moment|time|night)s?$/.test(before) &&
		clauseStarts(units, at + 1)
	);
}
