/** Card + answer → card + review: everything about an answer, decided once. */
import { studyDay } from '../day';
import type { GivenAnswer, QuestionForm } from '../engine/types';
import { decideDueDay, nextMemory, type Parameters } from './schedule';
import type { Load } from './spread';
import type { Settings } from './settings';
import type { Card, Draft, Grade, Moment, Review } from './types';

/** What the learner did with one question. */
export interface Answer {
	grade: Grade;
	/** Right by luck: counts as forgotten. */
	guessed: boolean;
	question: string | null;
	form: QuestionForm;
	given: GivenAnswer | null;
	right: boolean | null;
	tookMs: number;
}

/** Where and under what rules it was answered. */
export interface Situation {
	moment: Moment;
	settings: Settings;
	parameters: Parameters;
	/** Off in simulations only. */
	fuzz?: boolean;
	/** Cards that already come back on each day. */
	load?: Load;
}

/** Grades a card: the card after it, and the review to append. Pure; `saveReview` stores both. */
export function gradeCard(
	card: Card,
	answer: Answer,
	situation: Situation,
): { card: Card; review: Draft<Review> } {
	const { moment, settings, parameters } = situation;
	const day = studyDay(moment.at, moment.offsetMinutes, settings.dayStartHour);
	const grade = answer.guessed ? 'again' : answer.grade;
	const retention = settings.desiredRetention;
	const rules = {
		parameters,
		retention,
		fuzz: situation.fuzz ?? true,
		form: answer.form,
		load: situation.load,
	};
	const review: Draft<Review> = {
		...answer,
		type: 'review',
		at: moment.at,
		card: card.id,
		article: card.article,
		grade,
		day,
		offsetMinutes: moment.offsetMinutes,
		dueDay: decideDueDay(card.id, card.memory, grade, day, rules),
		retention,
		parameters: parameters.id,
		source: 'study',
		first: card.memory?.lastDay !== day,
		wasNew: card.memory === null,
	};
	const memory = nextMemory(card.memory, review, parameters);
	const lastQuestion = answer.question;
	return { card: { ...card, memory, dueDay: review.dueDay, lastForm: answer.form, lastQuestion }, review };
}
