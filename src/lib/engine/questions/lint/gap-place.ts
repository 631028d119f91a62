/** Lint. One blank, not at the start, of a whole phrase: never half a name or only a function word. */
import { FUNCTION_WORDS } from '../../words/answers';
import { reject, warn, wordsOf, type LintRule } from './view';

const BLANK = /_{2,}/g;

export const gapPlace: LintRule = ({ question, stem, context }) => {
	if (question.form !== 'gap') return [];
	const blanks = stem.match(BLANK)?.length ?? 0;
	if (blanks !== 1) return reject('gap-count', { count: blanks });
	const words = wordsOf(question.answer);
	if (words.every((word) => FUNCTION_WORDS.has(word.toLowerCase())))
		return reject('gap-function-word', { answer: question.answer });
	const [before = '', after = ''] = stem.split(BLANK);
	const capital = /^\p{Lu}/u;
	const lastName =
		capital.test(words.at(-1) ?? '') && /^ \p{Lu}\p{Ll}/u.test(after) && !/^ (?:I|On|In)\b/.test(after);
	const firstName =
		capital.test(words[0] ?? '') && words.length > 0 && /\p{Ll} \p{Lu}\p{Ll}+ $/u.test(before);
	if (lastName || firstName) return reject('gap-half-name', { answer: question.answer });
	if (
		context.text !== undefined &&
		question.gap.end > question.gap.start &&
		context.text.slice(question.gap.start, question.gap.end) !== question.answer
	)
		return reject('gap-misplaced');
	if (words.length > 9) return reject('gap-open', { count: words.length });
	return /^\W*_/.test(stem) ? warn('gap-first') : [];
};
