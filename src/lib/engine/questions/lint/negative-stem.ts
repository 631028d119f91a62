/** Lint. "Which was not …": asks for what is false. */
import { warn, type LintRule } from './view';

export const negativeStem: LintRule = ({ bare, question }) =>
	(question.form === 'choice' || question.form === 'multiple') &&
	/^(?:which|who|what)\b.*\b(?:not|except|n['’]t|never)\b/i.test(bare)
		? warn('stem-negative')
		: [];
