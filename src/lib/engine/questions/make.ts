/** Facts → questions: the ordered list of makers. */
import type { Dropped, Entity, Fact, Findings, Question } from '../types';

/** A bank of questions, best first, and what was left out. */
export function makeQuestions(
	_findings: Findings,
	_facts: Fact[],
	_options: { seed: string; pool: Entity[] },
): { questions: Question[]; dropped: Dropped[] } {
	return { questions: [], dropped: [] };
}
