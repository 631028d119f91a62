/** Cue → the words that hang on it and are no part of what is said: times, places, asides. */
import { endOfPhrase } from '../../text/phrases';
import { unitAt, type Unit } from '../../text/units';

/** Words that hang on the cue and not on what is said: adverbs, times, "in a statement", "at a rally in Iowa". */
export function skipAdjuncts(units: readonly Unit[], at: number): number {
	let k = at;
	for (let steps = 0; steps < 24; steps++) {
		const { kind, lower } = unitAt(units, k);
		if (kind === 'adverb' || kind === 'time' || kind === 'paren') k++;
		else if (isProgramme(units, k)) k++;
		else if (kind === 'prep' && isProgramme(units, k + 1)) k += 2;
		else if (kind === 'prep' && /^(?:out|up|back|off)$/.test(lower)) k++;
		else if (kind === 'prep' && lower === 'on' && unitAt(units, k + 1).kind === 'comma') k++;
		else if (kind === 'prep' && unitAt(units, k + 1).kind === 'noun') k += 2;
		else if (isTaped(units, k)) k++;
		else if (kind === 'conj' && unitAt(units, k + 1).kind === 'prep' && unitAt(units, k + 3).kind === 'that')
			k += 3;
		else if (kind === 'sub' && isTemporal(units, k)) k = endOfPhrase(units, k + 1);
		else if (kind === 'sub' && saysWhileDoing(units, k)) k = endOfPhrase(units, k + 2);
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

/** "said after meeting the council that": what the speaker did, with its object and no more. */
function saysWhileDoing(units: readonly Unit[], k: number): boolean {
	const doing = unitAt(units, k + 1);
	return (
		/^(?:after|before|while|when|since)$/.test(unitAt(units, k).lower) &&
		doing.verb?.form === 'ing' &&
		unitAt(units, k + 2).kind === 'noun' &&
		/^(?:that|comma|quote|time)$/.test(unitAt(units, endOfPhrase(units, k + 2)).kind)
	);
}

/** "in an interview taped before the vote": a participle that goes on about the place. */
function isTaped(units: readonly Unit[], k: number): boolean {
	const { verb } = unitAt(units, k);
	const held = /^(?:a|an|the)$/.test(unitAt(units, k - 1).lower) && unitAt(units, k - 2).kind === 'prep';
	const next = unitAt(units, k + 1);
	return !!verb?.participle && held && (/^(?:prep|time)$/.test(next.kind) || isTemporal(units, k + 1));
}

/** On “Morning Talk”, told Weber's “Morning Talk”: a title after a noun or preposition names the place. */
const isProgramme = (units: readonly Unit[], k: number): boolean =>
	unitAt(units, k).quotation?.kind === 'title' && /^(?:noun|prep)$/.test(unitAt(units, k - 1).kind);

/** "after the vote", "since the raid": a time and no clause. */
export function isTemporal(units: readonly Unit[], at: number): boolean {
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
	const participle = unitAt(units, at + 1).verb;
	const hangs = participle?.participle === true || participle?.form === 'ing';
	if (!hangs && first !== 'prep' && first !== 'time' && first !== 'adverb' && first !== 'sub') return at;
	for (let k = at + 2; k < at + 14 && k < units.length; k++) {
		if (unitAt(units, k).kind === 'quote') return at;
		if (unitAt(units, k).kind === 'comma') return k + 1;
	}
	return at;
}

export const isAccording = (units: readonly Unit[], k: number): boolean =>
	/^according$/.test(unitAt(units, k).lower) ||
	(unitAt(units, k).lower === 'per' && unitAt(units, k - 1).kind === 'comma');
