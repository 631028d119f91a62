/** Pronouns and words that point: whom they may mean, and when they mean nobody. */
import type { Token } from '../types';
import { PEOPLE_NOUNS } from '../words/people-nouns';
import { ROLES } from '../words/titles';
import type { Context } from './context';

/** Which kinds of entity a third person may stand for. */
export const THIRD: Record<string, string[]> = {
	he: ['he', 'person'],
	him: ['he', 'person'],
	his: ['he', 'person'],
	himself: ['he', 'person'],
	she: ['she', 'person'],
	her: ['she', 'person'],
	hers: ['she', 'person'],
	herself: ['she', 'person'],
	it: ['it'],
	its: ['it'],
	itself: ['it'],
	they: ['they', 'it'],
	them: ['they', 'it'],
	their: ['they', 'it'],
	theirs: ['they', 'it'],
	themselves: ['they', 'it'],
};
export const POSSESSIVE = new Set(['his', 'her', 'its', 'their']);
export const REFLEXIVE = /(?:self|selves)$/;
export const SPEAKER_WORDS = new Set(['i', 'me', 'my', 'we', 'us', 'our', 'ours', 'you', 'your', 'mine']);
export const POINTING = new Set(['this', 'these', 'those', 'such', 'similar', 'comparable']);

/** "lost that district": no clause follows. */
export function isDemonstrative(tokens: readonly Token[], i: number): boolean {
	const [next, after] = [tokens[i + 1], tokens[i + 2]];
	// no clause follows a preposition: "among that group"
	if (tokens[i - 1]?.pos === 'ADP' && tokens[i - 1]!.lower !== 'in' && /^(?:NOUN|ADJ)$/.test(next?.pos ?? ''))
		return true;
	return (
		next?.pos === 'NOUN' &&
		!/s$/.test(next.lower) &&
		!/^(?:VERB|AUX|NOUN|ADV|PROPN|PART|PRON|DET)$/.test(after?.pos ?? 'VERB')
	);
}

/** "later than", "more recently": not a tie to the sentence before. */
export function isCompared(tokens: readonly Token[], i: number): boolean {
	return (
		tokens[i + 1]?.lower === 'than' ||
		tokens[i - 1]?.pos === 'NUM' ||
		tokens[i - 1]?.lower === 'no' ||
		tokens[i + 1]?.pos === 'ADJ' ||
		(tokens[i]!.lower === 'too' &&
			(/^(?:ADV|DET)$/.test(tokens[i + 1]?.pos ?? '') || /^["“'‘]/.test(tokens[i + 1]?.text ?? ''))) ||
		tokens[i + 1]?.pos === 'NOUN'
	);
}

/** Verbs of which "it" is no subject: "it may take years to", "it would help to". */
const IMPERSONAL = /^(?:take|help|make|hurt|matter|cost|require|need|pay|be|become|seem|appear)$/;

/** "it will happen", "it has begun": it does something, so it is something; "it was said", "it is hard" is not. */
function isActive(tokens: readonly Token[], from: number): boolean {
	let at = from;
	while (/^(?:AUX|ADV|PART)$/.test(tokens[at]?.pos ?? '') && tokens[at]!.lower !== 'to') at++;
	const be = /^(?:is|was|be|been|['’]s)$/.test(tokens[at - 1]?.lower ?? '');
	return tokens[at]?.pos === 'VERB' && !be && !IMPERSONAL.test(tokens[at]!.lower);
}

const QUOTE = /^(?:["“”‘’']|''|``)$/;

/** "it is thought that", "it would be wrong to": "it" stands for nothing. */
export function isExpletive(tokens: readonly Token[], i: number): boolean {
	const next = tokens[i + 1];
	if (next && /^(?:appear|seem|remain|emerge|transpire)(?:s|ed)?$/.test(next.lower)) return true;
	if (next?.pos !== 'AUX' && !/^['’]s$/.test(next?.lower ?? '')) return false;
	const first = QUOTE.test(tokens[i + 2]?.text ?? '') ? i + 3 : i + 2;
	if (tokens[first]?.pos === 'DET') return false;
	if (isActive(tokens, i + 1)) return false;
	for (let at = first; at < Math.min(i + 9, tokens.length); at++) {
		if (QUOTE.test(tokens[at]!.text)) continue;
		const { lower } = tokens[at]!;
		// "it was unfair to Lund": "to" opens no infinitive, so it is something
		if (lower === 'to' && !/^(?:VERB|AUX|ADV|PART)$/.test(tokens[at + 1]?.pos ?? 'VERB')) continue;
		if (/^(?:that|who|to|whether|if)$/.test(lower)) return at > first;
		if (tokens[at]!.pos === 'PUNCT') return false;
	}
	return false;
}

export function hasNounBefore(context: Context, i: number, form: RegExp): boolean {
	const { tokens, quoted } = context;
	for (
		let at = i - 1;
		at >= 0 && quoted[at] === quoted[i] && tokens[at]!.sentence === tokens[i]!.sentence;
		at--
	)
		if ((tokens[at]!.pos === 'NOUN' || tokens[at]!.pos === 'PROPN') && form.test(tokens[at]!.lower))
			return true;
	return false;
}

/** What these give goes to "her". */
const GIVING =
	/^(?:giv(?:e|es|ing|en)|gave|offer(?:s|ed|ing)?|send|sent|owe[sd]?|grant(?:s|ed)?|wish(?:es|ed)?)$/;

/** "helped her defeat the mayor": what she does, with its object; not "helped her brother Rui". */
const isHelped = (tokens: readonly Token[], i: number): boolean =>
	/^(?:help|let|make|made|watch|see|saw|hear)(?:s|ed|ing)?$/.test(tokens[i - 1]?.lower ?? '') &&
	/^(?:DET|PROPN|PRON)$/.test(tokens[i + 2]?.pos ?? '') &&
	!PEOPLE_NOUNS.has(tokens[i + 1]!.lower) &&
	!ROLES.has(tokens[i + 1]!.lower);

/** "beat her 51% to 36%", "led her 212-210". */
const isBeaten = (tokens: readonly Token[], i: number): boolean =>
	tokens[i - 1]?.pos === 'VERB' &&
	tokens[i + 1]?.pos === 'NUM' &&
	/^(?:%|percent|to|-|–|points?)$/.test(tokens[i + 2]?.lower ?? '');

export function isPossessive(tokens: readonly Token[], i: number): boolean {
	const { lower } = tokens[i]!;
	if (lower !== 'her') return POSSESSIVE.has(lower);
	// "give her advice"
	if (GIVING.test(tokens[i - 1]?.lower ?? '') && /^(?:NOUN|ADJ)$/.test(tokens[i + 1]?.pos ?? ''))
		return false;
	if (isHelped(tokens, i) || isBeaten(tokens, i)) return false;
	// "endorsed her early over", "found her guilty of"
	if (tokens[i + 1]?.pos === 'ADJ' && tokens[i + 2]?.pos === 'ADP') return false;
	return /^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[i + 1]?.pos ?? '');
}
