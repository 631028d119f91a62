/** Question + given answer → verdict. Used wherever an answer is marked. */
import { checkTyped } from './check/typed';
import type { GivenAnswer, Question, Verdict } from './types';

const verdict = (right: boolean): Verdict => ({
	code: right ? 'right' : 'wrong',
	right,
	score: right ? 1 : 0,
});

const unanswered: Verdict = { code: 'unanswered', right: false, score: 0 };

/** Parts → one verdict: right when all are, else the share. */
function fromParts(parts: boolean[], score = parts.filter(Boolean).length / parts.length): Verdict {
	const right = parts.filter(Boolean).length;
	if (right === parts.length && score === 1) return { ...verdict(true), parts };
	const code = right === 0 ? 'wrong' : 'partly';
	return { code, params: { right, total: parts.length }, right: false, score, parts };
}

/** Right options chosen less wrong ones, never below 0. Parts: the right options in order. */
function checkMultiple(question: Question & { form: 'multiple' }, chosen: number[]): Verdict {
	if (chosen.length === 0) return unanswered;
	const picked = new Set(chosen);
	const parts = question.options.flatMap((option, index) => (option.correct ? [picked.has(index)] : []));
	const wrong = [...picked].filter((index) => !question.options[index]?.correct).length;
	const right = parts.filter(Boolean).length;
	const marked = fromParts(parts, Math.max(0, right - wrong) / Math.max(parts.length, 1));
	if (wrong > 0 && right > 0) marked.code = 'partly-too-many';
	return marked;
}

/** Items of the longest run in rising order stand right, the others not. */
function inOrder(order: number[]): Set<number> {
	const best: number[][] = [];
	for (const item of order) {
		const before = best.filter((run) => run.at(-1)! < item).sort((a, b) => b.length - a.length)[0] ?? [];
		best.push([...before, item]);
	}
	return new Set(best.sort((a, b) => b.length - a.length)[0] ?? []);
}

function checkOrder(items: string[], order: number[]): Verdict {
	if (new Set(order).size !== items.length) return unanswered;
	const placed = inOrder(order);
	return fromParts(items.map((_, index) => placed.has(index)));
}

function checkMatch(pairs: { left: string; right: string }[], rights: number[]): Verdict {
	if (rights.length === 0) return unanswered;
	return fromParts(pairs.map((pair, index) => pairs[rights[index] ?? -1]?.right === pair.right));
}

const mismatch: Verdict = { code: 'unknown', params: { code: 'form' }, right: false, score: 0 };

/**
 * Marks one answer. `score` runs from 0 to 1; `parts` has one entry per right option, pair or item, in the question's
 * order. An answer of another form than the question's is never right.
 */
export function checkAnswer(question: Question, given: GivenAnswer): Verdict {
	switch (question.form) {
		case 'choice':
			if (given.form !== 'choice') return mismatch;
			return question.options[given.option] ? verdict(question.options[given.option]!.correct) : unanswered;
		case 'multiple':
			return given.form === 'multiple' ? checkMultiple(question, given.options) : mismatch;
		case 'true-false':
			return given.form === 'true-false' ? verdict(given.answer === question.answer) : mismatch;
		case 'gap':
		case 'short':
			return given.form === 'gap' || given.form === 'short' ? checkTyped(question, given.text) : mismatch;
		case 'match':
			return given.form === 'match' ? checkMatch(question.pairs, given.rights) : mismatch;
		case 'order':
			return given.form === 'order' ? checkOrder(question.items, given.order) : mismatch;
		case 'recall':
			if (given.form !== 'recall') return mismatch;
			return { ...verdict(given.remembered), code: given.remembered ? 'remembered' : 'forgotten' };
	}
}
