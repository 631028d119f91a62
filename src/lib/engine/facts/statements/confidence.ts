/** Statement → confidence: how often the rule was right on articles read by people. */
import type { Span, Statement } from '../../types';
import { SHARES } from './shares';

/** What confidence is read from: known of every statement, and no part of what it says. */
export interface Traits {
	form: Statement['form'];
	rule: string;
	/** Short contents are the risky ones: a few words fit in many places. */
	length: 'short' | 'middle' | 'long';
	/** Where the speaker stands in its sentence: a subject that opens it is rarely mistaken. */
	place: 'first' | 'early' | 'late' | 'none';
}

/** Bounds in words. */
function lengthOf(text: string, content: readonly Span[]): Traits['length'] {
	let words = 0;
	for (const { start, end } of content) words += text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
	return words < 8 ? 'short' : words < 40 ? 'middle' : 'long';
}

/** Bounds in characters from the start of the sentence. */
function placeOf(speaker: Span | null, sentence: Span | undefined): Traits['place'] {
	if (!speaker || !sentence) return 'none';
	const from = speaker.start - sentence.start;
	return from < 3 ? 'first' : from < 40 ? 'early' : 'late';
}

/** The traits of a statement. */
export function traitsOf(
	text: string,
	sentence: Span | undefined,
	statement: Pick<Statement, 'form' | 'rule' | 'speaker' | 'content'>,
): Traits {
	const { form, rule, speaker, content } = statement;
	return { form, rule, length: lengthOf(text, content), place: placeOf(speaker, sentence) };
}

/** The names under which a statement is measured, from the widest to the narrowest. */
export const measuresOf = ({ form, rule, length, place }: Traits): string[] => [
	`${form} ${rule}`,
	`${form} ${rule} ${place}`,
	`${form} ${rule} ${place} ${length}`,
];

/** When a rule is too rare to be measured: the share of its form. */
const UNKNOWN: Readonly<Record<Statement['form'], number>> = { direct: 0.8, mixed: 0.7, indirect: 0.5 };

/**
 * 0–1: the share of statements like this one with content and speaker right, pulled towards the share of wider groups where
 * there were few (additive smoothing, see tests/evaluation/calibrate.ts).
 */
export function confidenceOf(traits: Traits): number {
	const known = measuresOf(traits).filter((name) => SHARES[name] !== undefined);
	return SHARES[known[known.length - 1] ?? ''] ?? UNKNOWN[traits.form];
}
