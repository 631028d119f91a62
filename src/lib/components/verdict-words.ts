/** Question + verdict → the words that tell it: "Yes, Qin Gang." */
import type { Question, Verdict } from '$lib/engine/types';
import { t, tell } from '$lib/messages';

/** Longer answers stand in a sentence of their own. */
const SHORT = 40;

/** The right answer in words; empty for questions of several parts. */
export function keyOf(question: Question): string {
	switch (question.form) {
		case 'choice':
			return question.options.find((option) => option.correct)?.text ?? '';
		case 'true-false':
			return question.answer ? t('question.true') : t('question.false');
		case 'gap':
		case 'short':
		case 'recall':
			return question.answer;
		case 'multiple':
		case 'match':
		case 'order':
			return '';
	}
}

function sayTruth(answer: boolean, right: boolean): string {
	if (right) return answer ? t('said.true') : t('said.false');
	return answer ? t('said.is-true') : t('said.is-false');
}

/** Does the answer fit into "It was …"? Names, dates and the like do; what somebody did does not. */
function isNamed(question: Question): boolean {
	return question.asks !== undefined && question.asks !== 'content';
}

/** The headline under an answered question. `verdict` is null when the learner judges alone. */
export function headline(question: Question, verdict: Verdict | null): string {
	const answer = keyOf(question).replace(/\.$/, '');
	if (!verdict) return t('said.answer', { answer });
	if (question.form === 'true-false') return sayTruth(question.answer, verdict.right);
	if (!answer) {
		const count = verdict.parts?.length ?? 0;
		if (verdict.right) return t('said.all');
		return verdict.params ? tell('verdict', verdict.code, verdict.params) : t('said.none', { count });
	}
	if (!isNamed(question) || answer.length > SHORT)
		return verdict.right ? t('said.right', { answer }) : t('said.answer', { answer });
	return verdict.right ? t('said.yes', { answer }) : t('said.it-was', { answer });
}

const PLAIN = new Set([
	'right',
	'wrong',
	'unanswered',
	'remembered',
	'forgotten',
	'partly',
	'partly-too-many',
]);

/** What more is to be said: a spelling, a missing first name; null when right and wrong say it all. */
export function remark(verdict: Verdict | null): string | null {
	if (!verdict || PLAIN.has(verdict.code)) return null;
	return tell('verdict', verdict.code, verdict.params);
}
