/** Lint. "the agreement", "this trip", "the two sides": which? */
import { FUNCTION_WORDS } from '../../words/answers';
import { SECOND_NAMES, VAGUE_NOUNS, VAGUE_ROLES } from '../../words/lint';
import { reject, type LintRule } from './view';

const NAMED_AFTER =
	/^\s*(?:,? (?:of|between|with|in|on|to|for|at|that|which|who|whose|where|by|from|against|over|about|into|called|named|under|near|after|before|held|made|signed|worth|when)\b|\s*[“"(]|[,]? \p{Lu})/u;

/** "wrote the introduction for a new book": which? */
const WORKS =
	/^(?:book|film|movie|album|song|show|series|play|game|match|race|interview|study|report|poll|survey|letter|speech|law|bill|deal|agreement|contract|statement|decision|plan|proposal|project|meeting|debate|measure|motion|amendment|complaint|lawsuit|petition)$/;

/** "earlier statements", "the other two-thirds": than which, of what? */
const EARLIER =
	/\b(?:earlier|previous|prior|subsequent) (?:statements?|comments?|remarks?|reports?|claims?|plans?|proposals?|decisions?|attempts?|versions?|promises?|warnings?|ones?)\b(?! (?:of|by|from|in|to|that|about|on|for)\b)|\bthe other (?:half|third|quarter|two-thirds|three-quarters|\d|two|three|four|five|six)\b/i;

/** "the director, …" but not "the program director": a noun that goes on is no head. */
function isHead(after: string): boolean {
	const next = /^\s+([\p{L}-]+)/u.exec(after)?.[1]?.toLowerCase();
	return next === undefined || FUNCTION_WORDS.has(next) || /(?:ed|ing|ly)$/.test(next) || VERBS.test(next);
}

const VERBS =
	/^(?:cost|costs|take|takes|say|says|said|make|makes|made|give|gave|bring|brought|mean|means|meant|begin|began|end|ended|go|went|come|came|win|won|lose|lost|sell|sold|buy|bought|become|became|get|got|lead|led|hold|held|fall|fell|rise|rose|sign|approve|agree|happen|reject|decide|offer|want|last)$/;

export const vagueDefinite: LintRule = ({ bare }) => {
	const pattern =
		/\b(the|this|that|these|those|both|such)\s+((?:two|three|four|same|new|latest|recent|other|latter|former|whole|entire|first|second|last|next|current)\s+)?([\p{Ll}-]+)(?=[\s,.?!'’:;]|$)/giu;
	for (const found of bare.matchAll(pattern)) {
		const [whole, article, , noun] = found;
		const demonstrative =
			/^(?:this|these|those|such)$/i.test(article!) || (/^that$/i.test(article!) && VAGUE_NOUNS.has(noun!));
		if (/\b(?:which|all|any|one|none) of $/i.test(bare.slice(0, found.index))) continue;
		const after = bare.slice(found.index + whole.length);
		if (/^(?:women|men|girls|boys|people|world|children)$/.test(noun!) && /^['’]s? /.test(after)) continue;
		if (demonstrative && !/^(?:is|was|are|were|of)$/.test(noun!))
			return reject('thing-unnamed', { words: whole });
		if (/^that$/i.test(article!)) continue;
		// "the second project concluded": whatever follows
		if (
			/^(?:first|second|third|latter|former)\s/i.test(found[2] ?? '') &&
			VAGUE_NOUNS.has(noun!) &&
			!NAMED_AFTER.test(after)
		)
			return reject('thing-unnamed', { words: whole });
		if ((VAGUE_NOUNS.has(noun!) || VAGUE_ROLES.has(noun!)) && isHead(after) && !NAMED_AFTER.test(after))
			return reject('thing-unnamed', { words: whole });
	}
	const earlier = EARLIER.exec(bare)?.[0];
	if (earlier) return reject('thing-unnamed', { words: earlier });
	const someone =
		/\b(?:did|was|were|will|has|had|is|are|does|do) (an? (?!number|total|lot)(?:[\p{L}-]+ ){0,2}?[\p{L}-]+)\b/iu.exec(
			bare,
		);
	const asks = /(?:^|, )(?:when|where|why|how|what|in which)\b/i.test(bare);
	// its headline says which report, and so which hospital
	const headed = /^(?:in|from) the report “/i.test(bare);
	if (someone && asks && !headed && /\?$/.test(bare.trim()))
		return reject('thing-unnamed', { words: someone[1]! });
	const some = /\b(an? (?:new |recent |major |big )?([\p{Ll}-]+))\?$/u.exec(bare);
	if (some && WORKS.test(some[2]!) && !/\bwhat\b/i.test(bare))
		return reject('thing-unnamed', { words: some[1]! });
	const other = /\bwho (?:was|is) the\b/i.test(bare) ? null : secondName(bare);
	return other ? reject('thing-unnamed', { words: other }) : [];
};

/** "the Asian country", "the French spirits firm": another way of naming somebody named before. */
function secondName(bare: string): string | null {
	for (const found of bare.matchAll(/\bthe ((?:[\p{L}-]+ ?){2,4})/gu)) {
		const words = found[1]!.trim().split(' ');
		const at = words.findIndex((word, index) => index > 0 && SECOND_NAMES.has(word));
		if (at < 0 || words.slice(0, at).some((word) => FUNCTION_WORDS.has(word))) continue;
		const named = `the ${words.slice(0, at + 1).join(' ')}`;
		const after = bare.slice(found.index + named.length);
		if (isHead(after) && !NAMED_AFTER.test(after)) return named;
	}
	return null;
}
