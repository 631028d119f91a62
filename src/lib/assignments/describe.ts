/** An answer or a key → the words a person reads in a table, a printed key or a CSV cell. */
import { toStored } from './mark';
import type { AssignedQuestion } from './types';
import type { GivenAnswer, Question } from '../engine/types';

/** The given answer in words; empty when there is none. Truth values stay `true` and `false`. */
export function describeAnswer(
	{ question, arrangement }: AssignedQuestion,
	shown: GivenAnswer | null,
): string {
	if (!shown) return '';
	const answer = toStored(shown, arrangement);
	switch (answer.form) {
		case 'choice':
			return question.form === 'choice' ? (question.options[answer.option]?.text ?? '') : '';
		case 'multiple':
			return question.form === 'multiple'
				? answer.options.map((at) => question.options[at]?.text ?? '').join('; ')
				: '';
		case 'true-false':
			return String(answer.answer);
		case 'gap':
		case 'short':
			return answer.text;
		case 'match':
			if (question.form !== 'match') return '';
			return question.pairs
				.map(({ left }, at) => `${left} – ${question.pairs[answer.rights[at]!]?.right ?? ''}`)
				.join('; ');
		case 'order':
			return question.form === 'order' ? answer.order.map((at) => question.items[at] ?? '').join('; ') : '';
		case 'recall':
			return String(answer.remembered);
	}
}

/** The key in words. */
export function describeKey(question: Question): string {
	switch (question.form) {
		case 'choice':
		case 'multiple':
			return question.options
				.filter((option) => option.correct)
				.map((option) => option.text)
				.join('; ');
		case 'true-false':
			return String(question.answer);
		case 'match':
			return question.pairs.map(({ left, right }) => `${left} – ${right}`).join('; ');
		case 'order':
			return question.items.join('; ');
		case 'gap':
		case 'short':
		case 'recall':
			return question.answer;
	}
}
