/** Lint. "Who won and when?": one idea per question. */
import { reject, type LintRule } from './view';

export const twoIdeas: LintRule = ({ bare }) =>
	/\b(?:and|or) (?:who|what|when|where|why|how)\b[^?]*\?|\?.*\?/i.test(bare) ? reject('two-ideas') : [];
