/** Answer → memory and due day. The only file that knows ts-fsrs (FSRS-6). */
import {
	State,
	StrategyMode,
	createEmptyCard,
	default_w,
	forgetting_curve,
	fsrs,
	Rating,
	type Card as FsrsCard,
	type Grade as FsrsGrade,
	type FSRS,
} from 'ts-fsrs';
import { DAY_MS, addDays, dayNumber, daysBetween } from '../day';
import type { Card, Grade, Memory } from './types';

/** FSRS weights under the name reviews give them. */
export interface Parameters {
	id: string;
	weights: readonly number[];
}

/** What decides a due day at the moment of answering. */
export interface Rules {
	parameters: Parameters;
	/** 0.80–0.95. */
	retention: number;
	/** Spread due days a little, the same way every time for the same card and review. */
	fuzz: boolean;
}

export const defaultParameters: Parameters = { id: 'default', weights: default_w };
export const longestIntervalDays = 3650;

const RATINGS: Record<Grade, FsrsGrade> = {
	again: Rating.Again,
	hard: Rating.Hard,
	good: Rating.Good,
	easy: Rating.Easy,
};

/**
 * ts-fsrs counts UTC days, so days go in as UTC midnights and no hour of a learner's clock ever does.
 * The one step of a day lets a forgotten fact come back tomorrow; the same day it is only repeated in the sitting.
 */
function scheduler(rules: Rules, seed: string): FSRS {
	return fsrs({
		w: [...rules.parameters.weights],
		request_retention: rules.retention,
		enable_fuzz: rules.fuzz,
		enable_short_term: true,
		maximum_interval: longestIntervalDays,
		learning_steps: ['1d'],
		relearning_steps: ['1d'],
	}).useStrategy(StrategyMode.SEED, () => seed);
}

function midnight(day: string): Date {
	return new Date(dayNumber(day) * DAY_MS);
}

function toFsrs(memory: Memory | null, day: string): FsrsCard {
	const empty = createEmptyCard(midnight(day));
	if (!memory) return empty;
	return {
		...empty,
		stability: memory.stability,
		difficulty: memory.difficulty,
		state: State.Review,
		reps: memory.reviewCount,
		lapses: memory.lapseCount,
		last_review: midnight(memory.lastDay),
	};
}

/** A clock or a journey may put a later review on an earlier day: it then counts on the day already reached. */
function effectiveDay(memory: Memory | null, day: string): string {
	return memory && memory.lastDay > day ? memory.lastDay : day;
}

function outcome(card: string, memory: Memory | null, grade: Grade, day: string, rules: Rules): FsrsCard {
	const seed = `${card}:${memory?.reviewCount ?? 0}`;
	return scheduler(rules, seed).next(toFsrs(memory, day), midnight(day), RATINGS[grade]).card;
}

/** The memory after one more review. `at` in ms, `day` its study day. Retention and fuzz do not touch it. */
export function nextMemory(
	memory: Memory | null,
	review: { grade: Grade; day: string; at: number },
	parameters: Parameters,
): Memory {
	const day = effectiveDay(memory, review.day);
	const next = outcome('', memory, review.grade, day, { parameters, retention: 0.9, fuzz: false });
	const lapsed = memory !== null && review.grade === 'again' && memory.lastDay < day;
	return {
		stability: next.stability,
		difficulty: next.difficulty,
		lastDay: day,
		lastAt: Math.max(review.at, memory?.lastAt ?? review.at),
		reviewCount: (memory?.reviewCount ?? 0) + 1,
		lapseCount: (memory?.lapseCount ?? 0) + (lapsed ? 1 : 0),
	};
}

/** The study day a card answered with `grade` on `day` comes back: decided once, then stored in the review. */
export function decideDueDay(
	card: string,
	memory: Memory | null,
	grade: Grade,
	day: string,
	rules: Rules,
): string {
	const counted = effectiveDay(memory, day);
	const due = outcome(card, memory, grade, counted, rules).due.toISOString().slice(0, 10);
	return due > counted ? due : addDays(counted, 1);
}

/** The due day behind each grade button. */
export function previewDueDays(
	card: Pick<Card, 'id' | 'memory'>,
	day: string,
	rules: Rules,
): Record<Grade, string> {
	const on = (grade: Grade) => decideDueDay(card.id, card.memory, grade, day, rules);
	return { again: on('again'), hard: on('hard'), good: on('good'), easy: on('easy') };
}

/** How likely it is recalled on `day`, 0–1. A new card: 0. */
export function retrievability(memory: Memory | null, day: string, parameters: Parameters): number {
	if (!memory) return 0;
	const days = Math.max(0, daysBetween(memory.lastDay, day));
	return forgetting_curve(parameters.weights, days, memory.stability);
}

/** Are these usable FSRS-6 weights? 21 finite numbers. */
export function areWeights(weights: readonly number[]): boolean {
	return weights.length === default_w.length && weights.every(Number.isFinite);
}
