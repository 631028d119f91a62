/** What today asks of the learner. */
import { eventsThatCount } from '../study/replay';
import type { Review } from '../study/types';
import { dueCards, newCards } from './cards';
import { db } from './db';
import { settings } from './settings';

export interface TodayCounts {
	/** Due today or earlier. */
	dueCount: number;
	/** New ones that today's limit still allows. */
	newCount: number;
	/** All new ones. */
	newTotalCount: number;
	/** Minutes for `dueCount` and `newCount`, from the learner's own pace; at least 1 when there is something. */
	minutes: number;
	/** Reviews given today, and the time they took. */
	doneCount: number;
	doneMs: number;
	/** The first day after today when something comes back; null when nothing will. */
	nextDay: string | null;
	nextCount: number;
	cardCount: number;
	articleCount: number;
}

const USUAL_MS = 12_000;
/** A new fact is asked until it was recalled once. */
const NEW_TIMES = 2;

/** Reviews of a study day that count. */
export async function reviewsOn(day: string): Promise<Review[]> {
	const events = await db.events.where('day').equals(day).toArray();
	const undos = await db.events.where('type').equals('undo').toArray();
	return eventsThatCount([...events, ...undos]).filter((event) => event.type === 'review');
}

/** What one answer usually takes, in ms; a guess until there are ten. */
export async function usualMs(): Promise<number> {
	const recent = await db.events.where('type').equals('review').reverse().limit(300).toArray();
	const times = recent.flatMap((event) => (event.type === 'review' ? [Math.min(event.tookMs, 60_000)] : []));
	return times.length < 10 ? USUAL_MS : times.reduce((sum, ms) => sum + ms, 0) / times.length;
}

async function comingUp(day: string): Promise<{ nextDay: string | null; nextCount: number }> {
	const next = await db.cards.where('dueDay').above(day).first();
	if (!next?.dueDay) return { nextDay: null, nextCount: 0 };
	return { nextDay: next.dueDay, nextCount: await db.cards.where('dueDay').equals(next.dueDay).count() };
}

/** New cards begun on a study day. */
export function begunOn(reviews: readonly Review[]): number {
	return new Set(reviews.filter((review) => review.wasNew).map((review) => review.card)).size;
}

/** Counts for a study day (`studyDay(now, offset, dayStartHour)`). */
export async function todayCounts(day: string): Promise<TodayCounts> {
	const { newPerDay } = await settings();
	const done = await reviewsOn(day);
	const dueCount = (await dueCards(day)).length;
	const newTotalCount = (await newCards(day)).length;
	const newCount = Math.min(newTotalCount, Math.max(0, newPerDay - begunOn(done)));
	const asked = dueCount + NEW_TIMES * newCount;
	return {
		dueCount,
		newCount,
		newTotalCount,
		minutes: Math.ceil((asked * (await usualMs())) / 60_000),
		doneCount: done.length,
		doneMs: done.reduce((sum, review) => sum + review.tookMs, 0),
		...(await comingUp(day)),
		cardCount: await db.cards.count(),
		articleCount: await db.articles.filter((article) => article.deletedAt === null).count(),
	};
}
