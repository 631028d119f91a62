/** Tokens → tokens where verbs that the tagger took for nouns or adjectives are verbs again. */
import type { Pos, Token } from '../types';
import { COMMITMENT_VERBS } from '../words/commitment-verbs';
import { isModal } from './verbs';

/** "plans", "vows", "aims" → their verbs. */
const COMMITMENT_FORMS = new Set(
	Object.keys(COMMITMENT_VERBS).map((verb) => `${verb.replace(/([^aeiou])y$/, '$1ie')}s`),
);

/** "will open a museum", "would not clear customs": after a modal comes a verb. */
function followsModal(tokens: readonly Token[], i: number): boolean {
	const token = tokens[i]!;
	if (token.pos !== 'ADJ' && token.pos !== 'NOUN') return false;
	const before =
		tokens[i - 1]?.pos === 'ADV' || tokens[i - 1]?.lower === 'not' ? tokens[i - 2] : tokens[i - 1];
	if (!before || before.pos !== 'AUX' || !isModal(before) || before.sentence !== token.sentence) return false;
	return /^(?:DET|NUM|PROPN|ADP|PRON|NOUN|SYM|ADV)$/.test(tokens[i + 1]?.pos ?? '');
}

/** Does a finite verb follow in the sentence, outside what hangs on "to"? Then "plans to cut taxes" is the subject. */
function verbFollows(tokens: readonly Token[], from: number): boolean {
	const { sentence } = tokens[from]!;
	for (let i = from; tokens[i]?.sentence === sentence; i++) {
		const token = tokens[i]!;
		if (token.pos === 'AUX' && tokens[i - 1]?.lower !== 'to') return true;
		if (/^[,;:]$/.test(token.text) || /^(?:that|which|who|after|because|if|when|while|as)$/.test(token.lower))
			return false;
		if (token.pos === 'VERB' && /ed$/.test(token.lower)) return true;
	}
	return false;
}

/** "Lopez plans to visit Croatia": a verb, unless the sentence has its verb elsewhere. */
function promises(tokens: readonly Token[], i: number): boolean {
	const token = tokens[i]!;
	if (token.pos !== 'NOUN' || !COMMITMENT_FORMS.has(token.lower) || tokens[i + 1]?.lower !== 'to')
		return false;
	const before = tokens[i - 1];
	if (!before || before.sentence !== token.sentence || !/^(?:PROPN|NOUN|ADJ|ADV|PRON)$/.test(before.pos))
		return false;
	for (let at = i - 1; tokens[at]?.sentence === token.sentence; at--)
		if (/^(?:VERB|AUX)$/.test(tokens[at]!.pos)) return false;
	return !verbFollows(tokens, i + 2);
}

/** "Lind and Brook exchanged reproaches": right after a name's own verb, a form in -s is its object. */
function isObject(tokens: readonly Token[], i: number): boolean {
	const [subject, verb, token] = [tokens[i - 2], tokens[i - 1], tokens[i]!];
	if (token.pos !== 'VERB' || !/\p{L}{3}s$/u.test(token.lower) || subject?.sentence !== token.sentence)
		return false;
	return subject.pos === 'PROPN' && verb?.pos === 'VERB' && /ed$/.test(verb.lower);
}

/** "is home to three brands": nothing is homed. */
const isHome = (tokens: readonly Token[], i: number) =>
	tokens[i]!.lower === 'home' && /^(?:is|are|was|were|been)$/.test(tokens[i - 1]?.lower ?? '');

/** "the offshore oil industry": nothing is oiled. */
const isOil = (tokens: readonly Token[], i: number) =>
	tokens[i]!.lower === 'oil' && tokens[i]!.pos === 'VERB' && tokens[i + 1]?.pos === 'NOUN';

const ALLEGED: Readonly<Record<string, string>> = {
	alleged: 'allege',
	claimed: 'claim',
	estimated: 'estimate',
	suspected: 'suspect',
};

/** "Norway alleged Lind was a spy": right between a name and who is meant, with the verb of what is alleged behind. */
function alleges(tokens: readonly Token[], i: number): boolean {
	const [before, token, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
	if (token.pos !== 'ADJ' || !ALLEGED[token.lower] || before?.sentence !== token.sentence) return false;
	const subject =
		/^(?:PROPN|PRON)$/.test(before.pos) || (before.pos === 'NOUN' && before.lower.endsWith('s'));
	if (!subject || !next || !/^(?:PROPN|PRON|DET|SCONJ)$/.test(next.pos)) return false;
	return next.lower === 'that' || verbFollows(tokens, i + 1);
}

/** Corrects tags by rule; places and texts stay as they are. */
export function mendVerbs(tokens: readonly Token[]): Token[] {
	return tokens.map((token, i) => {
		if (isObject(tokens, i) || isHome(tokens, i) || isOil(tokens, i)) return { ...token, pos: 'NOUN' };
		if (alleges(tokens, i)) return { ...token, pos: 'VERB', lemma: ALLEGED[token.lower]! };
		const pos: Pos = followsModal(tokens, i) || promises(tokens, i) ? 'VERB' : token.pos;
		if (pos === token.pos) return token;
		return { ...token, pos, lemma: promises(tokens, i) ? token.lower.replace(/s$/, '') : token.lower };
	});
}
