/** Lint. "Name a country that signed", "Who have endorsed her?": many answers are right. */
import { reject, type LintRule } from './view';

/** More than one is asked for, and one is the key. */
const asksMany: LintRule = ({ bare, keys }) =>
	/(?:^|, )who (?:have|are|were)\b/i.test(bare) && keys.length === 1 && !/,| and /.test(keys[0]!)
		? reject('several-right')
		: [];

export const severalRight: LintRule = (view) => {
	const { bare, question } = view;
	return /^(?:name|give|list|mention) (?:a|an|one|some|any|two|three)\b/i.test(bare) &&
		question.form !== 'multiple' &&
		question.form !== 'true-false'
		? reject('several-right')
		: asksMany(view);
};
