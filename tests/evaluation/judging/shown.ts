/** A question as a reader of the judging sees it: stem, options, what is given as right. No source, no evidence. */
import type { Question } from '../../../src/lib/engine/types';
import type { JudgedArticle } from './articles';

export interface Shown {
	stem: string;
	options?: string[];
	answer: string;
}

const LETTERS = 'ABCDEFGH';

export function showQuestion(question: Question): Shown {
	const { stem } = question;
	switch (question.form) {
		case 'choice':
		case 'multiple': {
			const right = question.options.flatMap(({ correct }, i) => (correct ? [LETTERS[i]!] : []));
			return { stem, options: question.options.map(({ text }) => text), answer: right.join(', ') };
		}
		case 'true-false':
			return { stem: `True or false? ${stem}`, answer: question.answer ? 'True' : 'False' };
		case 'match':
			return {
				stem,
				answer: question.pairs.map(({ left, right }) => `${left} – ${right}`).join('; '),
			};
		case 'order':
			return { stem, answer: question.items.join('; ') };
		default:
			return { stem, answer: question.answer };
	}
}

export function printQuestion(id: string, { stem, options, answer }: Shown): string {
	const choices = (options ?? []).map((option, i) => `   ${LETTERS[i]}) ${option}`);
	return [`${id}. ${stem}`, ...choices, `   Given as right: ${answer}`].join('\n');
}

/** What a reader gets: the article, and what was printed of it under a heading; articles are counted from 1. */
export function printPaper(
	number: number,
	article: JudgedArticle,
	printed: readonly string[],
	heading = 'Questions',
): string {
	const day = article.published ? `Published on ${article.published}` : 'Day of publication unknown';
	return [`# Article ${number}`, day, article.text.trim(), `## ${heading}`, ...printed].join('\n\n') + '\n';
}
