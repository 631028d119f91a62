/** Reads the device's clock; only pages do, everything below is told the time. */
import type { Moment } from '$lib/study/types';

/** Now, where the learner is. */
export function now(): Moment {
	const date = new Date();
	return { at: date.getTime(), offsetMinutes: -date.getTimezoneOffset() };
}
