/** Amounts: durations with a bound: "more than five hours", "at least two weeks". */
import type { AmountMention } from '../../types';
import type { AmountFinder } from './draft';

const UNITS: Readonly<Record<string, string>> = {
	TS: 'seconds',
	TM: 'minutes',
	TH: 'hours',
	D: 'days',
	W: 'weeks',
	M: 'months',
	Q: 'quarters',
	Y: 'years',
};
const BOUND: Readonly<Record<string, AmountMention['bound']>> = {
	'more-than': 'more-than',
	'less-than': 'less-than',
	about: 'about',
};

/** Reads the times already found; durations of unknown length are none. */
export const findLasting: AmountFinder = (_document, times) =>
	times.flatMap((time) => {
		const found = /^P(T?)(\d+(?:\.\d+)?)([SMHDWQY])$/.exec(time.value);
		const bound = BOUND[time.bound ?? ''];
		const unit = found && UNITS[`${found[1]}${found[3]}`];
		if (time.type !== 'DURATION' || !found || !bound || !unit) return [];
		const { start, end, confidence } = time;
		return [{ start, end, value: Number(found[2]), unit, of: null, bound, confidence, rule: 'lasting' }];
	});
