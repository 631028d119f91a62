/** Lint. What stands in quotation marks is the article's, to the letter. */
import { reject, quotedParts, type LintRule } from './view';

const straight = (text: string) =>
	text
		.replace(/[“”]|''/g, '"')
		.replace(/[‘’]/g, "'")
		.replace(/\s+/g, ' ')
		.trim();

export const quotationInexact: LintRule = ({ question, stem, keys, context }) => {
	if (context.text === undefined) return [];
	const article = straight(context.text);
	const filled = question.form === 'gap' ? stem.replace(/_{2,}(?: \([^)]*\))?/, () => question.answer) : stem;
	const title = context.title ? straight(context.title) : null;
	const all = [filled, ...keys, question.explanation].flatMap(quotedParts);
	const wrong = all.find(
		(part) =>
			straight(part) !== title &&
			!part
				.split(/\s*(?:…|\.\.\.|\[[^\]]*\])\s*/)
				.every((piece) => article.includes(straight(piece.replace(/[,.?]$/, '')))),
	);
	return wrong === undefined ? [] : reject('quotation-inexact', { words: wrong.slice(0, 60) });
};
