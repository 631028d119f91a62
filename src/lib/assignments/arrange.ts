/** A question → the order its parts are shown in. Nothing about the key goes in, so nothing about it comes out. */
import { shuffle, type Random } from '../random';
import type { Question } from '../engine/types';

/** The parts that are shown in an arranged order; none for forms with nothing to arrange. */
export function partsOf(question: Question): string[] {
	switch (question.form) {
		case 'choice':
		case 'multiple':
			return question.options.map((option) => option.text);
		case 'match':
			return question.pairs.map((pair) => pair.right);
		case 'order':
			return question.items;
		case 'true-false':
		case 'gap':
		case 'short':
		case 'recall':
			return [];
	}
}

/** Shown place → stored place. The parts are first sorted by their own letters, so that how they were stored cannot show through. */
export function arrange(question: Question, random: Random): number[] {
	const parts = partsOf(question);
	const byLetters = parts.map((_, place) => place).sort((a, b) => compare(parts[a]!, parts[b]!) || a - b);
	return shuffle(byLetters, random);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
