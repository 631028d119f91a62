/** Times: drafts → drafts: what overlaps, belongs together, bounds or only looks like a time. One ordered list, like the parsers. */
import type { Document, TimeBound } from '../../types';
import { NO_TIMES } from '../../words/no-times';
import type { Draft } from './draft';

type Refinement = (drafts: readonly Draft[], document: Document) => Draft[];

/** Where two overlap the longer one stays; of two of the same length, the one whose parser comes first. */
export const keepLongest: Refinement = (drafts, document) => {
	const order = drafts.map((draft, index) => ({ draft, index }));
	order.sort((a, b) => b.draft.end - b.draft.start - (a.draft.end - a.draft.start) || a.index - b.index);
	const kept: Draft[] = [];
	const taken = new Uint8Array(document.text.length);
	for (const { draft } of order) {
		if (taken.subarray(draft.start, draft.end).includes(1)) continue;
		taken.fill(1, draft.start, draft.end);
		kept.push(draft);
	}
	return kept.sort((a, b) => a.start - b.start);
};

/** "10 p.m. Wednesday", "Friday, Aug. 7", "5 p.m. EST, Nov. 6": neighbours that name one time together. */
export const joinNeighbours: Refinement = (drafts, document) => {
	const joined: Draft[] = [];
	for (const draft of drafts) {
		const last = joined.at(-1);
		const together = last ? join(last, draft, document.text.slice(last.end, draft.start)) : null;
		if (together) joined[joined.length - 1] = together;
		else joined.push(draft);
	}
	return joined;
};

const isDay = (draft: Draft): boolean =>
	draft.when.kind === 'weekday' ||
	draft.when.kind === 'day' ||
	draft.when.kind === 'feast' ||
	(draft.when.kind === 'shift' && draft.when.unit === 'D') ||
	(draft.when.kind === 'value' && /^\d{4}-\d\d-\d\d$/.test(draft.when.value));

/** An hour of the clock, which is finer than "tonight" or "Friday evening" beside it. */
const isHour = ({ type, clock }: Draft): boolean => type === 'TIME' && /\d/.test(clock ?? '');

function join(first: Draft, second: Draft, between: string): Draft | null {
	if (between.length > 6 || /\n\s*\n/.test(between)) return null;
	if (first.type === 'DURATION' && second.type === 'DURATION') return joinDurations(first, second, between);
	const spaced = /^,?\s+(?:on\s+|of\s+)?$/.test(between) || /^\s*$/.test(between);
	if (first.when.kind === 'clock' && isDay(second) && second.clock === undefined && spaced)
		return { ...second, start: first.start, type: 'TIME', clock: first.clock ?? '', rule: 'clock-and-day' };
	const at = spaced || /^,?\s+(?:at|in|about)\s+$/.test(between);
	if (second.when.kind === 'clock' && isDay(first) && first.clock === undefined && at)
		return { ...first, end: second.end, type: 'TIME', clock: second.clock ?? '', rule: 'clock-and-day' };
	if (
		isHour(first) &&
		first.when.kind === 'clock' &&
		isDay(second) &&
		second.clock !== undefined &&
		!isHour(second) &&
		spaced
	)
		return { ...second, start: first.start, type: 'TIME', clock: first.clock ?? '', rule: 'clock-and-day' };
	// "on March 23 of this year"
	const { when } = second;
	const thisYear = when.kind === 'shift' && when.unit === 'Y' && when.count === 0;
	if (first.when.kind === 'day' && thisYear && /^,?\s+(?:of\s+)?$/.test(between))
		return { ...first, end: second.end };
	const dated = second.when.kind === 'day' || (second.when.kind === 'value' && isDay(second));
	if (
		first.when.kind === 'weekday' &&
		first.clock === undefined &&
		dated &&
		/^,?\s+(?:the\s+)?$/.test(between)
	)
		return { ...second, start: first.start };
	return null;
}

/** "14 minutes 32 seconds", "two years and three months": one length in two units. */
function joinDurations(first: Draft, second: Draft, between: string): Draft | null {
	if (!/^,?\s(?:and\s)?$/.test(between) || first.when.kind !== 'value' || second.when.kind !== 'value')
		return null;
	const pair = /^(PT\d+H|PT\d+M|P\d+Y|P\d+M) PT?((?:\d|\.)+[MSD])$/.exec(
		`${first.when.value} ${second.when.value}`,
	);
	const clock = first.when.value.startsWith('PT') === second.when.value.startsWith('PT');
	const smaller =
		pair !== null &&
		pair[1]!.at(-1) !== pair[2]!.at(-1) &&
		Number.parseFloat(pair[2]!) < 60 &&
		!isRange(first);
	return smaller && clock
		? { ...first, end: second.end, when: { kind: 'value', value: `${pair[1]}${pair[2]}` } }
		: null;
}

const isRange = ({ rule }: Draft): boolean => rule === 'duration-range';

/** "10:30 a.m. (0230 GMT) on Tuesday", "at 3 p.m. here Friday": the hours are of the day that follows at once. */
export const lendDays: Refinement = (drafts, document) => {
	const lent = [...drafts];
	for (let i = lent.length - 2; i >= 0; i--) {
		const [clock, day] = [lent[i]!, lent[i + 1]!];
		if (!isHour(clock) || !(isDay(day) || isHour(day)) || day.when.kind === 'clock') continue;
		const between = document.text.slice(clock.end, day.start);
		if (/^[\s,()]*(?:here\s|there\s)?(?:\(|on\s)?$/.test(between)) lent[i] = { ...clock, when: day.when };
	}
	return lent;
};

/** Idioms, names of things and words inside the titles of works. */
export const dropNoTimes: Refinement = (drafts, document) => {
	const idioms = NO_TIMES.flatMap((sign) =>
		[...document.text.matchAll(sign)].map((match) => ({
			start: match.index,
			end: match.index + match[0].length,
		})),
	);
	const titles = document.quotations.filter((quotation) => quotation.kind === 'title');
	const barred = [...idioms, ...titles].sort((a, b) => a.start - b.start);
	let next = 0;
	let reach = 0;
	return drafts.filter((draft) => {
		for (; next < barred.length && barred[next]!.start < draft.end; next++)
			reach = Math.max(reach, barred[next]!.end);
		return reach <= draft.start;
	});
};

const BOUNDS: readonly (readonly [RegExp, TimeBound])[] = [
	[/^(?:more than|over|at least|just over|well over|as (?:many|much) as)\b/i, 'more-than'],
	[
		/^(?:less than|fewer than|under|up to|at most|no more than|just under|nearly|almost|as little as)\b/i,
		'less-than',
	],
	[/^(?:about|around|roughly|approximately|some(?! ?(?:day|time)))\b/i, 'about'],
];
const DATE_BOUNDS: readonly (readonly [RegExp, TimeBound])[] = [
	[/\bsince\s+$/i, 'since'],
	[/\b(?:until|till|through)\s+$/i, 'until'],
	[/\bby\s+$/i, 'by'],
	[/\b(?:about|around)\s+$/i, 'about'],
];
const LENGTH_BOUNDS: readonly (readonly [RegExp, TimeBound])[] = [
	[/\b(?:more than|at least)\s+(?:an?\s+)?$/i, 'more-than'],
	[/\b(?:less than|under|up to|within)\s+(?:an?\s+)?$/i, 'less-than'],
	[/\b(?:about|around|roughly|approximately)\s+(?:an?\s+)?$/i, 'about'],
];

/** Since, until, by; more than, less than, about. */
export const addBounds: Refinement = (drafts, document) =>
	drafts.map((draft) => {
		const words = document.text.slice(draft.start, draft.end);
		const before = document.text.slice(Math.max(0, draft.start - 16), draft.start);
		const bound =
			BOUNDS.find(([sign]) => sign.test(words))?.[1] ??
			DATE_BOUNDS.find(([sign]) => draft.type !== 'DURATION' && sign.test(before))?.[1] ??
			LENGTH_BOUNDS.find(
				([sign]) =>
					draft.type === 'DURATION' &&
					/^\d|^\w+(?:-\w+)? \w+$/.test(words) &&
					!/^(?:the|these|those|last|past|next)\b/i.test(words) &&
					sign.test(before),
			)?.[1];
		return bound === undefined ? draft : { ...draft, bound };
	});

/** "from 1991 to 1997", "between March and May": the first carries the last day of the second. */
export const addRanges: Refinement = (drafts, document) =>
	drafts.map((draft, index) => {
		const next = drafts[index + 1];
		const last = drafts[index - 1];
		const ends = last !== undefined && spansTo(last, draft, document.text);
		const through = next !== undefined && spansTo(draft, next, document.text) ? next.when : undefined;
		return { ...draft, ...(through ? { through } : {}), ...(ends ? { ends } : {}) };
	});

function spansTo(first: Draft, second: Draft, text: string): boolean {
	if (first.through || first.type === 'DURATION' || second.type !== first.type) return false;
	const between = text.slice(first.end, second.start);
	const before = text.slice(Math.max(0, first.start - 10), first.start);
	const from =
		/\bfrom\s+(?:early\s+|late\s+)?$/i.test(before) && /^\s+(?:to|until|till|through)\s+$/i.test(between);
	const spans = /\bbetween\s+$/i.test(before) && /^\s+and\s+$/i.test(between);
	return from || spans || /^\s?[–—-]\s?$/.test(between) || /^\s+through\s+$/i.test(between);
}

export const refinements: readonly Refinement[] = [
	keepLongest,
	joinNeighbours,
	lendDays,
	dropNoTimes,
	addBounds,
	addRanges,
];
