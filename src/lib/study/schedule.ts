/** Answer → memory and due day. The only file that knows ts-fsrs (FSRS-6). */
import {
	State,
	createEmptyCard,
	default_w,
	forgetting_curve,
	fsrs,
	get_fuzz_range,
	Rating,
	type Card as FsrsCard,
	type Grade as FsrsGrade,
	type FSRS,
} from 'ts-fsrs';
import { DAY_MS, addDays, dayNumber, daysBetween } from '../day';
import type { QuestionForm } from '../engine/types';
import { honestShare } from './recognise';
import { spreadDay, type Load } from './spread';
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
	/** Spread due days a little, the same way every time for the same card, review and load. */
	fuzz: boolean;
	/** How it was asked: a right answer by recognition counts less. */
	form?: QuestionForm;
	/** Cards that already come back on each day: full days are avoided within the fuzz. */
	load?: Load;
}

export const defaultParameters: Parameters = { id: 'default', weights: default_w };
export const longestIntervalDays = 3650;
/** Shorter intervals are kept to the day (as in ts-fsrs). */
const SHORTEST_FUZZED_DAYS = 2.5;
/** The one learning step: what was forgotten comes back tomorrow, whatever its stability. */
const STEP_DAYS = 1;

const RATINGS: Record<Grade, FsrsGrade> = {
	again: Rating.Again,
	hard: Rating.Hard,
	good: Rating.Good,
	easy: Rating.Easy,
};

const RISING: Grade[] = ['again', 'hard', 'good', 'easy'];
const made = new WeakMap<readonly number[], Map<number, FSRS>>();

/**
 * ts-fsrs counts UTC days, so days go in as UTC midnights and no hour of a learner's clock ever does.
 * The one step of a day lets a forgotten fact come back tomorrow; the same day it is only repeated in the sitting.
 */
function scheduler({ weights }: Parameters, retention: number): FSRS {
	const ours = made.get(weights) ?? new Map<number, FSRS>();
	made.set(weights, ours);
	const known = ours.get(retention);
	if (known) return known;
	const fresh = fsrs({
		w: [...weights],
		request_retention: retention,
		enable_fuzz: false,
		enable_short_term: true,
		maximum_interval: longestIntervalDays,
		learning_steps: ['1d'],
		relearning_steps: ['1d'],
	});
	ours.set(retention, fresh);
	return fresh;
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

interface Outcome {
	stability: number;
	difficulty: number;
	/** Days until it comes back, before fuzz. */
	days: number;
}

function plainOutcome(memory: Memory | null, grade: Grade, day: string, rules: Rules): Outcome {
	const engine = scheduler(rules.parameters, rules.retention);
	const { stability, difficulty } = engine.next(toFsrs(memory, day), midnight(day), RATINGS[grade]).card;
	const days = grade === 'again' ? STEP_DAYS : engine.next_interval(stability, 0);
	return { stability, difficulty, days };
}

/**
 * One answer's effect. Right by recognition lies between remembered and forgotten, by the chance that it was luck:
 * stability as their geometric mean, difficulty as their mean. So it never lasts as long as a recall.
 */
function outcome(memory: Memory | null, grade: Grade, day: string, rules: Rules): Outcome {
	const known = plainOutcome(memory, grade, day, rules);
	const recall = memory && retrievability(memory, day, rules.parameters);
	const share = grade === 'again' ? 1 : honestShare(rules.form, recall);
	if (share === 1) return known;
	const lost = plainOutcome(memory, 'again', day, rules);
	const stability = known.stability ** share * lost.stability ** (1 - share);
	const difficulty = share * known.difficulty + (1 - share) * lost.difficulty;
	const days = scheduler(rules.parameters, rules.retention).next_interval(stability, 0);
	return { stability, difficulty, days: Math.min(known.days, days) };
}

/** The memory after one more review. `at` in ms, `day` its study day. Retention, fuzz and load do not touch it. */
export function nextMemory(
	memory: Memory | null,
	review: { grade: Grade; day: string; at: number; form?: QuestionForm },
	parameters: Parameters,
): Memory {
	const day = effectiveDay(memory, review.day);
	const rules = { parameters, retention: 0.9, fuzz: false, form: review.form };
	const next = outcome(memory, review.grade, day, rules);
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

/** The days it may come back on; none but the exact one without fuzz or for short intervals. */
function daysToChoose(day: string, elapsed: number, days: number, rules: Rules): string[] {
	if (!rules.fuzz || days < SHORTEST_FUZZED_DAYS) return [addDays(day, days)];
	const { min_ivl: first, max_ivl: last } = get_fuzz_range(days, elapsed, longestIntervalDays);
	return Array.from({ length: last - first + 1 }, (_, ahead) => addDays(day, first + ahead));
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
	const elapsed = memory ? daysBetween(memory.lastDay, counted) : 0;
	const seed = `${card}:${memory?.reviewCount ?? 0}`;
	const due = (each: Grade) => {
		const { days } = outcome(memory, each, counted, rules);
		return spreadDay(seed, daysToChoose(counted, elapsed, days, rules), rules.load);
	};
	const upTo = RISING.slice(grade === 'again' ? 0 : 1, RISING.indexOf(grade) + 1);
	return upTo.map(due).reduce((latest, next) => (next > latest ? next : latest));
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
