/** Reviews → what the optimiser learns from, and how well parameters foretell answers. */
import { daysBetween } from '../day';
import { hash53 } from '../hash';
import { isRecognised } from './recognise';
import { areWeights, nextMemory, retrievability, type Parameters } from './schedule';
import type { Grade, Memory, Review } from './types';

/** Parameters are trained once there are so many answers. */
export const LEAST_REVIEWS = 400;

export type Answered = Pick<Review, 'card' | 'at' | 'grade' | 'form' | 'day'>;

/** A row of histories end to end: grades 1–4, days since the review before, and how many belong to each history. */
export interface TrainingRows {
	grades: number[];
	days: number[];
	lengths: number[];
}

/** Log-loss of two sets of parameters on the same answers, in nats; lower is better. */
export interface Comparison {
	before: number;
	after: number;
	/** Answers it was measured on. */
	testCount: number;
}

const NUMBERS: Record<Grade, number> = { again: 1, hard: 2, good: 3, easy: 4 };
/** One card in five is kept for the test. */
const FOLDS = 5;
/** So that one surprise does not count for ever. */
const LEAST_CHANCE = 0.0001;

/** Is the card kept for the test? Decided by its name alone. */
export function isHeldOut(card: string): boolean {
	return hash53(card, 7) % FOLDS === 0;
}

function histories(reviews: readonly Answered[]): Answered[][] {
	const cards = new Map<string, Answered[]>();
	for (const review of reviews) {
		const own = cards.get(review.card);
		if (own) own.push(review);
		else cards.set(review.card, [review]);
	}
	return [...cards.values()].map((own) => own.sort((a, b) => a.at - b.at));
}

/** A right choice may be luck, so it goes into a history as Hard, half a recall. */
function countedAs({ grade, form }: Answered): number {
	return grade !== 'again' && isRecognised(form) ? NUMBERS.hard : NUMBERS[grade];
}

/** What tests a memory honestly: an answer that cannot be guessed, on another day than the one before. */
function isTest(review: Answered, before: Answered): boolean {
	return !isRecognised(review.form) && review.day > before.day;
}

/** Each honest answer with the history before it. Choices are in the histories but never foretold. */
export function trainingRows(reviews: readonly Answered[]): TrainingRows {
	const rows: TrainingRows = { grades: [], days: [], lengths: [] };
	for (const own of histories(reviews)) {
		const days = own.map(({ day }, at) => (at === 0 ? 0 : Math.max(0, daysBetween(own[at - 1]!.day, day))));
		for (let at = 1; at < own.length; at++) {
			if (!isTest(own[at]!, own[at - 1]!)) continue;
			rows.grades.push(...own.slice(0, at + 1).map(countedAs));
			rows.days.push(...days.slice(0, at + 1));
			rows.lengths.push(at + 1);
		}
	}
	return rows;
}

/** Mean log-loss of the recall that parameters foretell for each honest answer; null when there is none. */
export function logLoss(
	reviews: readonly Answered[],
	parameters: Parameters,
): { loss: number; testCount: number } | null {
	let [sum, testCount] = [0, 0];
	for (const own of histories(reviews)) {
		let memory: Memory | null = null;
		for (const [at, review] of own.entries()) {
			if (at > 0 && isTest(review, own[at - 1]!)) {
				const chance = retrievability(memory, review.day, parameters);
				const met = review.grade === 'again' ? 1 - chance : chance;
				sum -= Math.log(Math.max(LEAST_CHANCE, met));
				testCount++;
			}
			memory = nextMemory(memory, review, parameters);
		}
	}
	return testCount === 0 ? null : { loss: sum / testCount, testCount };
}

/** Old and new parameters on the held-out cards; null when there is nothing to compare or the new ones are unusable. */
export function compareParameters(
	reviews: readonly Answered[],
	before: Parameters,
	weights: readonly number[],
): Comparison | null {
	if (!areWeights(weights)) return null;
	const held = reviews.filter(({ card }) => isHeldOut(card));
	const old = logLoss(held, before);
	const fresh = logLoss(held, { id: 'trained', weights });
	return old && fresh && { before: old.loss, after: fresh.loss, testCount: old.testCount };
}

/** May the new parameters be offered? Only when they foretell held-out answers better. */
export function isBetter(comparison: Comparison | null): boolean {
	return comparison !== null && comparison.after < comparison.before;
}
