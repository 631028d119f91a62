/** Candidates → people, organisations and places apart. */
import { withoutAccents } from '../text/letters';
import { withoutArticle } from '../text/surname';
import type { Document, EntityType } from '../types';
import { genderOfName } from '../words/first-names';
import { NEVER_NAMES } from '../words/not-names';
import type { Candidate } from './candidates';
import { actsAsTeam, decide, isMatchReport, isSide, weigh } from './evidence';
import { countryOf, governmentOf, isCountry, lookUp } from './gazetteer';
import { PARTICLES } from './runs';

export type Typed = Record<'person' | 'organisation' | 'place', Candidate[]>;

const groupBy = (candidates: readonly Candidate[]): Map<string, Candidate[]> => {
	const groups = new Map<string, Candidate[]>();
	for (const candidate of candidates) {
		const group = groups.get(candidate.text);
		if (group) group.push(candidate);
		else groups.set(candidate.text, [candidate]);
	}
	return groups;
};

/** How a name is compared: without an Arabic article and accents, which come and go. */
const bare = (word: string): string => withoutAccents(withoutArticle(word));

/** One word, or one with what belongs to it: "Lund", "von Lund". */
const isSurname = ({ words }: Candidate): boolean =>
	words.slice(0, -1).every((word) => PARTICLES.has(word.toLowerCase()));

/** First and last words of the full names of people. */
function nameParts(people: readonly Candidate[]): Set<string> {
	return new Set(
		people.flatMap(({ words }) =>
			words.length > 1 ? [bare(words[0] ?? ''), bare(words[words.length - 1] ?? '')] : [],
		),
	);
}

const LOCATIVE = /^(?:in|at|near|from|to|into|around|across|outside|inside|through)$/;

/** A single word that is both a known name and a part of a person's name: the words beside it decide. */
function isFreeHere(candidate: Candidate, document: Document): boolean {
	if (candidate.honorific) return true;
	const { tokens } = document;
	const before = tokens[candidate.from - 1];
	// "of Lund county, Virginia,": where that is
	const inCommas = before?.text === ',' && tokens[candidate.to]?.text === ',';
	if (inCommas && /^(?:county|city|town|village|parish)$/.test(tokens[candidate.from - 2]?.lower ?? ''))
		return false;
	return !(before && before.sentence === candidate.sentence && LOCATIVE.test(before.lower));
}

/** Names in a row are of one kind: "Cate Blanchett, Leonardo DiCaprio and Richard Gere". */
function besidePerson(
	candidate: Candidate,
	starts: ReadonlySet<number>,
	ends: ReadonlySet<number>,
	document: Document,
): boolean {
	const { tokens } = document;
	const link = (index: number): boolean => /^(?:,|and|or|&)$/.test(tokens[index]?.text ?? '');
	const before = link(candidate.from - 1) && (ends.has(candidate.from - 1) || ends.has(candidate.from - 2));
	const after = link(candidate.to) && (starts.has(candidate.to + 1) || starts.has(candidate.to + 2));
	return before || after;
}

/** "Lund Armenians", where Lund is named too: a people, as many as live there. */
const isPeople = (text: string, named: ReadonlySet<string>): boolean => {
	const [place = '', people = '', ...more] = text.split(' ');
	return more.length === 0 && named.has(place) && countryOf(people.replace(/s$/, '')) !== undefined;
};

const isOrdinary = (candidate: Candidate, document: Document): boolean =>
	document.tokens.slice(candidate.from, candidate.to).every((token) => token.ordinary);

const isTown = (candidate: Candidate, types: ReadonlyMap<string, EntityType | null>): boolean =>
	types.get(candidate.text) === 'place' &&
	!isCountry(candidate.text) &&
	(!!lookUp(candidate.text) || /\b(?:Town|City|County|Forest|Palace|Park)$/.test(candidate.text));

/** In the report of a match, a single word that is no word of the language and nothing else known is a player. */
const isPlayer = (candidate: Candidate, document: Document): boolean =>
	!isOrdinary(candidate, document) &&
	!lookUp(candidate.text) &&
	!countryOf(candidate.text) &&
	/^\p{Lu}\p{Ll}/u.test(candidate.text);

/** What a firm's whole name ends with. */
const FIRM_END =
	/\b(?:Co|Cos|Corp|Inc|Ltd|LLC|PLC|Plc|plc|AG|SA|NV|Group|Holdings|Company|Corporation|Industries|Brothers|Bros)\.?$/;

/** "Ocean Drilling" beside "Ocean Drilling & Exploration Co.": the first words of a firm's name, whatever they look like. */
const isShortFirm = (
	text: string,
	group: readonly Candidate[],
	types: ReadonlyMap<string, EntityType | null>,
): boolean =>
	text.includes(' ') &&
	group.every(({ honorific }) => !honorific) &&
	[...types].some(
		([name, type]) => type === 'organisation' && FIRM_END.test(name) && name.startsWith(`${text} `),
	);

/** The type of every name; each list in order of the text. */
export function typeCandidates(candidates: readonly Candidate[], document: Document): Typed {
	const typed: Typed = { person: [], organisation: [], place: [] };
	const match = isMatchReport(document);
	const groups = [...groupBy(candidates)];
	const named = new Set(groups.map(([text]) => text));
	const types = new Map<string, EntityType | null>();
	const settle = (entries: [string, Candidate[]][]): void => {
		for (const [text, group] of entries)
			types.set(
				text,
				NEVER_NAMES.has(text) || countryOf(text) || isPeople(text, named)
					? null
					: decide(weigh(group, document)),
			);
	};
	settle(groups);
	for (const [text, group] of groups) if (isShortFirm(text, group, types)) types.set(text, 'organisation');
	const people = candidates.filter((candidate) => types.get(candidate.text) === 'person');
	const parts = nameParts(people);
	const ends = new Set(people.map((person) => person.to));
	const starts = new Set(people.map((person) => person.from));
	const teams = new Set(
		match
			? candidates
					.filter((one) => isTown(one, types) && actsAsTeam(one, document.tokens))
					.map((one) => one.text)
			: [],
	);
	const firms = new Set(
		candidates
			.filter(
				(one) => one.words.length > 1 && (types.get(one.text) === 'organisation' || teams.has(one.text)),
			)
			.flatMap((one) =>
				match ? [one.words[0] ?? '', one.words[one.words.length - 1] ?? ''] : [one.words[0] ?? ''],
			),
	);
	for (const [text, group] of groups) {
		if (
			types.get(text) ||
			!group.some((one) => one.words.length < 4 && (one.words.length > 1 || genderOfName(one.text)))
		)
			continue;
		if (NEVER_NAMES.has(text) || group.every((one) => isOrdinary(one, document))) continue;
		if (group.some((one) => one.type === undefined && besidePerson(one, starts, ends, document)))
			types.set(text, 'person');
	}
	const sides = new Set(
		match
			? candidates
					.filter((one) => one.words.length === 1 && isPlayer(one, document) && isSide(one, document.tokens))
					.map(({ text }) => text)
			: [],
	);
	for (const candidate of candidates) {
		let type = types.get(candidate.text) ?? null;
		if (sides.has(candidate.text) && (type === null || type === 'person') && !parts.has(candidate.text))
			type = 'organisation';
		const single = candidate.words.length === 1;
		if (
			isSurname(candidate) &&
			type !== 'person' &&
			parts.has(bare(candidate.words.at(-1)!)) &&
			!(candidate.opening && NEVER_NAMES.has(candidate.text))
		) {
			if (lookUp(candidate.text) ? isFreeHere(candidate, document) && !governmentOf(candidate.text) : true)
				type = 'person';
		}
		const shortened =
			single &&
			type !== 'person' &&
			firms.has(candidate.text) &&
			(type === null || match) &&
			(match || !lookUp(candidate.text));
		if (shortened && !(candidate.opening && isOrdinary(candidate, document)) && !countryOf(candidate.text))
			type = 'organisation';
		if (teams.has(candidate.text) && isFreeHere(candidate, document)) type = 'organisation';
		if (match && type === null && single && isPlayer(candidate, document)) type = 'person';
		if (type && type !== 'group') typed[type].push(candidate);
	}
	return typed;
}
