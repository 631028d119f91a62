/** Lint. Methods, victims, children: only where a teacher turns it on. */
import { CRUEL_WORDS } from '../../words/lint';
import { reject, type LintRule } from './view';

export const cruelDetail: LintRule = ({ stem, keys, lures }) => {
	const text = [stem, ...keys, ...lures].join(' ');
	const found = CRUEL_WORDS.exec(text)?.[0];
	return found ? reject('cruel-detail', { words: found }) : [];
};
