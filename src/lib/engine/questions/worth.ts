/** A question → its worth: how many of ten teachers would keep one like it, as a share. */
import { logistic, toThousandths } from '../logistic';
import type { Fact } from '../types';
import type { Bench } from './bench';
import type { Asked } from './worth/asked';
import { traitsOf } from './worth/traits';
import { WEIGHTS } from './worth/weights';

/**
 * Readers who see nothing but two or three questions under an article keep some far less often than those who see many: of 177
 * questions of looked-at articles, the name of somebody not of note (9 of the 32 best; of those who see many, 82 %), and whether
 * somebody really said it (0 of 13; 68 %). Each is worth the mean of the two, as a share of what those who see many keep.
 */
const SELDOM_ALONE: Readonly<Record<string, number>> = {
	'who-said of note false': 0.7,
	'who-said-which true-false': 0.5,
};

/**
 * 0–1: the logistic function of the sum of the traits' weights. The weights are measured, not set: readers who saw only
 * article and question kept or struck out 3,561 questions of looked-at articles, most of them read twice and kept only where
 * both readers would (see tests/evaluation/worth.ts). Traits too rare to be measured weigh nothing.
 */
export function worthOf(question: Asked, facts: readonly Fact[], bench: Bench): number {
	const traits = traitsOf(question, facts, bench);
	const share = traits.reduce((least, trait) => Math.min(least, SELDOM_ALONE[trait] ?? 1), 1);
	return toThousandths(share * logistic(traits, WEIGHTS));
}
