/** An event with one actor → who did it? */
import type { Fact, FactWords } from '../types';
import { worded, type Ask, type Bench, type Maker } from './bench';
import { references } from './distractors/entities';
import {
	acceptedNames,
	entityNamed,
	isSharedDeed,
	nameLures,
	personTitled,
	sharesSurname,
} from './distractors';
import { whichPlace } from './distractors/places';
import { isAnnounced, isAside, isContested, isProminent } from './importance';
import { isOnlyOne } from './only-one';
import { completion } from './when';
import { capital, contentWords, stemOf, join } from './wording';

/** What many do on any day: without more nobody can say who is meant. */
const COMMON_DEEDS =
	/^(?:meet|met|speak|spoke|talk|say|call|blast|criticise|criticize|attack|praise|slam|visit|campaign|attend|appear|address|join|face|lead|hit|leave|back|support|endorse|vote|oppose|thank|greet|advise|follow|watch|see|hear|continue|win|lose)$/;

/** What counts prices is no organisation. */
const STOCK_INDEX =
	/^(?:the )?(?:Dow(?: Jones)?(?: Industrials?)?|Nasdaq|S&P(?: 500)?|FTSE(?: 100)?|Nikkei(?: 225)?|Dax|DAX|CAC(?: 40)?|Hang Seng|Sensex)$/;

/** Few words, none of which says on which occasion. */
function isCommon({ lemma = '' }: Fact, words: FactWords, rest: string): boolean {
	const telling = contentWords(rest).filter(
		(word) => !/^(?:with|from|that|this|their|after|before)$/.test(word),
	);
	return COMMON_DEEDS.test(lemma) && telling.length < 5 && !/\d|“/.test(rest) && !(words.when && words.where);
}

/** A place, a thing by its name, a number or a day; or so many words that only one can be meant. */
function isTellingDeed(rest: string, { verb, when }: FactWords, bench: Bench): boolean {
	let plain = rest;
	for (const { type, name, aliases } of bench.entities.values())
		if (type === 'person')
			for (const one of [name, ...aliases]) if (/^\p{Lu}/u.test(one)) plain = plain.replaceAll(one, ' ');
	// "plays Rui Lobo's wife": one part, and one who plays it
	if (
		/^(?:plays?|played|portrays?|portrayed)$/.test(verb ?? '') &&
		/\p{Lu}\p{L}+['’]s? \p{Ll}{3,}/u.test(rest)
	)
		return true;
	const words = contentWords(`${verb?.split(' ').at(-1) ?? ''} ${plain}`);
	// "owned by a donor, and another called …": where the list ends nobody knows
	if (/, (?:and|or|but) /.test(rest)) return false;
	// "more states, more votes": than whom?
	if (/\bmore\b(?!.*\bthan\b)/.test(rest)) return false;
	return /\p{Lu}\p{L}+|\d/u.test(plain) || /\d/.test(when ?? '') ? words.length >= 3 : words.length >= 5;
}

/** Those who do or say something in the article, and those of others: who is only named in it cannot be meant. */
function actors(bench: Bench): (name: string) => boolean {
	const acting = new Set(
		bench.facts
			.filter(({ kind }) => kind !== 'role')
			.flatMap((fact) => references(fact, bench).flatMap(({ entity }) => entity ?? [])),
	);
	const named = new Map([...bench.entities.values()].map(({ name, id }) => [name, id]));
	return (name) => !named.has(name) || acting.has(named.get(name)!);
}

const LONGEST_NAME = 6;

function ask({ fact, words }: { fact: Fact; words: FactWords }, bench: Bench): Ask[] {
	if (
		fact.kind === 'statement' ||
		fact.kind === 'role' ||
		fact.kind === 'amount' ||
		!words.who ||
		!words.verb ||
		words.plural
	)
		return [];
	if (/^did /.test(words.verb)) return [];
	// "is a delegate": others are too
	if (/^(?:is|was|are|were|became|has been)$/.test(words.verb) && /^(?:an?|one of) /.test(words.rest ?? ''))
		return [];
	const entity = entityNamed(words.who, bench) ?? personTitled(words.who, bench);
	if (!entity || entity.type === 'group') return [];
	if (entity.type === 'organisation' && /\b(?:City|County|State|Island)$/.test(entity.name)) return [];
	if (STOCK_INDEX.test(entity.name)) return [];
	// a line of its own that was taken for a name: "Ferry 804 Sinks Off Lund"
	if (entity.name.split(' ').length > LONGEST_NAME) return [];
	const rest = join(completion(fact, words), words.where);
	if ((contentWords(rest).length < 2 && !/\p{Lu}/u.test(rest)) || /^(?:his|her|their|its) /.test(rest))
		return [];
	// "supposedly marked as a donor": was marked, by somebody
	if (/^(?:\p{L}+ly )?\p{Ll}+ed$/u.test(words.verb) && /^as /.test(rest)) return [];
	// "caused quite a stir": more than one did
	if (!words.when && !words.where && !/\p{Lu}|\d/u.test(rest) && rest.split(' ').length < 5) return [];
	if (/ (?:somewhat|quite|very|rather)$/.test(rest)) return [];
	// "spent in St. Paul": the time was its object; "will be holding a rally": soon over
	if (/^(?:spent|spends?)$/.test(words.verb) && (!words.rest || /^\p{Ll}+ing\b/u.test(words.rest))) return [];
	if (/^(?:will|is|are) .*ing\b/.test(words.verb)) return [];
	// "lost to Lind in the vote": so did others
	if (fact.lemma === 'lose' && /^to /.test(rest)) return [];
	if (isCommon(fact, words, rest)) return [];
	if (!isTellingDeed(rest, words, bench) || isOnlyOne(rest, entity, bench)) return [];
	const told = words.asks === 'which country' ? whichPlace(entity) : words.asks;
	const asker = told && told !== 'what' ? told : entity.type === 'person' ? 'who' : null;
	if (!asker) return [];
	const stem = stemOf(words.when, `${capital(asker)} ${join(words.verb, rest)}`);
	const acts = actors(bench);
	const lures = isSharedDeed(fact) ? [] : nameLures(entity.name, fact, bench).filter(acts);
	const person = entity.type === 'person';
	return [
		{
			maker: 'who',
			minor:
				isAside(fact, bench) || !isProminent(entity, bench) || isContested(fact) || !isAnnounced(rest, bench),
			fact,
			stem,
			key: entity.name,
			accept: acceptedNames(entity),
			asks: 'name',
			lures,
			typed: true,
			fullName: person && sharesSurname(entity, bench),
		},
	];
}

export const who: Maker = {
	id: 'who',
	floor: 0.9,
	make: (bench) => worded(bench).flatMap((item) => ask(item, bench)),
};
