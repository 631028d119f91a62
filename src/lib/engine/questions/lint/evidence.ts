/** Lint. Every question shows its evidence, and it lies in the article. */
import { reject, warn, type LintRule } from './view';

export const evidence: LintRule = ({ question, context }) => {
	if (context.text === undefined) return [];
	const end = context.text.length;
	if (question.evidence.some((span) => span.start < 0 || span.end > end || span.start >= span.end))
		return reject('evidence-outside');
	return question.evidence.length === 0 ? warn('evidence-missing') : [];
};
