/** Lint. 7–19 words are kept most often; more than the form can bear are not. */
import { reject, warn, withoutFrame, wordsOf, type LintRule } from './view';

export const length: LintRule = ({ stem, question }) => {
	// which two countries is meant, in brackets, is read past
	const words = wordsOf(
		withoutFrame(stem)
			.replace(/_{2,}/g, ' ')
			.replace(/\([^()]*\)/g, ' '),
	);
	const most = question.form === 'gap' ? 45 : question.form === 'true-false' ? 36 : 32;
	if (words.length > most) return reject('stem-long', { count: words.length });
	if (question.form === 'true-false' && words.length < 6)
		return reject('stem-short', { count: words.length });
	if (words.length < 3 && question.form !== 'match' && question.form !== 'order')
		return reject('stem-short', { count: words.length });
	return words.length > (most > 32 ? 30 : 22) ? warn('stem-long', { count: words.length }) : [];
};
