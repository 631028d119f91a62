/** Lint. "+/-", "--", "&nbsp;": signs that nobody reads aloud. */
import { reject, type LintRule } from './view';

export const signsInStem: LintRule = ({ stem }) => {
	const found = /\+\/-|\s--\s|[<>{}|\\^~]|&\w+;|https?:|www\.|\[[^\]]*\]\?$/.exec(
		stem.replace(/_{2,}/g, ''),
	)?.[0];
	return found ? reject('signs-in-stem', { words: found }) : [];
};
