/** A day, month or year → others of the same grain that are not it, from the article first, then its neighbours. */
import { addDays, daysBetween } from '../../../day';
import { shuffle } from '../../../random';
import { formatDay } from '../../text/dates';
import type { Fact } from '../../types';
import type { Bench } from '../bench';

const grain = (value: string): number => value.split('-').length;

/** Months from year 0; for years twelve apart. */
const monthsOf = (value: string): number =>
	Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7) || 1) - 1;

function gap(a: string, b: string): number {
	if (grain(a) === 3) return Math.abs(daysBetween(a, b));
	return Math.abs(monthsOf(a) - monthsOf(b)) / (grain(a) === 1 ? 12 : 1);
}

const FARTHEST = [0, 12, 9, 60];

function shiftMonths(value: string, months: number): string {
	const total = monthsOf(value) + months;
	const year = String(Math.floor(total / 12)).padStart(4, '0');
	return grain(value) === 1 ? year : `${year}-${String((total % 12) + 1).padStart(2, '0')}`;
}

/** Values near the key: for days the same weekday is as likely as another, so that none stands out. */
function neighbours(value: string, bench: Bench): string[] {
	const chance = bench.chance(`date ${value}`);
	if (grain(value) === 3)
		return shuffle([-9, -6, -4, -2, 3, 5, 8], chance).map((days) => addDays(value, days));
	const steps = shuffle([-3, -2, -1, 1, 2], chance);
	return steps.map((step) => shiftMonths(value, grain(value) === 1 ? step * 12 : step));
}

/** Days, months or years at which the same actor did the same, which would be right answers too. */
function alsoTrue(fact: Fact, bench: Bench): Set<string> {
	const times = bench.facts
		.filter((other) => other.lemma !== undefined && other.lemma === fact.lemma)
		.flatMap((other) =>
			'time' in other && other.time !== undefined ? [bench.findings.times[other.time]] : [],
		);
	return new Set(
		times.flatMap((time) => (time ? [time.value.slice(0, 10), time.through ?? time.value] : [])),
	);
}

/**
 * Wrong dates for a key `YYYY[-MM[-DD]]`, in house style. None lies after the day of publication when the key does not (where
 * that day is unknown: after the last one the article names), none inside the key's range, none at which the same thing happened too.
 */
export function dateLures(value: string, fact: Fact, bench: Bench): string[] {
	const { times, document } = bench.findings;
	const banned = alsoTrue(fact, bench);
	const through = 'time' in fact && fact.time !== undefined ? times[fact.time]?.through : undefined;
	const published = document.published?.slice(0, value.length);
	const inArticle = times
		.filter((time) => time.type === 'DATE' && time.confidence >= 0.7)
		.map((time) => time.value);
	const known = published ?? inArticle.reduce((latest, time) => (time > latest ? time : latest), value);
	const last = value <= known ? known : '9999';
	const fits = (other: string) =>
		/^\d{4}(?:-\d\d){0,2}$/.test(other) &&
		grain(other) === grain(value) &&
		other !== value &&
		other <= last &&
		!banned.has(other) &&
		!(through && other > value && other <= through) &&
		gap(other, value) <= FARTHEST[grain(value)]!;
	const all = [...inArticle.filter(fits).slice(0, 2), ...neighbours(value, bench).filter(fits)];
	return [...new Set(all)].flatMap((other) => formatDay(other) ?? []);
}
