/** Document → entities: who is meant. High-precision steps first; on a tie nobody is named. */
import type { Document, Entity, Mention, Reference, Span, Token } from '../types';
import { headlineCase } from '../text/title-case';
import { OFFICE_OBJECTS, TITLE_WORDS } from '../words/titles';
import { linkBodies } from './bodies';
import { findCandidates, type Candidate } from './candidates';
import type { Draft, Place } from './draft';
import { isCountry, lookUp } from './gazetteer';
import { findGroups } from './groups';
import { findGovernments } from './metonyms';
import { officeObject } from './office-object';
import { groupOrganisations } from './organisations';
import { groupPeople } from './people';
import { groupPlaces } from './places';
import { linkItSays } from './it-says';
import { linkPronouns } from './pronouns';
import { findRoles, linkRoles } from './roles';
import { typeCandidates } from './typing';

/** Candidates of running text: headlines and boilerplate make no new names, they only repeat known ones. */
function bodyFirst(
	candidates: readonly Candidate[],
	document: Document,
): { body: Candidate[]; rest: Candidate[] } {
	const kind = (candidate: Candidate): string =>
		document.blocks[document.sentences[candidate.sentence]?.block ?? -1]?.kind ?? 'paragraph';
	const works = document.quotations.filter((quotation) => quotation.kind === 'title');
	const inWork = (candidate: Candidate): boolean =>
		works.some((work) => candidate.start >= work.start && candidate.end <= work.end);
	// "Lind Beats Brook": where every word has a capital, nobody sees where a name ends
	const titled = headlineCase(document);
	const body: Candidate[] = [];
	const rest: Candidate[] = [];
	for (const candidate of candidates) {
		if (inWork(candidate)) continue;
		if (/^(?:paragraph|caption)$/.test(kind(candidate)) && !titled.has(candidate.sentence))
			body.push(candidate);
		else rest.push(candidate);
	}
	return { body, rest };
}

const LONGEST_NAME = 5;

const folded = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();

/** Names in the headline: only those the text below knows. */
function linkHeadline(
	rest: readonly Candidate[],
	drafts: readonly Draft[],
	{ text, tokens }: Document,
): void {
	const names = new Map<string, Draft | null>();
	for (const draft of drafts)
		for (const name of [
			draft.name,
			...(draft.type === 'person' ? draft.words.slice(-1) : []),
			...draft.also,
			...draft.mentions.filter((m) => m.how !== 'pronoun' && m.how !== 'role').map((m) => m.written),
		]) {
			const key = folded(name ?? '');
			const other = names.get(key);
			names.set(key, other === undefined || other === draft ? draft : null);
		}
	for (const candidate of rest)
		for (let from = candidate.from; from < candidate.to; from++)
			for (let to = Math.min(candidate.to, from + LONGEST_NAME); to > from; to--) {
				const first = tokens[from] as Token;
				const last = tokens[to - 1] as Token;
				const draft = names.get(folded(text.slice(first.start, last.end)));
				if (!draft) continue;
				const { start, sentence } = first;
				draft.mentions.push({
					start,
					end: last.end,
					from,
					to,
					sentence,
					how: 'short-name',
					confidence: 0.85,
				});
				from = to - 1;
				break;
			}
}

const MODIFIERS = /^(?:DET|ADJ|PROPN|NUM)$/;

/** "Secretary of State Ana Lind", "Mayor of London Ana Lind": where the office begins that has this "of"; -1 where none has. */
function officeBefore(tokens: readonly Token[], of: number): number {
	const object = officeObject(tokens, of);
	const held = OFFICE_OBJECTS.has(object) || lookUp(object)?.type === 'place';
	return held && TITLE_WORDS.has(tokens[of - 1]?.text ?? '') ? of - 1 : -1;
}

/** "of the late Mr Brown": a preposition before the name and what describes it. */
function isAfterPreposition(place: Place, tokens: readonly Token[]): boolean {
	for (let i = place.from - 1; i > place.from - 9; i--) {
		const token = tokens[i];
		if (!token || token.sentence !== place.sentence) return false;
		const office = officeBefore(tokens, i);
		if (office >= 0) {
			i = office;
			continue;
		}
		// "according to Ana Lind of the council": she says so
		if (token.lower === 'to' && tokens[i - 1]?.lower === 'according') return false;
		if (token.pos === 'ADP' || token.lower === 'to') return true;
		if (!MODIFIERS.test(token.pos)) return false;
	}
	return false;
}

/** "X and Y", "X, actor Y": not alone in its noun phrase. */
function isJoined(place: Place, tokens: readonly Token[]): boolean {
	for (let i = place.from - 1; i > place.from - 6; i--) {
		const token = tokens[i];
		if (!token || token.sentence !== place.sentence) return false;
		if (/^(?:and|or|&)$/.test(token.lower)) return true;
		if (!/^(?:NOUN|ADJ|PROPN|DET)$/.test(token.pos)) return false;
	}
	return false;
}

/** "the BBC website", "the CCTV channel": the noun only says what the name is. */
const ITSELF =
	/^(?:channel|network|newspaper|paper|magazine|website|agency|group|company|firm|bank|airline|chain|charity|union)$/;

/** A mention that only belongs to another noun: after a preposition, with "'s", or before a noun. */
function isDependent(place: Place, tokens: readonly Token[]): boolean {
	const after = tokens[place.to];
	const afterThat = tokens[place.to + 1];
	if (after?.sentence === place.sentence) {
		if (
			/^['’]s?$/.test(after.text) &&
			after.pos !== 'AUX' &&
			!(/^['’]$/.test(after.text) && afterThat?.start !== after.end + 1)
		)
			return true;
		const modifies = /^(?:NOUN|PROPN)$/.test(after.pos) && place.how !== 'group' && place.how !== 'pronoun';
		if (modifies && !ITSELF.test(after.lower)) return true;
		if (after.text === '-' && afterThat?.start === after.end) return true;
	}
	if (
		place.how === 'pronoun' &&
		/^(?:his|her|hers)$/.test(tokens[place.from]?.lower ?? '') &&
		after?.pos !== 'VERB'
	)
		return true;
	return isAfterPreposition(place, tokens);
}

function finished(draft: Draft, id: string, ids: ReadonlyMap<Draft, string>, document: Document): Entity {
	const sorted = draft.mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
	const mentions: Mention[] = sorted.map((place) => {
		const { start, end, how, confidence } = place;
		return {
			start,
			end,
			how,
			confidence,
			...(isDependent(place, document.tokens) ? { dependent: true } : {}),
			...(isJoined(place, document.tokens) ? { joined: true } : {}),
		};
	});
	const written = sorted
		.filter((place) => /^(?:name|short-name|acronym|metonym)$/.test(place.how))
		.map((place) => document.text.slice(place.start, place.end).replace(/\s+/g, ' '));
	const aliases = [...new Set([...written, ...draft.also])].filter((alias) => alias !== draft.name);
	const roles = draft.roles.map(({ start, end, title, of }) => ({
		start,
		end,
		title,
		...(of ? { of } : {}),
	}));
	const entity: Entity = { id, type: draft.type, name: draft.name, aliases, roles, mentions };
	if (draft.type === 'person') entity.gender = draft.gender;
	if (draft.members) entity.members = draft.members.map((member) => ids.get(member) ?? '');
	return entity;
}

function withText(drafts: readonly Draft[], document: Document): void {
	for (const draft of drafts)
		for (const place of draft.mentions) {
			const first = document.tokens[place.from];
			const last = document.tokens[place.to - 1];
			if (first && last) place.written = document.text.slice(first.start, last.end);
		}
}

/** People, organisations, places and groups, in order of their first mention. */
export function findEntities(document: Document): Entity[] {
	const { body, rest } = bodyFirst(findCandidates(document), document);
	const typed = typeCandidates(body, document);
	const people = groupPeople(typed.person);
	const organisations = groupOrganisations(typed.organisation, document);
	const places = groupPlaces(typed.place);
	const governments = findGovernments(places, document);
	const drafts = [...people, ...organisations, ...places, ...governments];
	withText(drafts, document);
	linkHeadline(rest, drafts, document);
	findRoles(people, document, new Map(body.flatMap((one) => (one.title ? [[one.from, one.title]] : []))));
	linkRoles(people, document);
	linkBodies([...organisations, ...governments], document);
	linkItSays(
		[...organisations, ...governments, ...places.filter(({ name }) => isCountry(name))],
		drafts,
		document,
	);
	const known = new Set(Object.values(typed).flat());
	linkPronouns(
		people,
		document,
		body.filter((one) => !known.has(one)),
	);
	const groups = findGroups(drafts, document);
	const all = [...drafts, ...groups].filter((draft) => draft.mentions.length > 0);
	const first = (draft: Draft): number => Math.min(...draft.mentions.map((mention) => mention.start));
	const ordered = all.toSorted((a, b) => first(a) - first(b));
	const ids = new Map(ordered.map((draft, i) => [draft, `e${i + 1}`]));
	return ordered.map((draft) => finished(draft, ids.get(draft) ?? '', ids, document));
}

export function entityById(entities: readonly Entity[], id: string | null): Entity | null {
	return entities.find((entity) => entity.id === id) ?? null;
}

/** Who is meant by this span: the entity whose mention it is, else the head of what it holds; null when nobody can be named. */
export function referTo(entities: readonly Entity[], span: Span): Reference {
	const { start, end } = span;
	const held = entities
		.flatMap((entity) =>
			entity.mentions
				.filter((mention) => mention.start >= start - 5 && mention.end <= end && mention.end > start)
				.map((mention) => ({ entity, mention })),
		)
		.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
	const exact = held.find(({ mention }) => mention.end === end && Math.abs(mention.start - start) <= 4);
	if (exact) return { start, end, entity: exact.entity.id };
	const heads = held.filter(({ mention }) => !mention.dependent || mention.start <= start + 4);
	const free = heads.filter(({ mention }) => !mention.dependent);
	const group = free.find(({ entity }) => entity.type === 'group');
	const person = free.find(({ entity }) => entity.type === 'person');
	const several = free.filter(({ entity, mention }) => entity.type === 'person' && mention.joined);
	if (!group && person && several.some((one) => one.entity !== person.entity))
		return { start, end, entity: null };
	const any = free.find(({ entity, mention }) => entity.type !== 'place' || mention.start <= start + 4);
	return { start, end, entity: (group ?? person ?? any)?.entity.id ?? null };
}
