/** Lint. "all but the youngest", "except in the north": half of it is not true alone. */
import { FUNCTION_WORDS } from '../../words/answers';
import { reject, type LintRule } from './view';

const QUALIFIER =
	/\b(?:except|excluding|apart from|other than|with the exception of|aside from|all but|not only)\b/i;

export const qualifierLost: LintRule = ({ question, context, stem, keys, words }) => {
	if (context.text === undefined || /^who\b.*“/i.test(stem)) return [];
	const told = `${stem} ${keys.join(' ')}`;
	if (QUALIFIER.test(told)) return [];
	const own = words
		.map((word) => word.toLowerCase())
		.filter((word) => word.length > 3 && !FUNCTION_WORDS.has(word));
	for (const { start, end } of question.evidence) {
		const source = context.text.slice(start, end);
		const found = QUALIFIER.exec(
			source.replace(/“[^”]*”|"[^"]*"|''[^']*''/g, (quote) => ' '.repeat(quote.length)),
		);
		if (!found) continue;
		// only where the question rests on the words just before it
		const before = source.slice(Math.max(0, found.index - 70), found.index).toLowerCase();
		if (own.filter((word) => before.includes(word)).length >= 3)
			return reject('qualifier-lost', { words: found[0] });
	}
	return [];
};
