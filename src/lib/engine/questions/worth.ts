/** A question → its worth: how many of ten teachers would keep one like it, as a share. */
import { logistic, toThousandths } from '../logistic';
import type { Fact } from '../types';
import type { Bench } from './bench';
import type { Asked } from './worth/asked';
import { traitsOf } from './worth/traits';
import { WEIGHTS } from './worth/weights';

/**
 * 0–1: the logistic function of the sum of the traits' weights. The weights are measured, not set: readers who saw only
 * article and question kept or struck out 4,307 questions of looked-at articles, most of them read twice and kept only where
 * both readers would (see tests/evaluation/worth.ts). Traits too rare to be measured weigh nothing.
 */
export function worthOf(question: Asked, facts: readonly Fact[], bench: Bench): number {
	return toThousandths(logistic(traitsOf(question, facts, bench), WEIGHTS));
}
