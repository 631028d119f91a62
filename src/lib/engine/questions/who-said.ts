/** A statement → who said it? Only where the others of the article did not say nearly the same. */
import { findVerbGroups } from '../facts/verbs';
import { findTokens } from '../text/tokens';
import type { Fact, FactWords, Statement } from '../types';
import { worded, type Ask, type Bench, type Maker } from './bench';
import { acceptedNames, sharesSurname } from './distractors';
import { entityLures } from './distractors/entities';
import { isCountry } from './distractors/places';
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
function saidAlike(said: Said, all: Said[]): Set<string> {
	const alike = all.filter((other) => likeness(other.words.content!, said.words.content!) >= 0.3);
	return new Set(
		alike.flatMap(({ statement }) =>
			[statement.speaker, statement.reporter, statement.addressee].flatMap((voice) => voice?.entity ?? []),
		),
	);
}

/** Added to what, concluded from what? Outside the article somebody just said it. */
const ON_TOP = /^(?:added|continued|went on|concluded|replied|responded|answered)(?= that\b|$)/;

/** Enough is said to know it again, and it does not begin with what only the article explains. */
function isTelling(content: string): boolean {
	const plain = content.replace(/^that /, '').replace(/^[“"]/, '');
	if (/^(?:he|she|they|this|these|those|that|him|her|yes|no|oh|well)\b/i.test(plain)) return false;
	if (/^(?:to|if) /i.test(plain) && !/,/.test(plain)) return false;
	return contentWords(plain).length >= 4 && plain.split(/\s+/).length >= 6;
}

/** "To have the meeting and be working on it" is half a sentence. */
function hasVerb(content: string): boolean {
	const tokens = findTokens(content, [{ start: 0, end: content.length }]);
	return findVerbGroups(tokens, 0, tokens.length).some(({ kind }) => kind === 'finite' || kind === 'maybe');
}

function ask(said: Said, all: Said[], bench: Bench): Ask[] {
	const { fact, words, statement } = said;
	const entity = bench.entities.get(statement.speaker!.entity!);
	if (
		!entity ||
		entity.type === 'group' ||
		(entity.type === 'place' && !isCountry(entity.name)) ||
		!words.verb ||
		/\bnot\b|n['’]t\b/.test(words.verb) ||
		!isTelling(words.content!) ||
		!hasVerb(words.content!)
	)
		return [];
	const banned = saidAlike(said, all);
	const byName = new Map([...bench.entities.values()].map((other) => [other.name, other.id]));
	const lures = entityLures(entity, fact, bench, false).filter((name) => !banned.has(byName.get(name) ?? ''));
	const asker =
		entity.type === 'person' ? 'Who' : isCountry(entity.name) ? 'Which country' : 'Which organisation';
	const verb = words.verb.replace(ON_TOP, 'said');
	const stem = stemOf(words.when, `${asker} ${join(verb, words.other, words.content)}`);
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
