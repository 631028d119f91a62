/** Units → does another cue stand next? What is said ends before it. */
import { isPronoun } from '../../text/clauses';
import { endOfPhrase } from '../../text/phrases';
import { unitAt, type Unit } from '../../text/units';
import { LOOSE_VERBS } from '../../words/cue-verbs';
import { skipAdjuncts } from './adjuncts';
import { framesOf, reports } from './cues';

/** "said a clerk", "wrote Rivera": after most verbs only a name is the subject. */
export const mayInvert = (verb: Unit, noun: Unit): boolean =>
	verb.verb?.lemma === 'say' || (noun.capital && !isPronoun(noun));

/** ", X said" at the end of the sentence or before a comma. */
export function relayAfter(units: readonly Unit[], at: number): boolean {
	const to = endOfPhrase(units, at);
	let verb = to;
	while (unitAt(units, verb).kind === 'adverb') verb++;
	return reports(unitAt(units, verb)) && relays(units, at, verb + 1);
}

export function relays(units: readonly Unit[], _from: number, after: number): boolean {
	let k = skipAdjuncts(units, after);
	if (unitAt(units, k).kind === 'noun') k = skipAdjuncts(units, endOfPhrase(units, k));
	const { kind } = unitAt(units, k);
	return kind === 'edge' || kind === 'stop' || kind === 'comma' || kind === 'quote';
}

/** "and added", "but Clinton said": another statement begins. */
export function endsAtConjunction(units: readonly Unit[], k: number): boolean {
	if (!/^(?:and|but|then)$/.test(unitAt(units, k).lower)) return false;
	return cueFollows(units, k + 1);
}

/** A cue stands next, with or without a subject of its own. */
export function cueFollows(units: readonly Unit[], at: number): boolean {
	let k = at;
	while (unitAt(units, k).kind === 'adverb' || unitAt(units, k).kind === 'conj') k++;
	if (unitAt(units, k).kind === 'noun') {
		const to = endOfPhrase(units, k);
		k = to;
		while (/^(?:adverb|paren)$/.test(unitAt(units, k).kind)) k++;
		return isFiniteReport(unitAt(units, k));
	}
	return isFiniteReport(unitAt(units, k)) || isNextDeed(unitAt(units, k));
}

/** "…, called her “…”": what the same speaker did next. */
export const isNextDeed = (unit: Unit): boolean =>
	unit.verb?.form === 'finite' && !unit.verb.passive && (unit.verb.lemma === 'call' || isStrong(unit));

const isFiniteReport = (unit: Unit): boolean =>
	(reports(unit) || isStrong(unit)) && unit.verb?.form === 'finite' && !unit.verb.passive;

/** Verbs in the past that hardly belong to what is said: "called", "accused", "urged", "praised". */
const isStrong = (unit: Unit): boolean => {
	const frames = framesOf(unit);
	const past = unit.verb?.participle === true && !LOOSE_VERBS.has(unit.verb.lemma);
	return past && !!(frames?.name ?? frames?.ask ?? frames?.judge);
};
