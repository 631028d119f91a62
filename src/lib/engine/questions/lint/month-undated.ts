/** Lint. "in December": of which year? */
import { reject, type LintRule } from './view';

const MONTH =
	/\b(?:in|since|until|by|of|from|between|during|early|late|and|on|on \d{1,2}|from \d{1,2}(?:-\d{1,2})?|before|after) (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

export const monthUndated: LintRule = ({ bare, question }) => {
	if (question.form === 'match' || question.form === 'order') return [];
	const found = MONTH.exec(bare)?.[0];
	return found && !/\b(?:1[5-9]|20)\d\d\b/.test(bare) ? reject('month-undated', { words: found }) : [];
};
