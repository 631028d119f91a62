/** Lint. "what ’s she hoping", "“ caused ” death": an apostrophe or a quotation mark without its word. */
import { reject, type LintRule } from './view';

const LOOSE = /\s[’'](?:s|re|ve|ll|d)\b|(?<=\s)" [^"]*"|“\s|\s”/u;

export const looseMarks: LintRule = ({ stem }) => {
	const found = LOOSE.exec(stem);
	return found ? reject('stem-broken', { what: found[0].trim() }) : [];
};
