/** The library → what to study now: the cards of the next sitting, and how long they take. */
import { isAwake, listCards } from '$lib/db/cards';
import { newId } from '$lib/db/ids';
import { queueInput } from '$lib/db/study';
import { seededRandom } from '$lib/random';
import { planSitting } from '$lib/study/queue';
import { planReady } from '$lib/study/ready';
import { startSitting } from '$lib/study/sitting';
import type { Sitting } from '$lib/study/sitting';

export interface Plan {
	day: string;
	seed: string;
	articles: string[];
	/** The date it is for, if for one. */
	readyBy?: string;
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
	/** What is worth most on this date instead of what is due, as much as the day's minutes allow. */
	readyBy?: string;
}

/** A sitting on one article, or beyond the limits, ends after this many cards. */
const MOST = 20;
/** A new fact is asked until it was recalled once. */
const NEW_TIMES = 2;

type Input = Awaited<ReturnType<typeof queueInput>>;

/** What a sitting begun now would hold. The same day and the same answers so far give the same plan. */
export async function makePlan(day: string, wish: Wish = {}): Promise<Plan> {
	const articles = wish.articles ?? [];
	const input = await queueInput(day, articles);
	const seed = `${day}:${input.doneMs}`;
	const limits = articles.length === 0 && wish.extraCount === undefined;
	if (wish.readyBy !== undefined) return planFor(wish.readyBy, input, seed, articles);
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

/** A sitting for a date: no limit on new facts, the day's minutes for all. */
async function planFor(date: string, input: Input, seed: string, articles: string[]): Promise<Plan> {
	const { day, parameters, settings, cardMs, doneMs } = input;
	const mine = (await listCards()).filter(
		(card) => isAwake(card, day) && (articles.length === 0 || articles.includes(card.article)),
	);
	const answers = (settings.minutesPerDay * 60_000) / cardMs;
	const left = Math.max(1, Math.floor(answers - doneMs / cardMs));
	const cards = planReady(mine, { date, today: day, parameters }, answers).slice(0, left);
	const byId = new Map(mine.map((card) => [card.id, card]));
	const newCount = cards.filter((id) => !byId.get(id)?.memory).length;
	const dueCount = cards.length - newCount;
	const minutes = Math.ceil(((dueCount + NEW_TIMES * newCount) * cardMs) / 60_000);
	return { day, seed, articles, readyBy: date, cards, dueCount, newCount, leftCount: 0, minutes };
}

/** A sitting with the plan's cards, `first` before all others. */
export function beginSitting(plan: Plan, at: number, first: string | null = null): Sitting {
	const { day, seed, articles, readyBy } = plan;
	const others = plan.cards.filter((card) => card !== first);
	const cards = first === null ? plan.cards : [first, ...others];
	return startSitting({ id: newId(at), startedAt: at, day, seed, articles, readyBy, cards });
}
