/** The library → what to study now: the cards of the next sitting, and how long they take. */
import { newId } from '$lib/db/ids';
import { queueInput } from '$lib/db/study';
import { seededRandom } from '$lib/random';
import { planSitting } from '$lib/study/queue';
import { startSitting } from '$lib/study/sitting';
import type { Sitting } from '$lib/study/types';

export interface Plan {
	day: string;
	seed: string;
	articles: string[];
	/** In the order asked. */
	cards: string[];
	dueCount: number;
	newCount: number;
	/** Due cards that the day's minutes leave for later. */
	leftCount: number;
	/** Rounded up; at least 1 when there are cards. */
	minutes: number;
}

export interface Wish {
	/** Only cards of these; empty for all. A chosen article is studied without the day's limits. */
	articles?: string[];
	/** This many cards beyond the day's limits. */
	extraCount?: number;
}

/** A sitting on one article, or beyond the limits, ends after this many cards. */
const MOST = 20;
/** A new fact is asked until it was recalled once. */
const NEW_TIMES = 2;

/** What a sitting begun now would hold. The same day and the same answers so far give the same plan. */
export async function makePlan(day: string, wish: Wish = {}): Promise<Plan> {
	const articles = wish.articles ?? [];
	const input = await queueInput(day, articles);
	const seed = `${day}:${input.doneMs}`;
	const limits = articles.length === 0 && wish.extraCount === undefined;
	const planned = planSitting({ ...input, limits, random: seededRandom(seed) });
	const cards = limits ? planned : planned.slice(0, wish.extraCount ?? MOST);
	const chosen = new Set(cards);
	const newCount = input.fresh.filter((card) => chosen.has(card.id)).length;
	const dueCount = cards.length - newCount;
	const answers = dueCount + NEW_TIMES * newCount;
	return {
		day,
		seed,
		articles,
		cards,
		dueCount,
		newCount,
		leftCount: input.due.length - dueCount,
		minutes: Math.ceil((answers * input.cardMs) / 60_000),
	};
}

/** A sitting with the plan's cards, `first` before all others. */
export function beginSitting(plan: Plan, at: number, first: string | null = null): Sitting {
	const { day, seed, articles } = plan;
	const others = plan.cards.filter((card) => card !== first);
	const cards = first === null ? plan.cards : [first, ...others];
	return startSitting({ id: newId(at), startedAt: at, day, seed, articles, cards });
}
