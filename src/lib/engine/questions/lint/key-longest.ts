/** Lint. The key is the longest option by far, or the shortest. */
import { reject, warn, wordsOf, type LintRule } from './view';

export const keyLongest: LintRule = ({ question, keys, lures }) => {
	if (question.form !== 'choice' || lures.length === 0) return [];
	const key = wordsOf(keys[0] ?? '').length;
	const longest = Math.max(...lures.map((lure) => wordsOf(lure).length));
	const shortest = Math.min(...lures.map((lure) => wordsOf(lure).length));
	if (key > longest + 3 && key > longest * 1.3)
		return key > longest * 2 ? reject('key-longest') : warn('key-longest');
	if (key < shortest - 3 && key < shortest / 1.3)
		return key < shortest / 2 ? reject('key-shortest') : warn('key-shortest');
	return [];
};
