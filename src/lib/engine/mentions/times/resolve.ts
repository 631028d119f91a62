/** Times: drafts → values: which day is meant, from the day of publication, the verb's tense and what was said before. */
import type { Document, TimeMention } from '../../types';
import { confidenceOf } from './confidence';
import { addDays, dayNumber, partsOf } from './days';
import type { Draft, When } from './draft';
import { attributeOf } from './calendar-events';
import { resolveFeast, resolvePart, resolvePeriod, resolveSeason } from './resolve-periods';
import { resolveDay, resolveMonth, resolveSame, resolveShift, resolveWeekday } from './resolve-days';
import { type Direction, directionOf } from './tense';
import { timeSpan } from './values';

/** What is known while the times of an article are resolved in the order they are told. */
export interface Story {
	/** `YYYY-MM-DD`, or null when nobody knows. */
	published: string | null;
	/** The calendar value last told. */
	anchor: string | null;
	/** The quarter the article reports on, and what kind of period was spoken of last. */
	quarter: string | null;
	period: 'quarter' | 'months' | 'year' | null;
	direction: () => Direction;
}

/** The values of all drafts, in order; what cannot be told gets unknown parts (`XXXX-WXX-3`) and little confidence. */
export function resolveAll(
	drafts: readonly Draft[],
	document: Document,
	published: string | null,
): TimeMention[] {
	const story: Story = { published, anchor: null, quarter: null, period: null, direction: () => null };
	let end: string | null = null;
	return drafts.map((draft) => {
		let told: Direction | undefined;
		const attribute = draft.when.kind === 'day' ? attributeOf(document, draft) : null;
		story.direction = () => (told ??= directionBeside(attribute, document, draft));
		const value = withClock(draft.ends && end !== null ? end : resolveWhen(draft.when, story), draft.clock);
		const through = draft.through ? resolveThrough(draft.through, value, story) : null;
		end = through;
		remember(story, draft, value);
		const given = document.published !== null || draft.when.kind === 'value';
		return mentionOf(draft, value, through, ruleOf(draft, told, value, published), given);
	});
}

/** Events on the calendar may lie either way; other things are told without a sign. */
function directionBeside(attribute: 'event' | 'thing' | null, document: Document, draft: Draft): Direction {
	if (attribute === 'thing') return null;
	const direction = directionOf(document, draft);
	return attribute === 'event' && direction !== 'future' ? 'either' : direction;
}

function mentionOf(
	draft: Draft,
	value: string,
	through: string | null,
	rule: string,
	given: boolean,
): TimeMention {
	return {
		start: draft.start,
		end: draft.end,
		type: draft.type,
		value,
		confidence: confidenceOf(rule, value, given),
		rule,
		...(draft.bound ? { bound: draft.bound } : {}),
		...(through ? { through } : {}),
	};
}

/** The rule's name says, where direction mattered, what it was taken from. */
function ruleOf(draft: Draft, told: Direction | undefined, value: string, published: string | null): string {
	if (told === undefined) return draft.rule;
	const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
	const same = day !== undefined && published !== null && dayNumber(day) === dayNumber(published);
	return `${draft.rule}:${same ? 'same-day' : liesAgainst(told, value, published) ? 'guess' : (told ?? 'guess')}`;
}

/** The nearest day was taken although the verb points to the other side: one of them deceives. */
function liesAgainst(told: Direction, value: string, published: string | null): boolean {
	const span = timeSpan(value);
	if (span === null || published === null) return false;
	return (told === 'past' && span.first > published) || (told === 'future' && span.last < published);
}

function resolveWhen(when: When, story: Story): string {
	switch (when.kind) {
		case 'value':
			return when.value;
		case 'day':
			return resolveDay(when, story);
		case 'month':
			return resolveMonth(when, story);
		case 'weekday':
			return resolveWeekday(when, story);
		case 'shift':
			return resolveShift(when, story);
		case 'same':
			return resolveSame(when.unit, story);
		case 'part':
			return resolvePart(when, story);
		case 'period':
			return resolvePeriod(when, story);
		case 'season':
			return resolveSeason(when, story);
		case 'feast':
			return resolveFeast(when, story);
		case 'clock':
			return anchorDay(story) ?? 'XXXX-XX-XX';
	}
}

/** The day a clock time without a day belongs to: the one last told, else that of publication. */
function anchorDay(story: Story): string | null {
	return /^\d{4}-\d\d-\d\d$/.exec(story.anchor ?? '')?.[0] ?? story.published;
}

/** The end of a range lies after its beginning: "December 28 to January 3". */
function resolveThrough(when: When, first: string, story: Story): string | null {
	const value = resolveWhen(when, { ...story, anchor: first });
	const [begins, ends] = [timeSpan(first), timeSpan(value)];
	if (begins === null || ends === null || ends.last >= begins.first) return value;
	if (when.kind === 'weekday') return addDays(value, 7);
	if (when.kind !== 'day' && when.kind !== 'month') return null;
	return `${partsOf(first)[0] + (value.slice(4) < first.slice(4) ? 1 : 0)}${value.slice(4)}`;
}

function withClock(value: string, clock: string | undefined): string {
	return clock === undefined || /_REF$/.test(value) ? value : `${value}${clock}`;
}

/** A quarter that had ended on the day of publication can be reported on. */
function isOver(quarter: string, published: string | null): boolean {
	const span = timeSpan(quarter);
	return span !== null && published !== null && span.last < published;
}

function remember(story: Story, draft: Draft, value: string): void {
	const plain = value.replace(/T.*/, '');
	if (draft.type !== 'DURATION' && draft.type !== 'SET' && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(plain))
		story.anchor = plain;
	const { when } = draft;
	if (when.kind === 'part' && when.letter === 'Q') {
		story.period = 'quarter';
		if ((when.years ?? 0) === 0 && (story.quarter === null || isOver(value, story.published)))
			story.quarter = value.startsWith('XXXX') ? null : value;
	} else if (draft.rule === 'first-months') story.period = 'months';
	else if (draft.rule === 'full-year' || draft.rule === 'the-year' || draft.rule === 'year-ended')
		story.period = 'year';
	else if (when.kind === 'period' && when.unit === 'Q') story.period = 'quarter';
}
