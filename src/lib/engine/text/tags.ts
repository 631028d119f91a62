/** Tokens → tokens with the tagger's systematic errors mended. */
import type { Pos, Token } from '../types';

const REPORTING_PAST = new Set(
	(
		'said says told added asked wrote warned insisted claimed replied argued noted stressed urged denied announced ' +
		'declared acknowledged admitted'
	).split(' '),
);

const isCapitalised = (token: Token | undefined): boolean => /^\p{Lu}[\p{L}.'’]/u.test(token?.text ?? '');

/** The first word of a sentence, of a quotation, or after a colon: its capital says nothing. */
function opens(previous: Token | undefined, token: Token): boolean {
	if (!previous || previous.sentence !== token.sentence) return true;
	return /^["“‘'«([:;—–]$|^(?:''|--)$/.test(previous.text);
}

/** "'s" after a name or noun is the possessive unless the tagger saw a verb; a lone apostrophe after a plural too. */
function possessive(token: Token, previous: Token | undefined): Pos {
	if (!/^['’]s$/.test(token.lower) || token.pos === 'AUX') return token.pos;
	return previous?.pos === 'PROPN' || previous?.pos === 'NOUN' ? 'PART' : token.pos;
}

/** A capital inside a sentence beside a name is a name: "Roy Blunt", "Ted Strickland", "US Justice Department". */
function partOfName(token: Token, previous: Token | undefined, next: Token | undefined): boolean {
	if (!isCapitalised(token) || opens(previous, token)) return false;
	if (token.pos !== 'VERB' && token.pos !== 'NOUN' && token.pos !== 'ADJ' && token.pos !== 'X') return false;
	const before = previous?.pos === 'PROPN' && isCapitalised(previous);
	const after = next?.pos === 'PROPN' && isCapitalised(next);
	return before || after || token.pos === 'VERB';
}

/** "Nine out of 10 say": no noun of that form follows a number or a noun. */
const saysAfterCount = (token: Token, previous: Token | undefined): boolean =>
	token.text === 'say' && /^(?:NUM|NOUN|PROPN)$/.test(previous?.pos ?? '');

function tagOf(token: Token, previous: Token | undefined, next: Token | undefined): Pos {
	if (REPORTING_PAST.has(token.text) || saysAfterCount(token, previous)) return 'VERB';
	return partOfName(token, previous, next) ? 'PROPN' : possessive(token, previous);
}

/** Corrects tags by rule; places and texts stay as they are. */
export function mendTags(tokens: readonly Token[]): Token[] {
	const mended: Token[] = [];
	tokens.forEach((token, i) => {
		const previous = mended[i - 1];
		const next = tokens[i + 1];
		const pos = tagOf(token, previous, next);
		mended.push(pos === token.pos ? token : { ...token, pos });
	});
	return mended;
}
