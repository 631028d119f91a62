/** A date → what will be known then, without more study and with today's sitting. */
import { listArticles } from '$lib/db/articles';
import { listCards } from '$lib/db/cards';
import { parametersInForce } from '$lib/db/events';
import { makePlan } from '$lib/state/plan';
import { expectedRecall, worthToday } from '$lib/study/ready';

export interface Outlook {
	cardCount: number;
	/** Facts likely known on the day. */
	nowCount: number;
	thenCount: number;
	/** Today's sitting for it. */
	planCount: number;
	minutes: number;
}

/** `article`: of this one only; empty for all. */
export async function lookAhead(date: string, today: string, article: string): Promise<Outlook> {
	const articles = article ? [article] : [];
	const parameters = await parametersInForce();
	const cards = (await listCards()).filter((card) => !article || card.article === article);
	const plan = await makePlan(today, { articles, readyBy: date });
	const chosen = new Set(plan.cards);
	const gained = cards
		.filter(({ id }) => chosen.has(id))
		.reduce((sum, { memory }) => sum + worthToday(memory, { date, today, parameters }).gain, 0);
	const nowCount = (expectedRecall(cards, date, parameters) ?? 0) * cards.length;
	return {
		cardCount: cards.length,
		nowCount: Math.round(nowCount),
		thenCount: Math.round(nowCount + gained),
		planCount: plan.cards.length,
		minutes: plan.minutes,
	};
}

/** Articles to choose from. */
export async function titles(): Promise<{ id: string; title: string }[]> {
	return (await listArticles()).map(({ id, title }) => ({ id, title }));
}
