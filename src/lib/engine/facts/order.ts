/** Facts with a time → what came before what: for timelines and questions of order. */
import { daysInMonth } from '../text/dates';
import type { Fact, TimeMention } from '../types';

/** First and last day a value may mean, `YYYY-MM-DD`; null when it has no place in the calendar. */
export function dayRange(
	time: Pick<TimeMention, 'value' | 'through'>,
): { first: string; last: string } | null {
	const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/.exec(time.value);
	if (!match) return null;
	const [, year, month, day] = match;
	const two = (value: number) => String(value).padStart(2, '0');
	const first = `${year}-${month ?? '01'}-${day ?? '01'}`;
	const last = day
		? first
		: month
			? `${year}-${month}-${two(daysInMonth(Number(year), Number(month)))}`
			: `${year}-12-31`;
	return { first, last: time.through && time.through > last ? time.through : last };
}

/** Facts that tell of something at a known time and their place in it. */
function placed(
	facts: readonly Fact[],
	times: readonly TimeMention[],
): { fact: Fact; first: string; last: string }[] {
	return facts.flatMap((fact) => {
		const index = 'time' in fact ? fact.time : undefined;
		const time = index === undefined ? undefined : times[index];
		const range = time && !time.bound && fact.kind === 'event' && !fact.doubt ? dayRange(time) : null;
		return range ? [{ fact, ...range }] : [];
	});
}

/**
 * Fingerprints of events in the order in which they happened.
 * Only events whose times do not overlap: of two that do, the one known more exactly stays.
 */
export function findOrder(facts: readonly Fact[], times: readonly TimeMention[]): string[] {
	const kept: { fact: Fact; first: string; last: string }[] = [];
	const exactFirst = placed(facts, times).sort(
		(a, b) => span(a) - span(b) || b.fact.confidence - a.fact.confidence,
	);
	for (const next of exactFirst)
		if (kept.every((other) => next.last < other.first || other.last < next.first)) kept.push(next);
	return kept.sort((a, b) => (a.first < b.first ? -1 : 1)).map(({ fact }) => fact.fingerprint);
}

/** Roughly how many days a range holds; enough to compare. */
function span({ first, last }: { first: string; last: string }): number {
	const number = (day: string) =>
		Number(day.slice(0, 4)) * 372 + Number(day.slice(5, 7)) * 31 + Number(day.slice(8, 10));
	return number(last) - number(first);
}
