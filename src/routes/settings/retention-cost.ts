/** Desired retention → minutes a day, with the learner's own pace and parameters. */
import { parametersInForce } from '$lib/db/events';
import { usualMs } from '$lib/db/today';
import { minutesPerDay } from '$lib/study/cost';

const known = new Map<string, number>();

/** Minutes a day after half a year, rounded up; simulated once for each value. */
export async function costOf(percent: number, newPerDay: number): Promise<number> {
	const parameters = await parametersInForce();
	const cardMs = await usualMs();
	const name = `${percent}:${parameters.id}`;
	const each = known.get(name) ?? minutesPerDay(percent / 100, { parameters, newPerDay: 1, cardMs: 1 });
	known.set(name, each);
	return Math.ceil(each * newPerDay * cardMs);
}
