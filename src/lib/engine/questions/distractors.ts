/** A key and its kind → wrong options of the same kind, grain, unit, form and length. */
import { surnameOf } from '../text/surname';
import type { Entity, Fact } from '../types';
import type { Bench } from './bench';
import { entityLures } from './distractors/entities';
import { phraseLures, shareActor, turnedRound } from './distractors/phrases';
import { likeness } from './wording';

const trusted = (fact: Fact) => fact.doubt === undefined || fact.doubt.code === 'unsure';

/** What stands in the article more than once, in other words, may hold for others than the one who is named. */
const toldTwice = (phrase: string, own: Fact, facts: Fact[]) =>
	facts.some((other) => other !== own && !sameEvidence(other, own) && likeness(phrase, other.text) >= 0.6);

const sameEvidence = (a: Fact, b: Fact) =>
	a.evidence.some((one) => b.evidence.some((other) => one.start === other.start));

/** What somebody did or is to do, and the fact that tells it. */
export interface Phrase {
	fact: Fact;
	phrase: string;
}

/** Phrases that surely do not hold for the actors of a fact: of others, trusted, and told only once. */
export function apartFrom(fact: Fact, others: Phrase[], facts: Fact[]): string[] {
	return others
		.filter(
			(other) =>
				other.fact !== fact &&
				trusted(other.fact) &&
				!shareActor(other.fact, fact) &&
				likeness(other.fact.text, fact.text) < 0.5 &&
				!toldTwice(other.phrase, other.fact, facts),
		)
		.map((other) => other.phrase);
}

/** What may stand beside a key that is a phrase: other facts' phrases (of other actors only), then the key turned round. */
export function contentLures(key: string, fact: Fact, others: Phrase[], facts: Fact[]): string[] {
	const who = fact.words?.who ?? '';
	const lures = phraseLures(key, apartFrom(fact, others, facts)).filter(
		(lure) => !who || !lure.includes(who.replace(/^the /i, '')),
	);
	const turned = turnedRound(key);
	return turned && lures.length < 2 ? [...lures, withoutMarks(turned)] : lures;
}

/** What nobody said to the letter stands in no quotation marks. */
export const withoutMarks = (text: string) => text.replace(/[“”"]/g, '');

/** The entity that a name of a fact means, by one of its references. */
export function entityNamed(name: string, bench: Bench): Entity | null {
	const plain = name.replace(/^the /i, '').toLowerCase();
	const found = [...bench.entities.values()].filter((entity) =>
		[entity.name, ...entity.aliases].some((alias) => alias.replace(/^the /i, '').toLowerCase() === plain),
	);
	return (
		found.find((entity) => entity.name.replace(/^the /i, '').toLowerCase() === plain) ?? found[0] ?? null
	);
}

/** Up to four words in front of a name that say what somebody is: "rival Ana Silva", "Senator Rui Lobo", "the former mayor Ana Silva". */
const TITLE = /^(?:the )?(?:[\p{L}-]+(?:['’]s)? ){1,4}$/iu;

/** The person whom a name with what somebody is before it means. */
export function personTitled(written: string, bench: Bench): Entity | null {
	// "former Senator Ana Lind of Oregon"
	const text = written.replace(/(?<=\p{Lu}\p{Ll}+) of \p{Lu}[\p{L}. ]+$/u, '');
	const named = [...bench.entities.values()].find(
		({ type, name }) =>
			type === 'person' &&
			name.includes(' ') &&
			text.endsWith(` ${name}`) &&
			TITLE.test(text.slice(0, -name.length)) &&
			!/ (?:and|or|of|with|by|for|to) $/.test(text.slice(0, -name.length)),
	);
	return named ?? null;
}

/** Lures for a key that names one entity; none where nobody knows which. */
export function nameLures(name: string, fact: Fact, bench: Bench, strict = true): string[] {
	const entity = entityNamed(name, bench);
	return entity ? entityLures(entity, fact, bench, strict) : [];
}

/** What many people do, whether the article says so or not: nobody can be shown not to have done it. */
const SHARED_DEEDS = new Set(
	(
		'become support back oppose run work serve live play have be want praise criticise criticize endorse attend graduate leave ' +
		'join know like love study train grow remain stay need use speak talk meet try hope plan believe think appear star'
	).split(' '),
);

/** May somebody else of the article have done the same, though it does not say so? Not on a day that is told. */
export function isSharedDeed(fact: Fact): boolean {
	return SHARED_DEEDS.has(fact.lemma ?? '') && !/\b\d{1,2} \p{Lu}\p{Ll}+ \d{4}\b/u.test(fact.text);
}

/** Is the surname alone somebody else's too? */
export function sharesSurname(entity: Entity, bench: Bench): boolean {
	return [...bench.entities.values()].some(
		(other) =>
			other !== entity && other.type === 'person' && surnameOf(other.name) === surnameOf(entity.name),
	);
}

/** What may be typed for a person: the short forms the article itself uses. */
export function acceptedNames(entity: Entity): string[] {
	const last = surnameOf(entity.name);
	return entity.aliases.filter(
		(alias) =>
			alias !== entity.name &&
			/^\p{Lu}/u.test(alias) &&
			(entity.type !== 'organisation' ||
				alias.includes(last) ||
				/^[\p{Lu}.&]+$/u.test(alias) ||
				(entity.name.startsWith(alias) && alias.length > 5)),
	);
}
