/** What was asked → a question a page can draw before there is a key: parts in the order shown, nothing marked. */
import { toKeyed } from './mark';
import { toQuestion } from './packet';
import type { AskedQuestion, PacketKey } from './types';
import type { GivenAnswer, Question, QuestionBase } from '../engine/types';

/** Unmarked; its answers are in places as shown. */
export function shownQuestion(asked: AskedQuestion): Question {
	const base: QuestionBase = {
		id: asked.id,
		facts: [],
		stem: asked.stem,
		evidence: [],
		conflicts: [],
		explanation: '',
		confidence: 1,
		rule: 'assignment',
	};
	const options = asked.options.map((text) => ({ text, correct: false }));
	switch (asked.form) {
		case 'choice':
		case 'multiple':
			return { ...base, form: asked.form, options };
		case 'true-false':
			return { ...base, form: 'true-false', answer: false };
		case 'gap':
		case 'short':
			return { ...base, form: 'short', answer: '', accept: [] };
		case 'match':
			return {
				...base,
				form: 'match',
				pairs: asked.lefts.map((left, at) => ({ left, right: asked.options[at]! })),
			};
		case 'order':
			return { ...base, form: 'order', items: asked.options };
		case 'recall':
			return { ...base, form: 'recall', answer: '' };
	}
}

/** The question with its key, and an answer in its places. */
export function keyedQuestion(
	asked: AskedQuestion,
	key: PacketKey,
	given: GivenAnswer | null,
): { question: Question; given: GivenAnswer | null } {
	return { question: toQuestion(asked, key), given: given && toKeyed(asked, key, given) };
}
