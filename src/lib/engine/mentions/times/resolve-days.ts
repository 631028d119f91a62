/** Times: days, weeks, months and years counted from publication or from the time last told. */
import {
	addDays,
	addMonths,
	addQuarters,
	dayNumber,
	isDay,
	isoDay,
	isoMonth,
	isoYear,
	partsOf,
	quarterOf,
	weekOf,
	weekdayOf,
} from './days';
import type { CalendarUnit, When } from './draft';
import type { Story } from './resolve';

type Kind<K extends When['kind']> = Extract<When, { kind: K }>;
const two = (number: number): string => String(number).padStart(2, '0');

/** A month and day without a year: the side the verb points to, else the nearest one. */
export function resolveDay(when: Kind<'day'>, story: Story): string {
	const { published } = story;
	if (published === null) return `XXXX-${two(when.month)}-${two(when.date)}`;
	const year = partsOf(published)[0];
	const days = [year - 1, year, year + 1]
		.filter((candidate) => isDay(candidate, when.month, when.date))
		.map((candidate) => isoDay(candidate, when.month, when.date));
	return nearest(days, published, 0, story) ?? `XXXX-${two(when.month)}-${two(when.date)}`;
}

/** A distance beyond which the verb's tense outweighs nearness, in days. */
const NEAR = 60;

function nearest(days: readonly string[], published: string, slack: number, story: Story): string | null {
	const now = dayNumber(published);
	const distance = (day: string): number => Math.abs(dayNumber(day) - now);
	const sorted = [...days].sort((a, b) => distance(a) - distance(b));
	const first = sorted[0];
	if (first === undefined || distance(first) <= slack) return first ?? null;
	const direction = story.direction();
	const fits = sorted.find((day) =>
		direction === 'past' ? dayNumber(day) <= now + slack : dayNumber(day) >= now - slack,
	);
	if (direction === 'either') return first;
	if (direction !== 'past' && direction !== 'future') return toldWithoutSign(sorted, now) ?? first;
	if (fits === undefined) return first;
	return distance(first) <= NEAR && distance(fits) > 4 * NEAR ? first : fits;
}

/** Without a sign news tells what has been: a day far ahead gives way to the same day of the year before. */
function toldWithoutSign(sorted: readonly string[], now: number): string | undefined {
	return dayNumber(sorted[0]!) - now > NEAR ? sorted.find((day) => dayNumber(day) < now) : undefined;
}

/** A month: by its word ("last", "next"), else by the verb, else the nearest. */
export function resolveMonth(when: Kind<'month'>, story: Story): string {
	const base = when.from === 'anchor' ? (story.anchor ?? story.published) : story.published;
	if (base === null) return `XXXX-${two(when.month)}`;
	const [year, month] = partsOf(base);
	if (when.years !== undefined) return isoMonth(year + when.years, when.month);
	if (when.which === 'same') return isoMonth(partsOf(story.anchor ?? base)[0], when.month);
	if (when.which === 'last') return isoMonth(when.month < month ? year : year - 1, when.month);
	if (when.which === 'next') return isoMonth(when.month > month ? year : year + 1, when.month);
	if (when.which === 'this') return isoMonth(month - when.month >= 9 ? year + 1 : year, when.month);
	if (when.month === month) return isoMonth(year, month);
	const candidates = [year - 1, year, year + 1].map((candidate) => isoDay(candidate, when.month, 15));
	return nearest(candidates, `${isoMonth(year, month)}-15`, 0, story)!.slice(0, 7);
}

/** A weekday: the last one for the past, the coming one for the future; news without a sign tells the past. */
export function resolveWeekday(when: Kind<'weekday'>, story: Story): string {
	const published = when.from === 'anchor' && story.anchor?.length === 10 ? story.anchor : story.published;
	if (published === null) return `XXXX-WXX-${when.weekday}`;
	const back = (weekdayOf(published) - when.weekday + 7) % 7;
	if (when.weeks !== undefined)
		return addDays(published, when.weekday - weekdayOf(published) + 7 * when.weeks);
	if (when.which === 'same' && story.anchor !== null && story.anchor.length === 10)
		return sameWeekday(story.anchor, when.weekday);
	if (when.which === 'last') return addDays(published, back === 0 ? -7 : -back);
	if (when.which === 'next') return addDays(published, 7 - back + 7 * (when.later ?? 0));
	const direction = story.direction();
	if (back === 0) return published;
	return addDays(published, direction === 'future' ? 7 - back : -back);
}

/** The weekday on or last before the day told before. */
function sameWeekday(anchor: string, weekday: number): string {
	return addDays(anchor, -((weekdayOf(anchor) - weekday + 7) % 7));
}

const UNKNOWN: Readonly<Record<CalendarUnit, string>> = {
	D: 'XXXX-XX-XX',
	W: 'XXXX-WXX',
	FN: 'XXXX-WXX',
	WE: 'XXXX-WXX-WE',
	M: 'XXXX-XX',
	Q: 'XXXX-QX',
	Y: 'XXXX',
	DE: 'XXX',
	CE: 'XX',
};

/** So many units from publication or from the time last told, no finer than the unit. */
export function resolveShift(when: Kind<'shift'>, story: Story): string {
	const { unit, count } = when;
	if (when.from === 'anchor' && story.anchor !== null)
		return fromAnchor(story.anchor, unit, count) ?? UNKNOWN[unit];
	if (when.from === 'anchor' && count !== 0) return count < 0 ? 'PAST_REF' : 'FUTURE_REF';
	if (when.from === 'anchor') return UNKNOWN[unit];
	if (story.published === null) return UNKNOWN[unit];
	if (unit === 'WE') return weekend(story.published, count, story);
	return shiftFrom(story.published, unit, count);
}

function shiftFrom(day: string, unit: CalendarUnit, count: number): string {
	const year = partsOf(day)[0];
	switch (unit) {
		case 'D':
			return addDays(day, count);
		case 'W':
			return weekOf(addDays(day, 7 * count));
		case 'FN':
			return weekOf(addDays(day, 14 * count));
		case 'WE':
			return `${weekOf(addDays(day, 7 * count))}-WE`;
		case 'M':
			return addMonths(day, count);
		case 'Q':
			return addQuarters(`${isoYear(year)}-Q${quarterOf(day)}`, count);
		case 'Y':
			return isoYear(year + count);
		case 'DE':
			return count === 0 ? isoYear(year).slice(0, 3) : isoYear(year + 10 * count);
		case 'CE':
			return count === 0 ? isoYear(year).slice(0, 2) : isoYear(year + 100 * count);
	}
}

/** Null when the time last told is coarser than the unit: "the next day" after "in 1998". */
function fromAnchor(anchor: string, unit: CalendarUnit, count: number): string | null {
	const needed = unit === 'Y' || unit === 'DE' || unit === 'CE' ? 4 : unit === 'M' || unit === 'Q' ? 7 : 10;
	return anchor.length < needed ? null : shiftFrom(isoDay(...partsOf(anchor)), unit, count);
}

/** "the weekend": the one now, else the last or, when the verb says so, the coming one. */
function weekend(published: string, count: number, story: Story): string {
	if (count !== 0) return `${weekOf(addDays(published, 7 * count))}-WE`;
	const today = weekdayOf(published);
	if (today >= 6) return `${weekOf(published)}-WE`;
	const past = story.direction() === 'past' || (story.direction() !== 'future' && today <= 3);
	return `${weekOf(addDays(published, past ? -7 : 0))}-WE`;
}

/** "that year", "the same month": the time last told, no finer than the unit. */
export function resolveSame(unit: CalendarUnit, story: Story): string {
	if (story.anchor === null) return UNKNOWN[unit];
	return fromAnchor(story.anchor, unit, 0) ?? UNKNOWN[unit];
}
