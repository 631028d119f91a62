/** Cue → the person told or asked behind it, and what they are told of. */
import { unitAt, type Unit } from '../../text/units';
import { directObject } from './objects';

export function addresseeAfter(units: readonly Unit[], at: number): { from: number; to: number } | null {
	const from = unitAt(units, at).kind === 'adverb' ? at + 1 : at;
	if (unitAt(units, from).kind !== 'noun') return null;
	const many = manyTold(units, from);
	if (many > from + 1) return { from, to: many };
	const joined =
		unitAt(units, from + 1).lower === 'and' &&
		unitAt(units, from + 2).kind === 'noun' &&
		unitAt(units, from + 3).kind !== 'verb';
	return { from, to: joined ? from + 3 : from + 1 };
}

/** "a group of experts", "Chen, Ruiz and Weber": when "to …" or a question follows, past all of them. */
function manyTold(units: readonly Unit[], from: number): number {
	let to = from + 1;
	for (let steps = 0; steps < 8; steps++) {
		const { kind, lower } = unitAt(units, to);
		const goesOn =
			kind === 'comma' || (kind === 'conj' && lower === 'and') || (kind === 'prep' && lower === 'of');
		if (!goesOn || unitAt(units, to + 1).kind !== 'noun') break;
		to += 2;
	}
	const next = unitAt(units, to);
	const asks =
		next.verb?.form === 'to' || next.kind === 'wh' || next.lower === 'whether' || next.lower === 'about';
	return asks ? to : from + 1;
}

/** "asked the council a question", "told him the truth": what is asked or told stands right behind the person. */
export const thingTold = (units: readonly Unit[], at: number, thing: number): boolean => {
	const { kind, lower } = unitAt(units, thing);
	const tells = /^(?:ask|tell)$/.test(unitAt(units, at).verb?.lemma ?? '');
	return (
		tells &&
		kind === 'noun' &&
		/^(?:an?|the|his|her|their|its|some|two|several|few|many|questions)$/.test(lower)
	);
};

/** "warned Chen against leaving", "reminded them of the vote": the unit after the preposition, or −1. */
export function topicTold(units: readonly Unit[], at: number, preposition: number): number {
	if (directObject(units, at, at + 1, { say: 'say' }, true)) return -1;
	const fits = TOPICS[unitAt(units, at).verb?.lemma ?? '']?.test(unitAt(units, preposition).lower) ?? false;
	const { kind, verb } = unitAt(units, preposition + 1);
	const names = /^(?:noun|quote|wh)$/.test(kind) || verb?.form === 'ing';
	return fits && names ? preposition + 1 : -1;
}

/** Which preposition brings in what somebody is told of. */
const TOPICS: Readonly<Record<string, RegExp>> = {
	warn: /^(?:against|about|of)$/,
	remind: /^(?:of|about)$/,
	inform: /^(?:of|about)$/,
	notify: /^(?:of|about)$/,
	assure: /^of$/,
	reassure: /^(?:of|about)$/,
	convince: /^of$/,
	persuade: /^of$/,
	tell: /^about$/,
	brief: /^(?:on|about)$/,
	advise: /^(?:against|on)$/,
	lecture: /^(?:on|about)$/,
};
