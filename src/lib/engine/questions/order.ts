/** Events on different days → put them in order. */
import { shuffle } from '../../random';
import type { Fact, FactWords } from '../types';
import { worded, type Bench, type Draft, type Maker } from './bench';
import { capital, likeness, sentence, told } from './wording';
import { completion, dayOf } from './when';

interface Dated {
	fact: Fact;
	day: string;
	text: string;
}

/** An event as a short line without its date: "Antony Blinken arrived in Beijing". */
function line(fact: Fact, words: FactWords): string | null {
	const text = told({ ...words, rest: completion(fact, words) });
	if (
		!text ||
		/\d{4}|\b(?:after|before|since|until|later|earlier|first)\b/.test(text) ||
		text.split(' ').length > 16
	)
		return null;
	return capital(text);
}

/** Does one time surely end before the other begins? "2023" and "June 2023" say nothing. */
const before = (a: string, b: string) => a < b && !b.startsWith(a);

/** The longest row of events, no two at overlapping times, no two alike: at most five, spread over time. */
function row(all: Dated[]): Dated[] {
	const sorted = [...all].sort((a, b) =>
		a.day < b.day ? -1 : a.day > b.day ? 1 : b.fact.confidence - a.fact.confidence,
	);
	const chosen: Dated[] = [];
	for (const one of sorted) {
		const last = chosen.at(-1);
		if (last && !before(last.day, one.day)) continue;
		if (chosen.every((other) => likeness(other.text, one.text) < 0.75)) chosen.push(one);
	}
	return chosen.slice(0, 5);
}

function make(bench: Bench): Draft[] {
	const dated = worded(bench).flatMap(({ fact, words }) => {
		const day =
			fact.kind === 'event' || fact.kind === 'agreement' || fact.kind === 'request'
				? dayOf(fact, bench)
				: null;
		const text = day && fact.confidence >= 0.9 ? line(fact, words) : null;
		return day && text ? [{ fact, day, text }] : [];
	});
	const events = row(dated);
	if (events.length < 3) return [];
	return [
		{
			maker: 'order',
			facts: events.map(({ fact }) => fact),
			stem: 'Put these events in order, the earliest first.',
			asks: 'content',
			explanation: events.map(({ fact }) => sentence(fact.text)).join(' '),
			body: { form: 'order', items: events.map(({ text }) => text) },
		},
	];
}

export const order: Maker = { id: 'order', floor: 0.9, make };

/** For those who show it: the items shuffled, never by luck in the right order. */
export function shuffledItems(items: string[], random: () => number): number[] {
	const indices = items.map((_, index) => index);
	const mixed = shuffle(indices, random);
	return mixed.every((item, index) => item === index) ? [...mixed].reverse() : mixed;
}
