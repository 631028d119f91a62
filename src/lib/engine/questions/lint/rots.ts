/** Lint. "Who is prime minister?": true today, false next year. */
import { reject, type LintRule } from './view';

const DATED = /\b(?:as of|in \d{4}|\d{4})\b/i;

const HOLDER =
	/\b(?:who|which \w+) (?:is|are) (?:the |currently |\p{Lu})?[^?,]{0,40}\b(?:president|minister|chancellor|secretary|chair(?:man|woman)?|leader|chief|head|director|manager|governor|mayor|captain|coach|champion|owner|king|queen|pope|ambassador|spokes\w+|CEO|executive|holder|record)\b|\bwhat (?:is|are) \p{Lu}[\p{L} ]+['’]s? (?:job|role|post|title|position)|\b(?:current|incumbent)\b/iu;

export const rots: LintRule = ({ bare }) => {
	const found = HOLDER.exec(bare);
	return found && !DATED.test(bare) ? reject('present-rots', { words: found[0] }) : [];
};
