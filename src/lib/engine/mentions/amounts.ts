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
	const taken = new Set<number>();
	for (const time of times) if (!isBounded(time)) occupy(taken, time);
	const amounts: AmountMention[] = [];
	for (const finder of FINDERS) {
		for (const found of finder(document, times)) {
			if (overlaps(taken, found)) continue;
			occupy(taken, found);
			amounts.push(found);
		}
	}
	return amounts.sort((a, b) => a.start - b.start);
}

const isBounded = (time: TimeMention): boolean => time.type === 'DURATION' && time.bound !== undefined;

function occupy(taken: Set<number>, span: { start: number; end: number }): void {
	for (let at = span.start; at < span.end; at++) taken.add(at);
}

function overlaps(taken: ReadonlySet<number>, span: { start: number; end: number }): boolean {
	for (let at = span.start; at < span.end; at++) if (taken.has(at)) return true;
	return false;
}
