/** Right by recognition → how much of it was memory: a right choice may be luck. */
import type { QuestionForm } from '../engine/types';

/** How often somebody who knows nothing is right; forms without one cannot be guessed. */
const GUESS_RATES: Partial<Record<QuestionForm, number>> = {
	choice: 1 / 3,
	'true-false': 1 / 2,
	multiple: 1 / 7,
	match: 1 / 6,
	order: 1 / 6,
};

/** What is thought of a fact that was never asked: it was just read, it may be remembered or not. */
const FIRST_RECALL = 0.5;
/** Nothing is so surely remembered that a right choice proves it. */
const SUREST_RECALL = 0.95;

/** Can this form be answered by recognising? */
export function isRecognised(form: QuestionForm): boolean {
	return form in GUESS_RATES;
}

/**
 * The chance that a right answer was remembered and not guessed: Bayes, with the recall expected on the day
 * (0–1; null for a fact never asked) and the form's guess rate. 1 for forms that cannot be guessed.
 */
export function honestShare(form: QuestionForm | undefined, recall: number | null): number {
	const guess = form && GUESS_RATES[form];
	if (guess === undefined) return 1;
	const expected = Math.min(SUREST_RECALL, recall ?? FIRST_RECALL);
	return expected / (expected + (1 - expected) * guess);
}
