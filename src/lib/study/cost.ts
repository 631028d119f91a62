/** Desired retention → what it costs: minutes a day, found by letting a simulated learner study. */
import { addDays } from '../day';
import type { Parameters } from './schedule';
import { simulate } from './simulate';

export interface CostOf {
	parameters: Parameters;
	newPerDay: number;
	/** What one answer usually takes. */
	cardMs: number;
}

/** Half a year at the same pace; what the last two months took counts. */
const DAYS = 180;
const COUNTED_DAYS = 60;
/** Enough to be sure of, few enough for a moment's work; minutes grow with the number of new facts. */
const SIMULATED_NEW = 4;

/** Answers a day for each new fact a day, after half a year. The same in gives the same out. */
export function answersPerNew(parameters: Parameters, retention: number): number {
	const setup = { seed: 'cost', parameters, truth: parameters, retention, newPerDay: SIMULATED_NEW };
	const reviews = simulate({ ...setup, days: DAYS, twoButtons: true });
	const from = addDays(reviews[0]!.day, DAYS - COUNTED_DAYS);
	const counted = reviews.filter(({ day }) => day >= from).length;
	return counted / COUNTED_DAYS / SIMULATED_NEW;
}

/** Minutes a day that a desired retention (0.80–0.95) comes to after half a year with as many new facts a day. */
export function minutesPerDay(retention: number, { parameters, newPerDay, cardMs }: CostOf): number {
	return (answersPerNew(parameters, retention) * newPerDay * cardMs) / 60_000;
}
