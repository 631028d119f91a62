/** A finished sitting → what to say of it. */
import { addDays } from '$lib/day';
import { getCard, listCards } from '$lib/db/cards';
import { getFact } from '$lib/db/facts';
import { reviewsOn } from '$lib/db/today';
import { makePlan } from '$lib/state/plan';
import { WARN_LAPSES } from '$lib/study/leech';
import { forecast } from '$lib/study/statistics';
import type { Sitting } from '$lib/study/sitting';
import type { Grade } from '$lib/study/types';

export interface Summary {
	cardCount: number;
	/** Remembered at the first try. */
	rightCount: number;
	tookMs: number;
	/** Facts forgotten at the first try, as sentences. */
	hard: string[];
	/** Those forgotten so often that they should be mended. */
	stuck: { card: string; text: string; lapseCount: number }[];
	tomorrowCount: number;
	/** Cards that today's limits still allow. */
	moreCount: number;
}

/** The first grade of each card. */
function firstGrades(sitting: Sitting): Map<string, Grade> {
	const first = new Map<string, Grade>();
	for (const step of sitting.steps)
		for (const { card, grade } of [step, ...(step.also ?? [])])
			if (grade !== null && !first.has(card)) first.set(card, grade);
	return first;
}

/** Of these cards, those to mend. */
async function findStuck(ids: string[]): Promise<Summary['stuck']> {
	const cards = (await Promise.all(ids.map(getCard))).filter((card) => card !== null);
	const stuck = cards.filter((card) => (card.memory?.lapseCount ?? 0) >= WARN_LAPSES);
	return Promise.all(
		stuck.map(async ({ id, memory }) => ({
			card: id,
			text: (await getFact(id))?.fact.text ?? '',
			lapseCount: memory!.lapseCount,
		})),
	);
}

export async function summarise(sitting: Sitting): Promise<Summary> {
	const first = firstGrades(sitting);
	const events = new Set(
		sitting.steps.flatMap((step) => [step, ...(step.also ?? [])]).map((one) => one.event),
	);
	const reviews = (await reviewsOn(sitting.day)).filter((review) => events.has(review.id));
	const forgotten = [...first].filter(([, grade]) => grade === 'again').map(([card]) => card);
	const facts = await Promise.all(forgotten.map(getFact));
	const tomorrow = addDays(sitting.day, 1);
	return {
		cardCount: first.size,
		rightCount: first.size - forgotten.length,
		tookMs: reviews.reduce((sum, review) => sum + review.tookMs, 0),
		hard: facts.flatMap((fact) => (fact ? [fact.fact.text] : [])),
		stuck: await findStuck(forgotten),
		tomorrowCount: forecast(await listCards(), tomorrow, 1)[0]?.cardCount ?? 0,
		moreCount: (await makePlan(sitting.day)).cards.length,
	};
}
