/** A title beside a question → shown, or held back until the answer because it names it. */
import type { Question } from '$lib/engine/types';
import { t } from '$lib/messages';
import { keyOf } from './verdict-words';

function words(text: string): string[] {
	return (
		text
			.normalize('NFD')
			.replace(/\p{M}/gu, '')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}

/** Do all words of the right answer stand in the title? */
export function givesAway(title: string, question: Question): boolean {
	if (question.form === 'true-false') return false;
	const key = words(keyOf(question));
	const said = new Set(words(title));
	return key.length > 0 && key.every((word) => said.has(word));
}

/** The title as it may be shown now. */
export function shownTitle(title: string, question: Question, answered: boolean): string {
	return !answered && givesAway(title, question) ? t('question.title-hidden') : title;
}
