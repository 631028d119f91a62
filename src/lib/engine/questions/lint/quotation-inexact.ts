/** Lint. What stands in quotation marks is the article's, to the letter. */
import { reject, quotedParts, type LintRule } from './view';

const straight = (text: string) =>
	text
		.replace(/[“”]|''/g, '"')
		.replace(/[‘’]/g, "'")
		.replace(/\s+/g, ' ')
		.trim();

/** “The port,” Lind said, “is full” → “The port, is full”, as facts tell what goes on after "said". */
const joined = (article: string) => article.replace(/,"[^"]{2,90}, ?"(?=\p{Ll})/gu, ', ');

export const quotationInexact: LintRule = ({ question, stem, keys, context }) => {
	if (context.text === undefined) return [];
	const own = straight(context.text);
	const article = `${own}\n${joined(own)}`;
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
