/** The library → everything the statistics page shows, in one reading. */
import { listArticles } from '$lib/db/articles';
import { listCards } from '$lib/db/cards';
import { db } from '$lib/db/db';
import { listReviews } from '$lib/db/events';
import { settings } from '$lib/db/settings';
import { usualMs } from '$lib/db/today';
import { addDays } from '$lib/day';
import { drawnKind, type DrawnKind } from '$lib/components/kinds';
import { groupReviews, mixUps, retentionByAge, retentionByWeek, stabilityCounts } from '$lib/study/habits';
import { doneByDay, forecast, retentionByForm, trueRetention } from '$lib/study/statistics';

const RECENT_DAYS = 30;
const HEAT_WEEKS = 26;
const COMING_DAYS = 14;
const LINE_WEEKS = 12;
const MOST_MIX_UPS = 5;

export type Figures = Awaited<ReturnType<typeof readFigures>>;

/** Kinds of the facts that were answered, by their permanent ids. */
async function kindsOf(ids: string[]) {
	const facts = await db.facts.bulkGet(ids);
	return new Map(facts.flatMap((fact) => (fact ? [[fact.id, fact.fact.kind] as const] : [])));
}

async function questionsNamed(ids: string[]) {
	const records = await db.questions.bulkGet(ids);
	return new Map(records.flatMap((record) => (record ? [[record.id, record] as const] : [])));
}

/** For a study day. */
export async function readFigures(day: string) {
	const [reviews, cards, { desiredRetention }] = [await listReviews(), await listCards(), await settings()];
	const since = addDays(day, 1 - RECENT_DAYS);
	const recent = reviews.filter((review) => review.day >= since);
	const kinds = await kindsOf([...new Set(reviews.map((review) => review.card))]);
	const wrong = reviews.filter((review) => review.right === false && review.question);
	const questions = await questionsNamed([...new Set(wrong.map((review) => review.question!))]);
	const titles = new Map((await listArticles()).map(({ id, title }) => [id, title]));
	const kindOf = (card: string): DrawnKind | undefined => {
		const kind = kinds.get(card);
		return kind && drawnKind(kind);
	};
	return {
		day,
		desired: desiredRetention,
		reviewCount: reviews.length,
		recentCount: recent.length,
		recentMs: recent.reduce((sum, review) => sum + review.tookMs, 0),
		recentDays: RECENT_DAYS,
		retention: trueRetention(reviews, since),
		byAge: retentionByAge(reviews, since),
		byForm: [...retentionByForm(reviews, since)],
		done: doneByDay(reviews, day, HEAT_WEEKS * 7),
		coming: forecast(cards, day, COMING_DAYS),
		cardMs: await usualMs(),
		weeks: retentionByWeek(reviews, day, LINE_WEEKS),
		stability: stabilityCounts(cards),
		articles: groupReviews(recent, ({ article }) => (titles.has(article) ? article : undefined)).map(
			(group) => ({
				...group,
				title: titles.get(group.key)!,
			}),
		),
		kinds: groupReviews(recent, ({ card }) => kindOf(card)),
		mixUps: mixUps(reviews, questions, kinds).slice(0, MOST_MIX_UPS),
	};
}
