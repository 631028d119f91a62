/** Lint. The sentence it rests on is broken. */
import { reject, type LintRule } from './view';

export const brokenSource: LintRule = ({ question, context }) => {
	if (context.text === undefined) return [];
	const text = context.text;
	const broken = question.evidence.some((span) => {
		const source = text.slice(span.start, span.end).trim();
		return (
			/\p{Ll}{3,}\. \p{Ll}{2,}/u.test(source.replace(/\b(?:vs|approx|etc|inc|no|dept|est|fig)\. /gi, ' ')) ||
			source === ''
		);
	});
	return broken ? reject('source-broken') : [];
};
