/** Amounts → how many, how much, how long? */
import type { Fact, FactWords } from '../types';
import { worded, type Ask, type Bench, type Maker } from './bench';
import { amountLures } from './distractors/amounts';
import { join, stemOf, turned } from './wording';

function question(words: FactWords): string | null {
	const subject = turned(words);
	if (!words.how) return null;
	if (subject) return join(words.how, subject, words.rest, words.where);
	return words.verb ? join(words.how, words.verb, words.rest, words.where) : null;
}

function ask({ fact, words }: { fact: Fact; words: FactWords }, bench: Bench): Ask[] {
	if (fact.kind !== 'amount' || !words.amount) return [];
	const asked = question(words);
	if (!asked || asked.split(/\s+/).length < 6) return [];
	const lures = amountLures(words.amount, fact.value, fact.unit, bench);
	return [
		{
			maker: 'how-many',
			fact,
			stem: stemOf(words.when, asked),
			key: words.amount,
			asks: 'amount',
			lures,
			typed: true,
		},
	];
}

export const howMany: Maker = {
	id: 'how-many',
	floor: 0.9,
	make: (bench) => worded(bench).flatMap((item) => ask(item, bench)),
};
