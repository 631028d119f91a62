/** A statement → what did the speaker say? The wrong options are what others said. */
import type { Ask, Bench, Maker } from './bench';
import { contentLures } from './distractors';
import { turnedRound } from './distractors/phrases';
import { saidIn, type Said } from './who-said';
import { join, stemOf, turned } from './wording';

/** Verbs of hoping, asking, denying keep their own question; all other ways of saying ask "say". */
function questionOf({ words, statement }: Said): string | null {
	const subject = turned(words);
	if (!subject) return null;
	const object = join(words.other, statement.modality === 'ask' && words.to ? 'to do' : '');
	return `What ${join(subject, object)}`;
}

function ask(said: Said, all: Said[]): Ask[] {
	const question = questionOf(said);
	const { fact, words } = said;
	if (!question || !words.content) return [];
	const alone =
		all.filter(
			(other) =>
				other.words.who === words.who && other.words.bare === words.bare && other.words.when === words.when,
		).length === 1;
	const others = all
		.filter((other) => other.statement.modality === said.statement.modality || words.content!.includes('“'))
		.map((other) => ({ fact: other.fact, phrase: other.words.content! }));
	const lures = contentLures(words.content, fact, others).filter(
		(lure) => lure !== turnedRound(words.content!) || !lure.includes('“'),
	);
	const stem = alone ? question : question.replace(/^What /, 'Which of these ');
	return [
		{
			maker: 'what-did-x-say',
			fact,
			stem: stemOf(words.when, stem),
			key: words.content,
			asks: 'content',
			lures,
			trust: alone ? 1 : 0.99,
		},
	];
}

export const whatDidXSay: Maker = {
	id: 'what-did-x-say',
	floor: 0.93,
	make: (bench) => {
		const all = saidIn(bench);
		return all.flatMap((said) => ask(said, all));
	},
};
