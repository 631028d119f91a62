/** Lint. Numbers and dates stand in order. */
import { readDates } from '../../check/date';
import { readQuantity } from '../../check/quantity';
import { warn, type LintRule } from './view';

const rank = (text: string): string | number | null =>
	readDates(text)[0] ?? readQuantity(text)?.value ?? null;

export const optionsUnordered: LintRule = ({ options, question }) => {
	if (question.form !== 'choice' || options.length < 2) return [];
	const ranks = options.map((option) => rank(option.text));
	if (ranks.some((value) => value === null || typeof value !== typeof ranks[0])) return [];
	const rising = ranks.every((value, index) => index === 0 || ranks[index - 1]! <= value!);
	return rising ? [] : warn('options-unordered');
};
