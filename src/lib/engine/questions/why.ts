/** Causes and purposes → why, and with what aim? */
import type { Fact, FactWords } from '../types';
import { worded, type Ask, type Bench, type Maker } from './bench';
import { contentLures, entityNamed } from './distractors';
import { completion } from './when';
import { contentWords, join, stemOf, turned } from './wording';

type Item = { fact: Fact; words: FactWords };

/** What is asked, and the answer: what caused the effect; what the deed was for. */
function asked({ fact, words }: Item): { question: string; key: string } | null {
	if (!words.cause) return null;
	if (fact.rule === 'cause/verb')
		return words.verb ? { question: `What ${join(words.verb, words.rest)}`, key: words.cause } : null;
	const subject = turned(words);
	if (!subject) return null;
	const deed = completion(fact, words).replace(/, \p{L}+ing\b.*$/u, '');
	// a part of the reason is not the reason
	if (
		/\b(?:in (?:large |no small )?part|partly|largely|mainly|mostly)\b/.test(
			`${deed} ${words.cause} ${words.verb ?? ''}`,
		)
	)
		return null;
	// "chastised him for refusing to ask, to help …": whose purpose is it?
	if (fact.kind === 'purpose' && /\b(?:for|of|from|by|about|without|after|before) \p{Ll}+ing\b/u.test(deed))
		return null;
	const question = `Why ${join(subject, deed, words.where)}`;
	return { question, key: fact.kind === 'purpose' ? `to ${words.cause.replace(/^to /, '')}` : words.cause };
}

/** Asked without options: other reasons of the article are seldom surely wrong. */
const recall = ({ fact, words }: Item, question: string, key: string): Ask => ({
	maker: 'why',
	fact,
	stem: stemOf(words.when, question),
	key,
	asks: 'content',
	lures: [],
});

/** "was sent off for taunting the fans" → why was he sent off? */
function askFor({ fact, words }: Item): Ask[] {
	const subject = turned(words);
	const [, before = '', key = ''] =
		/^(.*?) ?\bfor ((?:(?:not )?\p{Ll}+ing\b|(?:his|her|its|their) )[^,;“”]+)$/u.exec(words.rest ?? '') ?? [];
	if (
		fact.kind !== 'event' ||
		!subject ||
		key.split(' ').length < 2 ||
		/\b(?:look|search|pay|prepare|apply|wait)/.test(words.bare ?? '')
	)
		return [];
	if (!PUNISHING.test(words.bare ?? '')) return [];
	const question = join('Why', subject, before, words.where);
	return [recall({ fact, words }, question, `for ${key}`)];
}

const AIM = /^(.*?),? (?:in an (?:attempt|effort) to|in a bid to|in order to|so as to) (\p{Ll}[^,;“”]+)$/u;

/** "will be issued with cards in an attempt to beat touts" → why will they be issued with cards? */
function askAim({ fact, words }: Item): Ask[] {
	const subject = turned(words);
	const [, before = '', key = ''] = AIM.exec(words.rest ?? '') ?? [];
	if (fact.rule !== 'plan/will' || !subject || key.split(' ').length < 2) return [];
	const question = join('Why', subject, before, words.where);
	return [recall({ fact, words }, question, `to ${key}`)];
}

/** What people fear, hope and are accused of: "on fears that …", "over claims of …". */
const GROUNDS =
	'(?:(?:widespread|growing|mounting|renewed|new|strong|market|media|press) )?(?:speculation|fears?|hopes?|concerns?|news|reports?|expectations?|claims?|allegations?|suspicions?|worries|accusations?|charges|complaints?|rumours?|rumors?) (?:that|of|about|over)';

const REASON = new RegExp(
	`^(.*?),? ((?:(?:on|amid|over|following|after) ${GROUNDS}|on the back of|thanks to|owing to|due to|because of|as a result of|in response to|in protest (?:at|against|over)|in the wake of|in retaliation for|on the grounds that) [^;“”]+)$`,
);

/** "shares have fallen on fears that …" → why have they fallen? */
function askReason({ fact, words }: Item): Ask[] {
	const subject = turned(words);
	// a place at the very end is the reason's
	const [, before = '', reason = ''] = REASON.exec(` ${join(words.rest, words.where)}`) ?? [];
	if (!/^(?:event|amount)$/.test(fact.kind) || !subject || reason.split(' ').length < 4) return [];
	const question = join('Why', subject, before);
	if (contentWords(question).length < 2) return [];
	return [recall({ fact, words }, question, reason)];
}

/** What is done to somebody for a deed. */
const PUNISHING =
	/\b(?:fine|ban|arrest|sentence|jail|suspend|sack|dismiss|expel|punish|criticise|criticize|praise|blame|condemn|attack|thank|sue|sent off|book|charge|convict|investigate|reprimand|censure|honour|award|remember|apologise|apologize|mock)/;

function ask(item: Item, items: Item[], bench: Bench): Ask[] {
	const found = asked(item);
	if (!found || entityNamed(found.key, bench) || found.key.split(' ').length < 2) return [];
	// "to defend himself": says too little
	if (/(?:him|her|them|it)sel(?:f|ves)$/.test(found.key) || contentWords(found.key).length < 2) return [];
	if (/^to (?:bring|make|put|take|get|give|keep) (?:to|in|on|into|for)\b/.test(found.key)) return [];
	const others = items
		.filter((other) => other.fact.kind === item.fact.kind)
		.flatMap((other) => {
			const key = asked(other)?.key;
			return key ? [{ fact: other.fact, phrase: key }] : [];
		});
	const lures = contentLures(found.key, item.fact, others, bench.facts);
	return [
		{
			maker: 'why',
			fact: item.fact,
			stem: stemOf(item.words.when, found.question),
			key: found.key,
			asks: 'content',
			lures,
		},
	];
}

export const why: Maker = {
	id: 'why',
	floor: 0.9,
	make: (bench) => {
		const items = worded(bench).filter(({ fact }) => fact.kind === 'cause' || fact.kind === 'purpose');
		return [
			...items.flatMap((item) => ask(item, items, bench)),
			...worded(bench).flatMap((item) => [...askFor(item), ...askAim(item), ...askReason(item)]),
		];
	},
};
