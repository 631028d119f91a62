/** Lint. 1850 for a vote of 2026; a thousand for three. */
import { readDates } from '../../check/date';
import { readQuantity } from '../../check/quantity';
import { reject, type LintRule } from './view';

export const lureImplausible: LintRule = ({ question, keys, lures }) => {
	if (question.form !== 'choice' || !keys[0]) return [];
	const keyYear = Number(readDates(keys[0])[0]?.slice(0, 4));
	const key = readQuantity(keys[0])?.value;
	const bad = lures.find((lure) => {
		const year = Number(readDates(lure)[0]?.slice(0, 4));
		if (keyYear && year) return Math.abs(keyYear - year) > 40;
		const value = readQuantity(lure)?.value;
		return !keyYear && key && value ? value / key > 10 || key / value > 10 : false;
	});
	return bad ? reject('lure-implausible', { option: bad }) : [];
};
