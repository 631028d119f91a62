/** Around a grade: when the card comes back for each, and what else the answer has graded. */
import { daysBetween } from '$lib/day';
import { dueLoad, getCard } from '$lib/db/cards';
import { parametersInForce } from '$lib/db/events';
import { suspend } from '$lib/db/marks';
import { saveReview, undoEvent } from '$lib/db/reviews';
import { settings as readSettings } from '$lib/db/settings';
import { saveSitting } from '$lib/db/sittings';
import type { QuestionForm } from '$lib/engine/types';
import { intervalWords } from '$lib/messages/words';
import { gradeCard, type Answer, type Situation } from '$lib/study/grade';
import { now } from '$lib/state/now';
import { leechAfter, type Leech } from '$lib/study/leech';
import { stopped } from '$lib/study/open-answer';
import { previewDueDays } from '$lib/study/schedule';
import type { AlsoGraded, Sitting, SittingStep } from '$lib/study/sitting';
import type { Card, Grade } from '$lib/study/types';

/** When the card comes back, in words; a forgotten one later in the sitting. */
export async function whenWords(card: Card, day: string, form: QuestionForm): Promise<Record<Grade, string>> {
	const { desiredRetention: retention } = await readSettings();
	const [parameters, load] = [await parametersInForce(), await dueLoad(day)];
	const due = previewDueDays(card, day, { parameters, retention, fuzz: true, form, load });
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

/** A card forgotten for the eighth time is asked no more and leaves the sitting; that is a step's event too. */
export async function stopLeech(
	before: Card,
	after: Card,
	sitting: Sitting,
	at: number,
): Promise<{ leech: Leech; sitting: Sitting }> {
	const leech = after.memory ? leechAfter(before.memory, after.memory) : 'none';
	if (leech !== 'suspend') return { leech, sitting };
	const left = stopped(sitting, after.id, await suspend(after.id, true, at));
	await saveSitting(left);
	return { leech, sitting: left };
}

/** Takes back everything a step has stored; `before` is the sitting without it. */
export async function undoStep(step: SittingStep | null, before: Sitting): Promise<void> {
	const { at } = now();
	for (const event of [step?.stopped, ...(step?.also ?? []).map((other) => other.event)])
		if (event) await undoEvent(event, at);
	if (step) await undoEvent(step.event, at, before);
	else await saveSitting(before);
}
