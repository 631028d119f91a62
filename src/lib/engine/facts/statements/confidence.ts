/** Traits of a statement → confidence: how often statements like it were right on articles read by people. */
import { logistic, toThousandths } from '../../logistic';
import { WEIGHTS } from './weights';

/**
 * 0–1: the logistic function of the sum of the traits' weights. The weights are measured, not set
 * (see tests/evaluation/calibrate.ts); traits too rare to be measured weigh nothing.
 */
export function confidenceOf(traits: readonly string[]): number {
	return toThousandths(logistic(traits, WEIGHTS));
}
