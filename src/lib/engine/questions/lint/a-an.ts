/** Lint. "a ____" with "hour": the article gives the key away or does not fit. */
import { indefiniteFor } from '../../text/indefinite';
import { reject, type LintRule } from './view';

export const aAn: LintRule = ({ stem, options, question }) => {
	const found =
		/\b(an?) _{2,}/i.exec(stem) ?? (options.length > 0 ? /\b(an?)\s*[:…]?\s*$/i.exec(stem) : null);
	if (!found) return [];
	const texts = question.form === 'gap' ? [question.answer] : options.map((option) => option.text);
	const article = found[1]!.toLowerCase();
	return texts.some((text) => indefiniteFor(text) !== article)
		? reject('article-tells', { article: found[1]! })
		: [];
};
