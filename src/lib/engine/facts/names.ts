/** Entities → the names a fact calls them by. */
import type { Entity, EntityType } from '../types';
import type { Context } from './context';

/** "A", "A and B", "A, B and C". */
export function joinNames(names: readonly string[]): string {
	if (names.length < 2) return names[0] ?? '';
	return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** "Qin" → "Qin's", "United States" → "United States'". */
export function possessive(name: string): string {
	return /s$/.test(name) ? `${name}'` : `${name}'s`;
}

const WITH_ARTICLE =
	/^(?:United (?:States|Kingdom|Nations|Arab Emirates)|European Union|Netherlands|Philippines|Czech Republic|US|UK|UN|EU|UAE)$/;

/** What follows a name that stands by itself: not "the Fox News poll". */
const ALONE =
	/^(?:['’]|[,.;:)?!]| (?:said|says|has|have|had|is|are|was|were|will|would|of|in|on|for|to|and|that|which|by|at|from|with|after|as|told|announced)\b)/;

/** "the Supreme Court": a body whose name in full the article writes with "the", more often than not. */
function isWrittenWithArticle({ text }: Context, { type, name, mentions }: Entity): boolean {
	if (type !== 'organisation' || !name.includes(' ') || /^the /i.test(name)) return false;
	const full = mentions.filter(
		({ start, end }) => text.slice(start, end) === name && ALONE.test(text.slice(end, end + 12)),
	);
	const withArticle = full.filter(({ start }) => /\bthe $/i.test(text.slice(Math.max(0, start - 5), start)));
	return 2 * withArticle.length > full.length;
}

/** How a sentence names an entity: "Antony Blinken", "the United States"; null when a group's members are not known. */
export function nameOf(context: Context, entity: Entity): string | null {
	if (entity.type === 'group' || entity.members) {
		const members = (entity.members ?? []).map((id) => context.entities.get(id));
		if (members.length < 2 || members.some((member) => !member || member.members)) return null;
		return joinNames(members.map((member) => nameOf(context, member!)!));
	}
	if (
		WITH_ARTICLE.test(entity.name) ||
		/ government$/.test(entity.name) ||
		isWrittenWithArticle(context, entity)
	)
		return `the ${entity.name}`;
	const crown = crownOf(entity);
	return crown ? `${crown} ${entity.name}` : entity.name;
}

/** Offices of which a state has one, so that with a surname they name somebody: "President Obama". */
const CROWNS = /^(?:President|Prime Minister|Chancellor|Pope|King|Queen|Emperor)$/;

/** The office that stands before somebody's only name; null where there is none, or the name is whole. */
function crownOf({ type, name, roles }: Entity): string | null {
	if (type !== 'person' || /[ -]/.test(name.trim())) return null;
	return roles.find(({ title }) => CROWNS.test(title))?.title ?? null;
}

/** A person of whom the article gives one name only: nobody knows later which Paula. */
export function isHalfName(entity: Entity): boolean {
	if (entity.type !== 'person' || crownOf(entity)) return false;
	const words = entity.name.split(' ');
	return (
		!/[ -]/.test(entity.name.trim()) ||
		new Set(words).size < words.length ||
		entity.name.split(' ').length > 5 ||
		/\b(?:And|Are|Is|In|Than|More|To|The|Got|Wins|Says|For|With)\b/.test(entity.name)
	);
}

/** Is the entity spoken of as "they"? */
export function isPlural(entity: Entity): boolean {
	return entity.members !== undefined || entity.type === 'group';
}

/** Which pronoun may stand for it. */
export function pronounClass(entity: {
	type: EntityType;
	gender?: 'male' | 'female' | null;
	members?: string[];
}): 'he' | 'she' | 'person' | 'they' | 'it' {
	if (entity.members || entity.type === 'group') return 'they';
	if (entity.type !== 'person') return 'it';
	return entity.gender === 'male' ? 'he' : entity.gender === 'female' ? 'she' : 'person';
}
