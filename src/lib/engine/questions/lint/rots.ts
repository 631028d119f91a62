/** Lint. "Who is prime minister?": true today, false next year. */
import { reject, type LintRule } from './view';

const DATED = /\b(?:as of|in \d{4}|\d{4})\b/i;

export const rots: LintRule = ({ bare }) => {
	const found =
		/\b(?:who|which \w+) (?:is|are)\b|\bwhat (?:is|are) \p{Lu}[\p{L} ]+['’]s? (?:job|role|post|title|position)|\b(?:current|incumbent)\b/iu.exec(
			bare,
		);
	return found && !DATED.test(bare) ? reject('present-rots', { words: found[0] }) : [];
};
