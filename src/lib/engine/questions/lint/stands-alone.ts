/** Lint. "How many were killed?": no name, no day, no event to hold on to. */
import { reject, warn, type LintRule } from './view';

export const standsAlone: LintRule = ({ stem, words, question }) => {
	if (question.form === 'match' || question.form === 'order') return [];
	const rest = words.slice(1);
	const anchored =
		rest.some((word) => /^\p{Lu}|\d/u.test(word)) ||
		/[“"]/.test(stem) ||
		(question.form === 'true-false' && /^\p{Lu}/u.test(words[0] ?? ''));
	if (anchored) return [];
	const points = /\b(?:the|this|that|these|those|it|he|she|they)\b/i.test(stem);
	return words.length <= 6 && points ? reject('stands-not-alone') : warn('stands-not-alone');
};
