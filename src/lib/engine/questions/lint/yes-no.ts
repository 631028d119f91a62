/** Lint. A question for yes or no with other options. */
import { reject, type LintRule } from './view';

export const yesNo: LintRule = ({ stem, question }) =>
	question.form !== 'true-false' &&
	question.form !== 'gap' &&
	/^(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should)\b/i.test(stem.trim()) &&
	/\?$/.test(stem.trim())
		? reject('yes-no')
		: [];
