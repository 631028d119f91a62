/** Events with a place → where? */
import type { Fact, FactWords } from '../types';
import { worded, type Ask, type Bench, type Maker } from './bench';
import { nameLures } from './distractors';
import { isAlike, isCountry, neighboursOf } from './distractors/places';
import { isAside, isContested } from './importance';
import { completion } from './when';
import { contentWords, join, stemOf, turned } from './wording';

/** "in Beijing" → "Beijing"; "at the White House" → "the White House". */
const placeIn = (where: string) => where.replace(/^(?:in|at|on|near|outside|to|from)\s+/i, '');

/** "London's West End" → "the West End" is right too. */
function withoutOwner(key: string): string[] {
	const [, owner, place] = /^(.+)['’]s (\p{Lu}.+)$/u.exec(key) ?? [];
	return owner && place ? [place, `${place}, ${owner}`] : [];
}

/** What is spoken of, shown or posted has a place of its own; time is spent anywhere. */
const SPEAKING_OF =
	/^(?:refer|react|respond|allude|mention|cite|discuss|condemn|critici[sz]e|praise|blame|compare|recall|remember|report|describe|denounce|mourn|honou?r|commemorate|watch|investigate|spend|post|share|publish|air|screen)$/;

function ask({ fact, words }: { fact: Fact; words: FactWords }, bench: Bench): Ask[] {
	const subject = turned(words);
	if (
		fact.kind !== 'event' ||
		!fact.place ||
		!words.where ||
		!subject ||
		!/^(?:in|at|to) /i.test(words.where)
	)
		return [];
	// "referred to a raid at a club in Lund": that is where the raid was
	if (SPEAKING_OF.test(fact.lemma ?? '')) return [];
	const told = completion(fact, words);
	// "her vote to use force in Lund": that is where force was used
	if (/ to (?!the\b|an?\b)\p{Ll}+ /u.test(` ${told} `)) return [];
	// "held at the Odeon in Lund": the house is the place, and says where it stands
	const [, before = '', house] =
		/^(.*?) ?\bat ((?:[Tt]he )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3})$/u.exec(told) ?? [];
	const near = placeIn(words.where);
	const key = house ? `${house} ${words.where}` : near;
	if (!/^(?:the )?\p{Lu}/u.test(near) || key.includes(',')) return [];
	const said = house ? before : told;
	if (/ (?:at|in) (?:the )?\p{Lu}/iu.test(` ${said}`) && /\b(?:at|in) (?:[Tt]he )?\p{Lu}/u.test(said))
		return [];
	// "where was she walloped?": on which occasion?
	if (contentWords(said).length < 2 && !words.when && !house) return [];
	const inArticle = nameLures(key, fact, bench).filter((lure) => isAlike(lure, key));
	// places of the article may be right too; only what is surely apart stands beside the key
	const lures = [...new Set([...(isCountry(key) ? inArticle : []), ...neighboursOf(key, bench)])];
	return [
		{
			maker: 'where',
			minor: isAside(fact, bench) || isContested(fact) || isCountry(key),
			fact,
			stem: stemOf(words.when, `Where ${join(subject, said)}`),
			key,
			accept: house ? [house] : withoutOwner(key),
			asks: 'place',
			lures,
			typed: true,
		},
	];
}

export const where: Maker = {
	id: 'where',
	floor: 0.9,
	make: (bench) => worded(bench).flatMap((item) => ask(item, bench)),
};
