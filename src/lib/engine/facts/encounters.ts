/** "the meeting", "their talks" → between whom, when the article told of one encounter of two before. */
import type { Entity } from '../types';
import type { Context } from './context';

/** Nouns for an encounter, each with the words that tell of one. */
const ENCOUNTERS: readonly { nouns: RegExp; told: RegExp }[] = [
	{
		nouns: /^(?:meeting|talks|conversation|discussions?|negotiations|encounter)$/,
		told: /^(?:met|meet|meets|meeting|talks|conversation|discussions?|negotiations|encounter)$/,
	},
	{
		nouns: /^(?:call|conversation)$/,
		told: /^(?:phone|telephone|telephoned|phoned|call|called)$/,
	},
];

/** How many sentences back an encounter may have been told. */
const FAR = 8;

/** The two people named in a sentence; null where there are fewer or more. */
function twoIn(context: Context, sentence: number): [Entity, Entity] | null {
	const { from, to } = context.findings.document.sentences[sentence]!;
	const people = new Set<Entity>();
	for (let i = from; i < to; i++) {
		const found = context.mentions.get(i);
		if (found && context.quoted[i]! < 0) {
			if (found.entity.members) for (const id of found.entity.members) people.add(context.entities.get(id)!);
			else if (found.entity.type === 'person') people.add(found.entity);
		}
	}
	const [one, other] = people;
	return people.size === 2 && one?.type === 'person' && other?.type === 'person' ? [one, other] : null;
}

/**
 * "meeting" at token `i` → the two who met, as told in an earlier sentence; null when nobody was said to have met, or
 * several pairs were.
 */
export function whoMet(context: Context, i: number, noun: string): [Entity, Entity] | null {
	const { tokens } = context;
	const own = tokens[i]!.sentence;
	const found: [Entity, Entity][] = [];
	for (const { nouns, told } of ENCOUNTERS) {
		if (!nouns.test(noun)) continue;
		for (let at = i - 1; at >= 0 && own - tokens[at]!.sentence <= FAR; at--) {
			if (tokens[at]!.sentence === own || context.quoted[at]! >= 0 || !told.test(tokens[at]!.lower)) continue;
			const pair = twoIn(context, tokens[at]!.sentence);
			if (pair) found.push(pair);
		}
	}
	const [pair] = found;
	return pair && found.every((other) => other.every((entity) => pair.includes(entity))) ? pair : null;
}
