/** Roles → who holds the post, what post does somebody hold, and pairs to match. */
import { escaped } from '../text/escaped';
import { formatDay } from '../text/dates';
import type { Entity, Fact } from '../types';
import { worded, type Ask, type Bench, type Draft, type Maker } from './bench';
import { acceptedNames, sharesSurname } from './distractors';
import { entityLures } from './distractors/entities';
import { COUNTRIES } from '../words/places';
import { KNOWN_OFFICE } from '../words/posts';
import { isProminent, rankOf } from './importance';
import { likeness, plainNames, sentence } from './wording';

interface Holder {
	fact: Fact;
	entity: Entity;
	title: string;
}

const POSTS = /\b(?:former|ex-|late|then|acting)/i;

const GENERIC = new Set(
	(
		'prime vice deputy chief executive managing general senior junior former acting committee company group party team club ' +
		'minister president chancellor secretary chairman chairwoman chair director manager leader head officer official spokesman ' +
		'spokeswoman spokesperson coach captain player judge lawyer analyst expert professor doctor actor actress singer author ' +
		'writer star the a an of and state foreign finance governor mayor senator mr mrs boss founder owner economist adviser ' +
		'communications policy adviser advisor political press spokesman assistant campaign ' +
		'for at in on to with by ' +
		'majority minority floor conference house four-star retired project fund super pac chapter program campaign sustainability ' +
		'muslim christian jewish catholic black white young old new longtime veteran insurance business local ' +
		'king queen prince princess lord lady sir police champion winner striker editor editor-in-chief co-founder producer ' +
		'attorney defense defence house speaker justice supreme court treasury interior labor labour commerce energy homeland security surgeon national federal council rules judiciary ' +
		'appeals appeal appellate district circuit county city town state regional commissioner sheriff inspector superintendent clerk prosecutor ' +
		'prominent leading outspoken influential top chief popular controversial respected ' +
		'famed famous renowned perennial potential candidate strategist republican democratic conservative liberal'
	).split(' '),
);

/** Offices and jobs that one is given; "champion", "boyfriend" and "actor" are none. */
const POST =
	/\b(?:minister|president|chancellor|secretary|chair(?:man|woman|person)?|director|chief|head|manager|leader|governor|mayor|senator|ambassador|envoy|spokes(?:man|woman|person)|coach|captain|editor|commissioner|professor|judge|attorney|solicitor|officer|executive|CEO|analyst|economist|strategist|advis[eo]r|researcher|lecturer|fellow|teacher|(?:king|queen|prince|princess|duke|duchess) of|premier|treasurer|whip|speaker|inspector|superintendent|constable|(?:attorney|director|secretary|surgeon) general|admiral|bishop|archbishop|pope|dean|principal|curator|trustee|negotiator|representative|delegate|co-?ordinator|administrator|regulator|ombudsman|MP|MEP|councillor)\b/i;

/** "immigration minister", "president of Peru": says of what. "Prime Minister" and "committee chairman" do not. */
const isSpecific = (title: string) =>
	POST.test(title) &&
	(/\p{Lu}/u.test(title) || /\bminister\b/i.test(title)) &&
	!/ of an? | for \p{Ll}/u.test(title) &&
	!/\b(?:business|home|shop|store) owner\b|[.-]\p{Lu}$/u.test(title) &&
	!/^(?:the )?(?:U\.?S\.?|American) president$/i.test(title) &&
	!/^\p{Ll}+-\p{Ll}+ing /u.test(title) &&
	!/^(?:the |an? )?(?:as|for|with|in|by|fellow|prominent|leading|outspoken|influential|respected|controversial) /i.test(
		title,
	) &&
	title.split(/\s+/).length <= 10 &&
	!/["“”?!]|\b\p{Ll}[\p{L} ]*['’]s\b/u.test(title) &&
	title.split(/[\s,]+/).some((word) => word.length > 1 && !GENERIC.has(word.toLowerCase()));

/** One person only holds it: "the head of …", "mayor of Porto"; "a research fellow" may be many. */
const isUnique = (title: string) =>
	!/^an? /i.test(title) &&
	!/ (?:of|at|in) an? /i.test(title) &&
	!/\b(?:analyst|economist|strategist|professor|researcher|lecturer|fellow|teacher|officer|executive|MP|MEP|senator|spokes(?:man|woman|person)|adviser|judge|councillor|official|representative)\b/i.test(
		title,
	);

/** Those who are asked for a comment: who they are is soon forgotten, and may be. */
const EXPERT =
	/\b(?:analyst|economist|strategist|professor|researcher|lecturer|fellow|teacher|correspondent|consultant|expert|spokes(?:man|woman|person))\b/i;

const HEAD =
	/^(?:(.+?)(?:['’]s)? )?(?:president|prime minister|premier|king|queen|chancellor|pope|emperor|vice president|president-elect)(?: of (?:the )?(.+))?$/i;

/** Heads of states and governments are known without the article. */
function isHeadOfState(title: string): boolean {
	const found = HEAD.exec(plainNames(title).replace(/^the /i, ''));
	const of = found && (found[1] ?? found[2] ?? '').toLowerCase();
	return (
		of === '' ||
		(!!of &&
			COUNTRIES.some(({ names, demonyms }) =>
				[...names, ...demonyms].some((name) => name.toLowerCase() === of),
			))
	);
}

/** Offices that a state, a town or a diocese has one of: whoever holds them is known beyond the article, or soon forgotten. */
const OFFICE =
	/\b(?:governor|lieutenant governor|senator|representative|congress(?:man|woman)|assembly(?:man|woman)|lawmaker|Rep\.?|Sen\.?|Gov\.?|pope|first lady|(?:majority|minority) leader)\b/i;

/** Those the article is about, and those who act in it. */
function matters(entity: Entity, bench: Bench): boolean {
	const speaks = bench.findings.statements.some(({ speaker }) => speaker?.entity === entity.id);
	const acts = bench.facts.some(
		(fact) => fact.kind === 'event' && fact.who.some((one) => one.entity === entity.id),
	);
	return (acts && !speaks) || isProminent(entity, bench) || entity.mentions.length >= 3;
}

/** Dead, dismissed or retired: the article names a post that is over. */
const GONE =
	/\b(?:killed|died|dead|slain|murdered|assassinated|fired|sacked|dismissed|resigned|stepped down|ousted|retired|former|predecessor|longtime|then-\p{L}+)\b/iu;

function isGone({ mentions }: Entity, bench: Bench): boolean {
	return bench.findings.document.sentences.some(
		({ start, end }) =>
			mentions.some((mention) => mention.start >= start && mention.start < end) &&
			GONE.test(bench.text.slice(start, end)),
	);
}

/** "Republican House speaker": the party is no part of the post. */
const PARTY_OF_SPEAKER = /^(?:the )?(?:Republican|Democratic) (?=(?:U\.?S\.? )?House [Ss]peaker)/;

/** One holder per person: the fullest title. Titles that more than one person has name nobody. */
function holders(bench: Bench): Holder[] {
	const all = worded(bench).flatMap(({ fact, words }) => {
		const entity = fact.kind === 'role' && fact.who.entity ? bench.entities.get(fact.who.entity) : undefined;
		return entity &&
			entity.type === 'person' &&
			matters(entity, bench) &&
			words.title &&
			isSpecific(words.title) &&
			!OFFICE.test(words.title) &&
			!POSTS.test(words.title) &&
			!/\d|\b(?:mother|father|voter|resident|fan|polls?)\b/i.test(words.title) &&
			!isGone(entity, bench) &&
			!isHeadOfState(words.title) &&
			// of whom is only spoken, nobody knows whether they still hold it on the article's day
			(fact.asOf || bench.findings.document.published === null) &&
			!KNOWN_OFFICE.test(words.title.replace(/\./g, ''))
			? [{ fact, entity, title: words.title.replace(PARTY_OF_SPEAKER, '') }]
			: [];
	});
	const people = [...bench.entities.values()].filter((entity) => entity.type === 'person');
	const named = all.filter(
		({ title }) => !people.some((person) => person.name.includes(' ') && title.includes(person.name)),
	);
	return named.filter((one) =>
		named.every((other) => other.entity === one.entity || likeness(other.title, one.title) < 0.99),
	);
}

/** "As of 18 June 2023, who was …?" With no date the article is the frame. */
function frame(fact: Fact): string {
	const day = fact.asOf ? formatDay(fact.asOf) : null;
	return day ? `As of ${day}, ` : 'According to the article, ';
}

const withThe = (title: string) =>
	/^\p{Lu}[\p{L}. ]*['’]s /u.test(title)
		? title
		: /^(?:the|a|an) /i.test(title)
			? title.replace(/^an (?=U\.?[SKN]|Eu|uni)/, 'a ')
			: `the ${title}`;

const bareTitle = (title: string) => title.replace(/^(?:the|an?) /i, '').replace(/\.+$/, '');

/** Named once or twice, or less than three others. */
const isMinor = ({ entity }: Holder, bench: Bench) => entity.mentions.length < 3 || rankOf(entity, bench) > 2;

function askWho(one: Holder, bench: Bench): Ask {
	const { fact, entity, title } = one;
	return {
		maker: 'who-is-who',
		minor: isMinor(one, bench),
		fact,
		stem: `${frame(fact)}who was ${withThe(title)}?`,
		key: entity.name,
		accept: acceptedNames(entity),
		asks: 'name',
		lures: entityLures(entity, fact, bench, false),
		typed: true,
		fullName: sharesSurname(entity, bench),
	};
}

function askPost(one: Holder, bench: Bench): Ask {
	const { fact, entity, title } = one;
	return {
		maker: 'who-is-who',
		minor: isMinor(one, bench),
		fact,
		stem: `${frame(fact)}what post did ${entity.name} hold?`,
		key: bareTitle(title),
		asks: 'content',
		lures: [],
	};
}

/** "former governor of Lund": the article says that it is over. */
const isOver = ({ title }: Holder, bench: Bench) =>
	!POSTS.test(title) &&
	new RegExp(
		`\\b(?:former|ex|then|late|one-time)[ -](?:[\\p{L}.-]+ ){0,2}${escaped(bareTitle(title))}`,
		'iu',
	).test(bench.text);

/** Another post after the name, or told elsewhere: then "what post?" has two answers. */
function hasSecondPost({ entity, title }: Holder, bench: Bench): boolean {
	// "Sen. Ana Silva", chairwoman of a committee: a senator too
	const member = new RegExp(
		`\\b(?:Sens?|Senators?|Reps?|Representatives?|Gov|Governor|Mayor)\\.? ${escaped(entity.name)}`,
	);
	if (member.test(bench.text) && !/\b(?:senator|representative|governor|mayor)\b/i.test(title)) return true;
	const last = (text: string) => bareTitle(text).toLowerCase();
	if (entity.roles.some((role) => POST.test(role.title) && likeness(last(role.title), last(title)) < 0.4))
		return true;
	return entity.mentions.some(({ end }) => {
		const after = /^, ((?:the|an?) [^.;:“"]{4,90}?),? (?:said|told|says|has|had|was|is|added)\b/.exec(
			bench.text.slice(end, end + 120),
		)?.[1];
		return after !== undefined && POST.test(after) && likeness(after, title) < 0.4;
	});
}

/** Three to six people and their posts. */
function match(all: Holder[]): Draft[] {
	const one = all.filter(
		(holder, index) => all.findIndex((other) => other.entity === holder.entity) === index,
	);
	const apart = one.filter((holder, index) =>
		one.slice(0, index).every((other) => likeness(other.title, holder.title) < 0.7),
	);
	if (apart.length < 3) return [];
	const pairs = apart.slice(0, 6);
	return [
		{
			maker: 'who-is-who',
			facts: pairs.map(({ fact }) => fact),
			stem: 'Who holds which post? Match each person with theirs.',
			asks: 'name',
			explanation: pairs.map(({ fact }) => sentence(fact.text)).join(' '),
			body: {
				form: 'match',
				pairs: pairs.map(({ entity, title }) => ({ left: entity.name, right: bareTitle(title) })),
			},
		},
	];
}

export const whoIsWho: Maker = {
	id: 'who-is-who',
	floor: 0.9,
	make: (bench) => {
		const all = holders(bench).filter((one) => !isOver(one, bench));
		const posts = all.filter(({ title }) => !EXPERT.test(title));
		return [
			...all.filter(({ title }) => isUnique(title)).map((one) => askWho(one, bench)),
			...posts.filter((one) => !hasSecondPost(one, bench)).map((one) => askPost(one, bench)),
			...match(all),
		];
	},
};
