/** A statement → what did the speaker say, warn, deny, promise? Always of something, never only "what?". */
import type { Ask, Bench, Maker } from './bench';
import { contentLures } from './distractors';
import { infinitivesIn, type Infinitive } from './infinitives';
import { asksOf, type Asked } from './what-did-x-say/forms';
import { sayingsIn, type Saying } from './what-did-x-say/speaking';
import { contentWords, stemOf } from './wording';

interface Item {
	saying: Saying;
	asked: Asked;
}

/** Share of a topic's telling words that make it the same topic. */
const SAME_TOPIC = 0.5;

/** Two statements of one speaker about the same: the question would have two answers. */
function again({ saying, asked }: Item, all: Item[], sayings: Saying[]): boolean {
	const question = asked.question.toLowerCase();
	if (all.some((other) => other.saying !== saying && other.asked.question.toLowerCase() === question))
		return true;
	const topic = asked.topic ? contentWords(asked.topic) : [];
	if (topic.length === 0) return false;
	return sayings.some((other) => {
		if (other === saying || other.words.who !== saying.words.who) return false;
		const told = new Set(contentWords(other.words.content));
		return topic.filter((word) => told.has(word)).length >= SAME_TOPIC * topic.length;
	});
}

/** Only what answers the same kind of question stands beside the key. */
function ask(item: Item, all: Item[], sayings: Saying[], infinitives: Infinitive[], bench: Bench): Ask[] {
	const { saying, asked } = item;
	if (again(item, all, sayings)) return [];
	const lures =
		asked.form === 'deed' || asked.form === 'told'
			? contentLures(asked.key, saying.fact, infinitives, bench.facts)
			: [];
	return [
		{
			maker: 'what-did-x-say',
			fact: saying.fact,
			stem: stemOf(saying.words.when, asked.question),
			key: asked.key,
			asks: 'content',
			lures,
		},
	];
}

export const whatDidXSay: Maker = {
	id: 'what-did-x-say',
	floor: 0.9,
	make: (bench) => {
		const sayings = sayingsIn(bench);
		const infinitives = infinitivesIn(bench);
		const items = sayings.flatMap((saying) =>
			asksOf(saying, bench)
				.slice(0, 1)
				.map((asked) => ({ saying, asked })),
		);
		return items.flatMap((item) => ask(item, items, sayings, infinitives, bench));
	},
};
