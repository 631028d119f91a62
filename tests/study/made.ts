/** Cards, facts, questions and answers made for tests of studying. */
import type { Fact, QuestionForm } from '../../src/lib/engine/types';
import { gradeCard } from '../../src/lib/study/grade';
import { defaultParameters, type Parameters } from '../../src/lib/study/schedule';
import { defaultSettings } from '../../src/lib/study/settings';
import type { Card, FactRecord, Grade, QuestionRecord, Review } from '../../src/lib/study/types';

const changed = { at: 0, device: 'd', id: 'i' };

export function madeCard(id: string, more: Partial<Card> = {}): Card {
	const nothing = { memory: null, lastForm: null, lastQuestion: null, buriedDay: null };
	const card = { id, article: 'a', addedAt: 0, position: 0, suspended: false, flagged: false };
	return { ...card, ...nothing, ...more };
}

export function madeFact(id: string, start: number, kind: Fact['kind'] = 'event'): FactRecord {
	const evidence = [{ start, end: start + 10 }];
	const fact = { kind, fingerprint: id, text: id, evidence, asOf: null, confidence: 1, rule: 't' } as Fact;
	const flags = { edited: false, decided: false, addedAt: 0, changed };
	return { id, article: 'a', version: 'v', fact, state: 'kept', ...flags };
}

export function madeQuestion(id: string, form: QuestionForm, facts: string[], rank = 0): QuestionRecord {
	const question = { id, form, facts, stem: id } as unknown as QuestionRecord['question'];
	const flags = { edited: false, retired: false, pack: null, addedAt: 0, changed };
	return { id, article: 'a', version: 'v', facts, question, origin: 'engine', rank, ...flags };
}

export interface Given {
	at: number;
	grade?: Grade;
	offsetMinutes?: number;
	parameters?: Parameters;
	desiredRetention?: number;
	fuzz?: boolean;
	guessed?: boolean;
	form?: QuestionForm;
	tookMs?: number;
}

/** A graded card, and the review as it would be stored under `id`. */
export function review(card: Card, id: string, given: Given): { card: Card; review: Review } {
	const { at, grade = 'good', offsetMinutes = 0, fuzz = true, guessed = false, form = 'gap' } = given;
	const desiredRetention = given.desiredRetention ?? 0.9;
	const graded = gradeCard(
		card,
		{ grade, guessed, question: null, form, given: null, right: null, tookMs: given.tookMs ?? 4000 },
		{
			moment: { at, offsetMinutes },
			settings: { ...defaultSettings, desiredRetention },
			parameters: given.parameters ?? defaultParameters,
			fuzz,
		},
	);
	return { card: graded.card, review: { ...graded.review, id, device: 'd' } };
}
