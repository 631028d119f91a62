/** Units → noun phrases with what hangs on them: prepositions, coordination, appositions. */
import { unitAt, type Unit } from './units';

const MAX_STEPS = 40;

/** Goes left over "X of Y", "X for Y in Z". */
export function startOfPhrase(units: readonly Unit[], j: number): number {
	let from = j;
	for (let steps = 0; steps < MAX_STEPS; steps++) {
		const prep = from - 1;
		if (
			prep >= 1 &&
			unitAt(units, prep).kind === 'prep' &&
			(unitAt(units, prep - 1).kind === 'noun' || unitAt(units, prep - 1).kind === 'quote')
		)
			from = prep - 1;
		else if (isOutOf(units, prep)) from = prep - 2;
		else if (prep >= 1 && unitAt(units, prep).kind === 'paren' && unitAt(units, prep - 1).kind === 'noun')
			from = prep - 1;
		else if (
			prep >= 0 &&
			unitAt(units, prep).kind === 'quote' &&
			unitAt(units, prep).to - unitAt(units, prep).from <= 6 &&
			prep >= 1 &&
			unitAt(units, prep - 1).kind === 'noun' &&
			gluedQuote(units, prep)
		)
			from = prep - 1;
		else break;
	}
	return from;
}

/** "nine out of 10" */
const isOutOf = (units: readonly Unit[], prep: number): boolean =>
	unitAt(units, prep).lower === 'of' &&
	unitAt(units, prep - 1).lower === 'out' &&
	unitAt(units, prep - 2).kind === 'noun';

const gluedQuote = (units: readonly Unit[], at: number) =>
	/^(?:the|a|an|his|her|their|its|this|that)$/.test(unitAt(units, at - 1).lower);

/** Goes right over "X of Y", "X for Y". Gives the unit after the phrase. */
export function endOfPhrase(units: readonly Unit[], from: number): number {
	let to = from + 1;
	while (unitAt(units, to).kind === 'prep' && unitAt(units, to + 1).kind === 'noun') to += 2;
	return to;
}

export const skipRight = (units: readonly Unit[], k: number): number => {
	while (unitAt(units, k).kind === 'adverb' || unitAt(units, k).kind === 'paren') k++;
	return k;
};

/** "the man who shot X said": the noun phrase before "who", when a verb stands between it and `from`. */
export function restrictiveRelative(units: readonly Unit[], from: number): number {
	let verbs = 0;
	for (let k = from - 1, steps = 0; k > 0 && steps < 14; k--, steps++) {
		const { kind, verb } = unitAt(units, k);
		if (kind === 'verb') {
			if (
				verb?.participle &&
				unitAt(units, k - 1).kind === 'noun' &&
				verbs === 0 &&
				unitAt(units, from - 1).kind === 'prep'
			)
				return k - 1;
			if (verb?.form === 'ing' && unitAt(units, k - 1).kind === 'noun') return k - 1;
			verbs++;
		} else if (kind === 'relative') return verbs > 0 && unitAt(units, k - 1).kind === 'noun' ? k - 1 : -1;
		else if (
			kind === 'that' ||
			kind === 'comma' ||
			kind === 'semicolon' ||
			kind === 'colon' ||
			kind === 'sub' ||
			kind === 'quote'
		)
			return -1;
	}
	return -1;
}

/** "In Washington said": the phrase hangs on a preposition with nothing before it. */
export const isFrontedAdverbial = (units: readonly Unit[], from: number) =>
	from > 0 && unitAt(units, from - 1).kind === 'prep';

/** "Trump and Clinton said", "X, Y and Z said". */
export function joinCoordinated(units: readonly Unit[], from: number): number {
	const before = from - 2;
	const partner = unitAt(units, before).kind === 'comma' ? before - 1 : before;
	if (unitAt(units, from - 1).lower !== 'and' || unitAt(units, partner).kind !== 'noun') return from;
	const start = startOfPhrase(units, partner);
	const outer = unitAt(units, start - 1).kind;
	if (outer === 'verb' || outer === 'prep') return from;
	// "met before the vote, and the mayor said"
	if (outer === 'sub' && partner < before) return from;
	if (outer === 'comma' && unitAt(units, start - 2).kind === 'noun' && unitAt(units, before).kind === 'comma')
		return startOfPhrase(units, start - 2);
	return start;
}

/** May the units between two commas explain what stands before: an apposition, a relative clause, an aside? */
export function isParenthesis(inside: readonly Unit[]): boolean {
	const first = unitAt(inside, 0);
	if (
		first.kind === 'relative' ||
		first.kind === 'prep' ||
		first.kind === 'sub' ||
		first.kind === 'adverb' ||
		first.kind === 'time'
	)
		return true;
	if (first.kind === 'verb') return first.verb?.form !== 'finite' || first.verb.participle;
	if (first.kind === 'wh') return true;
	if (first.kind === 'conj') return false;
	const finite = inside.findIndex((unit) => unit.kind === 'verb' && unit.verb?.form === 'finite');
	return (
		finite < 0 ||
		inside
			.slice(0, finite)
			.some((unit) => unit.kind === 'relative' || unit.kind === 'that' || unit.kind === 'prep')
	);
}

/** Left over ", the chairman" to the name it explains. */
export function appositionHead(units: readonly Unit[], from: number): number {
	let head = from;
	for (let steps = 0; steps < 4; steps++) {
		const comma = /^(?:now|then|formerly|also)$/.test(unitAt(units, head - 1).lower) ? head - 2 : head - 1;
		if (unitAt(units, comma).kind !== 'comma' || unitAt(units, comma - 1).kind !== 'noun') break;
		const start = startOfPhrase(units, comma - 1);
		const outer = unitAt(units, start - 1).kind;
		if (outer === 'prep' || outer === 'verb') break;
		head = start;
	}
	return head;
}
