/** What packets, hand-ins and feedback have in common: the sizes that are allowed, answers and keys as short arrays. */
import * as v from 'valibot';
import type { PacketKey } from '../assignments/types';
import type { GivenAnswer } from '../engine/types';

export const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
export const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
export const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
export const id = v.pipe(v.string(), v.regex(/^[\w-]{1,24}$/));
const places = v.pipe(v.array(count(99)), v.maxLength(40));
export const parts = v.pipe(v.array(text(600)), v.maxLength(40));
export const MOST_QUESTIONS = 200;

export const AnswerSchema = v.union([
	v.strictTuple([v.picklist([0, 7]), count(99)]),
	v.strictTuple([v.picklist([1, 5, 6]), places]),
	v.strictTuple([v.literal(2), count(1)]),
	v.strictTuple([v.picklist([3, 4]), text(500)]),
]);
export const KeySchema = v.strictTuple([AnswerSchema, parts, text(2000), v.nullable(text(2000))]);

type ShortAnswer = v.InferOutput<typeof AnswerSchema>;

export function shortenAnswer(answer: GivenAnswer): ShortAnswer {
	switch (answer.form) {
		case 'choice':
			return [0, answer.option];
		case 'multiple':
			return [1, answer.options];
		case 'true-false':
			return [2, answer.answer ? 1 : 0];
		case 'gap':
			return [3, answer.text];
		case 'short':
			return [4, answer.text];
		case 'match':
			return [5, answer.rights];
		case 'order':
			return [6, answer.order];
		case 'recall':
			return [7, answer.remembered ? 1 : 0];
	}
}

export function lengthenAnswer([form, given]: ShortAnswer): GivenAnswer {
	switch (form) {
		case 0:
			return { form: 'choice', option: given };
		case 1:
			return { form: 'multiple', options: given };
		case 2:
			return { form: 'true-false', answer: given === 1 };
		case 3:
			return { form: 'gap', text: given };
		case 4:
			return { form: 'short', text: given };
		case 5:
			return { form: 'match', rights: given };
		case 6:
			return { form: 'order', order: given };
		case 7:
			return { form: 'recall', remembered: given === 1 };
	}
}

export const shortenKey = (key: PacketKey) => [
	shortenAnswer(key.answer),
	key.accept,
	key.explanation,
	key.quotation,
];
export const lengthenKey = ([answer, accept, explanation, quotation]: v.InferOutput<
	typeof KeySchema
>): PacketKey => ({
	answer: lengthenAnswer(answer),
	accept,
	explanation,
	quotation,
});
