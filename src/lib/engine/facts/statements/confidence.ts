/** Statement → confidence: how often the rule was right on articles read by people. */
import type { Span } from '../../types';
import { SHARES } from './shares';

export type Length = 'short' | 'middle' | 'long';

/** Short contents are the risky ones: a few words fit in many places. Bounds in words. */
export function lengthOf(text: string, content: readonly Span[]): Length {
	let words = 0;
	for (const span of content) words += text.slice(span.start, span.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
	return words < 8 ? 'short' : words < 40 ? 'middle' : 'long';
}

/** The name under which a rule is measured: in quotation marks or not, the rule, the length. */
export const measureOf = (form: 'direct' | 'mixed' | 'indirect', rule: string, length: Length): string =>
	`${form === 'indirect' ? 'indirect' : 'quoted'} ${rule} ${length}`;

/** When a rule is too rare to be measured: the share of its form. */
const UNKNOWN = { quoted: 0.7, indirect: 0.5 } as const;

/**
 * 0–1: the share of statements by this rule with content and speaker right, pulled towards the rule's and then the form's
 * share where there were few (Laplace-like, see tests/evaluation/calibrate.ts).
 */
export function confidenceOf(form: 'direct' | 'mixed' | 'indirect', rule: string, length: Length): number {
	const kind = form === 'indirect' ? 'indirect' : 'quoted';
	return SHARES[measureOf(form, rule, length)] ?? SHARES[`${kind} ${rule}`] ?? UNKNOWN[kind];
}
