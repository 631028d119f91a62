/** Days a card may come back on → the one it does: spread by its own seed, away from full days. */
import { seededRandom } from '../random';

/** Cards that come back on each day (`YYYY-MM-DD`); a day without is 0. */
export type Load = ReadonlyMap<string, number>;

/** The same seed, days and load give the same day. A day with twice the cards is taken a quarter as often. */
export function spreadDay(seed: string, days: readonly string[], load: Load | undefined): string {
	const weights = days.map((day) => 1 / (1 + (load?.get(day) ?? 0)) ** 2);
	let left = seededRandom(seed)() * weights.reduce((sum, weight) => sum + weight, 0);
	for (const [place, weight] of weights.entries()) {
		left -= weight;
		if (left < 0) return days[place]!;
	}
	return days.at(-1)!;
}
