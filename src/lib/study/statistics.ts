/** Reviews and cards → figures people want to look at. */
import { addDays } from '../day';
import type { QuestionForm } from '../engine/types';
import { retrievability, type Parameters } from './schedule';
import type { Card, Review } from './types';

export interface DayCount {
	day: string;
	reviewCount: number;
	tookMs: number;
}

/** What was done on each of the `days` study days up to and with `day`, oldest first. */
export function doneByDay(reviews: readonly Review[], day: string, days: number): DayCount[] {
	const counts = new Map<string, DayCount>();
	for (let back = days - 1; back >= 0; back--) {
		const on = addDays(day, -back);
		counts.set(on, { day: on, reviewCount: 0, tookMs: 0 });
	}
	for (const review of reviews) {
		const count = counts.get(review.day);
		if (!count) continue;
		count.reviewCount++;
		count.tookMs += review.tookMs;
	}
	return [...counts.values()];
}

/** Cards that come back on each of the next `days` days; what is overdue counts for `day`. */
export function forecast(
	cards: readonly Card[],
	day: string,
	days: number,
): { day: string; cardCount: number }[] {
	const result = Array.from({ length: days }, (_, ahead) => ({ day: addDays(day, ahead), cardCount: 0 }));
	const index = new Map(result.map((count) => [count.day, count]));
	for (const card of cards) {
		if (!card.dueDay || card.suspended) continue;
		const count = index.get(card.dueDay < day ? day : card.dueDay);
		if (count) count.cardCount++;
	}
	return result;
}

export interface Retention {
	rememberedCount: number;
	askedCount: number;
	/** 0–1; null when nothing was asked. */
	share: number | null;
}

function retentionOf(reviews: readonly Review[]): Retention {
	const rememberedCount = reviews.filter((review) => review.grade !== 'again').length;
	const askedCount = reviews.length;
	return { rememberedCount, askedCount, share: askedCount === 0 ? null : rememberedCount / askedCount };
}

/** Reviews that test a memory: the first of a card on a day, not its very first. */
function tests(reviews: readonly Review[], since: string): Review[] {
	return reviews.filter((review) => review.first && !review.wasNew && review.day >= since);
}

/** True retention since a day: how much was still there when asked. */
export function trueRetention(reviews: readonly Review[], since: string): Retention {
	return retentionOf(tests(reviews, since));
}

/** The same, each form apart: a choice is guessed right a third of the time, a recall is not. */
export function retentionByForm(reviews: readonly Review[], since: string): Map<QuestionForm, Retention> {
	const asked = tests(reviews, since);
	const forms = [...new Set(asked.map((review) => review.form))].sort();
	return new Map(forms.map((form) => [form, retentionOf(asked.filter((review) => review.form === form))]));
}

export type MemoryState = 'new' | 'fading' | 'firm';

/** `firm`: likely recalled (90 % or more) on `day`; `fading`: not so likely; `new`: never asked. */
export function memoryState(card: Card, day: string, parameters: Parameters): MemoryState {
	if (!card.memory) return 'new';
	return retrievability(card.memory, day, parameters) >= 0.9 ? 'firm' : 'fading';
}

export interface LibraryCounts {
	cardCount: number;
	newCount: number;
	fadingCount: number;
	firmCount: number;
	suspendedCount: number;
	/** Facts expected to be recalled on `day`, the sum of all chances. */
	expectedCount: number;
}

/** How the library's cards stand on a day. */
export function countCards(cards: readonly Card[], day: string, parameters: Parameters): LibraryCounts {
	const states = cards.map((card) => memoryState(card, day, parameters));
	const count = (state: MemoryState) => states.filter((one) => one === state).length;
	return {
		cardCount: cards.length,
		newCount: count('new'),
		fadingCount: count('fading'),
		firmCount: count('firm'),
		suspendedCount: cards.filter((card) => card.suspended).length,
		expectedCount: cards.reduce((sum, card) => sum + retrievability(card.memory, day, parameters), 0),
	};
}
