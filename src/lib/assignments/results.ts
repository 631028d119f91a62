/** Hand-ins → gradebook: who has handed in, what counts, how much is right, what a corrected key changes. */
import type { Verdict } from '../engine/types';
import { markHandIn } from './mark';
import type { Assignment, HandIn, Received } from './types';

export interface Row {
	/** What the student typed; the roster's name where the code is known. */
	student: string;
	name: string;
	handIn: HandIn;
	verdicts: Verdict[];
	/** Points: the sum of the scores, 0 to the number of questions that count. */
	points: number;
	/** 0–1. */
	share: number;
	passed: boolean | null;
	/** Received after the due date, by the teacher's clock; ms late. */
	lateMs: number;
	/** The student's clock minus the teacher's when it came, ms; large values are worth a look. */
	clockAheadMs: number;
	tookMs: number;
}

/** Why a hand-in does not count. */
export type Refusal = {
	code: 'wrong-quiz' | 'wrong-version' | 'duplicate' | 'wrong-length' | 'too-many-attempts';
	handIn: HandIn;
};

export interface Gradebook {
	rows: Row[];
	/** One per student: the best attempt. */
	best: Row[];
	refused: Refusal[];
	/** Roster entries nobody has handed in for. */
	missing: string[];
}

/** How a student is told apart: case and spaces do not count. */
function identity(handIn: HandIn): string {
	return handIn.student.trim().toLowerCase().replace(/\s+/g, ' ') || handIn.attempt;
}

function refusalOf(assignment: Assignment, handIn: HandIn, seen: Set<string>): Refusal['code'] | null {
	if (handIn.quiz !== assignment.id) return 'wrong-quiz';
	if (handIn.version !== assignment.version) return 'wrong-version';
	if (seen.has(handIn.attempt)) return 'duplicate';
	if (handIn.answers.length !== assignment.questions.length) return 'wrong-length';
	return null;
}

function makeRow(assignment: Assignment, { handIn, receivedAt }: Received): Row {
	const verdicts = markHandIn(assignment, handIn);
	const counted = verdicts.filter((_, at) => !assignment.questions[at]?.leftOut);
	const points = counted.reduce((sum, verdict) => sum + verdict.score, 0);
	const share = counted.length ? points / counted.length : 0;
	const { dueAt, passMark } = assignment.rules;
	const code = handIn.student.trim().toLowerCase();
	return {
		student: handIn.student,
		name: assignment.roster.find((entry) => entry.code.toLowerCase() === code)?.name ?? handIn.student,
		handIn,
		verdicts,
		points,
		share,
		passed: passMark === null ? null : share >= passMark,
		lateMs: dueAt === null ? 0 : Math.max(0, receivedAt - dueAt),
		clockAheadMs: handIn.handedInAt - receivedAt,
		tookMs: handIn.tookMs.reduce((sum, ms) => sum + ms, 0),
	};
}

/** All that was received, in the order it came → the gradebook. Nothing is thrown away: what does not count is named. */
export function makeGradebook(assignment: Assignment, received: Received[]): Gradebook {
	const seen = new Set<string>();
	const perStudent = new Map<string, Row[]>();
	const refused: Refusal[] = [];
	for (const item of received) {
		const who = identity(item.handIn);
		const rows = perStudent.get(who) ?? [];
		const allowed = assignment.rules.attempts;
		const code =
			refusalOf(assignment, item.handIn, seen) ??
			(allowed > 0 && rows.length >= allowed ? 'too-many-attempts' : null);
		if (code) {
			refused.push({ code, handIn: item.handIn });
			continue;
		}
		seen.add(item.handIn.attempt);
		perStudent.set(who, [...rows, makeRow(assignment, item)]);
	}
	const rows = [...perStudent.values()].flat();
	const best = [...perStudent.values()].map((own) => own.reduce((a, b) => (b.points > a.points ? b : a)));
	return { rows, best, refused, missing: missingFrom(assignment, rows) };
}

function missingFrom(assignment: Assignment, rows: Row[]): string[] {
	const here = new Set(rows.map((row) => row.student.trim().toLowerCase()));
	return assignment.roster.filter((entry) => !here.has(entry.code.toLowerCase())).map((entry) => entry.name);
}

export interface RegradeChange {
	name: string;
	attempt: string;
	before: number;
	after: number;
}

/** What a corrected key changes: attempts whose points differ. */
export function regrade(before: Assignment, after: Assignment, received: Received[]): RegradeChange[] {
	const old = new Map(makeGradebook(before, received).rows.map((row) => [row.handIn.attempt, row.points]));
	return makeGradebook(after, received).rows.flatMap((row) => {
		const points = old.get(row.handIn.attempt);
		if (points === undefined || points === row.points) return [];
		return [{ name: row.name, attempt: row.handIn.attempt, before: points, after: row.points }];
	});
}
