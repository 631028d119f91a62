/** Document and times → amounts: money, shares, measures, votes, scores, people, things, bounded durations. */
import type { AmountMention, Document, TimeMention } from '../types';
import { findCounts } from './amounts/count';
import type { AmountFinder } from './amounts/draft';
import { findLasting } from './amounts/lasting';
import { findMeasures } from './amounts/measure';
import { findMoney } from './amounts/money';
import { findShares } from './amounts/share';
import { findPairs } from './amounts/votes';

/** Where two overlap, the earlier finder is right. */
const FINDERS: readonly AmountFinder[] = [
	findLasting,
	findMoney,
	findShares,
	findMeasures,
	findPairs,
	findCounts,
];

/**
 * Every amount of an article, in order of the text.
 * Must not read dates, ages, phone numbers, ordinals, "one of", list numbers, flight numbers, ranges without one value.
 */
export function findAmounts(document: Document, times: TimeMention[]): AmountMention[] {
	const taken = new Uint8Array(document.text.length);
	for (const time of times) if (!isBounded(time)) taken.fill(1, time.start, time.end);
	const amounts: AmountMention[] = [];
	for (const finder of FINDERS) {
		for (const found of finder(document, times)) {
			if (taken.subarray(found.start, found.end).includes(1)) continue;
			taken.fill(1, found.start, found.end);
			amounts.push(saysWhen(found.of, times) ? { ...found, of: null } : found);
		}
	}
	return amounts.sort((a, b) => a.start - b.start);
}

/** "£15,000 in December": when, not what. */
const saysWhen = (of: AmountMention['of'], times: readonly TimeMention[]): boolean =>
	of !== null && times.some((time) => time.start < of.end && of.start < time.end);

const isBounded = (time: TimeMention): boolean => time.type === 'DURATION' && time.bound !== undefined;
