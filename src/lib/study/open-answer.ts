/** A sitting with an answer on the table: laid, taken back, graded. Plain steps; each result is stored. */
import type { GivenAnswer, Verdict } from '../engine/types';
import { answered, setAside, stepBack } from './sitting';
import type { AlsoGraded, OpenAnswer, Sitting, SittingStep } from './sitting';
import type { Grade, QuestionRecord } from './types';

/** The answer is given; it waits for its grade. */
export function layAnswer(
	sitting: Sitting,
	question: string,
	given: GivenAnswer | null,
	at: number,
): Sitting {
	const open: OpenAnswer = { question, given, at, overruled: false };
	return { ...sitting, open };
}

/** The learner says a typed answer was right after all. */
export function overrule(sitting: Sitting): Sitting {
	return sitting.open ? { ...sitting, open: { ...sitting.open, overruled: true } } : sitting;
}

/** The question stands as if it had not been answered. */
export function takeBack(sitting: Sitting): Sitting {
	return { ...sitting, open: null };
}

/**
 * After the grade: the next card. `question` is what was asked (its own id, as in `conflicts`). Cards that the same
 * answer has graded (`also`) leave when they were remembered.
 */
export function graded(
	sitting: Sitting,
	grade: Grade,
	event: string,
	question: string,
	also: AlsoGraded[] = [],
): Sitting {
	const next = answered(sitting, grade, event);
	const known = new Set(also.filter((other) => other.grade !== 'again').map((other) => other.card));
	const waiting = next.waiting.filter((item) => !known.has(item.card));
	const last = next.steps.length - 1;
	const steps = next.steps.map((step, at) => (at === last && also.length > 0 ? { ...step, also } : step));
	return { ...next, waiting, steps, asked: [...(sitting.asked ?? []), question], open: null };
}

/** The card just graded is asked no more: it does not come back in this sitting. `event` is its suspension. */
export function stopped(sitting: Sitting, card: string, event: string): Sitting {
	const last = sitting.steps.length - 1;
	const steps = sitting.steps.map((step, at) => (at === last ? { ...step, stopped: event } : step));
	return { ...sitting, steps, waiting: sitting.waiting.filter((item) => item.card !== card) };
}

/** After the card was suspended or buried: the next one. */
export function leftOut(sitting: Sitting, event: string, question: string): Sitting {
	const next = setAside(sitting, event);
	return { ...next, asked: [...(sitting.asked ?? []), question], open: null };
}

/** One step back: an answer on the table is taken back first (no `step`), then stored ones. Null at the start. */
export function goBack(sitting: Sitting): { sitting: Sitting; step: SittingStep | null } | null {
	if (sitting.open) return { sitting: takeBack(sitting), step: null };
	const back = stepBack(sitting);
	if (!back) return null;
	const asked = sitting.asked?.slice(0, back.sitting.steps.length);
	return { sitting: { ...back.sitting, asked, open: null }, step: back.step };
}

/** Questions that no asked one has given away; all of them when none is left. */
export function unspoilt(questions: QuestionRecord[], asked: readonly string[]): QuestionRecord[] {
	const said = new Set(asked);
	const clean = questions.filter((record) => !record.question.conflicts.some((id) => said.has(id)));
	return clean.length > 0 ? clean : questions;
}

/** What a verdict on several facts says of one of them: the whole where parts and facts do not pair. */
export function ownVerdict(record: QuestionRecord, fact: string, verdict: Verdict): Verdict {
	const place = record.facts.indexOf(fact);
	const own = verdict.parts?.length === record.facts.length ? verdict.parts[place] : undefined;
	return own === undefined ? verdict : { ...verdict, right: own };
}

/** The other facts of a question that still wait in the sitting, each right or wrong by its own part. */
export function otherParts(
	record: QuestionRecord,
	card: string,
	verdict: Verdict | null,
	sitting: Sitting,
): { card: string; right: boolean }[] {
	if (!verdict?.parts || verdict.parts.length !== record.facts.length) return [];
	const waiting = new Set(sitting.waiting.map((item) => item.card));
	return record.facts.flatMap((fact, place) =>
		fact !== card && waiting.has(fact) ? [{ card: fact, right: verdict.parts![place]! }] : [],
	);
}
