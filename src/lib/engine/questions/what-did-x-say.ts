/** A statement → what did the speaker say? The wrong options are what others said. */
import type { Ask, Bench, Draft, Maker } from './bench';
import { contentLures } from './distractors';
import { turnedRound } from './distractors/phrases';
import { topicOf } from './what-did-x-say/topic';
import { saidIn, type Said } from './who-said';
import { join, stemOf, turned } from './wording';

/** "Which of these did Clara Mendes say?" Others may have said more; only these are compared. */
function askWhich(said: Said, all: Said[]): Ask[] {
	const { fact, words, statement } = said;
	const subject = turned(words);
	if (!subject || !words.content) return [];
	const same = all.filter((other) => other.statement.modality === statement.modality);
	const others = same.map((other) => ({ fact: other.fact, phrase: other.words.content! }));
	const turnedKey = turnedRound(words.content);
	const lures = contentLures(words.content, fact, others).filter(
		(lure) => lure !== turnedKey || !lure.includes('“'),
	);
	const stem = stemOf(words.when, `Which of these ${join(subject, words.other)}`);
	return [{ maker: 'what-did-x-say', fact, stem, key: words.content, asks: 'content', lures, open: true }];
}

/** "What did Clara Mendes say about the new terminal?" Where nothing else is said about it. */
function askAbout(said: Said, all: Said[], bench: Bench): Draft[] {
	const { fact, words } = said;
	const subject = turned(words);
	const topic = topicOf(said, bench);
	if (!subject || !topic || words.bare !== 'say') return [];
	const again = all.some(
		(other) =>
			other !== said &&
			other.words.who === words.who &&
			other.words.content!.toLowerCase().includes(topic.toLowerCase()),
	);
	if (again) return [];
	const stem = stemOf(words.when, `What ${join(subject, words.other)} about ${topic}`);
	return [
		{
			maker: 'what-did-x-say',
			facts: [fact],
			stem,
			asks: 'content',
			body: { form: 'recall', answer: words.content! },
		},
	];
}

export const whatDidXSay: Maker = {
	id: 'what-did-x-say',
	floor: 0.93,
	make: (bench) => {
		const all = saidIn(bench);
		return all.flatMap((said) => [...askWhich(said, all), ...askAbout(said, all, bench)]);
	},
};
