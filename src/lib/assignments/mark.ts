/** Hand-in → marks: answers in places as shown become answers to the stored question, and `check` judges them. */
import { checkAnswer } from '../engine/check';
import type { GivenAnswer, Verdict } from '../engine/types';
import { toQuestion } from './packet';
import type { AskedQuestion, AssignedQuestion, Assignment, HandIn, PacketKey } from './types';

/** An answer given on the teacher's arrangement → the same answer in places as stored. Places that do not exist become −1. */
export function toStored(answer: GivenAnswer, arrangement: number[]): GivenAnswer {
	const stored = (shown: number) => arrangement[shown] ?? -1;
	switch (answer.form) {
		case 'choice':
			return { form: 'choice', option: stored(answer.option) };
		case 'multiple':
			return { form: 'multiple', options: answer.options.map(stored) };
		case 'match':
			return { form: 'match', rights: answer.rights.map(stored) };
		case 'order':
			return { form: 'order', order: answer.order.map(stored) };
		case 'true-false':
		case 'gap':
		case 'short':
		case 'recall':
			return answer;
	}
}

/** Marks one answer on the teacher's device; null means not answered. */
export function markAnswer(assigned: AssignedQuestion, answer: GivenAnswer | null): Verdict {
	if (!answer) return { code: 'unanswered', right: false, score: 0 };
	return checkAnswer(assigned.question, toStored(answer, assigned.arrangement));
}

/** Marks one answer on the student's device, with the key of the packet. */
export function markWithKey(asked: AskedQuestion, key: PacketKey, answer: GivenAnswer | null): Verdict {
	if (!answer) return { code: 'unanswered', right: false, score: 0 };
	return checkAnswer(toQuestion(asked, key), toKeyed(asked, key, answer));
}

/** An answer in places as shown → places of the question that `toQuestion` makes. */
export function toKeyed(asked: AskedQuestion, key: PacketKey, answer: GivenAnswer): GivenAnswer {
	const place = (right: number[]) => asked.options.map((_, shown) => right.indexOf(shown));
	if (key.answer.form === 'match') return toStored(answer, place(key.answer.rights));
	if (key.answer.form === 'order') return toStored(answer, place(key.answer.order));
	return answer;
}

/** A hand-in's verdicts, in the assignment's order. */
export function markHandIn(assignment: Assignment, handIn: HandIn): Verdict[] {
	return assignment.questions.map((question, index) => markAnswer(question, handIn.answers[index] ?? null));
}
