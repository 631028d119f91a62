/** Card → which of its questions to ask: the form grows with the memory and changes every time. */
import type { QuestionForm } from '../engine/types';
import type { Card, QuestionRecord } from './types';

const RECOGNISE: QuestionForm[] = ['choice', 'true-false', 'multiple', 'match', 'order'];
const COMPLETE: QuestionForm[] = ['gap', 'short'];
const RECALL: QuestionForm[] = ['recall'];

/** Stability in days up to which a fact is recognised, then completed, then recalled. */
const YOUNG_DAYS = 7;
const LONG_DAYS = 30;

/** The forms in the order wanted for a memory of this stability (days; 0 for new). */
export function wantedForms(stability: number): QuestionForm[] {
	if (stability < YOUNG_DAYS) return [...RECOGNISE, ...COMPLETE, ...RECALL];
	if (stability < LONG_DAYS) return [...COMPLETE, ...RECALL, ...RECOGNISE];
	return [...RECALL, ...COMPLETE, ...RECOGNISE];
}

/** The form to ask, of those there are: the first wanted that was not the last one. */
export function chooseForm(
	card: Pick<Card, 'memory' | 'lastForm'>,
	forms: readonly QuestionForm[],
): QuestionForm {
	const own = wantedForms(card.memory?.stability ?? 0).filter((form) => forms.includes(form));
	return own.find((form) => form !== card.lastForm) ?? own[0]!;
}

/**
 * The question to ask, of those on the card's fact; null when there is none.
 * Never the same form twice running if there is another; else never the same question if there is another.
 */
export function chooseQuestion(card: Card, questions: readonly QuestionRecord[]): QuestionRecord | null {
	const order = wantedForms(card.memory?.stability ?? 0);
	const place = (record: QuestionRecord) => order.indexOf(record.question.form);
	const own = questions
		.filter((record) => record.facts.includes(card.id) && !record.retired)
		.sort((a, b) => place(a) - place(b) || a.rank - b.rank);
	const otherForm = own.find((record) => record.question.form !== card.lastForm);
	return otherForm ?? own.find((record) => record.id !== card.lastQuestion) ?? own[0] ?? null;
}
