/** A person, organisation or place → others of its kind that the stem does not hold for, in this article. */
import { shuffle } from '../../../random';
import { fold } from '../../check/fold';
import type { Entity, Fact, Reference, Statement } from '../../types';
import type { Bench } from '../bench';
import { likeness } from '../wording';
import { isAlike } from './places';

/** Every reference of a fact to somebody or something. */
export function references(fact: Fact, bench: Bench): Reference[] {
	const own = fact.according ? [fact.according] : [];
	switch (fact.kind) {
		case 'event':
			return [...own, ...fact.who, ...(fact.place ? [fact.place] : [])];
		case 'agreement':
		case 'plan':
		case 'request':
		case 'refusal':
			return [...own, ...fact.parties, ...(fact.with ? [fact.with] : [])];
		case 'role':
			return [...own, fact.who, ...(fact.of ? [fact.of] : [])];
		case 'statement':
			return [...own, ...voices(bench.statements.get(fact.statement))];
		default:
			return own;
	}
}

/** Speaker, reporter and addressee of a statement. */
function voices(statement: Statement | undefined): Reference[] {
	return [statement?.speaker, statement?.reporter, statement?.addressee].filter(
		(voice): voice is Reference => !!voice,
	);
}

const sameName = (a: Entity, b: Entity) => {
	const names = [b.name, ...b.aliases].map(fold);
	return [a.name, ...a.aliases].some((name) => names.includes(fold(name)));
};

/** Group and member, an organisation and the person who speaks for it, a place inside a place. */
function bound(a: Entity, b: Entity): boolean {
	if (a.members?.includes(b.id) || b.members?.includes(a.id)) return true;
	const inside = (one: Entity, other: Entity) =>
		one.name.length < other.name.length && ` ${fold(other.name)} `.includes(` ${fold(one.name)} `);
	if (inside(a, b) || inside(b, a)) return true;
	const serves = (person: Entity, body: Entity) =>
		person.roles.some((role) =>
			[body.name, ...body.aliases].some((name) =>
				fold(`${role.of ?? ''} ${role.title}`).includes(fold(name)),
			),
		);
	return (a.type === 'person' && serves(a, b)) || (b.type === 'person' && serves(b, a));
}

/** Entities that take part in this fact, or in another that the same stem could mean. */
function partners(fact: Fact, bench: Bench): Set<string> {
	const near = bench.facts.filter(
		(other) =>
			other === fact ||
			(other.lemma !== undefined && other.lemma === fact.lemma) ||
			likeness(other.text, fact.text) >= 0.5 ||
			other.evidence.some((span) =>
				fact.evidence.some((own) => span.start < own.end && own.start < span.end),
			),
	);
	return new Set(
		near.flatMap((other) => references(other, bench).flatMap((reference) => reference.entity ?? [])),
	);
}

/** Plausible ones first: named often, alike in kind of role. */
function rank(entity: Entity, key: Entity): number {
	const roles = entity.roles.length > 0 === key.roles.length > 0 ? 2 : 0;
	const gender = entity.gender && entity.gender === key.gender ? 1 : 0;
	const words = Math.abs(entity.name.split(' ').length - key.name.split(' ').length) <= 1 ? 1 : 0;
	return Math.min(entity.mentions.length, 4) + roles + gender + words;
}

/** Met once, without a role: perhaps a photographer's credit, or no person at all. */
const isKnown = (entity: Entity) =>
	entity.mentions.length === 0 ||
	entity.mentions.length >= 2 ||
	entity.roles.length > 0 ||
	entity.type !== 'person';

const wellNamed = (entity: Entity) =>
	!/['’]s?(?:$| )/.test(entity.name) &&
	!/^(?:Said|Says|Told|Added|According) /.test(entity.name) &&
	!/^[\p{Lu}\s.-]{8,}$/u.test(entity.name) &&
	(entity.type !== 'person' || entity.name.split(' ').length <= 5) &&
	/^\p{Lu}/u.test(entity.name) &&
	(entity.type !== 'person' || entity.name.includes(' '));

/** Is the entity itself called by its name somewhere, so that it can stand as an option? */
const named = (entity: Entity) =>
	entity.mentions.length === 0 || entity.mentions.some((mention) => mention.how === 'name');

/**
 * Wrong options of the key's type: from the article, then from the pool. With `strict` false those who take part in
 * a like fact are kept out only when it is this very fact (for roles: nobody else holds the post).
 */
export function entityLures(key: Entity, fact: Fact, bench: Bench, strict = true): string[] {
	const near = strict
		? partners(fact, bench)
		: new Set(references(fact, bench).flatMap((reference) => reference.entity ?? []));
	const fits = (entity: Entity) =>
		entity.id !== key.id &&
		entity.type === key.type &&
		(key.type !== 'place' || isAlike(entity.name, key.name)) &&
		wellNamed(entity) &&
		named(entity) &&
		isKnown(entity) &&
		!sameName(entity, key) &&
		!bound(entity, key) &&
		!near.has(entity.id);
	const here = [...bench.entities.values()].filter(fits).sort((a, b) => rank(b, key) - rank(a, key));
	const lent = shuffle(
		bench.pool.filter((entity) => fits(entity) && !here.some((own) => sameName(own, entity))),
		bench.chance(`pool ${key.name}`),
	);
	return [...new Set([...here, ...lent].map((entity) => entity.name))];
}
