/** An event with an object → what, or whom? "What has the firm improved?" */
import type { Fact, FactWords } from '../types';
import { worded, type Ask, type Bench, type Maker } from './bench';
import { acceptedNames, entityNamed, nameLures, sharesSurname } from './distractors';
import { VAGUE_NOUNS } from '../words/lint';
import { join, stemOf, turned } from './wording';

/** Prepositions that belong to the verb and stay at the end: "charged with", "lose out to". */
const OBJECT =
	/^((?:(?:out|up|down|away|back|off|over) )?(?:with|of|for|to|about|against|from) )?((?:the|a|an|its|his|her|their|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*) .+|\p{Lu}.*)$/u;

/** More than one thing after the verb: then "what?" has no one answer. */
const SEVERAL =
	/,|;|\b(?:and|or|but|that|which|who|whose|after|before|when|while|because|as|by|than|if|so)\b|[“"]/;

/** Verbs whose object is no answer to "what?". */
const EMPTY = new Set([
	'be',
	'have',
	'become',
	'make',
	'take',
	'do',
	'get',
	'remain',
	'seem',
	'appear',
	'say',
	'tell',
	'give',
	'come',
	'go',
	'arrive',
	'hold',
	'meet',
	'post',
	'rise',
	'fall',
]);

function split(rest: string): { linked: string; object: string } | null {
	const found = OBJECT.exec(rest);
	const object = found?.[2] ?? '';
	if (
		!object ||
		SEVERAL.test(object) ||
		/ (?:ahead|level|back|up|out|off|away|down|together|apart|home)$/.test(object) ||
		object.split(' ').length > 9
	)
		return null;
	if (/^\p{Lu}.* (?:to|into|from|as) /u.test(object)) return null;
	if (found![1] && / (?:from|to|into|in|at|on) /.test(object)) return null;
	const last = object.split(' ').at(-1)!;
	if (object.split(' ').length <= 2 && VAGUE_NOUNS.has(last)) return null;
	return { linked: found![1]?.trim() ?? '', object };
}

function ask({ fact, words }: { fact: Fact; words: FactWords }, bench: Bench): Ask[] {
	if (fact.kind !== 'event' || !words.rest || words.amount || EMPTY.has(fact.lemma ?? '')) return [];
	const subject = turned(words);
	const parts = split(words.rest);
	// "What was the show remade with?" nobody asks
	if (parts?.linked === 'with' && fact.lemma !== 'charge') return [];
	if (!subject || !parts || /^(?:its|his|her|their) /.test(parts.object)) return [];
	if (!words.when && !words.where && subject.split(' ').length < 3) return [];
	const entity = entityNamed(parts.object, bench);
	const person = entity?.type === 'person';
	const stem = stemOf(words.when, join(person ? 'Who' : 'What', subject, parts.linked, words.where));
	return [
		{
			maker: 'what',
			fact,
			stem,
			key: entity ? entity.name : parts.object,
			accept: entity ? acceptedNames(entity) : [],
			asks: person ? 'name' : 'content',
			lures: entity ? nameLures(entity.name, fact, bench) : [],
			typed: person || parts.object.split(' ').length <= 4,
			fullName: person && sharesSurname(entity, bench),
		},
	];
}

export const what: Maker = {
	id: 'what',
	floor: 0.9,
	make: (bench) => worded(bench).flatMap((item) => ask(item, bench)),
};
