/** Chosen questions and rules → an assignment; the last one → a copy to hand out again. */
import { arrange } from './arrange';
import type { AssignedQuestion, Assignment, Source } from './types';
import type { Question } from '../engine/types';
import type { Random } from '../random';

/** A question a teacher chose, with what is known of it in the library. */
export interface ChosenQuestion {
	question: Question;
	/** Index into the sources. */
	source: number;
	quotation: string | null;
	facts: string[];
}

/** What a packet needs chance for: names, and the order of options. */
export interface Chance {
	/** A fresh random name of so many characters, of base64url. */
	name: (length: number) => string;
	random: Random;
}

const ID_LENGTH = 12;
/** Short: thirty of them travel in a link. */
const QUESTION_ID_LENGTH = 4;

function freshName(taken: Set<string>, length: number, name: Chance['name']): string {
	let fresh = name(length);
	while (taken.has(fresh)) fresh = name(length);
	taken.add(fresh);
	return fresh;
}

/** Gives each question a random name and arranges its parts; nothing of the key goes in. */
export function assignQuestions(chosen: readonly ChosenQuestion[], chance: Chance): AssignedQuestion[] {
	const taken = new Set<string>();
	return chosen.map(({ question, source, quotation, facts }) => ({
		id: freshName(taken, QUESTION_ID_LENGTH, chance.name),
		source,
		question,
		quotation,
		facts,
		arrangement: arrange(question, chance.random),
	}));
}

/** Only the sources that are used; the questions' indices follow. */
function usedSources(sources: readonly Source[], chosen: readonly ChosenQuestion[]) {
	const used = sources.map((_, at) => at).filter((at) => chosen.some((one) => one.source === at));
	return {
		sources: used.map((at) => sources[at]!),
		chosen: chosen.map((one) => ({ ...one, source: used.indexOf(one.source) })),
	};
}

/** What a teacher decides. */
export type Decided = Pick<
	Assignment,
	'kind' | 'title' | 'from' | 'rules' | 'evidenceShown' | 'roster' | 'keys' | 'createdAt'
>;

/** A new assignment, version 1. */
export function makeAssignment(
	decided: Decided,
	sources: readonly Source[],
	chosen: readonly ChosenQuestion[],
	chance: Chance,
): Assignment {
	const used = usedSources(sources, chosen);
	return {
		...decided,
		id: chance.name(ID_LENGTH),
		version: 1,
		sources: used.sources,
		questions: assignQuestions(used.chosen, chance),
	};
}

/** The questions of an earlier assignment, to choose from again: faulty ones stay behind. */
export function chosenAgain(assignment: Assignment): ChosenQuestion[] {
	return assignment.questions
		.filter((assigned) => !assigned.leftOut)
		.map(({ question, source, quotation, facts }) => ({ question, source, quotation, facts }));
}
