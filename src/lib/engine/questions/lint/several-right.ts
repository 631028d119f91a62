/** Lint. "Name a country that signed": many answers are right. */
import { reject, type LintRule } from './view';

export const severalRight: LintRule = ({ bare, question }) =>
	/^(?:name|give|list|mention) (?:a|an|one|some|any|two|three)\b/i.test(bare) &&
	question.form !== 'multiple' &&
	question.form !== 'true-false'
		? reject('several-right')
		: [];
