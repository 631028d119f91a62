/** Amounts: the noun phrase beside a number: what is counted or measured. */
import type { Document, Span, Token } from '../../types';
import { UNCHANGED_FORMS } from '../../words/past-forms';
import { tokenAt } from '../token-at';

/** A noun phrase and its head, the last noun. */
export interface NounPhrase extends Span {
	head: Token;
}

const LONGEST = 6;

/**
 * The noun phrase that begins at `at`: adjectives and nouns up to the last noun; null when none begins there.
 * With `owners` also "the world's oil reserves".
 */
export function phraseFrom(document: Document, at: number, owners = false): NounPhrase | null {
	const { tokens } = document;
	let index = tokenAt(tokens, at);
	const sentence = tokens[index]?.sentence;
	if (/^(?:the|its|their|his|her|all|an?)$/.test(tokens[index]?.lower ?? '')) index++;
	const start = tokens[index]?.start;
	let head: Token | null = null;
	for (let i = index; i < index + LONGEST && tokens[i]?.sentence === sentence; i++) {
		const token = tokens[i]!;
		const owned = owners && /^['’]s?$/.test(token.text) && head !== null;
		if (!owned && !joins(token, tokens[i - 1], head)) break;
		if (token.pos === 'NOUN' || token.pos === 'PROPN') head = token;
	}
	return head && start !== undefined ? { start, end: head.end, head } : null;
}

/** "270 hunts went out": a plural that looks like a verb, in front of one. */
export function verbLikePlural({ tokens }: Document, at: number): NounPhrase | null {
	const index = tokenAt(tokens, at);
	const token = tokens[index];
	const next = tokens[index + 1];
	const named = tokens[index - 2]?.pos === 'PROPN';
	if (!token || named || token.pos !== 'VERB' || !isPlural(token) || !next) return null;
	return /^(?:VERB|AUX|ADP)$/.test(next.pos) ? { start: token.start, end: token.end, head: token } : null;
}

function joins(token: Token, previous: Token | undefined, head: Token | null): boolean {
	if (token.pos === 'PROPN' && previous?.pos === 'NOUN' && previous === head) return false;
	if (head !== null && isPlural(head) && UNCHANGED_FORMS.has(token.lower)) return false;
	if (token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'PROPN')
		return !(head !== null && isPlural(head) && token.pos !== 'NOUN');
	if (/^[-‐–]$/.test(token.text)) return previous?.end === token.start;
	if (head !== null) return false;
	return (
		(token.lower === 'and' && previous?.pos === 'ADJ') ||
		((/^(?:newly|highly|more|other|additional|further)$/.test(token.lower) ||
			/(?:ed|ing)$/.test(token.lower)) &&
			token.pos !== 'AUX')
	);
}

/** The noun phrase after `in` or `of` right behind an amount: "$2 billion in aid", "40 % of voters". */
export function phraseAfter(document: Document, end: number, words: RegExp): Span | null {
	const link = words.exec(document.text.slice(end, end + 16));
	const phrase = link && phraseFrom(document, end + link[0].length, true);
	return phrase ? { start: phrase.start, end: phrase.end } : null;
}

/** The noun before "of": "a fine of $3 million" → "fine". */
export function phraseBefore(document: Document, start: number): Span | null {
	if (!/\bof\s+(?:\w+\s+){0,2}$/i.test(document.text.slice(Math.max(0, start - 24), start))) return null;
	const { tokens } = document;
	let index = tokenAt(tokens, start) - 1;
	for (let steps = 0; steps < 4 && tokens[index] && tokens[index]!.lower !== 'of'; steps++) index--;
	const dated = tokens[index - 1]?.pos === 'NUM' && /^(?:in|for)$/.test(tokens[index - 2]?.lower ?? '');
	const noun = tokens[index - (dated ? 3 : 1)];
	const named = noun?.pos === 'NOUN' || (!dated && noun?.pos === 'ADJ' && tokens[index - 2]?.pos === 'DET');
	return tokens[index]?.lower === 'of' && noun && named ? { start: noun.start, end: noun.end } : null;
}

/** People, men, sheep and all that ends in s but not in ss. */
export function isPlural(token: Token): boolean {
	return (
		/(?:[^s]s|people|men|women|children|police|feet|troops|staff|sheep|fish|dead)$/.test(token.lower) &&
		!/(?:us|is)$/.test(token.lower)
	);
}
