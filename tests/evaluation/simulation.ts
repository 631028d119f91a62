/** Simulated learners → figures: what the schedule keeps of what it promises. */
import type { QuestionForm } from '../../src/lib/engine/types';
import { defaultParameters } from '../../src/lib/study/schedule';
import { answersPerNew } from '../../src/lib/study/cost';
import { realisedRetention, simulate, type SimulatedReview } from '../../src/lib/study/simulate';
import { compareReady, type ReadyCase } from './ready';

export const RETENTIONS = [0.8, 0.85, 0.9, 0.95] as const;
/** How far realised retention may lie from the desired, in points. */
export const WITHIN: Record<number, number> = { 0.8: 1.5, 0.85: 1.5, 0.9: 1.5, 0.95: 3 };

export interface Size {
	/** Answers of each learner. */
	reviewCount: number;
	seeds: readonly string[];
}

export const FULL: Size = { reviewCount: 10_000, seeds: ['1', '2', '3', '4', '5'] };

const base = { parameters: defaultParameters, truth: defaultParameters, newPerDay: 10, days: 2000 };
const mean = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const points = (share: number) => Math.round(share * 1e4) / 100;

/** Realised retention for each desired one, of each learner and on average, in per cent. */
export function measureRetention({ reviewCount, seeds }: Size) {
	return RETENTIONS.map((desired) => {
		const learners = seeds.map((seed) =>
			points(realisedRetention(simulate({ ...base, seed, retention: desired, reviewCount }))),
		);
		return { desired: points(desired), realised: points(mean(learners) / 100), learners };
	});
}

/** Days until the next time, of those who remembered and those who guessed right, by how much was likely still there. */
function intervals(reviews: SimulatedReview[], wanted: (review: SimulatedReview) => boolean): number {
	const chosen = reviews.filter((review) => review.grade !== 'again' && wanted(review));
	const days = ({ day, dueDay }: SimulatedReview) => (Date.parse(dueDay) - Date.parse(day)) / 86_400_000;
	return Math.round(mean(chosen.map(days)) * 10) / 10;
}

/** Learners who guess a forgotten choice right a third of the time and never say so: with the rule and without. */
export function measureGuessing({ reviewCount, seeds }: Size) {
	const forms: QuestionForm[] = ['choice', 'gap', 'recall'];
	const retention = 0.9;
	const run = (own: QuestionForm[], rule: boolean, guessRate: number) =>
		seeds.map((seed) => {
			const gradedAs = rule ? undefined : () => 'gap' as const;
			return simulate({ ...base, seed, retention, reviewCount, forms: own, guessRate, gradedAs });
		});
	const kept = (runs: SimulatedReview[][]) => points(mean(runs.map(realisedRetention)));
	return {
		desired: points(retention),
		choiceOnly: {
			withRule: kept(run(['choice'], true, 1 / 3)),
			withoutRule: kept(run(['choice'], false, 1 / 3)),
		},
		allForms: { withRule: kept(run(forms, true, 1 / 3)), withoutRule: kept(run(forms, false, 1 / 3)) },
		meanDays: {
			rightChoices: intervals(run(['choice'], true, 1 / 3).flat(), () => true),
			luckyChoices: intervals(run(['choice'], true, 1 / 3).flat(), ({ remembered }) => !remembered),
			luckyWithoutRule: intervals(run(['choice'], false, 1 / 3).flat(), ({ remembered }) => !remembered),
			honestRecalls: intervals(run(['recall'], true, 0).flat(), () => true),
		},
	};
}

export const READY_CASES: ReadyCase[] = [
	{
		name: '80 new facts, two weeks',
		factCount: 80,
		daysBefore: 0,
		daysLeft: 14,
		newPerDay: 10,
		answersPerDay: 30,
	},
	{
		name: '100 new facts, one week',
		factCount: 100,
		daysBefore: 0,
		daysLeft: 7,
		newPerDay: 20,
		answersPerDay: 40,
	},
	{
		name: '150 facts begun, ten days',
		factCount: 150,
		daysBefore: 40,
		daysLeft: 10,
		newPerDay: 5,
		answersPerDay: 25,
	},
	{
		name: '60 facts begun, three weeks',
		factCount: 60,
		daysBefore: 20,
		daysLeft: 21,
		newPerDay: 10,
		answersPerDay: 30,
	},
];

/** Expected recall on the day, by the plan for it and by plain scheduling, with the same number of answers. */
export function measureReady(seeds: readonly string[]) {
	return READY_CASES.map((wanted) => {
		const runs = seeds.map((seed) => compareReady(wanted, seed));
		const of = (pick: (run: (typeof runs)[number]) => number) => mean(runs.map(pick));
		return {
			name: wanted.name,
			ready: points(of((run) => run.ready)),
			plain: points(of((run) => run.plain)),
			readyAnswers: Math.round(of((run) => run.readyAnswers)),
			plainAnswers: Math.round(of((run) => run.plainAnswers)),
		};
	});
}

/** Answers a day for each new fact a day, after half a year. */
export function measureCost() {
	return RETENTIONS.map((desired) => ({
		desired: points(desired),
		answersPerNew: Math.round(answersPerNew(defaultParameters, desired) * 10) / 10,
	}));
}
