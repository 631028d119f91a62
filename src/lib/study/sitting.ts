/** A sitting: plain steps forward and back. What it returns is stored after each step, so it goes on where it stopped. */
import type { GivenAnswer } from '../engine/types';
import type { Grade } from './types';

/** One card waiting in a sitting. */
export interface SittingItem {
	card: string;
	/** Forgotten in this sitting: it leaves only when recalled once. */
	again: boolean;
}

/** One answered card: enough to take it back. */
export interface SittingStep {
	card: string;
	/** The stored event (review, suspension, burial …): undo takes it back. */
	event: string;
	grade: Grade | null;
	/** What waited before the answer. */
	before: SittingItem[];
	/** Cards of the same question's other facts, graded by their own parts. */
	also?: AlsoGraded[];
	/** The suspension of a card forgotten too often: undo takes it back too. */
	stopped?: string;
}

/** A card graded with another: its stored review. */
export interface AlsoGraded {
	card: string;
	event: string;
	grade: Grade;
}

/** A running sitting: a plain record, stored after each step, so that a closed tab loses nothing. */
export interface Sitting {
	id: string;
	startedAt: number;
	day: string;
	/** Makes the order and the choice of forms repeatable. */
	seed: string;
	/** Only these articles; empty for all. */
	articles: string[];
	waiting: SittingItem[];
	steps: SittingStep[];
	/** Cards it began with. */
	cardCount: number;
	/** The date it is studied for. */
	readyBy?: string;
	/** Ids of the questions asked, one for each step: those that give each other away do not meet. */
	asked?: string[];
	/** The answer on the table: given, not graded yet. */
	open?: OpenAnswer | null;
}

/** An answer between the question and its grade. */
export interface OpenAnswer {
	question: string;
	/** Null: not known, or shown for the learner's own judgement. */
	given: GivenAnswer | null;
	at: number;
	/** The learner said "I was right". */
	overruled: boolean;
}

/** Cards asked before a forgotten one comes back. */
const LATER = 4;

export function startSitting(begin: {
	id: string;
	startedAt: number;
	day: string;
	seed: string;
	articles?: string[];
	readyBy?: string;
	cards: readonly string[];
}): Sitting {
	const { id, startedAt, day, seed, articles = [], readyBy, cards } = begin;
	const waiting = cards.map((card) => ({ card, again: false }));
	const begun = { id, startedAt, day, seed, articles, waiting, steps: [], cardCount: cards.length };
	return readyBy === undefined ? begun : { ...begun, readyBy };
}

/** The card to ask now; null when the sitting is done. */
export function currentItem(sitting: Sitting): SittingItem | null {
	return sitting.waiting[0] ?? null;
}

function step(sitting: Sitting, done: Omit<SittingStep, 'before'>, waiting: SittingItem[]): Sitting {
	return { ...sitting, waiting, steps: [...sitting.steps, { ...done, before: sitting.waiting }] };
}

/** After an answer: a forgotten card comes back a little later, new or old; a remembered one leaves. */
export function answered(sitting: Sitting, grade: Grade, event: string): Sitting {
	const [now, ...rest] = sitting.waiting;
	if (!now) return sitting;
	const waiting =
		grade === 'again' ? [...rest.slice(0, LATER), { ...now, again: true }, ...rest.slice(LATER)] : rest;
	return step(sitting, { card: now.card, event, grade }, waiting);
}

/** After the current card was suspended or buried: it leaves. */
export function setAside(sitting: Sitting, event: string): Sitting {
	const [now, ...rest] = sitting.waiting;
	return now ? step(sitting, { card: now.card, event, grade: null }, rest) : sitting;
}

/** One step back, any number of times: the sitting before it, and the step whose event is to be undone. Null at the start. */
export function stepBack(sitting: Sitting): { sitting: Sitting; step: SittingStep } | null {
	const last = sitting.steps.at(-1);
	if (!last) return null;
	return { sitting: { ...sitting, waiting: last.before, steps: sitting.steps.slice(0, -1) }, step: last };
}

/** Without cards that are gone (deleted, rejected or suspended meanwhile). */
export function withoutMissing(sitting: Sitting, there: ReadonlySet<string>): Sitting {
	return { ...sitting, waiting: sitting.waiting.filter((item) => there.has(item.card)) };
}

/** How far it has come. */
export function progress(sitting: Sitting): {
	doneCount: number;
	leftCount: number;
	rememberedCount: number;
	forgottenCount: number;
} {
	const waiting = new Set(sitting.waiting.map((item) => item.card));
	const graded = sitting.steps.filter((one) => one.grade !== null);
	const first = new Map([...graded].reverse().map((one) => [one.card, one.grade] as [string, Grade | null]));
	const forgottenCount = [...first.values()].filter((grade) => grade === 'again').length;
	return {
		doneCount: Math.max(0, sitting.cardCount - waiting.size),
		leftCount: waiting.size,
		rememberedCount: first.size - forgottenCount,
		forgottenCount,
	};
}
