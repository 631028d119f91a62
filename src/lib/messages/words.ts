/** Weekdays, intervals and sizes → words, by `Intl`. */
import { locale } from './index';

/** `2026-11-23` → "Mon". */
export function shortWeekday(day: string): string {
	return new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(
		new Date(`${day}T00:00:00Z`),
	);
}

/** `2026-11-23` → "Nov". */
export function shortMonth(day: string): string {
	return new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(
		new Date(`${day}T00:00:00Z`),
	);
}

/** `2026-11-23` → "23 Nov". */
export function dayMonth(day: string): string {
	return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
		new Date(`${day}T00:00:00Z`),
	);
}

/** Days until the next time, for the face of a button: "today", "in 6 days", "in 3 months". */
export function intervalWords(days: number): string {
	if (days < 1) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'day');
	const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
	if (days < 60) return format.format(Math.round(days), 'day');
	if (days < 700) return format.format(Math.round(days / 30.4), 'month');
	return format.format(Math.round(days / 365.25), 'year');
}

/** Bytes → "3.2 MB". */
export function sizeWords(bytes: number): string {
	const [value, unit] =
		bytes < 1e6
			? [Math.max(1, bytes / 1e3), 'kilobyte']
			: bytes < 1e9
				? [bytes / 1e6, 'megabyte']
				: [bytes / 1e9, 'gigabyte'];
	return new Intl.NumberFormat(locale, {
		style: 'unit',
		unit,
		unitDisplay: 'short',
		maximumFractionDigits: value < 10 ? 1 : 0,
	}).format(value);
}
