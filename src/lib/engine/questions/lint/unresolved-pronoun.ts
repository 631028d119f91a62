/** Lint. "What did he promise?": a pronoun before anybody is named. */
import { reject, withoutFrame, type LintRule } from './view';

const PRONOUN = /\b(?:he|she|they|him|her|hers|them|his|their|theirs|it|its|himself|herself|themselves)\b/i;
const FIRST_SECOND = /\b(?:I|me|my|mine|we|us|our|ours|you|your|yours)\b/;
const DUMMY =
	/\b(?:how|why|when|where|what) (?:\w+ )?(?:is|was|will|would|did|does|has|had) it (?:\w+ )?(?:take|cost|that|be|been|for|to|possible|likely)\b|\b(?:was|is) it (?:that|who)\b/i;

/** "it was not surprising that", "it remains to be seen": stands for nothing. */
const EXPLETIVE =
	/\bit (?:(?:is|was|will be|would be|has been|had been|may be|might be) (?:\p{L}+ ){1,3}(?:that|to|for|whether|if)\b|(?:remains|remained) to be seen\b)/giu;

/** "Who said he would stay?": whoever said it. */
const OWN = /(?:^|, )(who (?:\p{Ll}+ ){1,2}(?:that )?)(?:he|she)(?=[ ’'])/iu;

export const unresolvedPronoun: LintRule = ({ bare }) => {
	const own = FIRST_SECOND.exec(bare)?.[0];
	if (own && !/\bUS\b/.test(own)) return reject('pronoun-unresolved', { word: own });
	const object = /\b(?:him|them)\b/i.exec(bare)?.[0];
	if (object && !/^who\b/i.test(bare)) return reject('pronoun-unresolved', { word: object });
	const asked = withoutFrame(bare)
		.replace(/^As of [^,]*, /, '')
		.replace(OWN, '$1Somebody')
		.replace(EXPLETIVE, '');
	const found = PRONOUN.exec(asked);
	if (!found || DUMMY.test(asked)) return [];
	if (
		/^(?:his|her|their)$/i.test(found[0]) &&
		/(?:^|, )who \p{Ll}/iu.test(asked) &&
		/\p{Ll} \p{Lu}/u.test(asked)
	)
		return [];
	// "which organisation was formed to contain its ambitions?": whose?
	if (/(?:^|, )which \w+ (?:was|were|is|are|has been) \p{Ll}+ed\b.* its\b/iu.test(asked))
		return reject('pronoun-unresolved', { word: found[0] });
	const before = asked.slice(0, found.index).replace(/^\W*\p{Lu}\p{Ll}*\s/u, ' ');
	const person = /^(?:he|she|him|her|hers|his|himself|herself)$/i.test(found[0]);
	const named =
		(person ? /\p{Lu}\p{Ll}/u : /\p{Lu}/u).test(
			before.replace(
				/\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
				'',
			),
		) ||
		(!(person && /^what\b/i.test(asked)) && /\b(?:the|a|an|which|what) \p{Ll}{3,}/u.test(before)) ||
		(!person &&
			/^(?:Which|What) (?!did|does|was|were|has|have|had|will|would|can|could|should|are)\p{Ll}{3,}/u.test(
				asked,
			));
	if (named) return [];
	return reject('pronoun-unresolved', { word: found[0] });
};
