/** A learner's answer in a test: read the card, grade it, store it. */
import { getCard } from '../../src/lib/db/cards';
import { parametersInForce } from '../../src/lib/db/events';
import { saveReview } from '../../src/lib/db/reviews';
import { settings } from '../../src/lib/db/settings';
import { gradeCard } from '../../src/lib/study/grade';
import type { Grade } from '../../src/lib/study/types';

export async function answer(card: string, at: number, grade: Grade = 'good') {
	const graded = gradeCard(
		(await getCard(card))!,
		{ grade, guessed: false, question: null, form: 'gap', given: null, right: true, tookMs: 5000 },
		{ moment: { at, offsetMinutes: 60 }, settings: await settings(), parameters: await parametersInForce() },
	);
	return saveReview(graded.card, graded.review);
}
