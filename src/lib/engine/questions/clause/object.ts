/** What stands after a verb → its object, and what belongs to the stem when the object is asked. */
import { readNounPhrase } from '../../text/noun-phrases';
import type { Token } from '../../types';

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

/** "of the firm", "and the bank": what still belongs to a phrase that ends at `at`. */
function phraseEnd(tokens: readonly Token[], from: number): number {
	let at = readNounPhrase(tokens, from, tokens.length);
	while (at > from && at < tokens.length) {
		const joins = /^(?:of|and|or)$/.test(tokens[at]!.lower);
		const next = joins ? readNounPhrase(tokens, at + 1, tokens.length) : at;
		const verbAfter = /^(?:VERB|AUX)$/.test(tokens[next]?.pos ?? '') && tokens[at]!.lower !== 'of';
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
	// "the men suspected of …", "plans that would …": more belongs to the object
	if (next && (/^(?:VERB|AUX|ADJ|PRON)$/.test(next.pos) || /^(?:that|who|which|to|-|than)$/.test(next.lower)))
		return none;
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
