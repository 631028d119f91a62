/** Tokens → tokens with the tagger's systematic errors mended. */
import type { Pos, Token } from '../types';

const REPORTING_PAST = new Set(
	'said says told added asked wrote warned insisted claimed replied argued noted stressed urged denied announced declared'.split(
		' ',
	),
);

/** "'s" after a name or noun is the possessive; after a pronoun it is the verb. */
function possessive(token: Token, previous: Token | undefined): Pos {
	if (!previous || !/^['’]s$/.test(token.lower)) return token.pos;
	if (previous.pos === 'PROPN' || previous.pos === 'NOUN') return token.pos === 'AUX' ? 'AUX' : 'PART';
	return token.pos;
}

function mended(token: Token, previous: Token | undefined): Pos {
	if (REPORTING_PAST.has(token.lower)) return 'VERB';
	return possessive(token, previous);
}

/** Corrects tags by rule; places and texts stay as they are. */
export function mendTags(tokens: readonly Token[]): Token[] {
	return tokens.map((token, i) => {
		const pos = mended(token, tokens[i - 1]);
		return pos === token.pos ? token : { ...token, pos };
	});
}
