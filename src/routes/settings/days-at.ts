/** Desired retention → what it does to an interval. */
import { addDays } from '$lib/day';
import { defaultParameters, retrievability } from '$lib/study/schedule';
import type { Memory } from '$lib/study/types';

const START = '2000-01-01';
const LONGEST = 400;

/** Days after which a memory that falls to 90 % in `days` days has fallen to `retention` (0.80–0.95), whole days. */
export function daysAt(retention: number, days = 10): number {
	const memory: Memory = {
		stability: days,
		difficulty: 5,
		lastDay: START,
		lastAt: 0,
		reviewCount: 1,
		lapseCount: 0,
	};
	for (let after = 1; after < LONGEST; after++)
		if (retrievability(memory, addDays(START, after), defaultParameters) < retention)
			return Math.max(1, after - 1);
	return LONGEST;
}
