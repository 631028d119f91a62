/** Bytes → JSON that may be looked at, and a schema's complaints → issues that name file, place and reason. */
import type { BaseIssue, GenericSchema } from 'valibot';
import { safeParse } from 'valibot';
import { parsed, refused, type Issue, type Parsed } from '../errors';
import { tooLarge } from './check-article';
import { decodeText } from './decode';

/** Keys that would change what objects are: nobody writes them by honest means. */
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);
const COMPLAINTS_MOST = 50;

class UnsafeKey extends Error {}

function refuseUnsafe(key: string, value: unknown): unknown {
	if (UNSAFE.has(key)) throw new UnsafeKey(key);
	return value;
}

/** Line and column of an offset, from 1. */
function lineOf(text: string, offset: number): string {
	const before = text.slice(0, offset).split('\n');
	return `${before.length}:${before.at(-1)!.length + 1}`;
}

/** The place JavaScript's own message names, where it names one. */
function syntaxPlace(text: string, error: Error): string | undefined {
	const offset = /position (\d+)/.exec(error.message)?.[1];
	return offset === undefined ? undefined : lineOf(text, Number(offset));
}

/** Reads JSON from a file of at most `most` bytes. Issues: `text-too-large`, `not-json`, `file-unsafe`, those of `decodeText`. */
export function parseJson(name: string, bytes: Uint8Array, most: number): Parsed<unknown> {
	const large = tooLarge(bytes.length, most);
	if (large) return refused({ ...large, file: name });
	const decoded = decodeText(name, bytes);
	if (!decoded.ok) return decoded;
	try {
		return parsed(JSON.parse(decoded.value, refuseUnsafe) as unknown);
	} catch (error) {
		if (error instanceof UnsafeKey) return refused({ code: 'file-unsafe', file: name });
		const place = syntaxPlace(decoded.value, error as Error);
		return refused({ code: 'not-json', file: name, params: { place: place ?? '?' }, place });
	}
}

/** `questions[3].options[0].text` */
function placeOf(issue: BaseIssue<unknown>): string {
	return (issue.path ?? []).reduce((place, { key }) => {
		if (typeof key === 'number') return `${place}[${key}]`;
		return place ? `${place}.${String(key)}` : String(key);
	}, '');
}

function complaint(file: string, issue: BaseIssue<unknown>): Issue {
	const place = placeOf(issue) || '(top)';
	if (issue.received === 'undefined') return { code: 'field-missing', file, place, params: { place } };
	if (issue.expected === 'never') return { code: 'field-unknown', file, place, params: { place } };
	const params = { place, expected: issue.expected ?? issue.message, received: issue.received };
	return { code: 'field-wrong', file, place, params };
}

/** A value checked by a schema: itself, or every complaint (at most 50) with its place. */
export function parseBy<T>(file: string, schema: GenericSchema<unknown, T>, value: unknown): Parsed<T> {
	const result = safeParse(schema, value);
	if (result.success) return parsed(result.output);
	return refused(...result.issues.slice(0, COMPLAINTS_MOST).map((issue) => complaint(file, issue)));
}
