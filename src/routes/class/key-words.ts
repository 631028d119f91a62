/** A question's key in words a person reads. */
import { describeAnswer, describeKey } from '$lib/assignments/describe';
import type { AssignedQuestion } from '$lib/assignments/types';
import type { GivenAnswer, Question } from '$lib/engine/types';
import { t } from '$lib/messages';

function truthWords(words: string): string {
	return words === 'true' ? t('question.true') : words === 'false' ? t('question.false') : words;
}

export function keyWords(question: Question): string {
	const words = describeKey(question);
	return question.form === 'true-false' ? truthWords(words) : words;
}

export function answerWords(assigned: AssignedQuestion, given: GivenAnswer | null): string {
	const words = describeAnswer(assigned, given);
	return assigned.question.form === 'true-false' ? truthWords(words) : words;
}
