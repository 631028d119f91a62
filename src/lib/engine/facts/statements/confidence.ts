/** Statement → confidence: how often the rule was right on articles read by people. */
import type { Span, Statement } from '../../types';
import { SHARES } from './shares';

export type Length = 'short' | 'middle' | 'long';

/** Short contents are the risky ones: a few words fit in many places. Bounds in words. */
export function lengthOf(text: string, content: readonly Span[]): Length {
	let words = 0;
	for (const span of content) words += text.slice(span.start, span.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
	return words < 8 ? 'short' : words < 40 ? 'middle' : 'long';
}

type Form = Statement['form'];

/** The names under which a statement is measured, the narrower first: with its length, and without. */
export const measuresOf = (form: Form, rule: string, length: Length): [narrow: string, wide: string] => [
	`${form} ${rule} ${length}`,
	`${form} ${rule}`,
];

/** When a rule is too rare to be measured: the share of its form. */
const UNKNOWN: Readonly<Record<Form, number>> = { direct: 0.8, mixed: 0.7, indirect: 0.5 };

/**
 * 0–1: the share of statements by this rule with content and speaker right, pulled towards the rule's and then the form's
 * share where there were few (additive smoothing, see tests/evaluation/calibrate.ts).
 */
export function confidenceOf(form: Form, rule: string, length: Length): number {
	const [narrow, wide] = measuresOf(form, rule, length);
	return SHARES[narrow] ?? SHARES[wide] ?? UNKNOWN[form];
}
