/** Units → what may and what may not be part of a subject, by its place alone. */
import { endOfPhrase, startOfPhrase } from './phrases';
import type { Subject } from './subjects';
import { unitAt, type Unit } from './units';
import { takesClause } from './verb-lemmas';
import { CAUSATIVES } from '../words/cue-verbs';

/** Goes left over what may stand between subject and verb. */
export function skipLeft(units: readonly Unit[], j: number): number {
	while (
		j >= 0 &&
		(unitAt(units, j).kind === 'adverb' ||
			unitAt(units, j).kind === 'adjective' ||
			unitAt(units, j).kind === 'time' ||
			unitAt(units, j).kind === 'paren')
	)
		j--;
	return j;
}

export const isTitle = (unit: Unit): boolean => unit.quotation?.kind === 'title';

/** `the “czar” said`: a quotation inside the noun phrase, after an article or adjective. */
export function quotedSubject(units: readonly Unit[], j: number): Subject | null {
	const before = unitAt(units, j - 1);
	const { from, to, stopped } = unitAt(units, j);
	const short = to - from <= 8 && !stopped;
	return before.kind === 'noun' && short && /^(?:the|a|an|his|her|their|its|this|that)$/.test(before.lower)
		? { from: j - 1, to: j + 1, path: 'left' }
		: null;
}

/** "officials in Linz and at the ministry", "a voter not on the list": a preposition behind "and" or "not" goes on with the phrase. */
export function overJoint(units: readonly Unit[], from: number): number {
	const joint = unitAt(units, from - 2);
	const joined = joint.kind === 'conj' ? /^(?:and|but|or)$/.test(joint.lower) : joint.lower === 'not';
	return unitAt(units, from - 1).kind === 'prep' && joined && unitAt(units, from - 3).kind === 'noun'
		? phraseStart(units, from - 3)
		: from;
}

/** A quotation with its comma inside stands before the subject, never in it: `a “raw time,” she said`. */
export const phraseStart = (units: readonly Unit[], j: number): number =>
	unitAt(units, j - 1).stopped ? j : startOfPhrase(units, j);

/** "facing a challenge, …", "who lives in Linz, Austria, …": the phrase belongs to something before it and is no subject. */
export function isElsewhere(units: readonly Unit[], from: number): boolean {
	const before = unitAt(units, from - 1);
	if (before.kind === 'verb')
		return (
			before.verb?.form === 'ing' ||
			unitAt(units, from - 2).kind === 'relative' ||
			isObjectInAside(units, from - 1)
		);
	if (before.kind !== 'comma' || unitAt(units, from - 2).kind !== 'noun') return false;
	const outer = startOfPhrase(units, from - 2);
	return unitAt(units, outer - 1).kind === 'verb' && unitAt(units, outer - 2).kind === 'relative';
}

/** "Weber, who left when troops entered Linz, until 1989 …": the object of a clause that says when. */
const isObjectInAside = (units: readonly Unit[], verb: number): boolean =>
	unitAt(units, verb - 1).kind === 'noun' &&
	!takesClause(unitAt(units, verb).verb?.lemma ?? '') &&
	/^(?:when|while|after|before|as|because|since)$/.test(
		unitAt(units, startOfPhrase(units, verb - 1) - 1).lower,
	);

/** "people killed on Thursday": a participle that belongs to the noun before it. */
export function hangsOnNoun(units: readonly Unit[], at: number): boolean {
	const { verb } = unitAt(units, at);
	const before = unitAt(units, at - 1);
	return (
		!!verb?.participle &&
		before.kind === 'noun' &&
		!/^(?:he|she|they|it|we|i|you|who)$/.test(before.lower) &&
		/^(?:time|prep|conj|sub)$/.test(unitAt(units, at + 1).kind) &&
		/^(?:prep|verb)$/.test(unitAt(units, at - 2).kind)
	);
}

/** "questions on who Ruiz would like": the clause only says which. */
export const isAsked = (units: readonly Unit[], subject: Subject): boolean =>
	/^(?:relative|wh)$/.test(unitAt(units, subject.from - 1).kind) && subject.pronoun === undefined;

/** "led her to say", "asks Chen to explain": who is to do it stands between the two verbs. */
export function objectOf(units: readonly Unit[], verb: number, at: number): Subject | null {
	const group = unitAt(units, verb).verb;
	if (!group || group.passive || !CAUSATIVES.has(group.lemma) || unitAt(units, verb + 1).kind !== 'noun')
		return null;
	return { from: verb + 1, to: Math.min(at, endOfPhrase(units, verb + 1)), path: 'left' };
}
