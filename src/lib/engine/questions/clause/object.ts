/** What stands after a verb → its object, and what belongs to the stem when the object is asked. */
import { readNounPhrase } from '../../text/noun-phrases';
import type { Token } from '../../types';
import { contentWords } from '../wording';
import { MONTHS, WEEKDAYS } from '../../words/function-words';
import { CLAUSE_NOUNS, NOUN_PREPOSITIONS } from '../../words/noun-prepositions';

/** One common noun, with or without whose it is: "concerns", "the threat", "his ballot". */
const saysTooLittle = (text: string) =>
	/^(?:(?:the|an?|his|her|its|their|\p{Lu}[\p{L}’']*['’]s) )?\p{Ll}+$/u.test(text);

/** Something by its name or number, or told in so many words that it is known again: "the old pier of Porto", "a lawsuit against a club". */
export function saysWhich(text: string): boolean {
	if (
		saysTooLittle(text) ||
		/^(?:the same|both|such|an?other|other|others|a new|a lot|a number|a handful|a series|an? \p{Ll}+ of (?:other|the)) /iu.test(
			text,
		)
	)
		return false;
	const words = contentWords(text);
	return (
		words.some((word) => /\d/.test(word)) || /(?!^)\b\p{Lu}|^\p{Lu}\p{Ll}/u.test(text) || words.length >= 3
	);
}

export interface ObjectPhrase {
	text: string;
	/** The noun that carries it: "ceremony". */
	head: string;
	/** Only names. */
	named: boolean;
}

const write = (text: string, tokens: readonly Token[]) =>
	tokens.length > 0 ? text.slice(tokens[0]!.start, tokens.at(-1)!.end).trim() : '';

/** "her" alone stands for somebody; "its" only says whose. */
const isPronoun = ({ pos, lower }: Token) => pos === 'PRON' && !/^(?:its|his|their)$/.test(lower);

/** "of the firm", "and the bank", "bid for the house": what still belongs to a phrase that ends at `at`. */
function phraseEnd(tokens: readonly Token[], from: number): number {
	let at = readNounPhrase(tokens, from, tokens.length);
	while (at > from && at < tokens.length) {
		const { lower } = tokens[at]!;
		const joins =
			/^(?:of|and|or)$/.test(lower) || NOUN_PREPOSITIONS.get(lower)?.has(tokens[at - 1]!.lower) === true;
		const next = joins ? readNounPhrase(tokens, at + 1, tokens.length) : at;
		const verbAfter = /^(?:VERB|AUX)$/.test(tokens[next]?.pos ?? '') && /^(?:and|or)$/.test(lower);
		if (!joins || next === at + 1 || verbAfter) break;
		at = next;
	}
	return at;
}

/** Where the sentence goes on to something else: a comma, a further clause. */
function endOfPhrases(tokens: readonly Token[], from: number): number {
	const at = tokens.findIndex(
		({ pos, lower }, i) =>
			i >= from &&
			(pos === 'SCONJ' ||
				pos === 'CCONJ' ||
				/^(?:[,;:–—(]|which|who|that|after|before|when|while|as|because|since|despite|amid|following)$/.test(
					lower,
				)),
	);
	return at < 0 ? tokens.length : at;
}

/** "the threat Nordline poses", "a plan in which …": more belongs to the object. "last week", "Friday" tell when. */
function goesOn(tokens: readonly Token[], end: number): boolean {
	const next = tokens[end];
	if (!next) return false;
	if (/^(?:that|who|which|whom|whose|-|than)$/.test(next.lower)) return true;
	if (next.lower === 'to') return tokens[end + 1]?.pos === 'VERB';
	if (next.pos === 'ADP') return /^(?:which|whom|whose|what)$/.test(tokens[end + 1]?.lower ?? '');
	if (
		/^(?:this|last|next|every|each)$/.test(next.lower) ||
		WEEKDAYS.has(next.lower) ||
		MONTHS.has(next.lower)
	)
		return false;
	return /^(?:VERB|AUX|ADJ|PRON|DET|PROPN)$/.test(next.pos);
}

/** "plans to close the old pier in May": the noun, and all that says which; null where more than that follows. */
function withClause(text: string, tokens: readonly Token[], end: number): ObjectPhrase | null {
	const [head, next, after] = [tokens[end - 1], tokens[end], tokens[end + 1]];
	const opens = next?.lower === 'that' || (next?.lower === 'to' && after?.pos === 'VERB');
	if (!head || !opens || !CLAUSE_NOUNS.has(head.lower)) return null;
	const rest = tokens.slice(end);
	if (rest.length > LONGEST || rest.some(({ text }) => /^[,;:–—“”"()]$/.test(text))) return null;
	return { text: write(text, tokens), head: head.lower, named: false };
}

/** Most words of a clause that belongs to an object. */
const LONGEST = 22;

/** The object right after the verb, and the phrases after it up to the next clause. */
export function readObject(
	text: string,
	tokens: readonly Token[],
): { object: ObjectPhrase | null; adjuncts: string } {
	const first = tokens[0];
	const none = { object: null, adjuncts: '' };
	if (!first || isPronoun(first) || /^[“”"]$/.test(first.text)) return none;
	const end = phraseEnd(tokens, 0);
	const next = tokens[end];
	if (end === 0 || tokens.slice(0, end).some(isPronoun)) return none;
	const clause = withClause(text, tokens, end);
	if (clause) return { object: clause, adjuncts: '' };
	// "the men suspected of …", "plans that would …"
	if (goesOn(tokens, end)) return none;
	// "new film, Beyond the Sea": its name follows
	if (next?.text === ',' && /^(?:PROPN)$/.test(tokens[end + 1]?.pos ?? '')) return none;
	const phrase = tokens.slice(0, end);
	const head = phrase.find(
		({ pos }, i) =>
			/^(?:NOUN|PROPN)$/.test(pos) &&
			!/^(?:NOUN|PROPN)$/.test(phrase[i + 1]?.pos ?? '') &&
			!/^['’]s?$/.test(phrase[i + 1]?.lower ?? ''),
	);
	if (!head) return none;
	return {
		object: {
			text: write(text, phrase),
			head: head.lower,
			named: phrase.every(({ pos, lower }) => pos === 'PROPN' || /^(?:the|of)$/.test(lower)),
		},
		adjuncts: write(text, tokens.slice(end, endOfPhrases(tokens, end))),
	};
}
