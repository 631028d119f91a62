/** Traits of a statement → confidence: how often statements like it were right on articles read by people. */
import { WEIGHTS } from './weights';

/**
 * 0–1: the logistic function of the sum of the traits' weights. The weights are measured, not set
 * (see tests/evaluation/calibrate.ts); traits too rare to be measured weigh nothing.
 */
export function confidenceOf(traits: readonly string[]): number {
	const sum = traits.reduce((total, trait) => total + (WEIGHTS[trait] ?? 0), 0);
	return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
