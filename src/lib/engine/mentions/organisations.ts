/** Names of organisations → organisations: acronyms and short forms find their full name. */
import { mendAmpersands } from '../text/ampersand';
import type { Document } from '../types';
import type { Candidate } from './candidates';
import { newDraft, type Draft, type Place } from './draft';
import { lookUp } from './gazetteer';

const SMALL = new Set('of the for and & in de la at on to'.split(' '));
const withoutArticle = (name: string): string =>
	mendAmpersands(name.replace(/^The /, '').replace(/\s+/g, ' '));

/** "MPC" for "Monetary Policy Committee"; small words may be left out or kept. */
export function isAcronymOf(acronym: string, name: string): boolean {
	const letters = acronym.replace(/[^\p{L}]/gu, '').toLowerCase();
	const words = name.split(/[\s-]+/).filter((word) => /^[\p{L}&]/u.test(word));
	const initials = (list: string[]): string => list.map((word) => word[0]?.toLowerCase() ?? '').join('');
	if (letters.length < 2 || words.length < 2) return false;
	const main = words.filter((word) => !SMALL.has(word.toLowerCase()));
	return [initials(words), initials(main)].some((found) => found === letters || found.slice(1) === letters);
}

const isAcronym = (name: string): boolean => /^(?:\p{Lu}\.?){2,7}$/u.test(name);

const CLUB =
	/^(?:Rovers|Rangers|United|City|Town|Wanderers|Albion|Athletic|Villa|Forest|County|Wednesday|Harriers|Tigers|Lions|Sharks|Warriors|Saints|Wolves|Eagles)$/;

/** "Wall Street" is no paper, "Lund" no station: what comes before such a word has a meaning of its own. */
const OUTLET =
	/^(?:Journal|Times|Post|Herald|Tribune|Gazette|Globe|Chronicle|Radio|Television|Observer|Examiner|Inquirer|Register|Sentinel)$/;

/** Another name for the same: an acronym, the first words of a longer name, with or without "the". */
function isShortFor(short: Candidate, draft: Draft): boolean {
	const name = withoutArticle(short.text);
	if (name === draft.name) return true;
	if (isAcronym(name)) return isAcronymOf(name, draft.name);
	const words = name.split(' ');
	// "Lund" of "Lund-Strand"
	if (words.length === 1 && draft.words.length === 1 && draft.name.startsWith(`${name}-`) && name.length > 3)
		return true;
	if (words.length >= draft.words.length) return false;
	if (words.length === 1 && CLUB.test(name) && draft.words[draft.words.length - 1] === name) return true;
	if (words.length === draft.words.length - 1 && OUTLET.test(draft.words.at(-1)!)) return false;
	return (
		words.every((word, i) => word === draft.words[i]) &&
		!/^(?:US|UK|The|New|South|North|National|Royal|British|American|European|Federal|House)$/.test(name)
	);
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

const keyOf = (candidate: Candidate): string => lookUp(candidate.text)?.key ?? withoutArticle(candidate.text);

/** "Monetary Policy Committee (MPC)" and "MPC (the Bank of England's Monetary Policy Committee)". */
function bracketed(candidate: Candidate, drafts: readonly Draft[], document: Document): Draft | undefined {
	const { tokens } = document;
	const inBrackets = tokens[candidate.from - 1]?.text === '(' && tokens[candidate.to]?.text === ')';
	if (!inBrackets || !isAcronym(candidate.text)) return undefined;
	const before = candidate.from - 1;
	return drafts.find(
		(draft) => draft.mentions.some((mention) => mention.to === before) && /^\p{Lu}/u.test(draft.name),
	);
}

/** All organisations of the article; longer names first, so that short forms find them. */
export function groupOrganisations(candidates: readonly Candidate[], document: Document): Draft[] {
	const drafts: Draft[] = [];
	const sorted = candidates.toSorted((a, b) => b.words.length - a.words.length || a.from - b.from);
	for (const candidate of sorted) {
		const key = keyOf(candidate);
		const same =
			drafts.find((draft) => draft.name === key || draft.also.includes(key)) ??
			bracketed(candidate, drafts, document) ??
			drafts.find((draft) => isShortFor(candidate, draft));
		const draft = same ?? newDraft('organisation', withoutArticle(candidate.text));
		if (!same) {
			drafts.push(draft);
			if (key !== draft.name) draft.also.push(key);
		}
		const short = isAcronym(candidate.text) && !isAcronym(draft.name) ? 'acronym' : 'short-name';
		draft.mentions.push(
			placeOf(candidate, withoutArticle(candidate.text) === draft.name ? 'name' : short, same ? 0.95 : 0.9),
		);
	}
	return drafts;
}
