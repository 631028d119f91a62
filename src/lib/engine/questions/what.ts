/** An event with an object, or a state → what, whom, which? "What did the firm try to buy?" "What was its last purchase?" */
import type { Entity, Fact, FactWords } from '../types';
import { THING_KINDS } from '../words/asking';
import { VAGUE_NOUNS } from '../words/lint';
import { PEOPLE_NOUNS } from '../words/people-nouns';
import { worded, type Ask, type Bench, type Maker } from './bench';
import { saysWhich } from './clause/object';
import { readClause, type Clause } from './clause/read';
import { acceptedNames, entityNamed, personTitled, sharesSurname } from './distractors';
import { isCountry, whichPlace } from './distractors/places';
import { hasTitle } from './headline';
import { isNested } from './how-many/bounds';
import { isAside, isContested } from './importance';
import { inside, join, stemOf, turned } from './wording';

/** Verbs whose object is no answer to "what?", or is one that nobody asks for. */
const EMPTY = new Set(
	'be have become make take do get remain seem appear say tell give come go arrive hold meet post rise fall last face see mean need want put keep let lead strike witness find suffer enjoy show attribute ascribe double triple use spend include comprise play run help stir draw pose'.split(
		' ',
	),
);

/** A choice of things by their own names, or of things in general? */
function askerFor(text: string, bench: Bench): string {
	const entity = entityNamed(text, bench);
	if (entity?.type === 'person') return 'Who';
	const [one, ...more] = text.split(/,? and |, /);
	if (more.length > 0 && [one!, ...more].every((name) => entityNamed(name, bench)?.type === 'person'))
		return 'Whom';
	if (more.length > 0 && [one!, ...more].every((name) => entityNamed(name, bench)?.type === 'organisation'))
		return 'Which organisations';
	if (entity && isCountry(entity.name)) return 'Which country';
	return entity?.type === 'organisation' && !/\bHouse$/.test(entity.name) ? 'Which organisation' : 'What';
}

/** "its Connected World initiative" → "initiative": a name with what it names. */
const kindNamed = (text: string): string | null =>
	/^(?:the |its |his |her |their |an? )?(?:\p{Lu}[\p{L}\d.’'-]*(?<!['’]s?|-\p{Ll}+) )+(\p{Ll}{4,})$/u.exec(
		text,
	)?.[1] ?? null;

type Item = { fact: Fact; words: FactWords };

/** "What did Nordline buy in Lisbon?" */
function askObject({ fact, words }: Item, clause: Clause, bench: Bench): Ask[] {
	const { object } = clause;
	// "less than 1 percent chose her": of whom?
	if (
		/\d|^(?:more|less|fewer|many|most|some|about|nearly|almost)\b/i.test(
			words.who!.split(' ').slice(0, 3).join(' '),
		)
	)
		return [];
	// "one of the most open policies": which?
	if (object && /^one of\b/.test(object.text)) return [];
	if (!object || EMPTY.has(clause.lemma) || clause.negated || clause.conditional || clause.copula) return [];
	// "mocked Lobo's story about a knife": the story's, and not the mocking's
	if (/^(?:about|regarding|concerning)\b/.test(clause.adjuncts)) return [];
	// "Young Americans for Freedom", "the exchange between Silva and Lobo": what follows belongs to it
	if (
		/^between\b/.test(clause.adjuncts) ||
		(/\p{Lu}\p{Ll}+$/u.test(object.text) && /^(?:for|of) \p{Lu}/u.test(clause.adjuncts))
	)
		return [];
	if (/^(?:level|ahead|behind|past|home|aside|forward)\b/.test(clause.adjuncts)) return [];
	if (/\d(?!\d?(?:st|nd|rd|th)\b)/.test(object.text)) return [];
	if (/^(?:no|some|any|more|much|many) /.test(object.text) || /^(?:of|by) /.test(clause.adjuncts)) return [];
	if (!saysWhich(object.text)) return [];
	if (PEOPLE_NOUNS.has(object.head) && !entityNamed(object.text, bench)) return [];
	// "moderates in one state and Christians in another": the place is the second one's
	if (words.where && / (?:and|or|but) /.test(clause.rest)) return [];
	// "the channel's nightly news", "the Chicago police": which channel? no kind of thing
	if (/^the \p{Ll}+['’]s? /u.test(object.text)) return [];
	if (/^(?:its|his|her|their) /.test(object.text) && !kindNamed(object.text)) return [];
	if (
		/ (?:of|for|in|with) (?:(?:new|latest|own) )?(?:film|book|album|show|movie|single|play|game|series|programme)$/.test(
			object.text,
		)
	)
		return [];
	if (object.text.split(' ').length <= 2 && VAGUE_NOUNS.has(object.head)) return [];
	const titled = personTitled(object.text, bench);
	const entity = titled ?? entityNamed(object.text, bench);
	const person = entity?.type === 'person';
	const kind = kindNamed(object.text);
	const typed = kind === 'police' ? null : kind;
	const question = join(
		titled ? 'Who' : typed ? `Which ${typed}` : askerFor(object.text, bench),
		clause.aux,
		inside(words.who!),
		clause.bare,
		clause.adjuncts,
		words.where,
	);
	// "What has a hospital suspended?" asks enough where the answer says much, or a headline says of what
	const telling = object.text.split(' ').length >= 6;
	const least = (hasTitle(bench) && !person ? 5 : 7) - (telling ? 1 : 0);
	if (question.split(' ').length < least && !words.when) return [];
	const key =
		entity && (titled || object.named) ? entity.name : object.text.replace(/^(?:its|his|her|their) /, 'the ');
	return [
		{
			maker: 'what',
			fact,
			stem: stemOf(words.when, question),
			key,
			accept: entity && (titled || object.named) ? acceptedNames(entity) : [],
			asks: person ? 'name' : 'content',
			lures: [],
			typed: key.split(' ').length <= 4,
			fullName: person && sharesSurname(entity, bench),
		},
	];
}

/** What one receives. */
const GIVEN = /\b(?:given|awarded|offered|granted|handed|denied|promised|presented with|issued with)$/;

/** "was given a standing ovation" → what was it given? */
function askGiven({ fact, words }: Item, clause: Clause): Ask[] {
	const { object, adjuncts } = clause;
	if (!clause.passive || !object || !GIVEN.test(clause.bare) || clause.negated || clause.conditional)
		return [];
	if (!/^an? /.test(object.text) || object.text.split(' ').length < 3) return [];
	return [
		{
			maker: 'what',
			fact,
			stem: stemOf(
				words.when,
				join('What', clause.aux, inside(words.who!), clause.bare, adjuncts, words.where),
			),
			key: object.text,
			asks: 'content',
			lures: [],
		},
	];
}

/** "What was the bank's last major purchase?" Who somebody is is asked elsewhere. */
function askState({ fact, words }: Item, clause: Clause, bench: Bench): Ask[] {
	if (!clause.copula || clause.modal || clause.bare !== '' || clause.negated || clause.conditional) return [];
	if (!/^(?:an?|the|\p{Lu})/u.test(clause.rest) || clause.rest.split(' ').length > 14) return [];
	if (
		entityNamed(words.who!, bench)?.type === 'person' ||
		!/ (?:first|last|only|\p{Ll}+est) /u.test(words.who!)
	)
		return [];
	if (!/\p{Lu}|\d/u.test(clause.rest)) return [];
	const person = personTitled(clause.rest, bench);
	return [
		{
			maker: 'what',
			fact,
			stem: `${join(person ? 'Who' : 'What', clause.aux, inside(words.who!), words.where)}${words.when ? `, ${words.when}` : ''}?`,
			key: clause.rest,
			asks: 'content',
			lures: [],
		},
	];
}

/** "the popular Nordline website": a website by the name of Nordline; "BBC comedy Ferry Lane": a comedy. Who is meant has other questions. */
function namedKind(who: string, bench: Bench): { name?: string; kind?: string } {
	const [, first, last] =
		/^(?:[Tt]he )?(?:\p{Ll}+ )?((?:\p{Lu}[\p{L}\d.’'-]* ?)+) (\p{Ll}{4,})$/u.exec(who) ?? [];
	if (first && last) return { name: first, kind: last };
	const [, kind, noun = '', name] =
		/^(?:[Tt]he )?((?:\p{Lu}[\p{L}.-]+ |\p{Ll}+ ){0,2}(\p{Ll}{4,})) ((?:\p{Lu}[\p{L}\d.’'-]* ?)+)$/u.exec(
			who,
		) ?? [];
	return name && THING_KINDS.has(noun) && entityNamed(name, bench)?.type !== 'person' ? { name, kind } : {};
}

/** "The popular Nordline website was closed" → which website was closed? */
function askKind({ fact, words }: Item, clause: Clause, bench: Bench): Ask[] {
	const { name, kind } = namedKind(words.who!, bench);
	// "Donald Trump's call": whose it is says not which
	if (
		!name ||
		!kind ||
		name.trim().length < 4 ||
		/['’]s?$/.test(name.trim()) ||
		/^an? /.test(words.who!) ||
		clause.negated ||
		clause.conditional ||
		clause.copula
	)
		return [];
	const rest = join(words.rest, words.where);
	if (rest.split(' ').length < 2 || words.plural) return [];
	return [
		{
			maker: 'what',
			fact,
			stem: stemOf(words.when, join('Which', kind, words.verb, rest)),
			key: name.trim(),
			asks: 'name',
			lures: [],
			typed: true,
		},
	];
}

/** After a preposition: "by whom", "with which organisation". */
const whichOne = (entity: Entity) => (entity.type === 'person' ? 'whom' : whichPlace(entity));

/** Asks for somebody or something by name. */
const askName = (fact: Fact, stem: string, entity: Entity, bench: Bench): Ask => ({
	maker: 'what',
	fact,
	stem,
	key: entity.name,
	accept: acceptedNames(entity),
	asks: 'name',
	lures: [],
	typed: entity.name.split(' ').length <= 4,
	fullName: entity.type === 'person' && sharesSurname(entity, bench),
});

/** "was drawn up by the Fox network" → by whom? */
function askAgent({ fact, words }: Item, clause: Clause, bench: Bench): Ask[] {
	const [, before = '', agent = ''] = clause.passive
		? (/^(.*?) ?\bby ((?:the |an? )?[^,;“”]+)$/u.exec(clause.rest) ?? [])
		: [];
	const name = [...bench.entities.values()].find(({ name }) => agent.endsWith(name) && /^\p{Lu}/u.test(name));
	if (
		!name ||
		agent.split(' ').length - name.name.split(' ').length > 3 ||
		name.type === 'group' ||
		name.type === 'place'
	)
		return [];
	const stem = stemOf(
		words.when,
		join('By', whichOne(name), clause.aux, inside(words.who!), clause.bare, before, words.where),
	);
	return [askName(fact, stem, name, bench)];
}

/** What two sides make with each other. */
const BARGAIN =
	/^((?:an?|the) (?:[\p{L}\d.£$€-]+ ){0,4}?(?:settlement|deal|agreement|contract|treaty|pact|accord|truce|ceasefire|partnership|alliance|joint venture|merger))\b(.*?) with (.+)$/u;

/** "agreed a settlement with the union" → with which organisation? */
function askPartner({ fact, words }: Item, bench: Bench): Ask[] {
	const [, bargain = '', about = '', partner = ''] = BARGAIN.exec(words.rest!) ?? [];
	const entity = entityNamed(partner, bench);
	const subject = turned(words);
	if (!entity || entity.type === 'group' || !subject) return [];
	const stem = stemOf(
		words.when,
		join('With', whichOne(entity), subject, bargain, about.trim(), words.where),
	);
	return [askName(fact, stem, entity, bench)];
}

function ask(item: Item, bench: Bench): Ask[] {
	const { fact, words } = item;
	if (!words.rest || !words.who || !words.verb) return [];
	// a number deep in a clause: the deed around it is asked all the same
	const nested = fact.kind === 'amount' && isNested(fact);
	if (!nested && (fact.kind !== 'event' || words.amount)) return [];
	const told = nested ? bench.small(fact.text).replace(/\.$/, '') : join(words.who, words.verb, words.rest);
	const clause = readClause(told);
	const whole = nested && clause ? { fact, words: { ...words, rest: clause.rest } } : item;
	const minor = isAside(fact, bench) || isContested(fact);
	const plain = askPartner(whole, bench);
	if (!clause) return plain.map((asked) => ({ ...asked, minor }));
	return [
		...plain,
		...askObject(whole, clause, bench),
		...askGiven(whole, clause),
		...askState(whole, clause, bench),
		...askKind(whole, clause, bench),
		...askAgent(whole, clause, bench),
	].map((asked) => ({ ...asked, minor }));
}

export const what: Maker = {
	id: 'what',
	floor: 0.9,
	make: (bench) => worded(bench).flatMap((item) => ask(item, bench)),
};
