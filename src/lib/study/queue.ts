/** Cards → what to study now: the most endangered first, within the day's limits, new ones spread between. */
import { shuffle, type Random } from '../random';
import { retrievability, type Parameters } from './schedule';
import type { Settings } from './settings';
import type { Card, FactRecord } from './types';

export interface QueueInput {
	/** `dueCards(day)` and `newCards(day)`. */
	due: readonly Card[];
	fresh: readonly Card[];
	/** The facts behind them: siblings and confusable ones are kept apart. */
	facts: readonly FactRecord[];
	day: string;
	parameters: Parameters;
	settings: Pick<Settings, 'newPerDay' | 'minutesPerDay'>;
	/** New cards already begun today. */
	begunCount: number;
	/** Studied today, and what one answer usually takes. */
	doneMs: number;
	cardMs: number;
	/** False when the learner asks for more than the day's limits. */
	limits: boolean;
	random: Random;
}

/** Cards of equal danger are shuffled, so that the article's order gives nothing away. */
function byDanger(cards: readonly Card[], day: string, parameters: Parameters, random: Random): Card[] {
	return shuffle(cards, random)
		.map((card) => ({ card, recall: retrievability(card.memory, day, parameters) }))
		.sort((a, b) => a.recall - b.recall)
		.map(({ card }) => card);
}

/** Facts of one sentence give each other away: the first comes, the others wait for another sitting. */
function oneOfEachSentence(cards: Card[], facts: Map<string, FactRecord>): Card[] {
	const seen = new Set<string>();
	return cards.filter((card) => {
		const fact = facts.get(card.id);
		const place = fact?.fact.evidence[0]?.start;
		if (!fact || place === undefined) return true;
		const sentence = `${fact.article}:${fact.version}:${place}`;
		return !seen.has(sentence) && seen.add(sentence);
	});
}

/** New cards evenly between due ones, the first after the first few. */
function interleave(due: Card[], fresh: Card[]): Card[] {
	const result = [...due];
	const gap = (due.length + fresh.length) / (fresh.length + 1);
	fresh.forEach((card, index) =>
		result.splice(Math.min(result.length, Math.round(gap * (index + 1))), 0, card),
	);
	return result;
}

/** Two ministers, two dates: facts of one kind in one article are easily mixed up. */
function confusable(a: FactRecord | undefined, b: FactRecord | undefined): boolean {
	return a !== undefined && b !== undefined && a.article === b.article && a.fact.kind === b.fact.kind;
}

/** Puts another card between two confusable ones where there is one among the next few. */
function keepApart(cards: Card[], facts: Map<string, FactRecord>): Card[] {
	const left = [...cards];
	const result: Card[] = [];
	while (left.length > 0) {
		const last = result.at(-1);
		const fits = (card: Card) => !last || !confusable(facts.get(last.id), facts.get(card.id));
		const index = left.slice(0, 8).findIndex(fits);
		result.push(...left.splice(Math.max(0, index), 1));
	}
	return result;
}

/** The ids of the cards of a sitting, in order. */
export function planSitting(input: QueueInput): string[] {
	const { day, parameters, settings, limits, random } = input;
	const facts = new Map(input.facts.map((fact) => [fact.id, fact]));
	const due = oneOfEachSentence(byDanger(input.due, day, parameters, random), facts);
	const newLimit = limits ? Math.max(0, settings.newPerDay - input.begunCount) : input.fresh.length;
	const msLeft = Math.max(0, settings.minutesPerDay * 60_000 - input.doneMs);
	const most = limits ? Math.ceil(msLeft / input.cardMs) : Infinity;
	const together = oneOfEachSentence([...due, ...input.fresh], facts);
	const chosenDue = together.filter((card) => card.memory !== null).slice(0, most);
	const chosenNew = together.filter((card) => card.memory === null);
	const room = Math.max(0, Math.min(newLimit, most - chosenDue.length));
	return keepApart(interleave(chosenDue, chosenNew.slice(0, room)), facts).map((card) => card.id);
}
