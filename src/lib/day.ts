/** Moments → calendar days and study days. Days are `YYYY-MM-DD`; moments ms since 1970 UTC. */

export const DAY_MS = 86_400_000;

/** The study day of a moment. It begins at `dayStartHour` (0–23) where clocks are `offsetMinutes` ahead of UTC (Beijing 480, New York −300). */
export function studyDay(at: number, offsetMinutes: number, dayStartHour: number): string {
	return new Date(at + offsetMinutes * 60_000 - dayStartHour * 3_600_000).toISOString().slice(0, 10);
}

/** Whole days since 1970-01-01. Throws RangeError when `day` is no calendar day. */
export function dayNumber(day: string): number {
	const at = Date.parse(`${day}T00:00:00Z`);
	if (Number.isNaN(at)) throw new RangeError(`not a day: ${day}`);
	return Math.round(at / DAY_MS);
}

/** The day `days` (whole, may be negative) after `day`. */
export function addDays(day: string, days: number): string {
	return new Date((dayNumber(day) + days) * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
	return dayNumber(to) - dayNumber(from);
}

/** Is it a day that exists? */
export function isDay(day: string): boolean {
	if (!/^\d{4}-\d\d-\d\d$/.test(day)) return false;
	const at = Date.parse(`${day}T00:00:00Z`);
	return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}
