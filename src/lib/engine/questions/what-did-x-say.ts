/** A statement → what did the speaker say, warn, deny, promise? Always of something, never only "what?". */
import type { Ask, Bench, Maker } from './bench';
import { contentLures } from './distractors';
import { asksOf, type Asked } from './what-did-x-say/forms';
import { sayingsIn, type Saying } from './what-did-x-say/speaking';
import { stemOf } from './wording';

interface Item {
	saying: Saying;
	asked: Asked;
}

/** Two statements of one speaker about the same: the question would have two answers. */
const again = (item: Item, all: Item[]) =>
	all.some(
		(other) =>
			other.saying !== item.saying &&
			other.asked.question.toLowerCase() === item.asked.question.toLowerCase(),
	);

/** Only what answers the same kind of question stands beside the key. */
function ask(item: Item, all: Item[], bench: Bench): Ask[] {
	const { saying, asked } = item;
	if (again(item, all)) return [];
	const others = all
		.filter((other) => other.asked.form === asked.form && other.saying !== saying)
		.map((other) => ({ fact: other.saying.fact, phrase: other.asked.key }));
	const lures = asked.form === 'deed' ? contentLures(asked.key, saying.fact, others, bench.facts) : [];
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
		const items = sayingsIn(bench).flatMap((saying) =>
			asksOf(saying, bench)
				.slice(0, 1)
				.map((asked) => ({ saying, asked })),
		);
		return items.flatMap((item) => ask(item, items, bench));
	},
};
