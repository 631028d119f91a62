/** Names of people → people: full names first, then the short forms that recur. */
import { genderOfName } from '../words/first-names';
import { HONORIFICS } from '../words/titles';
import type { Candidate } from './candidates';
import { withoutAccents } from '../text/letters';
import { NAME_SUFFIX, withoutArticle } from '../text/surname';
import { newDraft, type Draft, type Place } from './draft';

/** Titles without which a single name says too little: "Prince Charles", "Pope Francis". */
const ROYAL = /^(?:Prince|Princess|King|Queen|Pope|Duke|Duchess|Emperor|Sheikh|Saint)$/;

/** In small letters without accents, and without an Arabic article. */
const fold = (word: string): string => withoutAccents(withoutArticle(word)).toLowerCase();

function genderOf(candidate: Candidate): 'male' | 'female' | null {
	const byHonorific = candidate.honorific ? HONORIFICS.get(candidate.honorific) : null;
	if (byHonorific) return byHonorific;
	if (
		candidate.words.length < 2 &&
		!/^(?:Sir|Dame|Prince|Princess|King|Queen)$/.test(candidate.honorific ?? '')
	)
		return null;
	return genderOfName(candidate.words[0] ?? '') ?? null;
}

const placeOf = (candidate: Candidate, how: Place['how'], confidence: number): Place => ({
	start: candidate.start,
	end: candidate.end,
	from: candidate.from,
	to: candidate.to,
	sentence: candidate.sentence,
	how,
	confidence,
});

const endsWith = (words: readonly string[], tail: readonly string[]): boolean =>
	tail.length <= words.length &&
	tail.every((word, i) => fold(words[words.length - tail.length + i] ?? '') === fold(word));

const startsWith = (words: readonly string[], head: readonly string[]): boolean =>
	head.length <= words.length && head.every((word, i) => fold(words[i] ?? '') === fold(word));

/** "Joseph R. Biden Jr." → "Joseph R. Biden": what follows the surname is no name to be known by. */
const withoutSuffix = (words: readonly string[]): string[] =>
	words.length > 2 && NAME_SUFFIX.test(words.at(-1) ?? '') ? words.slice(0, -1) : [...words];

/** "jr" of "Carl Lind Jr."; null for a name without. */
function suffixOf(name: string): string | null {
	const last = name.split(/\s+/).at(-1)!;
	return NAME_SUFFIX.test(last) ? fold(last).replace('.', '') : null;
}

/** "Carl Lind Sr." and "Carl Lind Jr." are two. */
const suffixesDiffer = (person: Draft, candidate: Candidate): boolean => {
	const [a, b] = [suffixOf(person.name), suffixOf(candidate.text)];
	return a !== null && b !== null && a !== b;
};

/** "Donald J. Trump" and "Donald Trump", "Ted Cruz" and "Rafael Edward Cruz" do not differ in first and last word. */
function sameFullName(person: Draft, candidate: Candidate): boolean {
	if (suffixesDiffer(person, candidate)) return false;
	const [a, b] = [person.words, withoutSuffix(candidate.words)];
	const last = (words: readonly string[]): string => fold(words[words.length - 1] ?? '');
	if (last(a) !== last(b)) return startsWith(a, b) && b.length > 1;
	const [x, y] = [fold(a[0] ?? ''), fold(b[0] ?? '')];
	const initial = x.replace('.', '').length === 1 || y.replace('.', '').length === 1;
	return x === y || (initial && x[0] === y[0]) || endsWith(a, b) || endsWith(b, a);
}

const agrees = (person: Draft, gender: 'male' | 'female' | null): boolean =>
	!gender || !person.gender || person.gender === gender;

/** How well a short form fits a person; 0 is not at all. */
function fit(person: Draft, candidate: Candidate): number {
	if (!agrees(person, genderOf(candidate))) return 0;
	const words = withoutSuffix(candidate.words);
	if (endsWith(person.words, words)) return 3;
	const given = /^(?:Sir|Dame|Prince|Princess|King|Queen|Lord|Lady)$/.test(candidate.honorific ?? '');
	if (startsWith(person.words, words)) return given || !candidate.honorific ? 2 : 1;
	const [word = ''] = words;
	if (words.length === 1 && person.words.slice(1, -1).some((middle) => fold(middle) === fold(word))) return 1;
	return 0;
}

/** How sure it is that a surname means the one person of the article who bears it (0–1). */
const ONLY_ONE = 0.97;

/**
 * Of several bearers of a name: the one who fits best; then who was named last, when that is near; else who is named most,
 * the surer the more often than the next.
 */
function choose(
	people: readonly Draft[],
	candidate: Candidate,
): { person: Draft; confidence: number } | null {
	const fits = people
		.map((person) => ({ person, score: fit(person, candidate) }))
		.filter(({ score }) => score > 0);
	const best = Math.max(0, ...fits.map(({ score }) => score));
	const all = fits.filter(({ score }) => score === best).map(({ person }) => person);
	// a surname is used of whom the article has named in full: "Ana Lind and her husband, Rui, left. Lind smiled."
	const named = all.filter(({ mentions }) =>
		mentions.some(({ how, start }) => how === 'name' && start < candidate.start),
	);
	const rivals = best === 3 && named.length > 0 ? named : all;
	const [only] = rivals;
	if (!only) return null;
	if (rivals.length === 1) return { person: only, confidence: best === 3 ? ONLY_ONE : 0.9 };
	const weight = (person: Draft): number => {
		const before = person.mentions.filter((mention) => mention.start < candidate.start);
		const near = before.some((mention) => candidate.sentence - mention.sentence <= 1) ? 1.5 : 0;
		return before.length + near + (before.length > 0 ? 1 : 0);
	};
	const ranked = rivals.toSorted((a, b) => weight(b) - weight(a));
	const [first, second] = ranked;
	if (!first || !second || weight(first) === weight(second)) return null;
	const share = weight(first) / (weight(first) + weight(second));
	return { person: first, confidence: Math.min(ONLY_ONE, share) };
}

function fullName(candidate: Candidate): string {
	const royal = isRoyal(candidate);
	return (royal ? `${candidate.honorific} ${candidate.text}` : candidate.text).replace(/\s+/g, ' ');
}

function join(person: Draft, candidate: Candidate, how: Place['how'], confidence: number): void {
	person.mentions.push(placeOf(candidate, how, confidence));
	person.gender ??= genderOf(candidate);
	const words = withoutSuffix(candidate.words);
	if (how !== 'name' || words.length <= person.words.length) return;
	person.also.push(person.name);
	person.name = fullName(candidate);
	person.words = words;
}

const isRoyal = (candidate: Candidate): boolean =>
	candidate.words.length === 1 && ROYAL.test(candidate.honorific ?? '');

const isFull = (candidate: Candidate): boolean =>
	isRoyal(candidate) ||
	(candidate.words.length > 1 && !/^(?:Mr|Mrs|Ms|Miss)\.?$/.test(candidate.honorific ?? ''));

/** All people of the article; candidates must be people already. */
export function groupPeople(candidates: readonly Candidate[]): Draft[] {
	const people: Draft[] = [];
	const royals = new Set<Draft>();
	const create = (candidate: Candidate, confidence: number): void => {
		const person = newDraft('person', fullName(candidate));
		person.words = withoutSuffix(candidate.words);
		people.push(person);
		join(person, candidate, 'name', confidence);
	};
	for (const candidate of candidates.filter(isFull)) {
		const gender = genderOf(candidate);
		const same = people.find((person) => {
			if (isRoyal(candidate))
				return (
					person.name === fullName(candidate) ||
					(royals.has(person) && fold(person.words[0] ?? '') === fold(candidate.text))
				);
			return person.words.length > 1 && sameFullName(person, candidate) && agrees(person, gender);
		});
		if (same)
			join(same, candidate, isRoyal(candidate) && same.words.length > 1 ? 'short-name' : 'name', 0.98);
		else create(candidate, 0.97);
		const last = same ?? people[people.length - 1];
		if (last && candidate.honorific && ROYAL.test(candidate.honorific)) royals.add(last);
	}
	for (const candidate of candidates.filter((one) => !isFull(one))) {
		const chosen = choose(people, candidate);
		if (chosen) join(chosen.person, candidate, 'short-name', chosen.confidence);
		else if (!people.some((person) => fit(person, candidate) > 0)) create(candidate, 0.9);
	}
	return people;
}
