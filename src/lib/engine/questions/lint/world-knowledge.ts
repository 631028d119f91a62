/** Lint. Known without the article. */
import { reject, type LintRule } from './view';

export const worldKnowledge: LintRule = ({ bare, words }) =>
	/\b(?:what|which)(?: city)? is the (?:capital|currency|population|official language) of\b|\bin (?:which|what) (?:country|continent) (?:is|lies)\b/i.test(
		bare,
	) && words.length < 12
		? reject('world-knowledge')
		: [];
