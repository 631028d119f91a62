/** Lint. A bare number where a unit is meant: "rose 5". */
import { reject, type LintRule } from './view';

export const unitLost: LintRule = ({ stem, keys, question }) => {
	if (question.form === 'true-false' || question.form === 'match' || question.form === 'order') return [];
	const bare = keys.some((key) => /^[\d.,]+$/.test(key.trim()));
	return bare &&
		/\b(?:how much|how long|how far|how old|how big|how large|how high|by what)\b/i.test(stem) &&
		!/per ?cent|%|in (?:years|pounds|dollars|euros|minutes|hours|days|miles|kilomet)/i.test(stem)
		? reject('unit-lost')
		: [];
};
