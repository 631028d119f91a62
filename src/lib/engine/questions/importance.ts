/** What an article is about, and who in it matters: news tells that first, and comes back to it. */
import type { Entity, Fact } from '../types';
import { OFFICE, POST } from '../words/posts';
import type { Bench } from './bench';
import { contentWords, rootOf } from './wording';

/** Sentences in which an article says what and whom it is about, its headline counted. */
const OPENING_SENTENCES = 4;

/** Share of an article that tells the news itself (0–1). */
const LEAD = 0.3;

/** Mentions that make somebody more than a voice in passing. */
const CENTRAL_MENTIONS = 5;

function endOfSentence(bench: Bench, count: number): number {
	return bench.findings.document.sentences.slice(0, count).at(-1)?.end ?? 0;
}

/** Does the fact stand where the news is told? */
function inLead(fact: Fact, bench: Bench): boolean {
	const end = Math.max(endOfSentence(bench, OPENING_SENTENCES + 1), bench.text.length * LEAD);
	return fact.evidence.some(({ start }) => start < end);
}

/** Does a text share that many telling words with the headline, which says what the news is? True where there is none. */
function sharesHeadline(text: string, count: number, bench: Bench): boolean {
	const title = contentWords(bench.findings.document.title ?? '');
	if (title.length < 3) return true;
	const told = new Set(contentWords(text).map(rootOf));
	return title.filter((word) => told.has(rootOf(word))).length >= count;
}

/** Is this deed what the headline announces? */
export const isAnnounced = (deed: string, bench: Bench) =>
	!isKnownByDay(bench) || sharesHeadline(deed, 2, bench);

/** Where the day is not known, a question names the report by its headline, and anything in it can be asked. */
const isKnownByDay = ({ findings: { document } }: Bench) => document.published !== null;

/** Told in passing: not what the headline announces, or neither where the news is told nor of a day. */
export const isAside = (fact: Fact, bench: Bench) =>
	isKnownByDay(bench) &&
	(!sharesHeadline(fact.text, 1, bench) || (!inLead(fact, bench) && !/\d{4}/.test(fact.words?.when ?? '')));

/** Contests have many winners, and one is won in many places: who and where has more than one answer. */
export const isContested = ({ lemma = '', text }: Fact) =>
	/^(?:win|lead|defeat|beat|elect|lose|carry|score|trail|trade|trounce|top)$/.test(lemma) &&
	!/\b(?:first|second|third|last|\d+(?:st|nd|rd|th))\b/.test(text);

/** What the article says somebody is: of some office, of some post, something else, or nothing. */
export function postOf({ roles }: Entity): 'office' | 'post' | 'other' | 'none' {
	if (roles.some(({ title }) => OFFICE.test(title))) return 'office';
	if (roles.some(({ title }) => POST.test(title))) return 'post';
	return roles.length > 0 ? 'other' : 'none';
}

/** Mentions after which anybody is known from the article alone. */
const MANY_MENTIONS = 8;

/**
 * Of some office, or of some post and named in the opening or often: whoever is asked for one comment, and whoever is met in
 * the street, need not be kept in mind.
 */
export function isCentral(entity: Entity, bench: Bench): boolean {
	if (entity.type !== 'person') return true;
	const post = postOf(entity);
	return (
		post === 'office' ||
		entity.mentions.length >= MANY_MENTIONS ||
		(isProminent(entity, bench) && entity.roles.some(({ title }) => POST.test(title)))
	);
}

/** Times a person is called by name that make them more than a voice asked for comment, where few are named more often. */
const NAMED_OFTEN = 4;

/**
 * Of questions after somebody named so often, two readers kept 49 of 71 where at most one person was named more often, 12 of 31
 * of the others.
 */
const FEW = 2;

/**
 * Is it worth knowing by name: in the headline, named again and again, or in office? Of the rest, analysts and passers-by,
 * readers who see little else keep half as many questions that ask for the name.
 */
export function isOfNote(entity: Entity, bench: Bench): boolean {
	const named = entity.mentions.filter(({ how }) => how === 'name' || how === 'short-name').length;
	return (
		isTitled(entity, bench) ||
		postOf(entity) === 'office' ||
		(named >= NAMED_OFTEN && (entity.type !== 'person' || rankOf(entity, bench) < FEW))
	);
}

/** Does the headline name it, whole or by the last of its names? */
function isTitled({ name, aliases }: Entity, { findings }: Bench): boolean {
	const title = findings.document.title ?? '';
	return [name, name.split(' ').at(-1)!, ...aliases].some(
		(one) => /^\p{Lu}/u.test(one) && title.includes(one),
	);
}

/** Is it told in one of the first sentences? */
export const inOpening = (fact: Fact, bench: Bench) =>
	fact.evidence.some(({ start }) => start < endOfSentence(bench, OPENING_SENTENCES));

/** Does one of the first sentences name it? */
export function isInOpening({ mentions }: Entity, bench: Bench): boolean {
	const opening = endOfSentence(bench, OPENING_SENTENCES);
	return mentions.some(({ start }) => start < opening);
}

/** Named in the opening, or often, whatever the post. */
export const isProminent = (entity: Entity, bench: Bench): boolean =>
	entity.mentions.length >= CENTRAL_MENTIONS || isInOpening(entity, bench);

/** Place among the people of the article by how often they are named, from 0. */
export function rankOf(entity: Entity, bench: Bench): number {
	return [...bench.entities.values()].filter(
		(other) => other.type === 'person' && other.mentions.length > entity.mentions.length,
	).length;
}
