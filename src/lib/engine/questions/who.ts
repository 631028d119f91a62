/** An event with one actor → who did it? */
import type { Fact, FactWords } from '../types';
import { worded, type Ask, type Bench, type Maker } from './bench';
import { acceptedNames, entityNamed, isSharedDeed, nameLures, sharesSurname } from './distractors';
import { isCountry } from './distractors/places';
import { completion } from './when';
import { capital, contentWords, stemOf, join } from './wording';

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
	const entity = entityNamed(words.who, bench);
	if (!entity || entity.type === 'group') return [];
	const rest = join(completion(fact, words), words.where);
	if ((contentWords(rest).length < 2 && !/\p{Lu}/u.test(rest)) || /^(?:his|her|their|its) /.test(rest))
		return [];
	// "caused quite a stir": more than one did
	if (!words.when && !words.where && !/\p{Lu}|\d/u.test(rest) && rest.split(' ').length < 5) return [];
	if (/ (?:somewhat|quite|very|rather)$/.test(rest)) return [];
	const told = words.asks === 'which country' && !isCountry(entity.name) ? 'which organisation' : words.asks;
	const asker = told && told !== 'what' ? told : entity.type === 'person' ? 'who' : null;
	if (!asker) return [];
	const stem = stemOf(words.when, `${capital(asker)} ${join(words.verb, rest)}`);
	const lures = isSharedDeed(fact) ? [] : nameLures(words.who, fact, bench);
	const person = entity.type === 'person';
	return [
		{
			maker: 'who',
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
