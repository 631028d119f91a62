/** A statement → what did the speaker say, warn, deny, promise? Always of something, never only "what?". */
import type { Span, Statement } from '../types';
import type { Ask, Bench, Maker } from './bench';
import { isCentral } from './importance';
import { asksOf, type Asked } from './what-did-x-say/forms';
import { lemmaOf, sayingsIn, type Saying } from './what-did-x-say/speaking';
import { CHARGE_LINKS, TELLING_VERBS } from '../words/asking';
import { contentWords, stemOf } from './wording';

interface Item {
	saying: Saying;
	asked: Asked;
}

/** Share of a topic's telling words that make it the same topic. */
const SAME_TOPIC = 0.5;

const MODALS: readonly (readonly string[])[] = [
	['will', 'would'],
	['can', 'could'],
	['may', 'might'],
	['shall', 'should', 'must'],
];

/**
 * Could another statement about the same answer the question too? What somebody is told to do or charged with, only what they are
 * told or charged with elsewhere; what something would do, only what tells it with such a verb.
 */
function answersLike({ form, question }: Asked, other: Statement, { text }: Bench): boolean {
	const written = (span: Span) => text.slice(span.start, span.end);
	if (form === 'told') {
		const lemma = other.cue && lemmaOf(written(other.cue));
		return lemma === null || TELLING_VERBS.has(lemma) || CHARGE_LINKS.has(lemma);
	}
	const modal = /\b(\p{L}+)(?: not)? do$/iu.exec(question)?.[1];
	const like = form === 'deed' ? MODALS.find((group) => group.includes(modal ?? '')) : undefined;
	return (
		!like ||
		other.content.some((span) =>
			like.some((one) =>
				written(span)
					.split(/[^\p{L}]+/u)
					.includes(one),
			),
		)
	);
}

/** Two statements of one speaker about the same: the question would have two answers. */
function again({ saying, asked }: Item, all: Item[], bench: Bench): boolean {
	const question = asked.question.toLowerCase();
	if (all.some((other) => other.saying !== saying && other.asked.question.toLowerCase() === question))
		return true;
	const topic = asked.topic ? contentWords(asked.topic) : [];
	if (topic.length === 0) return false;
	const own = saying.statement;
	return bench.findings.statements.some((other) => {
		if (other === own || !sameSpeaker(other.speaker, own.speaker, bench)) return false;
		if (!answersLike(asked, other, bench)) return false;
		const told = new Set(
			other.content.flatMap(({ start, end }) => contentWords(bench.text.slice(start, end))),
		);
		return topic.filter((word) => told.has(word)).length >= SAME_TOPIC * topic.length;
	});
}

/** Much can be said about a thing, and much be done: what is asked of one sentence has other answers in the next. */
const LOOSE: ReadonlySet<Asked['form']> = new Set(['about', 'object', 'amount']);

/** "What did she say she would do?", "What did she propose?": of what, the question does not say. */
const isVague = ({ form, topic, question }: Asked) =>
	(form === 'deed' || form === 'thing') && !topic && contentWords(question).length < 6;

const isPassing = ({ statement }: Saying, bench: Bench) => {
	const speaker = bench.entities.get(statement.speaker?.entity ?? '');
	return speaker !== undefined && !isCentral(speaker, bench);
};

/** Whoever is quoted so often has said more about anything than one answer holds. */
const OFTEN = 4;

const saysMuch = ({ statement }: Saying, bench: Bench) =>
	bench.findings.statements.filter(({ speaker }) => sameSpeaker(speaker, statement.speaker, bench)).length >=
	OFTEN;

/** The same entity; or, where there is none, the same words: "prosecutors". */
function sameSpeaker(one: Statement['speaker'], other: Statement['speaker'], { text }: Bench): boolean {
	if (!one || !other) return false;
	if (one.entity || other.entity) return one.entity === other.entity;
	const written = ({ start, end }: Span) => text.slice(start, end).toLowerCase();
	return written(one) === written(other);
}

function ask(item: Item, all: Item[], bench: Bench): Ask[] {
	const { saying, asked } = item;
	if (again(item, all, bench) || (asked.form === 'about' && saysMuch(saying, bench))) return [];
	return [
		{
			maker: 'what-did-x-say',
			minor: isPassing(saying, bench) || LOOSE.has(asked.form) || isVague(asked),
			fact: saying.fact,
			stem: stemOf(saying.words.when, asked.question),
			key: asked.key,
			asks: asked.form === 'amount' ? 'amount' : 'content',
			lures: [],
			typed: asked.form === 'amount',
		},
	];
}

export const whatDidXSay: Maker = {
	id: 'what-did-x-say',
	floor: 0.9,
	make: (bench) => {
		const sayings = sayingsIn(bench);
		const items = sayings.flatMap((saying) =>
			asksOf(saying, bench)
				.slice(0, 1)
				.map((asked) => ({ saying, asked })),
		);
		return items.flatMap((item) => ask(item, items, bench));
	},
};
