/** Article → the films, sites, games and ships it calls by name, so that "the site" can be told as "the site Tarnlist". */
import type { Token } from '../types';
import { NAMED_THINGS } from '../words/definites';
import type { Context, Stretch } from './context';

/** Which of `NAMED_THINGS` a noun is one of; −1 for none. */
const kindOf = (noun: string): number => NAMED_THINGS.findIndex((nouns) => nouns.has(noun));

const isNameWord = ({ pos, text }: Token): boolean => pos === 'PROPN' || /^\p{Lu}[\p{L}\d]/u.test(text);

/** Small words inside a name: "Lord of the Tarn". */
const INNER = /^(?:of|the|and|in|on|for|a|to|with|&|-|:)$/;
const LONGEST = 8;

/** The name that begins at token `from`: a quoted title, or capitals and the small words between them. */
function nameAt({ tokens, findings }: Context, from: number): Stretch | null {
	const first = tokens[from];
	if (!first) return null;
	const title = findings.document.quotations.find(
		({ kind, start }) => kind === 'title' && start === first.start,
	);
	if (title) {
		let to = from;
		while (tokens[to] && tokens[to]!.end <= title.end) to++;
		return { from, to };
	}
	let to = from;
	for (let i = from; i < from + LONGEST && tokens[i]?.sentence === first.sentence; i++)
		if (isNameWord(tokens[i]!)) to = i + 1;
		else if (!INNER.test(tokens[i]!.lower) || i === from) break;
	// "the film Lund's son"
	return to > from && !/^['’]s?$/.test(tokens[to]?.lower ?? '') ? { from, to } : null;
}

/** Where the name stands that the noun at `i` has: "the film X", "a network called X"; else null. */
function nameOfNoun(context: Context, i: number): Stretch | null {
	const next = context.tokens[i + 1];
	const called = /^(?:called|named|titled|entitled|dubbed)$/.test(next?.lower ?? '');
	return nameAt(context, called ? i + 2 : i + 1);
}

/** "Tarnlist, a web site": the name before the comma. */
function nameBefore(context: Context, i: number): Stretch | null {
	const { tokens } = context;
	let at = i;
	while (/^(?:NOUN|ADJ|PROPN)$/.test(tokens[at - 1]?.pos ?? '')) at--;
	if (!/^an?$/.test(tokens[at - 1]?.lower ?? '') || tokens[at - 2]?.text !== ',') return null;
	let from = at - 2;
	while (
		tokens[from - 1] &&
		isNameWord(tokens[from - 1]!) &&
		tokens[from - 1]!.sentence === tokens[i]!.sentence
	)
		from--;
	return from < at - 2 ? { from, to: at - 2 } : null;
}

/**
 * "the site" at token `i` → the name of the only site the article told of before; null where it told of another, or of one
 * that has no name.
 */
export function namedThing(context: Context, i: number): Stretch | null {
	const { tokens, quoted } = context;
	const noun = tokens[i + 1]?.lower ?? '';
	const kind = kindOf(noun);
	if (kind < 0) return null;
	const names: Stretch[] = [];
	for (let at = 0; at < i; at++) {
		const { lower, pos } = tokens[at]!;
		if (!/^(?:NOUN|PROPN)$/.test(pos) || quoted[at]! >= 0) continue;
		// several of them
		if (lower === `${noun}s`) return null;
		if (kindOf(lower) !== kind) continue;
		const name = nameOfNoun(context, at) ?? nameBefore(context, at);
		if (name) names.push(name);
		else if (isAnother(tokens, at)) return null;
	}
	const words = ({ from, to }: Stretch) =>
		tokens
			.slice(from, to)
			.map(({ text }) => text)
			.join(' ');
	const [first] = names;
	return first && names.every((name) => words(name) === words(first)) ? first : null;
}

/** "a film", "her film", "another site": one without a name. */
function isAnother(tokens: readonly Token[], i: number): boolean {
	let at = i;
	while (/^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[at - 1]?.pos ?? '')) at--;
	return /^(?:an?|another|his|her|its|their|['’]s?|this|that|one)$/.test(tokens[at - 1]?.lower ?? '');
}
