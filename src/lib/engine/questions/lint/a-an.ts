/** Lint. "a ____" with "hour": the article gives the key away or does not fit. */
import { reject, type LintRule } from './view';

const vowel = (text: string) =>
	/^(?:[aeio]|u(?!n(?:i|a)|s[aeu]|k\b|t[ei])|hour|honest|honour|heir|8|11\b|18\b)/i.test(text) &&
	!/^(?:eu|one\b|once|ew)/i.test(text);

export const aAn: LintRule = ({ stem, options, question }) => {
	const found =
		/\b(an?) _{2,}/i.exec(stem) ?? (options.length > 0 ? /\b(an?)\s*[:…]?\s*$/i.exec(stem) : null);
	if (!found) return [];
	const texts = question.form === 'gap' ? [question.answer] : options.map((option) => option.text);
	const wants = found[1]!.toLowerCase() === 'an';
	return texts.some((text) => vowel(text) !== wants) ? reject('article-tells', { article: found[1]! }) : [];
};
