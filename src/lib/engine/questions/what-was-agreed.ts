/** Agreements, plans, requests, refusals → what did they agree, plan, ask, refuse to do? */
import type { Fact, FactWords } from '../types';
import { worded, type Ask, type Bench, type Draft, type Maker } from './bench';
import { apartFrom, contentLures, withoutMarks, type Phrase } from './distractors';
import { phraseLures, turnedRound } from './distractors/phrases';
import { placeOptions } from './forms';
import { hasTitle } from './headline';
import { inOpening } from './importance';
import { toOf } from './when';
import { capital, inside, join, sentence, stemOf, turned } from './wording';

/** "will open", "are expected to come": no promise and no decision; "what will X do?" has many answers. */
const isForecast = ({ rule, words }: Fact) =>
	/^plan\/(?:will|be-to)/.test(rule) ||
	/\b(?:expected|set|due|likely|bound|forecast|tipped)\b/.test(words?.verb ?? '');

type Item = { fact: Fact; words: FactWords };

/** Hopes and preparations have many objects, a refusal to comment has none. */
const isIdle = ({ words, fact }: Item) =>
	/\b(?:hop|prepar|plann?|try|tri|want|wish|intend|need|requir|expect|press|seek|aim|schedul|cho[os]|pois)\p{Ll}*\b/u.test(
		words.verb ?? '',
	) ||
	/^(?:is|are|was|were|be)$/.test(words.verb ?? '') ||
	(fact.kind === 'refusal' &&
		/^(?:comment|discuss|give|answer|respond|elaborate|be interviewed|speak)\b/.test(words.to ?? ''));

/** What is to come, and is told first: the headline's own news, so that there is one answer. Whatever "will be" happens to something. */
const isNews = ({ fact, words }: Item, bench: Bench) =>
	fact.kind === 'plan' && hasTitle(bench) && inOpening(fact, bench) && !/^be\b/.test(words.to ?? '');

const KINDS = new Set(['agreement', 'plan', 'request', 'refusal']);

const subjectOf = (words: FactWords): string | null => {
	const subject = turned(words);
	return subject && join(subject, words.other);
};

/** "What … to do": not to do, where the article says "not to"; and for what will be done, "what will … do". */
function questionOf({ fact, words }: Item, asker: string): string | null {
	if (fact.rule === 'plan/will' && words.who) return join(asker, words.aux, inside(words.who), 'do');
	const subject =
		subjectOf(words) ??
		(/^(?:is|are|was|were)$/.test(words.verb ?? '') ? join(words.verb, inside(words.who ?? '')) : null);
	return subject && `${asker} ${subject} ${toOf(fact)} do`;
}

function ask(item: Item, items: Item[], others: Phrase[], bench: Bench): Ask[] {
	const { fact, words } = item;
	const key = words.to && join(words.to, words.where);
	if (isIdle(item) && !isNews(item, bench)) return [];
	const open = items.some((other) => other !== item && sameBreath(other) === sameBreath(item));
	const question = questionOf(item, open ? 'Which of these' : 'What');
	if (!question || !key || key.split(' ').length < 3) return [];
	// "make her proposal": which?
	if (
		/\b(?:his|her|its|their) (?:own )?(?:proposals?|plans?|decision|statement|announcement|case|way|best)\b/.test(
			key,
		)
	)
		return [];
	const lures = contentLures(key, fact, others, bench.facts);
	return [
		{
			maker: 'what-was-agreed',
			minor: /\b(?:offer|propos|decid)/.test(words.verb ?? ''),
			fact,
			stem: stemOf(words.when, question),
			key,
			asks: 'content',
			lures,
			open,
		},
	];
}

/** Things agreed in one breath have the same: actors, verb, time. */
const sameBreath = ({ fact, words }: Item) => [subjectOf(words), words.when, fact.kind].join('|');

function together(items: Item[]): Item[][] {
	const groups = new Map<string, Item[]>();
	for (const item of items) {
		const name = sameBreath(item);
		groups.set(name, [...(groups.get(name) ?? []), item]);
	}
	return [...groups.values()].filter((group) => group.length >= 2);
}

/** "Which of these did the delegations agree to do?" with what others agreed, and what was agreed turned round. */
function askSeveral(group: Item[], items: Item[], bench: Bench): Draft[] {
	const keys = group.slice(0, 3);
	const others = items.map((item) => ({ fact: item.fact, phrase: item.words.to! }));
	const foreign = keys.map((key) => apartFrom(key.fact, others, bench.facts));
	const shared = foreign[0]!.filter((phrase) => foreign.every((list) => list.includes(phrase)));
	const apart = keys.reduce((phrases, key) => phraseLures(key.words.to!, phrases), shared);
	const turnedOnes = group
		.slice(3)
		.concat(keys)
		.flatMap((item) => withoutMarks(turnedRound(item.words.to!) ?? '') || []);
	const lures = [...apart, ...turnedOnes].slice(0, Math.max(1, 5 - keys.length));
	const question = questionOf(keys[0]!, 'Which of these');
	if (!question || lures.length === 0) return [];
	const options = [
		...keys.map((key) => ({ text: capital(withoutMarks(key.words.to!)), correct: true })),
		...lures.map((text) => ({ text: capital(withoutMarks(text)), correct: false })),
	];
	const stem = stemOf(keys[0]!.words.when, question);
	return [
		{
			maker: 'what-was-agreed',
			facts: keys.map((key) => key.fact),
			stem,
			asks: 'content',
			explanation: keys.map((key) => sentence(key.fact.text)).join(' '),
			body: { form: 'multiple', options: placeOptions(options, bench, stem) },
		},
	];
}

export const whatWasAgreed: Maker = {
	id: 'what-was-agreed',
	floor: 0.9,
	make: (bench) => {
		const all = worded(bench).filter(
			({ fact, words }) => KINDS.has(fact.kind) && words.to && !/\b(?:my|our|your|us|we)\b/.test(words.to),
		);
		const items = all.filter((item) => !isForecast(item.fact) || isNews(item, bench));
		// what others agreed, asked or refused: what somebody plans is no match for it
		const others = all
			.filter(({ fact }) => fact.kind !== 'plan')
			.map(({ fact, words }) => ({ fact, phrase: words.to! }));
		return [
			...items.flatMap((item) => ask(item, items, others, bench)),
			...together(items).flatMap((group) => askSeveral(group, items, bench)),
		];
	},
};
