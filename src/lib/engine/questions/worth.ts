/** A question → its worth: how many of ten teachers would keep one like it, as a share. */
import { logistic, toThousandths } from '../logistic';
import type { Fact, Question } from '../types';
import type { Bench } from './bench';
import type { Asked } from './worth/asked';
import { traitsOf } from './worth/traits';
import { WEIGHTS } from './worth/weights';

/**
 * What readers who see nothing but two or three questions under an article strike out, and readers who see many kinds keep: the
 * name of somebody not of note (22 of 57 kept; of 51 among others, 30), whether somebody really said it (0 of 13; 20 of 29).
 */
const PASSING: ReadonlySet<string> = new Set(['who-said of note false', 'who-said-which true-false']);

/**
 * `worth`, 0–1: the logistic function of the sum of the traits' weights. The weights are measured, not set: readers who saw only
 * article and question kept or struck out 3,926 questions of looked-at articles, most of them read twice and kept only where
 * both readers would, and after that 2,153 more, which moved them (see tests/evaluation/worth.ts). Traits too rare to be
 * measured weigh nothing. `passing`: see above.
 */
export function worthOf(
	question: Asked,
	facts: readonly Fact[],
	bench: Bench,
): Pick<Question, 'worth' | 'passing'> {
	const traits = traitsOf(question, facts, bench);
	return {
		worth: toThousandths(logistic(traits, WEIGHTS)),
		...(traits.some((trait) => PASSING.has(trait)) ? { passing: true } : {}),
	};
}
