/** Gradebook → question by question: its figures, who chose what, and how many missed it. */
import { analyseItem, type ItemAnalysis } from './analysis';
import { toStored } from './mark';
import type { Row } from './results';
import type { AssignedQuestion, Assignment } from './types';
import type { Option } from '../engine/types';

export interface ItemResult extends ItemAnalysis {
	assigned: AssignedQuestion;
	/** Options as stored, true and false as `true`, `false`; none for other forms. */
	options: Option[];
	/** Students whose score is not full. */
	missedCount: number;
}

/** True-false questions have two options: `true`, `false`. */
function optionsOf({ question }: AssignedQuestion): Option[] {
	if (question.form === 'choice' || question.form === 'multiple') return question.options;
	if (question.form !== 'true-false') return [];
	return [true, false].map((truth) => ({ text: String(truth), correct: truth === question.answer }));
}

function picked(assigned: AssignedQuestion, row: Row, at: number): number[] {
	const shown = row.handIn.answers[at];
	if (!shown) return [];
	const answer = toStored(shown, assigned.arrangement);
	if (answer.form === 'choice') return [answer.option];
	if (answer.form === 'multiple') return answer.options;
	return answer.form === 'true-false' ? [answer.answer ? 0 : 1] : [];
}

/** Figures for each question, from one row per student. */
export function itemResults(assignment: Assignment, rows: readonly Row[]): ItemResult[] {
	const totals = rows.map((row) => row.points);
	return assignment.questions.map((assigned, at) => {
		const options = optionsOf(assigned);
		const scores = rows.map((row) => row.verdicts[at]?.score ?? 0);
		const picks = options.map(
			(_, place) => rows.filter((row) => picked(assigned, row, at).includes(place)).length,
		);
		const unansweredCount = rows.filter((row) => !row.handIn.answers[at]).length;
		const tookMs = rows.map((row) => row.handIn.tookMs[at] ?? 0);
		return {
			...analyseItem({ scores, tookMs, options, picks, unansweredCount }, totals),
			assigned,
			options,
			missedCount: scores.filter((score) => score < 1).length,
		};
	});
}

/** The most-missed questions, worst first: those that a third of the class or more missed. */
export function mostMissed(items: readonly ItemResult[], studentCount: number): ItemResult[] {
	return items
		.filter((item) => item.missedCount > 0 && item.missedCount >= studentCount / 3)
		.sort((a, b) => b.missedCount - a.missedCount);
}
