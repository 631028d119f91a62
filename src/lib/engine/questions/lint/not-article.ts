/** Lint. Cookie notices, "Read more": not the article. */
import { warn, type LintRule } from './view';

const BOILERPLATE =
	/\b(?:cookies?|read more|subscribe|newsletter|sign up|all rights reserved|click here|advertisement|copyright|terms of (?:use|service)|privacy policy|follow us|related (?:articles|stories)|share this)\b|https?:|www\./i;

export const notArticle: LintRule = ({ stem, keys, lures }) => {
	const found = BOILERPLATE.exec([stem, ...keys, ...lures].join(' '))?.[0];
	return found ? warn('not-article', { words: found }) : [];
};
