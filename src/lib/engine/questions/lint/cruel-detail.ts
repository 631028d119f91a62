/** Lint. Methods, victims, children: only where a teacher turns it on. */
import { CRUEL_WORDS } from '../../words/lint';
import { reject, withoutFrame, type LintRule } from './view';

export const cruelDetail: LintRule = ({ stem, keys, lures }) => {
	// “A tortured relationship”: whoever chose the article has seen its headline
	const text = [withoutFrame(stem), ...keys, ...lures].join(' ');
	const found = CRUEL_WORDS.exec(text)?.[0];
	return found ? reject('cruel-detail', { words: found }) : [];
};
