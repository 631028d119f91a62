/** Times: quarters, halves, reporting periods, seasons and feasts. */
import { EASTER_FEASTS, FIXED_FEASTS, WEEKDAY_FEASTS } from '../../words/months';
import {
	addDays,
	addQuarters,
	dayNumber,
	easterOf,
	isoDay,
	isoYear,
	nthWeekday,
	partsOf,
	quarterOf,
} from './days';
import type { When } from './draft';
import type { Story } from './resolve';

type Kind<K extends When['kind']> = Extract<When, { kind: K }>;

/** A quarter or half of a year that is named, counted, or the nearest that fits the verb. */
export function resolvePart(when: Kind<'part'>, story: Story): string {
	const { letter, number, years } = when;
	if (when.year !== undefined) return `${isoYear(when.year)}-${letter}${number}`;
	if (story.published === null) return `XXXX-${letter}${number}`;
	const year = partsOf(story.published)[0];
	if (years !== undefined) return `${isoYear(year + years)}-${letter}${number}`;
	return `${isoYear(nearestYear(story.published, middle(letter, number), story))}-${letter}${number}`;
}

/** The middle of a quarter or half, as a month and day. */
function middle(letter: 'Q' | 'H', number: number): readonly [month: number, date: number] {
	return letter === 'Q' ? [3 * number - 1, 15] : [6 * number - 2, 1];
}

/** Within so many days of the middle, reports come out and plans are made: the nearest is meant, whatever the tense. */
const NEAR = 120;

/** Of last, this and next year, the one in which that day lies nearest, on the side the verb points to. */
function nearestYear(published: string, [month, date]: readonly [number, number], story: Story): number {
	const year = partsOf(published)[0];
	const distance = (candidate: number): number =>
		dayNumber(isoDay(candidate, month, date)) - dayNumber(published);
	const sorted = [year - 1, year, year + 1].sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)));
	const direction = story.direction();
	if (Math.abs(distance(sorted[0]!)) < NEAR) return sorted[0]!;
	const fits = sorted.find((candidate) =>
		direction === 'past' ? distance(candidate) < 46 : distance(candidate) > -46,
	);
	return (direction === 'past' || direction === 'future' ? fits : undefined) ?? sorted[0]!;
}

/** "the latest period", "a year earlier" in a report: the quarter reported on, or its year. */
export function resolvePeriod(when: Kind<'period'>, story: Story): string {
	const { published } = story;
	const quarterly = when.unit === 'Q' || story.period === 'quarter';
	const quarter = story.quarter ?? (quarterly && published !== null ? lastQuarter(published) : null);
	if (quarterly && quarter !== null) return addQuarters(quarter, -4 * when.years);
	if (when.from === 'anchor' && story.period === null && story.anchor !== null)
		return isoYear(partsOf(story.anchor)[0] - when.years);
	if (published === null) return quarterly ? 'XXXX-QX' : 'XXXX';
	return isoYear(partsOf(published)[0] - when.years);
}

/** The quarter that was over on the day of publication. */
function lastQuarter(published: string): string {
	return addQuarters(`${isoYear(partsOf(published)[0])}-Q${quarterOf(published)}`, -1);
}

const SEASON_MIDDLES: Readonly<Record<string, readonly [number, number]>> = {
	SP: [5, 6],
	SU: [8, 6],
	FA: [11, 5],
	WI: [2, 3],
};

/** A season; a winter bears the year it begins in. */
export function resolveSeason(when: Kind<'season'>, story: Story): string {
	const { published } = story;
	if (published === null) return `XXXX-${when.code}`;
	const year = seasonYear(when, published, story);
	return `${isoYear(when.code === 'WI' ? year - 1 : year)}-${when.code}`;
}

function seasonYear(when: Kind<'season'>, published: string, story: Story): number {
	const year = partsOf(published)[0];
	const middle = SEASON_MIDDLES[when.code]!;
	const passed = isoDay(year, ...middle) < published;
	if (when.which === 'last') return passed ? year : year - 1;
	if (when.which === 'next') return passed ? year + 1 : year;
	if (when.which === 'this') return when.code === 'WI' && partsOf(published)[1] > 8 ? year + 1 : year;
	return nearestYear(published, middle, story);
}

/** A feast of a year, or the nearest that fits its word or the verb. */
export function resolveFeast(when: Kind<'feast'>, story: Story): string {
	if (when.year !== undefined) return feastOf(when.name, when.year) ?? isoYear(when.year);
	const { published } = story;
	if (published === null) return 'XXXX-XX-XX';
	const year = partsOf(published)[0];
	const days = [year - 1, year, year + 1].map((candidate) => feastOf(when.name, candidate) ?? published);
	const direction = when.which === 'last' ? 'past' : when.which === 'next' ? 'future' : story.direction();
	if (direction === 'past') return days.filter((day) => day <= published).at(-1)!;
	if (direction === 'future') return days.find((day) => day >= published)!;
	const distance = (day: string): number => Math.abs(dayNumber(day) - dayNumber(published));
	return days.reduce((best, day) => (distance(day) < distance(best) ? day : best));
}

function feastOf(name: string, year: number): string | null {
	const fixed = FIXED_FEASTS.get(name);
	if (fixed) return isoDay(year, ...fixed);
	const nth = WEEKDAY_FEASTS.get(name);
	if (nth) return nthWeekday(year, ...nth);
	const after = EASTER_FEASTS.get(name);
	return after === undefined ? null : addDays(easterOf(year), after);
}
