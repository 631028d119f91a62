/** A question → the order in which its parts are shown: shuffled by a seed, the same for the same seed. */
import type { Question } from '$lib/engine/types';
import { seededRandom, shuffle } from '$lib/random';

type Of<F extends Question['form']> = Extract<Question, { form: F }>;

function places(count: number): number[] {
	return Array.from({ length: count }, (_, place) => place);
}

/** As they stand, for what was arranged before (`seed` null); options without words are left out. */
const asTheyStand = (texts: string[]) => places(texts.length).filter((place) => texts[place] !== '');

/** Shuffled, but never left as it was: an order or a match must not show its own key. */
function derange(count: number, seed: string): number[] {
	const order = shuffle(places(count), seededRandom(seed));
	const untouched = order.every((place, at) => place === at);
	return untouched && count > 1 ? [...order.slice(1), order[0]!] : order;
}

/** Places of the options in the order shown. Dates and amounts keep the maker's order: they stand in a row of values. */
export function arrangeOptions(question: Of<'choice'> | Of<'multiple'>, seed: string | null): number[] {
	if (seed === null) return asTheyStand(question.options.map((option) => option.text));
	const count = question.options.length;
	if (question.asks === 'date' || question.asks === 'amount') return places(count);
	return shuffle(places(count), seededRandom(`${seed}:${question.id}`));
}

/** Places of the right sides in the order offered. */
export function arrangeRights(question: Of<'match'>, seed: string | null): number[] {
	if (seed === null) return places(question.pairs.length);
	return derange(question.pairs.length, `${seed}:${question.id}`);
}

/** Places of the items in the order first shown. */
export function arrangeItems(question: Of<'order'>, seed: string | null): number[] {
	if (seed === null) return places(question.items.length);
	return derange(question.items.length, `${seed}:${question.id}`);
}

/** The letter of an answer by its place in the order shown: A, B, C … */
export function letterOf(place: number): string {
	return String.fromCharCode(65 + place);
}
