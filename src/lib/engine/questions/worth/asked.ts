/** What the traits of a question are read from, and how numbers become traits. */
import type { Question } from '../../types';

/** What a trait is read from: a question that may have no id yet. */
export type Asked = Pick<Question, 'form' | 'stem' | 'evidence' | 'maker' | 'asks'> & {
	/** Told in passing: see `Ask.minor`. */
	minor?: boolean;
	options?: { text: string; correct: boolean }[];
	answer?: string | boolean;
};

/** The first of the bounds that a number does not pass: "≤5"; "more" beyond the last. */
export function upTo(value: number, bounds: readonly number[]): string {
	const bound = bounds.find((one) => value <= one);
	return bound === undefined ? 'more' : `≤${bound}`;
}
