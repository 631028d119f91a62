/** A question ↔ the fields of its form on paper: what a person edits, and what is still wrong with it. */
import type { Option, Question, QuestionForm } from '$lib/engine/types';

export interface QuestionDraft {
	form: QuestionForm;
	stem: string;
	options: Option[];
	answer: string;
	/** Other answers that count, one a line. */
	accept: string;
	truth: boolean;
	pairs: { left: string; right: string }[];
	/** In the right order, one a line. */
	items: string;
	explanation: string;
}

/** A code under `edit.problem.` in the catalogue. */
export type DraftProblem =
	| 'no-stem'
	| 'no-answer'
	| 'few-options'
	| 'empty-option'
	| 'same-options'
	| 'one-right'
	| 'some-right'
	| 'few-pairs'
	| 'few-items';

const lines = (text: string) =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);

function emptyDraft(form: QuestionForm): QuestionDraft {
	const options = [true, false, false].map((correct) => ({ text: '', correct }));
	const pairs = [0, 1, 2].map(() => ({ left: '', right: '' }));
	return {
		form,
		stem: '',
		options,
		answer: '',
		accept: '',
		truth: true,
		pairs,
		items: '',
		explanation: '',
	};
}

/** The fields of a question. */
export function draftOf(question: Question): QuestionDraft {
	const draft = { ...emptyDraft(question.form), stem: question.stem, explanation: question.explanation };
	switch (question.form) {
		case 'choice':
		case 'multiple':
			return { ...draft, options: question.options.map((option) => ({ ...option })) };
		case 'true-false':
			return { ...draft, truth: question.answer };
		case 'gap':
		case 'short':
			return { ...draft, answer: question.answer, accept: question.accept.join('\n') };
		case 'recall':
			return { ...draft, answer: question.answer };
		case 'match':
			return { ...draft, pairs: question.pairs.map((pair) => ({ ...pair })) };
		case 'order':
			return { ...draft, items: question.items.join('\n') };
	}
}

function withBody(base: Question, draft: QuestionDraft): Question {
	const { id, facts, evidence, conflicts, confidence, rule, asks, maker } = base;
	const stem = draft.stem.trim();
	const shared = { id, facts, evidence, conflicts, confidence, rule, asks, maker, stem };
	const question = { ...shared, explanation: draft.explanation.trim() };
	const options = draft.options.map((option) => ({ ...option, text: option.text.trim() }));
	const answer = draft.answer.trim();
	switch (draft.form) {
		case 'choice':
			return { ...question, form: 'choice', options };
		case 'multiple':
			return { ...question, form: 'multiple', options };
		case 'true-false':
			return { ...question, form: 'true-false', answer: draft.truth };
		case 'gap': {
			const gap = base.form === 'gap' ? base.gap : (evidence[0] ?? { start: 0, end: 0 });
			return { ...question, form: 'gap', answer, accept: lines(draft.accept), gap };
		}
		case 'short':
			return { ...question, form: 'short', answer, accept: lines(draft.accept) };
		case 'recall':
			return { ...question, form: 'recall', answer };
		case 'match':
			return { ...question, form: 'match', pairs: draft.pairs.map((pair) => ({ ...pair })) };
		case 'order':
			return { ...question, form: 'order', items: lines(draft.items) };
	}
}

/** The question with what a person wrote; what the fields do not hold stays as it was. */
export function questionOf(draft: QuestionDraft, base: Question): Question {
	const question = withBody(base, draft);
	return base.form === question.form ? { ...base, ...question } : question;
}

function optionProblems({ form, options }: QuestionDraft): DraftProblem[] {
	const texts = options.map((option) => option.text.trim().toLowerCase());
	const right = options.filter((option) => option.correct).length;
	const problems: DraftProblem[] = [];
	if (options.length < 2) problems.push('few-options');
	if (texts.includes('')) problems.push('empty-option');
	else if (new Set(texts).size < texts.length) problems.push('same-options');
	if (form === 'choice' && right !== 1) problems.push('one-right');
	if (form === 'multiple' && right === 0) problems.push('some-right');
	return problems;
}

/** What must be mended before it can be asked; empty when nothing. */
export function draftProblems(draft: QuestionDraft): DraftProblem[] {
	const problems: DraftProblem[] = draft.stem.trim() ? [] : ['no-stem'];
	switch (draft.form) {
		case 'choice':
		case 'multiple':
			return [...problems, ...optionProblems(draft)];
		case 'gap':
		case 'short':
		case 'recall':
			return draft.answer.trim() ? problems : [...problems, 'no-answer'];
		case 'match': {
			const whole = draft.pairs.filter((pair) => pair.left.trim() && pair.right.trim());
			return whole.length >= 2 && whole.length === draft.pairs.length ? problems : [...problems, 'few-pairs'];
		}
		case 'order':
			return lines(draft.items).length >= 3 ? problems : [...problems, 'few-items'];
		case 'true-false':
			return problems;
	}
}
