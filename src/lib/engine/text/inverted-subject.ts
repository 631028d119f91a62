/** Verb → the subject that follows it. */
import { skipRight } from './phrases';
import type { Subject } from './subjects';
import { unitAt, type Unit } from './units';

/** Never a subject after its verb. */
const OBJECTS = /^(?:it|me|him|her|us|them|that|this|\w+sel(?:f|ves))$/;

/** “…,” said John Smith: the noun phrase right after the verb, when no verb of its own follows. */
export function invertedSubject(units: readonly Unit[], at: number): Subject | null {
	const from = at + 1;
	const noun = unitAt(units, from);
	if (
		noun.kind !== 'noun' ||
		(OBJECTS.test(noun.lower) && !noun.capital) ||
		(/[-a-z]ly$/.test(noun.last ?? noun.lower) && !noun.capital)
	)
		return null;
	let to = from + 1;
	while (unitAt(units, to).kind === 'noun' && unitAt(units, to).start - unitAt(units, to - 1).end <= 1) to++;
	while (
		unitAt(units, to).kind === 'prep' &&
		/^(?:of|for|at|from)$/.test(unitAt(units, to).lower) &&
		unitAt(units, to + 1).kind === 'noun'
	)
		to += 2;
	if (
		unitAt(units, to).kind === 'conj' &&
		unitAt(units, to).lower === 'and' &&
		unitAt(units, to + 1).kind === 'noun' &&
		unitAt(units, to + 2).kind !== 'verb'
	)
		to += 2;
	const next = unitAt(units, skipRight(units, to));
	if (next.kind === 'verb' && next.verb?.form === 'finite' && !next.verb.participle) return null;
	return { from, to, path: 'inverted' };
}
