/** Cards + a date to be ready by → the recall to expect then, and what to study today for it. */
import { daysBetween } from '../day';
import { nextMemory, retrievability, type Parameters } from './schedule';
import type { Card, Memory } from './types';

export interface ReadyBy {
	/** The study day of the quiz or exam. */
	date: string;
	today: string;
	parameters: Parameters;
}

/** What is thought of a new fact when it is first asked. */
const FIRST_RECALL = 0.5;
/** Less than this on the day is not worth an answer today. */
const LEAST_GAIN = 0.005;
/** Recalled less likely than this, a review is well spaced. */
const FADED = 0.9;
/** Answers for each fact until the date from which on there is time to wait. */
const ROOMY_TIMES = 3;

/** Facts expected to be recalled on a day as a share of all, 0–1; null when there are none. */
export function expectedRecall(
	cards: readonly Pick<Card, 'memory'>[],
	day: string,
	parameters: Parameters,
): number | null {
	if (cards.length === 0) return null;
	const sum = cards.reduce((all, { memory }) => all + retrievability(memory, day, parameters), 0);
	return sum / cards.length;
}

/** What studying a card today is worth: recall gained on the day (0–1), and the answers it is likely to take. */
export function worthToday(
	memory: Memory | null,
	{ date, today, parameters }: ReadyBy,
): { gain: number; answers: number } {
	const at = memory?.lastAt ?? 0;
	const then = (after: Memory) => retrievability(after, date, parameters);
	const recall = memory ? retrievability(memory, today, parameters) : FIRST_RECALL;
	const known = nextMemory(memory, { grade: 'good', day: today, at }, parameters);
	const lost = nextMemory(memory, { grade: 'again', day: today, at }, parameters);
	const again = nextMemory(lost, { grade: 'good', day: today, at }, parameters);
	const gain = recall * then(known) + (1 - recall) * then(again) - retrievability(memory, date, parameters);
	return { gain, answers: recall + 2 * (1 - recall) };
}

/** Is there time for facts to fade? Not in the days that hold each of them once, nor when time is short anyway. */
function isEarly(ready: ReadyBy, cardCount: number, answers: number): boolean {
	const days = daysBetween(ready.today, ready.date);
	return days * answers >= ROOMY_TIMES * cardCount && days > Math.ceil(cardCount / answers);
}

/**
 * The cards to study today for the date, the most worth first; as many as there is time for.
 * Early on a fact waits until it fades (a review too soon adds little); in the last days every fact gets its turn.
 * `answersPerDay`: what there is usually time for.
 */
export function planReady(
	cards: readonly Pick<Card, 'id' | 'memory'>[],
	ready: ReadyBy,
	answersPerDay: number,
): string[] {
	const { today, parameters } = ready;
	const early = isEarly(ready, cards.length, answersPerDay);
	return cards
		.filter(({ memory }) => memory?.lastDay !== today)
		.filter(({ memory }) => !early || retrievability(memory, today, parameters) <= FADED)
		.map(({ id, memory }) => ({ id, ...worthToday(memory, ready) }))
		.filter(({ gain }) => gain >= LEAST_GAIN)
		.sort((a, b) => b.gain / b.answers - a.gain / a.answers)
		.map(({ id }) => id);
}
