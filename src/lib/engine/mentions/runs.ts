/** Tokens → runs of capitalised words that may be names. */
import { isAmpersand } from '../text/ampersand';
import { isArticle } from '../text/surname';
import type { Document, Token } from '../types';
import { genderOfName } from '../words/first-names';
import { OFFICE_OBJECTS, TITLE_WORDS } from '../words/titles';
import { ORGANISATION_HEADS, ORGANISATION_OPENERS } from '../words/organisations';
import { NAME_SYLLABLES } from '../words/name-syllables';
import { DAYS_AND_MONTHS } from '../words/not-names';
import { lookUp } from './gazetteer';

/** Token indices, the last one not included. */
export interface Run {
	from: number;
	to: number;
	/** The first word opens a sentence: its capital says nothing. */
	opening: boolean;
}

export const PARTICLES: ReadonlySet<string> = new Set(
	'de van von der den bin ibn al el da di du la le dos del ter bint'.split(' '),
);
const FUNCTION_TAGS = new Set([
	'DET',
	'PRON',
	'ADP',
	'CCONJ',
	'SCONJ',
	'AUX',
	'PART',
	'INTJ',
	'NUM',
	'PUNCT',
	'SYM',
]);
const LONGEST_KNOWN = 7;

export const isCapitalised = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');

/** The first word of a sentence or of what follows an opening mark. */
export function opensSentence(tokens: readonly Token[], index: number): boolean {
	const token = tokens[index];
	const previous = tokens[index - 1];
	if (!token || !previous || previous.sentence !== token.sentence) return true;
	return /^["“‘'«([:;—–•.?!…]$|^(?:''|--|``)$/.test(previous.text);
}

/** "the minister, Jan Kavan,": no month, where a surname follows and no "in" or "last" stands before. */
function isMonthFirstName(tokens: readonly Token[], index: number): boolean {
	const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
	return (
		/^(?:Jan|April|June)$/.test(token?.text ?? '') &&
		/^\p{Lu}\p{Ll}/u.test(next?.text ?? '') &&
		!next!.ordinary &&
		!DAYS_AND_MONTHS.has(next!.text) &&
		(opensSentence(tokens, index) || /^(?:PUNCT|NOUN|VERB|PROPN|CCONJ)$/.test(before?.pos ?? ''))
	);
}

function startsRun(tokens: readonly Token[], index: number): boolean {
	const token = tokens[index] as Token;
	if (isMonthFirstName(tokens, index)) return true;
	if (!isCapitalised(token) || DAYS_AND_MONTHS.has(token.text)) return false;
	if (FUNCTION_TAGS.has(token.pos) && !lookUp(token.text)) return false;
	if (!opensSentence(tokens, index)) return true;
	if (!token.ordinary || genderOfName(token.text) !== undefined) return true;
	return token.pos !== 'ADV' && !(token.pos === 'VERB' && !isCapitalised(tokens[index + 1]));
}

const touches = (a: Token | undefined, b: Token | undefined): boolean => !!a && !!b && a.end === b.start;

const MONTH_SURNAMES = /^(?:May|March|April|June|August)$/;
const isFirstName = (token: Token | undefined): boolean =>
	/^(?:Mr|Mrs|Ms|Miss)\.?$/.test(token?.text ?? '') || genderOfName(token?.text ?? '') !== undefined;

/** A capitalised word that may go on with a name. */
function continues(tokens: readonly Token[], index: number, sentence: number): boolean {
	const token = tokens[index];
	if (!token || token.sentence !== sentence || token.pos === 'PRON') return false;
	// "Ana Lind And Rui Lobo", as headlines write it
	if (/^(?:And|Or|Vs|Versus|But|Is|Are|Was|Were|Has|Have|Had|Says|Said|Tells|Hits)$/.test(token.text))
		return false;
	if (
		MONTH_SURNAMES.test(token.text) &&
		isFirstName(tokens[index - 1]) &&
		!/^\d/.test(tokens[index + 1]?.text ?? '')
	)
		return true;
	return isCapitalised(token) && !DAYS_AND_MONTHS.has(token.text);
}

/** "the Information Commissioner's Office", "the Children's Society": ordinary words that own a body. */
function isOwnedHead(tokens: readonly Token[], from: number, owner: number): boolean {
	if (tokens[from - 1]?.lower !== 'the' || !tokens.slice(from, owner).every((token) => token.ordinary))
		return false;
	return ORGANISATION_HEADS.has(tokens[owner + 1]?.text ?? '');
}

/** "the Entertainment and Leisure Software Publishers Association": ordinary words on both sides, a body at the end. */
function isJoinedHead(tokens: readonly Token[], from: number, and: number): boolean {
	if (tokens[from - 1]?.lower !== 'the' || !tokens.slice(from, and).every((token) => token.ordinary))
		return false;
	let end = and + 1;
	while (continues(tokens, end, (tokens[and] as Token).sentence)) end++;
	const head = tokens[end - 1];
	return end - and > 2 && ORGANISATION_HEADS.has(head?.text ?? '') && tokens[and + 1]?.ordinary === true;
}

/** "al-Hariri" from "al" on: the Arabic article that belongs to a surname. */
const opensSurname = (tokens: readonly Token[], at: number): boolean =>
	isArticle(tokens[at]?.text ?? '') &&
	tokens[at + 1]?.text === '-' &&
	touches(tokens[at], tokens[at + 1]) &&
	touches(tokens[at + 1], tokens[at + 2]) &&
	isCapitalised(tokens[at + 2]);

/** "Kim Jong-un", "Tsai Ing-wen": the second half of a given name, written small. */
const isGivenSyllable = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.text === '-' &&
	touches(tokens[at - 1], tokens[at]) &&
	touches(tokens[at], tokens[at + 1]) &&
	isCapitalised(tokens[at - 1]) &&
	isCapitalised(tokens[at - 2]) &&
	NAME_SYLLABLES.has(tokens[at + 1]?.text ?? '');

/** How many tokens link the name to its next capitalised word; 0 when it ends here. */
function linkLength(tokens: readonly Token[], from: number, at: number): number {
	const link = tokens[at];
	const previous = tokens[at - 1];
	if (!link || !previous || link.sentence !== previous.sentence) return 0;
	const goes = (distance: number): boolean => continues(tokens, at + distance, link.sentence);
	const started = tokens.slice(from, at);
	if (link.text === '-' && touches(previous, link) && touches(link, tokens[at + 1]) && goes(1)) return 1;
	if (isAmpersand(link) && goes(1)) return 1;
	if (opensSurname(tokens, at) || isGivenSyllable(tokens, at)) return 2;
	if (PARTICLES.has(link.text) && goes(1)) return 1;
	if (PARTICLES.has(link.text) && PARTICLES.has(tokens[at + 1]?.text ?? '') && goes(2)) return 2;
	const opener = started.some((token) => ORGANISATION_OPENERS.has(token.text));
	const office = TITLE_WORDS.has(previous.text);
	if (link.lower === 'of' || (link.lower === 'for' && opener)) {
		const the = tokens[at + 1]?.lower === 'the' ? 1 : 0;
		const object = tokens[at + 1 + the];
		if (office && !opener) return goes(1 + the) && OFFICE_OBJECTS.has(object?.text ?? '') ? 1 + the : 0;
		if (opener && goes(1 + the)) return 1 + the;
	}
	if (
		link.lower === 'on' &&
		/^(?:Committee|Commission|Council|Conference|Panel|Institute|Center|Centre)$/.test(previous.text) &&
		goes(1)
	)
		return 1;
	if (/^['’]s$/.test(link.text) && goes(1) && isOwnedHead(tokens, from, at)) return 1;
	if (link.lower === 'and' && goes(1) && isJoinedHead(tokens, from, at)) return 1;
	const listed = started.some((token) => token.lower === 'of' || token.lower === 'for');
	const inList =
		link.text === ',' &&
		tokens[at + 1]?.ordinary &&
		tokens[at + 2]?.lower === 'and' &&
		tokens[at + 3]?.ordinary;
	if (opener && listed && inList && goes(1) && goes(3)) return 1;
	if (
		opener &&
		listed &&
		link.lower === 'and' &&
		goes(1) &&
		tokens[at + 1]?.ordinary &&
		!lookUp(tokens[at + 1]?.text ?? '')
	)
		return 1;
	return 0;
}

/** The longest name of the gazetteer that begins at this token, in tokens. */
function knownLength(document: Document, index: number): number {
	const { text, tokens } = document;
	const first = tokens[index] as Token;
	for (let length = LONGEST_KNOWN; length > 0; length--) {
		const last = tokens[index + length - 1];
		if (last && last.sentence === first.sentence && lookUp(text.slice(first.start, last.end))) return length;
	}
	return 0;
}

function runFrom(document: Document, from: number): number {
	const { tokens } = document;
	const sentence = (tokens[from] as Token).sentence;
	let to = from + Math.max(opensSurname(tokens, from) ? 3 : 1, knownLength(document, from));
	for (;;) {
		const token = tokens[to];
		if (token && continues(tokens, to, sentence) && !/^["“”'’(]/.test(token.text)) {
			to += Math.max(1, knownLength(document, to));
			continue;
		}
		const link = linkLength(tokens, from, to);
		if (link === 0) return to;
		to += link;
	}
}

/** All runs of capitalised words in the article, in order. */
export function findRuns(document: Document): Run[] {
	const { tokens } = document;
	const runs: Run[] = [];
	for (let from = 0; from < tokens.length;) {
		const known = /^(?:al|eBay)$/.test(tokens[from]?.text ?? '') ? knownLength(document, from) : 0;
		if (known === 0 && !startsRun(tokens, from) && !opensSurname(tokens, from)) {
			from++;
			continue;
		}
		const to = runFrom(document, from);
		runs.push({ from, to, opening: opensSentence(tokens, from) });
		from = to;
	}
	return runs;
}
