/** Moments ↔ what a `datetime-local` field holds, in the device's own time zone. */
import { locale } from '$lib/messages';

const two = (value: number) => String(value).padStart(2, '0');

/** `2026-11-27T16:00`; empty for none. */
export function toField(at: number | null): string {
	if (at === null) return '';
	const date = new Date(at);
	const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
	return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Null for an empty or unfinished field. */
export function fromField(text: string): number | null {
	const at = text ? new Date(text).getTime() : NaN;
	return Number.isNaN(at) ? null : at;
}

/** "Friday 27 November, 16:00". */
export function momentWords(at: number): string {
	return new Intl.DateTimeFormat(locale, {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		hour: '2-digit',
		minute: '2-digit',
	}).format(at);
}

/** A length of time: "3 h 20 min", "2 min", "40 s". */
export function lengthWords(ms: number): string {
	const seconds = Math.round(Math.abs(ms) / 1000);
	if (seconds < 60) return `${seconds} s`;
	const minutes = Math.round(seconds / 60);
	if (minutes < 60) return `${minutes} min`;
	const hours = Math.floor(minutes / 60);
	if (hours < 48) return minutes % 60 ? `${hours} h ${minutes % 60} min` : `${hours} h`;
	return `${Math.round(hours / 24)} d`;
}
