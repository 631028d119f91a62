/** Questions → each with the ids of those that give its answer away: these never stand in one sitting or sheet. */
import { fold } from '../check/fold';
import type { Entity, Question } from '../types';
import { likeness } from './wording';

const plain = (text: string) =>
	` ${fold(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()} `;

/** An entity's name and aliases, plain. */
interface Known {
	name: string;
	aliases: string[];
}

/** What must not be seen before the question is answered: its key, and other names for it. */
function keysOf(question: Question, entities: Known[]): string[] {
	switch (question.form) {
		case 'choice':
		case 'multiple':
			return named(
				question.options.flatMap((option) => (option.correct ? [option.text] : [])),
				entities,
			);
		case 'gap':
		case 'short':
		case 'recall':
			return named([question.answer], entities);
		case 'match':
			return question.pairs.map((pair) => plain(pair.right));
		case 'order':
		case 'true-false':
			return [];
	}
}

function named(keys: string[], entities: Known[]): string[] {
	const own = keys.map(plain);
	return [
		...own,
		...entities.filter((entity) => own.includes(entity.name)).flatMap((entity) => entity.aliases),
	];
}

/** What the learner reads of a question before answering: stem, and options or items. */
function shown(question: Question): string {
	switch (question.form) {
		case 'choice':
		case 'multiple':
			return [question.stem, ...question.options.map((option) => option.text)].join(' . ');
		case 'match':
			return [question.stem, ...question.pairs.flatMap((pair) => [pair.left, pair.right])].join(' . ');
		case 'order':
			return [question.stem, ...question.items].join(' . ');
		default:
			return question.stem;
	}
}

/** Sharing a fact, or one fact's sentence told by the other. */
const sameFact = (a: Question, b: Question) => a.facts.some((fact) => b.facts.includes(fact));

const evidenceMeets = (a: Question, b: Question) =>
	a.evidence.some((one) => b.evidence.some((other) => one.start < other.end && other.start < one.end));

/** A bare name is given away only by a question on the same sentence: names stand everywhere. */
function givesAway(a: Question, b: Question, read: string, keys: string[]): boolean {
	const own = b.asks === 'name' || b.asks === 'place' ? evidenceMeets(a, b) : true;
	return own && keys.some((key) => key.trim().length > 1 && read.includes(key));
}

/** Both ask for the same words of the same sentence. */
const sameKey = (a: Question, b: Question) =>
	'answer' in a && 'answer' in b && a.answer === b.answer && a.form !== 'true-false' && evidenceMeets(a, b);

/** Two sentences to judge that differ in a word or two: one tells whether the other is true. */
const sameClaim = (a: Question, b: Question) =>
	a.form === 'true-false' && b.form === 'true-false' && likeness(a.stem, b.stem) >= 0.7;

const LONG = 6;

/** A long option of one stands in the other, as what is asked or as an option: seen twice, it is known. */
function sharesOption(question: Question, read: string, key: string): boolean {
	return (
		question.form === 'choice' &&
		question.options.some(({ text }) => {
			const words = plain(text);
			return words.split(' ').length - 2 >= LONG && (read.includes(words) || key.includes(words));
		})
	);
}

/** The questions with `conflicts` filled, both ways. */
export function findConflicts(questions: Question[], entities: Entity[]): Question[] {
	const read = questions.map((question) => plain(shown(question)));
	const known = entities.map((entity) => ({
		name: plain(entity.name),
		aliases: entity.aliases.filter((alias) => alias.length > 3).map(plain),
	}));
	const keys = questions.map((question) => keysOf(question, known));
	return questions.map((question, i) => ({
		...question,
		conflicts: questions.flatMap((other, j) => {
			if (i === j) return [];
			const meets =
				sameFact(question, other) ||
				sameKey(question, other) ||
				sameClaim(question, other) ||
				sharesOption(question, read[j]!, keys[j]!.join(' . ')) ||
				sharesOption(other, read[i]!, keys[i]!.join(' . ')) ||
				givesAway(other, question, read[j]!, keys[i]!) ||
				givesAway(question, other, read[i]!, keys[j]!);
			return meets ? [other.id] : [];
		}),
	}));
}
