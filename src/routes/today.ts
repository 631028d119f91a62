/** The library → what Today shows, in one reading. */
import { listArticles, type ArticleSummary } from '$lib/db/articles';
import { listCards } from '$lib/db/cards';
import { parametersInForce } from '$lib/db/events';
import { pendingReading } from '$lib/db/pending';
import { settings } from '$lib/db/settings';
import { sitting } from '$lib/db/sittings';
import { todayCounts, type TodayCounts } from '$lib/db/today';
import { DAY_MS, dayNumber } from '$lib/day';
import { makePlan, type Plan } from '$lib/state/plan';
import { countCards, forecast, type LibraryCounts } from '$lib/study/statistics';
import type { Sitting } from '$lib/study/sitting';
import type { Card } from '$lib/study/types';

export interface ShelfArticle extends ArticleSummary {
	memory: LibraryCounts;
	/** Cards of today's plan. */
	todayCount: number;
}

export interface Today {
	day: string;
	counts: TodayCounts;
	plan: Plan;
	/** Begun today and not finished. */
	running: Sitting | null;
	week: { day: string; cardCount: number }[];
	articles: ShelfArticle[];
	doubtfulCount: number;
	/** An article with doubtful facts. */
	doubtfulArticle: string | null;
	/** Title of a reading that waits for its review. */
	pending: string | null;
}

async function shelf(day: string, cards: Card[], today: Set<string>): Promise<ShelfArticle[]> {
	const parameters = await parametersInForce();
	return (await listArticles()).map((article) => {
		const own = cards.filter((card) => card.article === article.id);
		const todayCount = own.filter((card) => today.has(card.id)).length;
		return { ...article, memory: countCards(own, day, parameters), todayCount };
	});
}

/** A forecast whose first day is what is still to be done today. */
function weekOf(cards: Card[], day: string, leftToday: number) {
	return forecast(cards, day, 7).map((count, ahead) =>
		ahead === 0 ? { ...count, cardCount: leftToday } : count,
	);
}

export async function readToday(day: string): Promise<Today> {
	const counts = await todayCounts(day);
	const plan = await makePlan(day);
	const stored = await sitting();
	const running = stored?.day === day && stored.waiting.length > 0 ? stored : null;
	const cards = await listCards();
	const left = new Set(running ? running.waiting.map((item) => item.card) : plan.cards);
	const articles = await shelf(day, cards, left);
	return {
		day,
		counts,
		plan,
		running,
		week: weekOf(cards, day, left.size),
		articles,
		doubtfulCount: articles.reduce((sum, article) => sum + article.doubtfulCount, 0),
		doubtfulArticle: articles.find((article) => article.doubtfulCount > 0)?.id ?? null,
		pending: (await pendingReading())?.title ?? null,
	};
}

const BACKUP_DAYS = 30;

/** Is it time to ask for a backup? When there is something to lose and the last one is a month old. */
export async function needsBackup(day: string): Promise<boolean> {
	const { lastBackupAt } = await settings();
	return lastBackupAt === null || dayNumber(day) - lastBackupAt / DAY_MS > BACKUP_DAYS;
}

/** Was it added before yesterday? Then there is something to lose. */
export function isOld(addedAt: number, day: string): boolean {
	return dayNumber(day) - addedAt / DAY_MS > 1;
}
