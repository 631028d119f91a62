/** A learner made of numbers: studies day by day with the real schedule, remembers by a true memory of their own. */
import { addDays, dayNumber, DAY_MS } from '../day';
import type { QuestionForm } from '../engine/types';
import { seededRandom, type Random } from '../random';
import { chooseForm } from './form';
import { gradeCard } from './grade';
import { isRecognised } from './recognise';
import { nextMemory, retrievability, type Parameters } from './schedule';
import { defaultSettings } from './settings';
import type { Card, Draft, Grade, Memory, Review } from './types';

export interface Setup {
	seed: string;
	/** What the schedule believes, and how this learner really forgets. */
	parameters: Parameters;
	truth: Parameters;
	/** Desired, 0–1. */
	retention: number;
	newPerDay: number;
	/** Ends after so many days, or with the day on which so many answers are reached. */
	days: number;
	reviewCount?: number;
	/** The forms the cards have; one means always that one. */
	forms?: readonly QuestionForm[];
	/** How often a forgotten choice is guessed right, without saying so (0–1). */
	guessRate?: number;
	/** The form an answer is graded as: to show what the rule for choices is worth. */
	gradedAs?: (form: QuestionForm) => QuestionForm;
	fuzz?: boolean;
	/** Only Forgot and Remembered. */
	twoButtons?: boolean;
}

export interface SimulatedReview extends Draft<Review> {
	/** Was it truly in memory? A guess is right and not remembered. */
	remembered: boolean;
	/** Chance of that by the true memory. */
	chance: number;
}

/** A card and what is truly remembered of it. */
export interface Student {
	card: Card;
	truth: Memory | null;
}

/** Shares of first grades, and of grades once remembered: the defaults of the simulator of fsrs-rs. */
const FIRST: [Grade, number][] = [
	['again', 0.24],
	['hard', 0.094],
	['good', 0.495],
	['easy', 0.171],
];
const RECALLED: [Grade, number][] = [
	['hard', 0.224],
	['good', 0.631],
	['easy', 0.145],
];
const START = '2026-01-05';
const NOON_MS = 12 * 3_600_000;

/** A fact never asked. */
export function newStudent(place: number): Student {
	const card: Card = {
		id: `card-${place}`,
		article: 'simulated',
		addedAt: 0,
		position: place,
		memory: null,
		lastForm: null,
		lastQuestion: null,
		suspended: false,
		buriedDay: null,
		flagged: false,
	};
	return { card, truth: null };
}

/** One card to ask on one day. Changes `student`. */
export interface Ask {
	student: Student;
	day: string;
	at: number;
	random: Random;
	setup: Pick<
		Setup,
		'parameters' | 'truth' | 'retention' | 'forms' | 'guessRate' | 'gradedAs' | 'fuzz' | 'twoButtons'
	>;
}

function draw(shares: [Grade, number][], random: Random): Grade {
	let left = random();
	for (const [grade, share] of shares) if ((left -= share) < 0) return grade;
	return shares.at(-1)![0];
}

/** What is in memory: the grade an honest answer would get, and the chance that it is remembered. */
function trueGrade({ student, day, random, setup }: Ask): { honest: Grade; chance: number } {
	const chance = student.truth ? retrievability(student.truth, day, setup.truth) : 1 - FIRST[0]![1];
	const forgotten = student.truth ? random() >= chance : false;
	const drawn = forgotten ? 'again' : draw(student.truth ? RECALLED : FIRST, random);
	return { honest: setup.twoButtons && drawn !== 'again' ? 'good' : drawn, chance };
}

/** Asks once: what was remembered, what was answered, and the card and the true memory after it. */
function ask(given: Ask): SimulatedReview {
	const { student, day, at, random, setup } = given;
	const { card, truth } = student;
	const form = chooseForm(card, setup.forms ?? ['gap']);
	const { honest, chance } = trueGrade(given);
	const remembered = honest !== 'again';
	const lucky = !remembered && isRecognised(form) && random() < (setup.guessRate ?? 0);
	const grade = lucky ? 'good' : honest;
	const counted = setup.gradedAs?.(form) ?? form;
	const graded = gradeCard(
		card,
		{ grade, guessed: false, question: null, form: counted, given: null, right: null, tookMs: 0 },
		{
			moment: { at, offsetMinutes: 0 },
			settings: { ...defaultSettings, desiredRetention: setup.retention },
			parameters: setup.parameters,
			fuzz: setup.fuzz ?? true,
		},
	);
	student.card = { ...graded.card, lastForm: form };
	student.truth = nextMemory(truth, { grade: honest, day, at }, setup.truth);
	return { ...graded.review, form, remembered, chance };
}

/** One card on one day: asked until it is right, as in a sitting (at most five times). */
export function askUntilKnown(begin: Ask): SimulatedReview[] {
	const reviews = [ask(begin)];
	while (reviews.at(-1)!.grade === 'again' && reviews.length < 5)
		reviews.push(ask({ ...begin, at: begin.at + reviews.length * 60_000 }));
	return reviews;
}

/** Every answer in order. No daily cap: whatever is due is asked. The same setup gives the same answers. */
export function simulate(setup: Setup): SimulatedReview[] {
	const random = seededRandom(setup.seed);
	const students: Student[] = [];
	const reviews: SimulatedReview[] = [];
	for (let ahead = 0; ahead < setup.days && reviews.length < (setup.reviewCount ?? Infinity); ahead++) {
		const day = addDays(START, ahead);
		const at = dayNumber(day) * DAY_MS + NOON_MS;
		const due = students.filter(({ card }) => card.dueDay !== undefined && card.dueDay <= day);
		const fresh = Array.from({ length: setup.newPerDay }, (_, n) => newStudent(students.length + n));
		students.push(...fresh);
		for (const student of [...due, ...fresh])
			reviews.push(...askUntilKnown({ student, day, at, random, setup }));
	}
	return reviews;
}

/** Share remembered at the first question of a day, new facts left out (0–1). */
export function realisedRetention(reviews: readonly SimulatedReview[]): number {
	const tests = reviews.filter((review) => review.first && !review.wasNew);
	return tests.filter((review) => review.remembered).length / tests.length;
}
