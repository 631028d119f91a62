/** Lint. 7–19 words are kept most often; more than the form can bear are not. */
import { reject, warn, wordsOf, type LintRule } from './view';

/** Which report is meant is read past. */
const FRAME = /^(?:In|According to) the report (?:of [^,“”]+|“[^”]*”(?: of [^,“”]+)?|on [^,]+), /;

export const length: LintRule = ({ stem, question }) => {
	const words = wordsOf(stem.replace(FRAME, '').replace(/_{2,}/g, ' '));
	const most = question.form === 'gap' ? 45 : question.form === 'true-false' ? 36 : 32;
	if (words.length > most) return reject('stem-long', { count: words.length });
	if (question.form === 'true-false' && words.length < 6)
		return reject('stem-short', { count: words.length });
	if (words.length < 3 && question.form !== 'match' && question.form !== 'order')
		return reject('stem-short', { count: words.length });
	return words.length > (most > 32 ? 30 : 22) ? warn('stem-long', { count: words.length }) : [];
};
