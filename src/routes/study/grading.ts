/** Around a grade: when the card comes back for each, and what else the answer has graded. */
import { daysBetween } from '$lib/day';
import { getCard } from '$lib/db/cards';
import { parametersInForce } from '$lib/db/events';
import { saveReview } from '$lib/db/reviews';
import { settings as readSettings } from '$lib/db/settings';
import { intervalWords } from '$lib/messages/words';
import { gradeCard, type Answer, type Situation } from '$lib/study/grade';
import { previewDueDays } from '$lib/study/schedule';
import type { AlsoGraded, Card, Grade } from '$lib/study/types';

/** When the card comes back, in words; a forgotten one later in the sitting. */
export async function whenWords(card: Card, day: string): Promise<Record<Grade, string>> {
	const { desiredRetention } = await readSettings();
	const rules = { parameters: await parametersInForce(), retention: desiredRetention, fuzz: true };
	const due = previewDueDays(card, day, rules);
	const words = (grade: Grade) => intervalWords(daysBetween(day, due[grade]));
	return { again: intervalWords(0), hard: words('hard'), good: words('good'), easy: words('easy') };
}

/** Stores a review for each other card that the answer has graded. */
export async function saveOthers(
	others: { card: string; right: boolean }[],
	answer: Omit<Answer, 'grade' | 'guessed' | 'right'>,
	rules: Situation,
): Promise<AlsoGraded[]> {
	const also: AlsoGraded[] = [];
	for (const { card: id, right } of others) {
		const card = await getCard(id);
		if (!card) continue;
		const grade = right ? 'good' : 'again';
		const after = gradeCard(card, { ...answer, grade, guessed: false, right }, rules);
		const { review } = await saveReview(after.card, after.review);
		also.push({ card: id, event: review.id, grade });
	}
	return also;
}
