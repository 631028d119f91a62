/** Lint. The key repeats words of the stem that no lure repeats. */
import { stem as stemOf } from '../../check/spelling';
import { FUNCTION_WORDS } from '../../words/answers';
import { reject, warn, wordsOf, type LintRule } from './view';

const content = (text: string) =>
	wordsOf(text.toLowerCase())
		.map((word) => stemOf(word.replace(/[’']s$/, '')))
		.filter((word) => word.length > 3 && !FUNCTION_WORDS.has(word));

export const clang: LintRule = ({ stem, keys, lures, question }) => {
	if (question.form !== 'choice' || lures.length === 0) return [];
	const said = new Set(content(stem));
	const share = (text: string) => {
		const words = content(text);
		return words.length ? words.filter((word) => said.has(word)).length / words.length : 0;
	};
	const key = share(keys[0] ?? '');
	const lure = Math.max(...lures.map(share));
	if (key === 0 || lure >= key * 0.6) return [];
	return key > 0.5 ? reject('clang') : key > 0.25 ? warn('clang') : [];
};
