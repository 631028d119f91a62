/** Document → times: parsers find, refinements sort out, then each time gets its value. Order matters: earlier parsers win ties. */
import type { Document, TimeMention } from '../types';
import { isDay, partsOf } from './times/days';
import type { Draft, Parser } from './times/draft';
import { absoluteParsers } from './times/parsers/absolute';
import { agoParsers } from './times/parsers/ago';
import { clockParsers } from './times/parsers/clock';
import { dayParsers } from './times/parsers/days';
import { durationParsers } from './times/parsers/durations';
import { endParsers } from './times/parsers/ends';
import { monthParsers } from './times/parsers/months';
import { periodParsers } from './times/parsers/periods';
import { quarterParsers } from './times/parsers/quarters';
import { referenceParsers } from './times/parsers/references';
import { relativeParsers } from './times/parsers/relative';
import { seasonParsers } from './times/parsers/seasons';
import { setParsers } from './times/parsers/sets';
import { stretchParsers } from './times/parsers/stretches';
import { yearParsers } from './times/parsers/years';
import { writtenOn } from './times/published';
import { refinements } from './times/refine';
import { resolveAll } from './times/resolve';

/** In this order; of two readings of the same length the earlier parser's stays. */
export const TIME_PARSERS: readonly Parser[] = [
	...absoluteParsers,
	...yearParsers,
	...dayParsers,
	...monthParsers,
	...quarterParsers,
	...periodParsers,
	...seasonParsers,
	...relativeParsers,
	...endParsers,
	...agoParsers,
	...clockParsers,
	...durationParsers,
	...stretchParsers,
	...setParsers,
	...referenceParsers,
];

/**
 * Every time expression of an article, in order of the text, with a TIMEX3 value.
 * Reads dates, weekdays, relative and vague times, periods, clock times, durations, sets.
 * Must not read verbs ("may", "march"), names ("USA Today"), idioms ("last minute"), ages, ordinals, counts.
 * Without a day of publication relative times keep unknown parts (`XXXX-WXX-3`) and little confidence.
 */
export function findTimes(document: Document): TimeMention[] {
	let drafts = TIME_PARSERS.flatMap((parser) => readAll(parser, document));
	for (const refine of refinements) drafts = refine(drafts, document);
	return resolveAll(drafts, document, givenDay(document) ?? writtenOn(document));
}

/** The day of publication, when it is one the calendar has. */
function givenDay({ published }: Document): string | null {
	const day = /^\d{4}-\d\d-\d\d/.exec(published ?? '')?.[0];
	return day !== undefined && isDay(...partsOf(day)) ? day : null;
}

function readAll(parser: Parser, document: Document): Draft[] {
	const drafts: Draft[] = [];
	for (const match of document.text.matchAll(parser.pattern)) {
		const found = parser.read(match, document);
		if (found)
			drafts.push({ start: match.index, end: match.index + match[0].length, rule: parser.rule, ...found });
	}
	return drafts;
}
