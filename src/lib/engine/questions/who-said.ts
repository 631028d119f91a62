/** A statement → who said it? Only where the others of the article did not say nearly the same. */
import { findVerbGroups } from '../facts/verbs';
import { findTokens } from '../text/tokens';
import type { Entity, Fact, FactWords, Statement } from '../types';
import { worded, type Ask, type Bench, type Maker } from './bench';
import { acceptedNames, sharesSurname } from './distractors';
import { entityLures } from './distractors/entities';
import { isCountry } from './distractors/places';
import { CHARGE_LINKS, SAYING_THINGS, TELLING_VERBS } from '../words/asking';
import { lemmaOf } from './what-did-x-say/speaking';
import { namesWrongly } from './who-said/names';
import { isTelling } from './who-said/telling';
import { isOnlyOne } from './only-one';
import { contentWords, join, likeness, stemOf } from './wording';

export interface Said {
	fact: Fact;
	words: FactWords;
	statement: Statement;
}

/** Statement facts whose speaker is known, with their words. */
export function saidIn(bench: Bench): Said[] {
	return worded(bench).flatMap(({ fact, words }) => {
		const statement = fact.kind === 'statement' ? bench.statements.get(fact.statement) : undefined;
		return statement?.speaker?.entity && words.who && words.content ? [{ fact, words, statement }] : [];
	});
}

/** Those who said something like it: they would be right too. */
export function saidAlike(said: Said, all: Said[]): Set<string> {
	const alike = all.filter((other) => likeness(other.words.content!, said.words.content!) >= 0.3);
	return new Set(
		alike.flatMap(({ statement }) =>
			[statement.speaker, statement.reporter, statement.addressee].flatMap((voice) => voice?.entity ?? []),
		),
	);
}

/** "he would stay", of a man who says so: what is told is the rest. In his own quotation "he" is another. */
const ownWords = (content: string, { type, gender }: Entity): string => {
	const [, pronoun = '', rest = ''] = /^(?:that )?(he|she)(?=[ ’'])(.*)$/su.exec(content) ?? [];
	const own = type === 'person' && (gender === undefined || (gender === 'male') === (pronoun === 'he'));
	return pronoun && own ? `Somebody${rest}` : content;
};

/** Is the statement one to know somebody by: telling, whole, of a speaker whose name is known? */
export function isAskable({ words, statement }: Said, bench: Bench): boolean {
	const entity = bench.entities.get(statement.speaker!.entity!);
	return (
		!!entity &&
		entity.type !== 'group' &&
		!namesWrongly(words.content!, entity, bench) &&
		!isJoined({ words, statement } as Said, bench) &&
		(entity.type !== 'place' || isCountry(entity.name)) &&
		!!words.verb &&
		!/\bnot\b|n['’]t\b/.test(words.verb) &&
		isTelling(ownWords(words.content!, entity)) &&
		(hasVerb(firstOf(words.content!)) || takesNoClause(words.verb, words.content!))
	);
}

/** Those of the article who say something in it, and are not spoken to or of here: only they can be meant. */
function voicesBeside({ statement, words }: Said, bench: Bench): (name: string) => boolean {
	const named = new Map([...bench.entities.values()].map((entity) => [entity.name, entity]));
	const speaking = new Set([...bench.statements.values()].flatMap(({ speaker }) => speaker?.entity ?? []));
	const told = `${words.content} ${words.other ?? ''}`;
	return (name) => {
		const entity = named.get(name);
		if (!entity) return true; // of another article
		return (
			speaking.has(entity.id) &&
			entity.id !== statement.addressee?.entity &&
			![entity.name, ...entity.aliases].some((one) => /\p{Lu}/u.test(one) && told.includes(one))
		);
	};
}

/** Added to what, concluded from what? Outside the article somebody just said it. */
const ON_TOP = /^(?:added|continued|went on|concluded|replied|responded|answered)(?= that\b|$)/;

/** "To have the meeting and be working on it" is half a sentence. */
function hasVerb(content: string): boolean {
	const tokens = findTokens(content, [{ start: 0, end: content.length }]);
	return findVerbGroups(tokens, 0, tokens.length).some(({ kind }) => kind === 'finite' || kind === 'maybe');
}

/** “No talk of a tax. Nobody was late”: the first sentence of several must be one. */
const firstOf = (content: string) => /^[“"](.+?[.!?]) \p{Lu}/u.exec(content)?.[1] ?? content;

/** "condemned the raids", "called on the mayor to resign", "accused him of lying": whole without a finite verb. */
function takesNoClause(verb: string, content: string): boolean {
	const lemma = lemmaOf(verb);
	const link = CHARGE_LINKS.get(lemma);
	return (
		SAYING_THINGS.has(lemma) ||
		(TELLING_VERBS.has(lemma) && / to \p{Ll}/u.test(content)) ||
		(link !== undefined && content.includes(` ${link} `))
	);
}

/** "argued, as did Silva and Lobo": others said it in the same breath. */
function isJoined({ statement }: Said, bench: Bench): boolean {
	const { start, end, entity } = statement.speaker!;
	return [...bench.entities.values()].some(
		(other) =>
			other.type === 'person' &&
			other.id !== entity &&
			other.mentions.some(
				(mention) =>
					/^(?:,|,? and|,? &) $/.test(bench.text.slice(mention.end, start)) ||
					/^(?:,|,? and|,? &) $/.test(bench.text.slice(end, mention.start)),
			),
	);
}

/** Those who ask and write: nobody takes them for the speaker of what they report. */
const REPORTS =
	/\b(?:reporter|journalist|correspondent|anchor|host|moderator|interviewer|editor|columnist|blogger)\b/i;

/** Who prints or sends the news: that they reported it says nothing. */
const OUTLET =
	/\b(?:Press|Times|Post|Journal|News|Telegraph|Herald|Tribune|Guardian|Reuters|BBC|CNN|NBC|CBS|ABC|AFP|AP|Politico|POLITICO|Bloomberg|Today|Mirror|Sun|Globe|Chronicle|Magazine|Gazette|Observer|Examiner|Inquirer|Network)\b/;

/** "explained “The fees are …”": in a question it was said. */
const TAKES_NO_QUOTE =
	/^(?:explained|elaborated|pointed out|noted|observed|stated|conceded|acknowledged|recalled|remarked)$/;

const BARE_VERBS =
	/^(?:say|think|believe|argue|claim|insist|convince|warn|suggest|admit|note|write|tell|hope|want|ask|call|state|add)\b/;

/** Names of those who speak in the article and said nothing like it. */
export function othersWhoSpeak(said: Said, all: Said[], bench: Bench): string[] {
	const banned = saidAlike(said, all);
	const byName = new Map([...bench.entities.values()].map((other) => [other.name, other.id]));
	const canBeMeant = voicesBeside(said, bench);
	const entity = bench.entities.get(said.statement.speaker!.entity!)!;
	const reports = new Set(
		[...bench.entities.values()]
			.filter(({ roles }) => roles.some(({ title }) => REPORTS.test(title)))
			.map(({ name }) => name),
	);
	return entityLures(entity, said.fact, bench, false).filter(
		(name) => !banned.has(byName.get(name) ?? '') && !reports.has(name) && canBeMeant(name),
	);
}

/** "my time as secretary of state": who has been that is the answer. */
function tellsPost(content: string, entity: Entity): boolean {
	const small = content.toLowerCase();
	return entity.roles.some(({ title }) => {
		const words = contentWords(title).filter(
			(word) => !/^(?:former|democratic|republican|presidential)$/.test(word),
		);
		return words.length > 0 && words.every((word) => small.includes(word));
	});
}

/** "that in fact, records show …": what ties it to the sentence before says nothing here. A quotation stays as it is. */
const withoutLink = (content: string) =>
	content.replace(
		/^(that )?(?:in fact|indeed|however|meanwhile|moreover|in addition|for example|for instance|of course),? /i,
		'$1',
	);

/** "told the Lund Times that": which paper somebody told is no help and no matter. */
const withoutOutlet = (verb: string) =>
	verb.replace(/^((?:has|have|had) )?t(?:old|ells?) (.+?)( that)?$/, (whole, has = '', heard, that = '') =>
		OUTLET.test(heard) || /^(?:reporters|journalists)$/.test(heard) ? `${has}said${that}` : whole,
	);

/** "that she would announce one": one what? */
const ENDS_IN_ONE = /\b(?!(?:no|some|any|every|each|this|that|the|which) )\p{Ll}+ one[.?”"]*$/u;

function ask(one: Said, all: Said[], bench: Bench): Ask[] {
	const { fact, words, statement } = one;
	if (!isAskable(one, bench)) return [];
	const entity = bench.entities.get(statement.speaker!.entity!)!;
	// whoever asks the questions: a name that nobody needs
	if (isOnlyOne(words.content!, entity, bench) || /^asked(?: whether| if)?$/.test(words.verb!)) return [];
	if (tellsPost(words.content!, entity) || (entity.type === 'organisation' && OUTLET.test(entity.name)))
		return [];
	const lures = othersWhoSpeak(one, all, bench);
	const asker =
		entity.type === 'person' ? 'Who' : isCountry(entity.name) ? 'Which country' : 'Which organisation';
	// "In 2005, which firm is predicting …?": the year is the forecast's
	if (/^(?:is|are|does|do|has|have) |^\p{Ll}+s$/u.test(words.verb!) && /\d{4}/.test(words.when ?? ''))
		return [];
	// "who convince people that": read as a bare verb
	if (entity.type === 'person' && BARE_VERBS.test(words.verb!)) return [];
	// "Nordline say": several speak, one is asked for
	if (ENDS_IN_ONE.test(words.content!)) return [];
	const said = withoutOutlet(words.verb!).replace(ON_TOP, 'said').replace(BARE_VERBS, '$&s');
	const verb = /^“[^“”]+”$/.test(words.content!) ? said.replace(TAKES_NO_QUOTE, 'said') : said;
	const stem = stemOf(words.when, `${asker} ${join(verb, words.other, withoutLink(words.content!))}`);
	return [
		{
			maker: 'who-said',
			fact,
			stem,
			key: entity.name,
			accept: acceptedNames(entity),
			asks: 'name',
			lures,
			typed: entity.name.split(' ').length <= 4,
			fullName: entity.type === 'person' && sharesSurname(entity, bench),
		},
	];
}

export const whoSaid: Maker = {
	id: 'who-said',
	floor: 0.93,
	make: (bench) => {
		const all = saidIn(bench);
		return all.flatMap((said) => ask(said, all, bench));
	},
};
