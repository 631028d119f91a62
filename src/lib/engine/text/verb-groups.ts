/** Tokens → verb group: auxiliaries, negation, adverbs and the verb they stand with. */
import type { Token } from '../types';
import { tokenAt } from './units';
import { BE, HAVE, MODALS, PRONOUNS } from '../words/function-words';
import { SURE_VERB_FORMS, VERB_LEMMAS } from './verb-lemmas';

export interface VerbGroup {
	/** Place of the verb that carries the meaning, and the one after the group's last token. */
	head: number;
	to: number;
	lemma: string;
	form: 'finite' | 'ing' | 'to' | 'bare';
	passive: boolean;
	negated: boolean;
	modal: boolean;
	/** The head alone could be a past participle: "the man accused of". */
	participle: boolean;
}

const isAuxiliary = (token: Token) =>
	(BE.has(token.lower) &&
		(token.pos === 'AUX' ||
			token.pos === 'VERB' ||
			/^(?:is|are|was|were|be|been|being)$/.test(token.lower))) ||
	(HAVE.has(token.lower) && token.pos !== 'NOUN') ||
	(MODALS.has(token.lower) && token.pos !== 'NOUN' && token.pos !== 'PROPN');
const isBetween = (token: Token) => token.pos === 'ADV' || /^(?:not|n['’]t|never|also)$/.test(token.lower);

/** "has since said", "had once told": between the two words of a perfect these are adverbs. */
const isSince = (tokens: readonly Token[], at: number): boolean =>
	/^(?:since|once|twice|long)$/.test(tokenAt(tokens, at).lower) &&
	(VERB_LEMMAS.get(tokenAt(tokens, at + 1).lower)?.participle ?? false);

/** May this token be a verb, whatever the tagger says of it? */
function isVerb(tokens: readonly Token[], at: number, before: string | undefined): boolean {
	const token = tokenAt(tokens, at);
	if (SURE_VERB_FORMS.has(token.lower)) return true;
	if (isNounLike(tokens, at)) return false;
	if (token.pos === 'VERB') return !isAttribute(tokens, at);
	if (token.pos === 'AUX') return true;
	if (before === undefined || !VERB_LEMMAS.has(token.lower)) return false;
	const previous = tokenAt(tokens, at - 1);
	return (
		!!previous && PRONOUNS.has(previous.lower) && /^(?:he|she|they|it|we|i|you|who)$/.test(previous.lower)
	);
}

/** "his hope", "a claim": a bare form or one in -s right after an article or possessive is a noun. */
function isNounLike(tokens: readonly Token[], at: number): boolean {
	const previous = tokenAt(tokens, at - 1);
	if (!previous || /(?:ing|ed)$/.test(tokenAt(tokens, at).lower)) return false;
	return previous.pos === 'DET' || /^(?:the|a|an|my|your|his|its|our|their|['’]s)$/.test(previous.lower);
}

/** "the leading candidate", "his alleged plan": a participle before a noun, after an article. */
function isAttribute(tokens: readonly Token[], at: number): boolean {
	const previous = tokenAt(tokens, at - 1);
	const next = tokenAt(tokens, at + 1);
	if (!previous || !next || !/(?:ing|ed|en)$/.test(tokenAt(tokens, at).lower)) return false;
	// "he's telling friends": no owner
	const owned = /^['’]s$/.test(previous.lower) && !PRONOUNS.has(tokenAt(tokens, at - 2).lower);
	const held =
		owned || previous.pos === 'DET' || /^(?:the|a|an|my|your|his|her|its|our|their)$/.test(previous.lower);
	return held && (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN');
}

/** The verb group that begins at a token, or null. `before` is the kind of the unit to its left. */
export function readVerbGroup(
	tokens: readonly Token[],
	at: number,
	limit: number,
	before: string | undefined,
): VerbGroup | null {
	let i = at;
	const seen = { be: false, have: false, modal: false, negated: false, to: false };
	while (i < limit && tokenAt(tokens, i).pos === 'ADV' && i < at + 2) i++;
	if (i > at && tokenAt(tokens, at - 1).pos === 'DET' && !SURE_VERB_FORMS.has(tokenAt(tokens, i).lower))
		return null;
	if (tokenAt(tokens, i).lower === 'to') {
		seen.to = true;
		i++;
	}
	let auxiliary = -1;
	for (; i < limit && i < at + 12; i++) {
		const token = tokenAt(tokens, i);
		if (isAuxiliary(token)) {
			seen.be = BE.has(token.lower);
			seen.have ||= HAVE.has(token.lower);
			seen.modal ||= MODALS.has(token.lower);
			auxiliary = i;
		} else if (/^(?:not|n['’]t|never)$/.test(token.lower)) seen.negated = true;
		else if (!isBetween(token) && !(seen.have && isSince(tokens, i))) break;
	}
	const plural =
		auxiliary >= 0 &&
		/s$/.test(tokenAt(tokens, i).lower) &&
		VERB_LEMMAS.get(tokenAt(tokens, i).lower)?.past === false;
	const head = i < limit && !plural && isVerb(tokens, i, before) ? i : auxiliary;
	if (head < 0) return null;
	const opening = tokenAt(tokens, seen.to ? at + 1 : at).lower;
	const group = describe(
		tokenAt(tokens, head),
		{ ...seen, having: opening === 'having' },
		head === auxiliary,
	);
	const agent =
		group.participle && group.lemma !== 'say' && tokenAt(tokens, head + 1).lower === 'by' && head + 1 < limit;
	return { head, to: head + 1, ...group, passive: group.passive || agent };
}

function describe(
	token: Token,
	seen: { be: boolean; have: boolean; modal: boolean; negated: boolean; to: boolean; having: boolean },
	bare: boolean,
): Omit<VerbGroup, 'head' | 'to'> {
	const ing = /ing$/.test(token.lower) && token.lower.length > 4;
	const past = VERB_LEMMAS.get(token.lower)?.past ?? /ed$/.test(token.lower);
	const helped = seen.be || seen.have || seen.modal;
	return {
		lemma: VERB_LEMMAS.get(token.lower)?.lemma ?? token.lemma,
		form: seen.to ? 'to' : seen.having || (ing && (!helped || bare)) ? 'ing' : 'finite',
		passive: seen.be && !bare && past && !ing,
		negated: seen.negated,
		modal: seen.modal,
		participle: !helped && (VERB_LEMMAS.get(token.lower)?.participle ?? past),
	};
}
