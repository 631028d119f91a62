/** What an article is about, and who in it matters: news tells that first, and comes back to it. */
import type { Entity, Fact } from '../types';
import type { Bench } from './bench';

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

/** Told in passing: neither where the news is told, nor of a day. */
export const isAside = (fact: Fact, bench: Bench) =>
	!inLead(fact, bench) && !/\d{4}/.test(fact.words?.when ?? '');

/** Contests have many winners, and one is won in many places: who and where has more than one answer. */
export const isContested = ({ lemma = '', text }: Fact) =>
	/^(?:win|lead|defeat|beat|elect|lose|carry|score|trail|trade|trounce|top)$/.test(lemma) &&
	!/\b(?:first|second|third|last|\d+(?:st|nd|rd|th))\b/.test(text);

/** Posts that give somebody's words weight beyond the article. */
const OFFICE =
	/\b(?:minister|president|chancellor|secretary|governor|mayor|senator|ambassador|coach|captain|premier|bishop|archbishop|congress(?:man|woman)|representative|Rep|Sen|Gov|MP|(?:party|majority|minority|opposition|Democrat|Labour|Conservative|Republican) leader)\b/i;

/** Named in the opening, named often, or of some office: whoever is asked for one comment need not be kept in mind. */
export function isCentral(entity: Entity, bench: Bench): boolean {
	const opening = endOfSentence(bench, OPENING_SENTENCES);
	return (
		entity.type !== 'person' ||
		entity.mentions.length >= CENTRAL_MENTIONS ||
		entity.mentions.some(({ start }) => start < opening) ||
		entity.roles.some(({ title }) => OFFICE.test(title))
	);
}
