/** A question → its right answer in words. */
import type { Question } from '$lib/engine/types';
import { t } from '$lib/messages';

/** The key as a person would say it. */
export function keyInWords(question: Question): string {
	switch (question.form) {
		case 'choice':
		case 'multiple':
			return question.options
				.filter((option) => option.correct)
				.map((option) => option.text)
				.join('; ');
		case 'true-false':
			return question.answer ? t('edit.true') : t('edit.false');
		case 'gap':
		case 'short':
		case 'recall':
			return question.answer;
		case 'match':
			return question.pairs.map((pair) => `${pair.left} – ${pair.right}`).join('; ');
		case 'order':
			return question.items.join(' → ');
	}
}
