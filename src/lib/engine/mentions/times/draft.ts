/** Times: what a parser hands on before anybody has asked which day is meant. */
import type { Document, Span, TimeBound, TimeMention } from '../../types';

export type Which = 'last' | 'this' | 'next' | 'same';

/** D day, W week, WE weekend, M month, Q quarter, Y year, DE decade, CE century; FN two weeks. */
export type CalendarUnit = 'D' | 'W' | 'FN' | 'WE' | 'M' | 'Q' | 'Y' | 'DE' | 'CE';

/** Which time is meant, before it is resolved against the day of publication and what was said before. */
export type When =
	| { kind: 'value'; value: string }
	| { kind: 'day'; month: number; date: number; which?: Which }
	/** `years` counts from the year of publication, or of the time last mentioned. */
	| { kind: 'month'; month: number; which?: Which; years?: number; from?: 'published' | 'anchor' }
	/** `weeks` counts from this week, `later` from the day itself ("a week from Friday"). */
	| { kind: 'weekday'; weekday: number; which?: Which; weeks?: number; later?: number; from?: 'anchor' }
	/** So many units before or after publication, or before or after the time last mentioned. */
	| { kind: 'shift'; unit: CalendarUnit; count: number; from: 'published' | 'anchor' }
	/** "that year", "the same month". */
	| { kind: 'same'; unit: CalendarUnit }
	/** A quarter or half year; `years` counts from the year of publication ("last year's third quarter"). */
	| { kind: 'part'; letter: 'Q' | 'H'; number: number; year?: number; years?: number }
	/** The reporting period the article speaks of, so many years ago: "the latest period", "the year-ago quarter". */
	| { kind: 'period'; years: number; unit: 'Q' | 'any'; from?: 'anchor' }
	| { kind: 'season'; code: string; which?: Which }
	| { kind: 'feast'; name: string; which?: Which; year?: number }
	/** A clock time or part of a day without its day. */
	| { kind: 'clock' };

/** What a parser found; `start` and `end` narrow the match when they are given. */
export interface Found {
	type: TimeMention['type'];
	when: When;
	/** What follows the day in the value: "TMO", "T22:00". */
	clock?: string;
	bound?: TimeBound;
	/** The end of a range written as one: "June 16–18", "1989-90". */
	through?: When;
	start?: number;
	end?: number;
	/** A finer name than the parser's, where some of what it reads is surer than the rest. */
	rule?: string;
}

export interface Draft extends Span {
	type: TimeMention['type'];
	when: When;
	rule: string;
	clock?: string;
	bound?: TimeBound;
	through?: When;
	/** It is the end of the range that the draft before it begins. */
	ends?: boolean;
}

/** One kind of time expression: a pattern over the raw text and what to make of a match. */
export interface Parser {
	rule: string;
	pattern: RegExp;
	read: (match: RegExpExecArray, document: Document) => Found | null;
}

/** So many units from publication, or from the time last told. */
export function shift(unit: CalendarUnit, count: number, from: 'published' | 'anchor' = 'published'): When {
	return { kind: 'shift', unit, count, from };
}

/** A value that needs nothing else. */
export function value(text: string): When {
	return { kind: 'value', value: text };
}

/** A length of time, when its value can be told. */
export function lasting(length: string | null, rule?: string): Found | null {
	return length === null ? null : { type: 'DURATION', when: value(length), ...(rule ? { rule } : {}) };
}
