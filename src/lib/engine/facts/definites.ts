/** Can "the …" be understood by somebody who has not read the article? */
import type { Token } from '../types';
import { OWNED_NOUNS, POINTING_ADJECTIVES, UNIQUE_NOUNS } from '../words/definites';
import type { Context, Stretch } from './context';

const PARTS = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'ADV', 'SYM']);
const POINTERS = new Set([
	'of',
	'between',
	'for',
	'in',
	'that',
	'which',
	'who',
	'whose',
	'on',
	'at',
	'by',
	'from',
	'with',
	'against',
	'over',
	'about',
	'to',
	'among',
	'towards',
	'toward',
	'behind',
	'near',
	'where',
	'when',
	'called',
	'known',
	'named',
]);

/** The words of the noun phrase that "the" at `i` opens, "the" itself not included. */
export function phraseAfter(tokens: readonly Token[], i: number, limit: number): Stretch {
	let to = i + 1;
	while (
		to < limit &&
		(PARTS.has(tokens[to]!.pos) ||
			tokens[to]!.text === '-' ||
			/^['’]s$/.test(tokens[to]!.lower) ||
			isInnerVerb(tokens, to))
	)
		to++;
	return { from: i + 1, to };
}

/** "the wanted man", "the winning team": a participle before its noun. */
function isInnerVerb(tokens: readonly Token[], i: number): boolean {
	const next = tokens[i + 1];
	return (
		tokens[i]!.pos === 'VERB' &&
		/(?:ing|ed|en)$/.test(tokens[i]!.lower) &&
		(next?.pos === 'NOUN' || next?.pos === 'PROPN')
	);
}

/**
 * Does "the …" at token `i` say by itself which one is meant?
 * It does with a name in it, with an adjective that points, with something after it that says which, or when there is one only.
 */
export function standsAlone(context: Context, i: number, limit: number): boolean {
	const { tokens } = context;
	const { from, to } = phraseAfter(tokens, i, limit);
	for (let at = from; at < to; at++) {
		const token = tokens[at]!;
		if (token.pos === 'PROPN' || context.times.has(at) || context.mentions.has(at)) return true;
		if (POINTING_ADJECTIVES.has(token.lower) || (token.pos === 'ADJ' && /est$/.test(token.lower)))
			return true;
		if (token.pos === 'ADJ' && /^(?:same|former|latter|other|new|current|previous)$/.test(token.lower))
			continue;
	}
	const head = tokens[to - 1];
	if (!head || to === from) return false;
	const next = tokens[to];
	if (
		next &&
		to < limit &&
		(POINTERS.has(next.lower) || (next.pos === 'VERB' && /(?:ed|en|ing)$/.test(next.lower)))
	)
		return true;
	return UNIQUE_NOUNS.has(head.lower);
}

/** "Sales", "net profit": a phrase without owner that says nothing until it is told whose. */
export function needsOwner(context: Context, { from, to }: Stretch): boolean {
	const { tokens } = context;
	for (let i = from; i < to; i++) {
		const token = tokens[i]!;
		if (context.mentions.has(i) || (token.pos === 'PROPN' && i > from)) return false;
		if (/^(?:of|in|at|by|for|['’]s|its|their|his|her|among|from)$/.test(token.lower)) return false;
		if (OWNED_NOUNS.has(token.lower)) return true;
	}
	return false;
}
