/** Assignment → paper: versions A and B, each with its key. */
import { partsOf } from './arrange';
import type { AssignedQuestion, Assignment } from './types';
import type { Question } from '../engine/types';
import { seededRandom, shuffle, type Random } from '../random';

export type SheetVersion = 'A' | 'B';

export interface SheetQuestion {
	/** From 1. */
	number: number;
	assigned: AssignedQuestion;
	/** Options, items or right sides in the order printed: A, B, C … */
	parts: string[];
	/** The key as letters, `true`/`false`, or words. */
	key: string;
}

const letter = (place: number) => String.fromCharCode(65 + place);

/** Shuffled, and never left as it was when there are two or more. */
function otherOrder<T>(items: readonly T[], random: Random): T[] {
	const mixed = shuffle(items, random);
	const same = mixed.every((item, at) => item === items[at]);
	return same && items.length > 1 ? [...mixed.slice(1), mixed[0]!] : mixed;
}

/** `shown`: place printed → place stored. */
function keyOn(question: Question, shown: number[]): string {
	const printed = (place: number) => letter(shown.indexOf(place));
	switch (question.form) {
		case 'choice':
		case 'multiple':
			return question.options
				.flatMap((option, place) => (option.correct ? [printed(place)] : []))
				.sort()
				.join(', ');
		case 'match':
			return question.pairs.map((_, place) => `${place + 1}${printed(place)}`).join(', ');
		case 'order':
			return question.items.map((_, place) => printed(place)).join(', ');
		case 'true-false':
			return String(question.answer);
		case 'gap':
		case 'short':
		case 'recall':
			return question.answer;
	}
}

/** One version on paper. A is as the packet has it; B has other orders of questions and parts, the same each time it is printed. */
export function makeSheet(assignment: Assignment, version: SheetVersion): SheetQuestion[] {
	const random = seededRandom(`${assignment.id} ${version}`);
	const questions = version === 'A' ? assignment.questions : otherOrder(assignment.questions, random);
	return questions.map((assigned, at) => {
		const shown = version === 'A' ? assigned.arrangement : otherOrder(assigned.arrangement, random);
		const parts = partsOf(assigned.question);
		return {
			number: at + 1,
			assigned,
			parts: shown.map((place) => parts[place]!),
			key: keyOn(assigned.question, shown),
		};
	});
}
