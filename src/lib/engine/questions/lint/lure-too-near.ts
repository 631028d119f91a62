/** Lint. A lure that is the key, rounded. */
import { readDates } from '../../check/date';
import { readQuantity } from '../../check/quantity';
import { reject, type LintRule } from './view';

export const lureTooNear: LintRule = ({ question, keys, lures }) => {
	if (question.form !== 'choice' || !keys[0] || readDates(keys[0]).length > 0) return [];
	const key = readQuantity(keys[0]);
	if (!key || key.value === 0 || key.noun.length > 3) return [];
	const near = lures.find((lure) => {
		const value = readQuantity(lure)?.value;
		return (
			value !== undefined && Math.abs(value - key.value) < Math.abs(key.value) * 0.15 && value !== key.value
		);
	});
	return near ? reject('lure-too-near', { option: near }) : [];
};
