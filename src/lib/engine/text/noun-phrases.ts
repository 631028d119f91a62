/** Tokens → noun phrases and times, as chunks without what hangs on them. */
import type { Token } from '../types';
import { tokenAt } from './units';
import {
	MONTHS,
	PRONOUNS,
	TIME_ADVERBS,
	TIME_MODIFIERS,
	TIME_NOUNS,
	WEEKDAYS,
} from '../words/function-words';

const isNominal = (token: Token) =>
	token.pos === 'NOUN' ||
	token.pos === 'PROPN' ||
	token.pos === 'NUM' ||
	token.pos === 'ADJ' ||
	token.pos === 'SYM' ||
	token.pos === 'X';
const isPossessive = (token: Token) =>
	/^['’]s?$/.test(token.lower) || /^(?:my|your|his|her|its|our|their|whose)$/.test(token.lower);
const isDeterminer = (token: Token) =>
	token.pos === 'DET' ||
	/^(?:the|a|an|this|that|these|those|some|any|no|every|each|all|both|another|my|your|his|her|its|our|their)$/.test(
		token.lower,
	);
const isModifier = (token: Token) => token.pos === 'VERB' && /(?:ing|ed|en)$/.test(token.lower);

/** Where a noun phrase that begins at `at` ends; `at` itself when none begins there. */
export function readNounPhrase(tokens: readonly Token[], at: number, limit: number): number {
	const first = tokenAt(tokens, at);
	if (first.pos === 'PRON' && !isPossessive(first) && !isDeterminer(first)) return at + 1;
	if (PRONOUNS.has(first.lower) && !startsPhrase(tokens, at, limit)) return at + 1;
	if (!isNominal(first) && !isDeterminer(first) && !isPossessive(first) && !QUANTIFIER.test(first.lower))
		return at;
	let i = at + 1;
	let head = first.pos === 'NOUN' || first.pos === 'PROPN' || first.pos === 'NUM' ? i : -1;
	for (; i < limit; i++) {
		const token = tokenAt(tokens, i);
		if (isTime(tokens, i) && head > 0) break;
		if (isGlued(tokens, i, limit)) {
			head = i + 1;
			continue;
		}
		if (isNominal(token)) {
			if (token.pos !== 'ADJ') head = i + 1;
			else if (head === i && !nounFollows(tokens, i, limit) && !NOUN_LIKE.test(token.lower)) break;
			else if (NOUN_LIKE.test(token.lower)) head = i + 1;
		} else if (/^['’]s?$/.test(token.lower) && token.pos !== 'AUX' && head === i) continue;
		else if (/^(?:most|more|very|so|too|first|once)$/.test(token.lower) && head < 0) continue;
		else if (token.pos === 'DET' && head < 0) continue;
		else if (
			isModifier(token) &&
			(head < 0 || isOwner(tokenAt(tokens, i - 1))) &&
			nounFollows(tokens, i, limit)
		)
			continue;
		else if (
			/^(?:&|\/|-|–)$/.test(token.text) &&
			i + 1 < limit &&
			isNominal(tokenAt(tokens, i + 1)) &&
			glued(tokens, i)
		)
			continue;
		else if (
			token.text === '&' &&
			isCapital(tokenAt(tokens, i - 1)) &&
			i + 1 < limit &&
			isCapital(tokenAt(tokens, i + 1))
		)
			continue;
		else if (token.lower === 'and' && head === i && joinsNames(tokens, i, limit)) continue;
		else break;
	}
	while (i > at + 1 && tokenAt(tokens, i - 1).pos === 'ADJ' && i > head && head > 0) i--;
	return i;
}

const isCapital = (token: Token) => /^\p{Lu}/u.test(token.text);

const isOwner = (token: Token) => /^['’]s?$/.test(token.lower);

/** "43-year-old", "voice-over": goes on without a blank after a hyphen, or is that hyphen. */
function isGlued(tokens: readonly Token[], i: number, limit: number): boolean {
	const token = tokenAt(tokens, i);
	const previous = tokenAt(tokens, i - 1);
	if (previous.end !== token.start) return false;
	if (/-$/.test(previous.text)) return /^\p{L}/u.test(token.text);
	return token.text === '-' && i + 1 < limit && tokenAt(tokens, i + 1).start === token.end;
}

/** Adjectives that are as often nouns. */
const NOUN_LIKE =
	/^(?:primary|official|executive|general|conservative|liberal|moderate|independent|representative|native|individual|professional|republican|democratic|black|white|elderly|poor|rich)s?$/;

/** "one user", "some voters": no pronoun, since a noun follows. */
const QUANTIFIER = /^(?:one|some|many|most|all|both|none|few|several|half|others?)$/;

const startsPhrase = (tokens: readonly Token[], at: number, limit: number) => {
	const next = at + 1 < limit ? tokens[at + 1] : undefined;
	return (
		(isDeterminer(tokenAt(tokens, at)) || QUANTIFIER.test(tokenAt(tokens, at).lower)) &&
		!!next &&
		(isNominal(next) || isModifier(next)) &&
		!/^(?:i|you|he|she|it|we|they|there)$/.test(tokenAt(tokens, at).lower)
	);
};

const nounFollows = (tokens: readonly Token[], at: number, limit: number) => {
	for (let i = at + 1; i < limit && i < at + 4; i++) {
		if (tokenAt(tokens, i).pos === 'NOUN' || tokenAt(tokens, i).pos === 'PROPN') return true;
		if (tokenAt(tokens, i).pos !== 'ADJ' && tokenAt(tokens, i).pos !== 'NUM') return false;
	}
	return false;
};

/** "Black-Lives", "and/or": no blanks around the mark. */
const glued = (tokens: readonly Token[], at: number) =>
	tokenAt(tokens, at - 1).end === tokenAt(tokens, at).start &&
	tokenAt(tokens, at).end === tokenAt(tokens, at + 1).start;

/** "Smith and Wesson Inc": names joined inside one phrase are left apart; only "R&D" style words join. */
const joinsNames = (tokens: readonly Token[], at: number, limit: number) =>
	at + 2 < limit &&
	tokenAt(tokens, at - 1).pos === 'ADJ' &&
	tokenAt(tokens, at + 1).pos === 'ADJ' &&
	tokenAt(tokens, at + 2).pos === 'NOUN';

const isTime = (tokens: readonly Token[], at: number) =>
	WEEKDAYS.has(tokenAt(tokens, at).lower) || TIME_ADVERBS.has(tokenAt(tokens, at).lower);

/** Where a time that begins at `at` ends ("Monday night", "last week", "on Tuesday"); `at` when none does. */
export function readTime(tokens: readonly Token[], at: number, limit: number): number {
	let i = at;
	if (
		tokenAt(tokens, at).lower === 'that' &&
		!/^(?:same|day|week|month|year|night|morning|afternoon|evening|summer|time)$/.test(
			tokenAt(tokens, at + 1).lower,
		)
	)
		return at;
	if (
		tokenAt(tokens, i).lower === 'on' &&
		i + 1 < limit &&
		(WEEKDAYS.has(tokenAt(tokens, i + 1).lower) || MONTHS.has(tokenAt(tokens, i + 1).lower))
	)
		i++;
	while (i < limit && TIME_MODIFIERS.has(tokenAt(tokens, i).lower) && i < at + 3) i++;
	if (i >= limit) return at;
	const { lower } = tokenAt(tokens, i);
	if (WEEKDAYS.has(lower)) return possessed(tokens, i + 1, limit) ? at : timeTail(tokens, i + 1, limit);
	if (TIME_ADVERBS.has(lower) && !/^(?:earlier|later|now)$/.test(lower))
		return possessed(tokens, i + 1, limit) ? at : i + 1;
	if (
		MONTHS.has(lower) &&
		/^(?:on|in)$/.test(tokenAt(tokens, at).lower) &&
		i + 1 < limit &&
		tokenAt(tokens, i + 1).pos === 'NUM'
	)
		return i + 2;
	if (TIME_NOUNS.has(lower) && i > at && tokenAt(tokens, i + 1).lower === 'ago') return i + 2;
	if (TIME_NOUNS.has(lower) && i > at && !possessed(tokens, i + 1, limit) && !nounFollows(tokens, i, limit))
		return i + 1;
	return at;
}

const possessed = (tokens: readonly Token[], at: number, limit: number) =>
	at < limit && /^['’]s?$/.test(tokenAt(tokens, at).lower);

function timeTail(tokens: readonly Token[], at: number, limit: number): number {
	return at < limit && TIME_NOUNS.has(tokenAt(tokens, at).lower) ? at + 1 : at;
}
