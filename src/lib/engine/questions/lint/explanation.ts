/** Lint. What was true is said again after every answer. */
import { warn, type LintRule } from './view';

export const explanation: LintRule = ({ question }) =>
	question.explanation.trim() === '' ? warn('explanation-missing') : [];
