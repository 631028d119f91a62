/** Verb → the finite verb before it that it is joined to. */
import { unitAt, type Unit } from './units';
import { takesClause } from './verb-lemmas';

const MAX_STEPS = 40;

/**
 * The finite verb left of a place that a verb there is joined to: not one inside a that-clause, a relative clause or a
 * clause that depends on another, as long as there is a higher one.
 */
export function previousVerb(units: readonly Unit[], j: number): number {
	let best = -1;
	for (let k = j - 1, steps = 0; k >= 0 && steps < MAX_STEPS; k--, steps++) {
		const { kind, verb } = unitAt(units, k);
		if (kind === 'semicolon' || kind === 'colon' || (kind === 'stop' && steps > 0)) break;
		if (kind !== 'verb' || verb?.form !== 'finite' || opensSentence(units, k) || isHelped(units, k)) continue;
		if (best < 0 || governs(units, k, best) || depends(units, best) || isReduced(units, k, best)) best = k;
	}
	return best;
}

/** "Asked about the mill, …", "When asked about it, …": a participle with no subject of its own. */
const opensSentence = (units: readonly Unit[], k: number): boolean =>
	unitAt(units, k).verb?.participle === true &&
	(k === 0 || (k === 1 && /^(?:when|if|once|while)$/.test(unitAt(units, 0).lower)));

/** "helps bakers find mills", "made them go": no verb of its own. */
const isHelped = (units: readonly Unit[], k: number): boolean =>
	unitAt(units, k).verb?.lemma === unitAt(units, k).lower &&
	unitAt(units, k - 1).kind === 'noun' &&
	/^(?:help|let|make|watch|see|hear)$/.test(unitAt(units, k - 2).verb?.lemma ?? '');

/** "criticized the deal adopted in Linz": the lower verb is a participle on the object of the higher one. */
function isReduced(units: readonly Unit[], k: number, lower: number): boolean {
	if (!unitAt(units, lower).verb?.participle || unitAt(units, lower - 1).kind !== 'noun') return false;
	return !units
		.slice(k + 1, lower)
		.some(({ kind }) => /^(?:comma|dash|conj|that|wh|relative|sub|quote)$/.test(kind));
}

/** Does the verb at `k` take the clause that the verb at `lower` stands in? */
function governs(units: readonly Unit[], k: number, lower: number): boolean {
	const { verb } = unitAt(units, k);
	if (!verb || verb.passive || depends(units, k)) return false;
	const between = units.slice(k + 1, lower);
	if (!takesClause(verb.lemma) && !between.some(({ kind }) => kind === 'that')) return false;
	return !between.some((unit, i) => unit.kind === 'conj' && unitAt(units, k + i).kind === 'comma');
}

/** The verb's clause begins with "who", "as", "because" …: something higher is meant. */
function depends(units: readonly Unit[], at: number): boolean {
	for (let k = at - 1, steps = 0; k >= 0 && steps < 10; k--, steps++) {
		const { kind } = unitAt(units, k);
		if (kind === 'relative' || kind === 'sub' || kind === 'wh') return true;
		if (kind === 'verb' || kind === 'comma' || kind === 'conj' || kind === 'quote') return false;
	}
	return false;
}
