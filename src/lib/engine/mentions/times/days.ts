/** Times: arithmetic on the Gregorian calendar. Days are `YYYY-MM-DD`; no clock is read. */
import { daysInMonth } from '../../text/dates';

/** Days since 1970-01-01. Source: H. Hinnant, "chrono-compatible low-level date algorithms". */
export function dayNumber(day: string): number {
	const [year, month, date] = partsOf(day);
	const shifted = month <= 2 ? year - 1 : year;
	const era = Math.floor(shifted / 400);
	const ofEra = shifted - era * 400;
	const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
	return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

/** The inverse of `dayNumber`. */
export function dayOfNumber(number: number): string {
	const shifted = number + 719468;
	const era = Math.floor(shifted / 146097);
	const ofEra = shifted - era * 146097;
	const year = Math.floor(
		(ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
	);
	const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
	const monthIndex = Math.floor((5 * ofYear + 2) / 153);
	const date = ofYear - Math.floor((153 * monthIndex + 2) / 5) + 1;
	const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
	return isoDay(year + era * 400 + (month <= 2 ? 1 : 0), month, date);
}

/** Year, month (1–12) and day (1–31); a missing month or day is 1. */
export function partsOf(day: string): [year: number, month: number, date: number] {
	return [Number(day.slice(0, 4)), Number(day.slice(5, 7)) || 1, Number(day.slice(8, 10)) || 1];
}

export function isoDay(year: number, month: number, date: number): string {
	return `${isoMonth(year, month)}-${String(date).padStart(2, '0')}`;
}

export function isoMonth(year: number, month: number): string {
	return `${isoYear(year)}-${String(month).padStart(2, '0')}`;
}

export function isoYear(year: number): string {
	return String(year).padStart(4, '0');
}

export function addDays(day: string, count: number): string {
	return dayOfNumber(dayNumber(day) + count);
}

/** `YYYY-MM` of the month `count` months later. */
export function addMonths(day: string, count: number): string {
	const [year, month] = partsOf(day);
	const index = year * 12 + month - 1 + count;
	return isoMonth(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1);
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: string): number {
	return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week, `YYYY-Www`: the week belongs to the year its Thursday is in. */
export function weekOf(day: string): string {
	const thursday = addDays(day, 4 - weekdayOf(day));
	const year = partsOf(thursday)[0];
	const week = Math.floor((dayNumber(thursday) - dayNumber(isoDay(year, 1, 1))) / 7) + 1;
	return `${isoYear(year)}-W${String(week).padStart(2, '0')}`;
}

/** The Monday of an ISO week. */
export function mondayOf(week: string): string {
	const year = Number(week.slice(0, 4));
	const fourth = isoDay(year, 1, 4);
	return addDays(fourth, 1 - weekdayOf(fourth) + 7 * (Number(week.slice(6, 8)) - 1));
}

/** 1–4. */
export function quarterOf(day: string): number {
	return Math.floor((partsOf(day)[1] - 1) / 3) + 1;
}

/** `YYYY-Qn`, `count` quarters later. */
export function addQuarters(value: string, count: number): string {
	const index = Number(value.slice(0, 4)) * 4 + Number(value.slice(6, 7)) - 1 + count;
	return `${isoYear(Math.floor(index / 4))}-Q${(((index % 4) + 4) % 4) + 1}`;
}

/** The last day of a month, `YYYY-MM`. */
export function lastDayOf(month: string): string {
	const [year, number] = partsOf(month);
	return isoDay(year, number, daysInMonth(year, number));
}

/** True for a day that the calendar has. */
export function isDay(year: number, month: number, date: number): boolean {
	return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

/** Easter Sunday. Source: the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
export function easterOf(year: number): string {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const d = Math.floor(b / 4);
	const f = Math.floor((b + 8) / 25);
	const g = Math.floor((b - f + 1) / 3);
	const h = (19 * a + b - d - g + 15) % 30;
	const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const sum = h + l - 7 * m + 114;
	return isoDay(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** The nth weekday of a month; -1 is the last one. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): string {
	if (nth < 0) {
		const last = lastDayOf(isoMonth(year, month));
		return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
	}
	const first = isoDay(year, month, 1);
	return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
}
