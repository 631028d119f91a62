/** Gradebook → CSV, for a spreadsheet: cells that would be read as formulas are made harmless. */
import Papa from 'papaparse';
import { describeAnswer } from '../assignments/describe';
import type { Row } from '../assignments/results';
import type { Assignment } from '../assignments/types';

type Cell = string | number | null;

/** CRLF between rows; text that begins with = + - @ or a tab gets an apostrophe in front, numbers stay numbers. */
function toCsv(fields: string[], data: Cell[][]): string {
	return `${Papa.unparse({ fields, data }, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}

const round = (value: number, digits: number) => Number(value.toFixed(digits));
const moment = (at: number) => new Date(at).toISOString();

/** One row per attempt, one column per question (its stable id) with the score, 0–1. */
export function gradebookCsv(assignment: Assignment, rows: Row[]): string {
	const fixed = [
		'name',
		'student',
		'attempt',
		'points',
		'share',
		'passed',
		'minutes late',
		'handed in',
		'minutes',
	];
	const fields = [...fixed, ...assignment.questions.map((question) => question.id)];
	const data = rows.map((row): Cell[] => [
		row.name,
		row.student,
		row.handIn.number,
		round(row.points, 3),
		round(row.share, 4),
		row.passed === null ? null : row.passed ? 'yes' : 'no',
		Math.ceil(row.lateMs / 60_000),
		moment(row.handIn.handedInAt),
		round(row.tookMs / 60_000, 1),
		...row.verdicts.map((verdict) => round(verdict.score, 3)),
	]);
	return toCsv(fields, data);
}

/** One row per student and question: what was answered, whether it was right, how long it took. */
export function answersCsv(assignment: Assignment, rows: Row[]): string {
	const fields = ['name', 'student', 'attempt', 'question', 'stem', 'answer', 'correct', 'score', 'seconds'];
	const data = rows.flatMap((row) =>
		assignment.questions.map((question, at): Cell[] => [
			row.name,
			row.student,
			row.handIn.number,
			question.id,
			question.question.stem,
			describeAnswer(question, row.handIn.answers[at] ?? null),
			row.verdicts[at]?.right ? 'yes' : 'no',
			round(row.verdicts[at]?.score ?? 0, 3),
			round((row.handIn.tookMs[at] ?? 0) / 1000, 1),
		]),
	);
	return toCsv(fields, data);
}
