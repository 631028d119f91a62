/** Reviews and cards → what learners ask of themselves: weeks, ages, articles, kinds, mix-ups. */
import { addDays, dayNumber, daysBetween } from '../day';
import type { FactKind } from '../engine/types';
import type { Retention } from './statistics';
import type { Card, QuestionRecord, Review } from './types';

/** The first answer of a day to a card that is not new: what tests a memory. */
function isTest(review: Review): boolean {
	return review.first && !review.wasNew;
}

function retentionOf(reviews: readonly Review[]): Retention {
	const askedCount = reviews.length;
	const rememberedCount = reviews.filter(({ grade }) => grade !== 'again').length;
	return { rememberedCount, askedCount, share: askedCount === 0 ? null : rememberedCount / askedCount };
}

/** Monday of a day's week. 1970-01-01 was a Thursday. */
export function mondayOf(day: string): string {
	return addDays(day, -((dayNumber(day) + 3) % 7));
}

export interface WeekRetention extends Retention {
	/** Its Monday. */
	week: string;
}

/** True retention in each of the last `weeks` weeks, oldest first. */
export function retentionByWeek(reviews: readonly Review[], day: string, weeks: number): WeekRetention[] {
	const tests = reviews.filter(isTest);
	const last = mondayOf(day);
	return Array.from({ length: weeks }, (_, place) => {
		const week = addDays(last, -7 * (weeks - 1 - place));
		return { week, ...retentionOf(tests.filter((review) => mondayOf(review.day) === week)) };
	});
}

/** From so many days since the answer before on, a card counts as old (as in Anki: mature). */
export const OLD_DAYS = 21;

/** True retention of cards seen again within three weeks, and of those left alone for longer. */
export function retentionByAge(
	reviews: readonly Review[],
	since: string,
): { young: Retention; old: Retention } {
	const before = new Map<string, string>();
	const [young, old]: [Review[], Review[]] = [[], []];
	for (const review of reviews) {
		const last = before.get(review.card);
		before.set(review.card, review.day);
		if (last === undefined || !isTest(review) || review.day < since) continue;
		(daysBetween(last, review.day) < OLD_DAYS ? young : old).push(review);
	}
	return { young: retentionOf(young), old: retentionOf(old) };
}

export interface Group extends Retention {
	key: string;
	tookMs: number;
	reviewCount: number;
}

/** Retention and time of reviews that have something in common, the most answered first. Without a key: left out. */
export function groupReviews(
	reviews: readonly Review[],
	keyOf: (review: Review) => string | undefined,
): Group[] {
	const groups = new Map<string, Review[]>();
	for (const review of reviews) {
		const key = keyOf(review);
		if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), review]);
	}
	return [...groups]
		.map(([key, own]) => ({
			key,
			...retentionOf(own.filter(isTest)),
			reviewCount: own.length,
			tookMs: own.reduce((sum, { tookMs }) => sum + tookMs, 0),
		}))
		.sort((a, b) => b.reviewCount - a.reviewCount);
}

/** Days of stability at which a group ends; the last has no end. */
export const STABILITY_ENDS = [1, 3, 7, 21, 90, 365] as const;

/** Learned cards by how long they last: one count for each of `STABILITY_ENDS`, and one for longer. */
export function stabilityCounts(cards: readonly Card[]): number[] {
	const counts = [...STABILITY_ENDS, Infinity].map(() => 0);
	for (const { memory } of cards) {
		if (!memory) continue;
		const place = STABILITY_ENDS.findIndex((end) => memory.stability < end);
		counts[place < 0 ? counts.length - 1 : place]!++;
	}
	return counts;
}

export interface MixUp {
	kind: FactKind;
	/** What was right and what was given; which is which changes. */
	one: string;
	other: string;
	count: number;
	/** The facts behind it. */
	facts: string[];
	articles: string[];
	/** The question last answered so. */
	stem: string;
}

interface Wrong {
	right: string;
	given: string;
}

/** The option that was right and the one taken for it; null when it was right, or no choice. */
function wrongChoice(review: Review, { question }: QuestionRecord): Wrong | null {
	if (review.given?.form !== 'choice' || question.form !== 'choice' || review.right !== false) return null;
	const given = question.options[review.given.option];
	const right = question.options.find((option) => option.correct);
	return given && right && !given.correct ? { right: right.text, given: given.text } : null;
}

/** What is taken for what, the most often first: wrong choices, both ways together. */
export function mixUps(
	reviews: readonly Review[],
	questions: ReadonlyMap<string, QuestionRecord>,
	kinds: ReadonlyMap<string, FactKind>,
): MixUp[] {
	const found = new Map<string, MixUp>();
	for (const review of reviews) {
		const record = questions.get(review.question ?? '');
		const kind = kinds.get(review.card);
		const wrong = record && kind && wrongChoice(review, record);
		if (!wrong) continue;
		const key = JSON.stringify([kind, ...[wrong.right, wrong.given].sort()]);
		const mixUp = found.get(key);
		found.set(key, {
			kind,
			one: mixUp?.one ?? wrong.right,
			other: mixUp?.other ?? wrong.given,
			count: (mixUp?.count ?? 0) + 1,
			facts: [...new Set([...(mixUp?.facts ?? []), review.card])],
			articles: [...new Set([...(mixUp?.articles ?? []), review.article])],
			stem: record.question.stem,
		});
	}
	return [...found.values()].sort((a, b) => b.count - a.count);
}
