/** Units → does a clause with a subject and a verb of its own begin here? */
import { isPronoun } from '../../text/clauses';
import { unitAt, type Unit } from '../../text/units';
import { isTemporal } from './adjuncts';
import { cueFollows } from './follows';

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
