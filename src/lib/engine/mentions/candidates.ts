/** Runs of capitalised words → candidates: a name with the title before it. */
import type { Document, EntityType, Span, Token } from '../types';
import { genderOfName } from '../words/first-names';
import { EVENT_HEADS, NEVER_NAMES } from '../words/not-names';
import { ORGANISATION_HEADS, ORGANISATION_OPENERS } from '../words/organisations';
import { PEOPLE_NOUNS } from '../words/people-nouns';
import { PLACE_HEADS } from '../words/places';
import { HONORIFICS, ROLES, TITLE_MODIFIERS, TITLE_WORDS } from '../words/titles';
import { countryOf, lookUp } from './gazetteer';
import { findRuns, type Run } from './runs';

/** A name as it stands in one place. */
export interface Candidate extends Span {
	/** Tokens, the last one not included. */
	from: number;
	to: number;
	text: string;
	words: string[];
	/** "Mr", "Sir", "Sen." right before; part of the mention, not of the name. */
	honorific?: string;
	/** A capitalised role before the name: "Prime Minister". */
	title?: Span;
	/** What the form alone says it is. */
	type?: EntityType | 'other';
	opening: boolean;
	sentence: number;
}

const SURNAME_HEADS = new Set(
	'Hall Park Hill Bridge Street Church Banks Bank Post Press Power Steel Court Lane Rivers Forest Town Castle Guard Price Green Major King Gardens Records Sons Mission Day Race Ball Book Law Bill Knight Weekes Wars May March West English French'.split(
		' ',
	),
);

const isTitle = (token: Token): boolean => TITLE_WORDS.has(token.text) || HONORIFICS.has(token.text);
const SHORT_HONORIFIC =
	/^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Maj|Adm|Rev|Cllr|Hon|Sir|Dame|Lord|Lady|Baroness|Messrs)\.?$/;

/** The last title in a run that a name follows; -1 when there is none. */
function lastTitle(tokens: readonly Token[], run: Run): number {
	for (let i = run.to - 2; i >= run.from; i--) {
		const token = tokens[i] as Token;
		if (!isTitle(token) && !(run.opening && i === run.from && ROLES.has(token.lower))) continue;
		const nextIsObject = tokens[i + 1]?.lower === 'of';
		if (nextIsObject) continue;
		return i;
	}
	return -1;
}

/** "Secretary of State Antony Blinken": where the office's name ends. */
function officeEnd(tokens: readonly Token[], run: Run): number {
	for (let i = run.from; i < run.to - 2; i++) {
		if (!isTitle(tokens[i] as Token) || tokens[i + 1]?.lower !== 'of') continue;
		const the = tokens[i + 2]?.lower === 'the' ? 1 : 0;
		return i + 3 + the;
	}
	return -1;
}

function typeByHead(tokens: readonly Token[], from: number, to: number): Candidate['type'] | undefined {
	const words = tokens.slice(from, to).map((token) => token.text);
	const head = words[words.length - 1] ?? '';
	const opener = words.findIndex(
		(word, i) => i > 0 && /^(?:of|for)$/.test(word) && ORGANISATION_OPENERS.has(words[i - 1] ?? ''),
	);
	if (opener > 0) return 'organisation';
	if (words.length < 2) return undefined;
	const looksLikePerson =
		words.length <= 3 &&
		genderOfName(words[0] ?? '') !== undefined &&
		SURNAME_HEADS.has(head) &&
		!lookUp(words[0] ?? '');
	if (looksLikePerson) return 'person';
	if (EVENT_HEADS.has(head) && !ORGANISATION_HEADS.has(head)) return 'other';
	if (ORGANISATION_HEADS.has(head)) return 'organisation';
	if (PLACE_HEADS.has(head)) return 'place';
	if (EVENT_HEADS.has(head)) return 'other';
	return undefined;
}

class Builder {
	readonly found: Candidate[] = [];
	constructor(
		private readonly document: Document,
		private readonly opening: (index: number) => boolean,
	) {}

	add(from: number, to: number, extra: Partial<Candidate> = {}): void {
		const { text, tokens } = this.document;
		const first = tokens[from];
		const last = tokens[to - 1];
		if (!first || !last || to <= from) return;
		const written = text.slice(first.start, last.end);
		const type = extra.type ?? lookUp(written)?.type ?? typeByHead(tokens, from, to);
		this.found.push({
			from,
			to,
			start: first.start,
			end: last.end,
			text: written,
			words: written.split(/\s+/),
			opening: this.opening(from),
			sentence: first.sentence,
			...(type ? { type } : {}),
			...extra,
		});
	}
}

/** Words that only modify a title ("Shadow", "Deputy") say nothing; an organisation or a place before it is a name. */
function addTitleParts(builder: Builder, document: Document, from: number, to: number): void {
	const { tokens } = document;
	let end = from;
	while (end < to && !isTitle(tokens[end] as Token) && !TITLE_MODIFIERS.has((tokens[end] as Token).text))
		end++;
	if (end > from && !countryOf((tokens[from] as Token).text)) builder.add(from, end);
	else if (end === from && lookUp((tokens[from] as Token).text)?.type === 'organisation' && to - from > 1)
		builder.add(from, from + 1);
}

/** A name after its titles: "Sen." belongs to the mention, "Prime Minister" is a role. */
function addTitled(builder: Builder, document: Document, run: Run, nameFrom: number): void {
	const { tokens } = document;
	const before = tokens[nameFrom - 1] as Token;
	const only = tokens[nameFrom] as Token;
	if (run.to - nameFrom === 1 && only.ordinary && ROLES.has(only.lower)) return;
	const short = SHORT_HONORIFIC.test(before.text);
	const titleTo = short ? nameFrom - 1 : nameFrom;
	addTitleParts(builder, document, run.from, titleTo);
	const title: Partial<Candidate> = {};
	if (titleTo > run.from) {
		const first = tokens[run.from] as Token;
		const last = tokens[titleTo - 1] as Token;
		title.title = { start: first.start, end: last.end };
	}
	if (short || HONORIFICS.has(before.text)) title.honorific = before.text;
	builder.add(nameFrom, run.to, { ...title, type: 'person', ...(short ? { start: before.start } : {}) });
}

/** "Justice Department": what follows the title is no name but the head of the whole. */
function namesOneHead(tokens: readonly Token[], from: number, run: Run): boolean {
	const word = tokens[from];
	if (run.to - from !== 1 || !word?.ordinary) return false;
	return ORGANISATION_HEADS.has(word.text) || PLACE_HEADS.has(word.text) || EVENT_HEADS.has(word.text);
}

function addRun(builder: Builder, document: Document, run: Run): void {
	const { text, tokens } = document;
	const first = tokens[run.from] as Token;
	const last = tokens[run.to - 1] as Token;
	const written = text.slice(first.start, last.end);
	if (NEVER_NAMES.has(written) || NEVER_NAMES.has(written.replace(/\.$/, ''))) return;
	if (lookUp(written)) return builder.add(run.from, run.to);
	if (
		ORGANISATION_OPENERS.has(first.text) &&
		/^(?:of|for)$/.test(tokens[run.from + 1]?.text ?? '') &&
		run.to - run.from > 2
	)
		return builder.add(run.from, run.to, { type: 'organisation' });
	const office = officeEnd(tokens, run);
	if (office > 0 && office < run.to) return addTitled(builder, document, run, office);
	if (office === run.to) return addTitleParts(builder, document, run.from, run.to);
	const own = tokens.slice(run.from, run.to);
	if (own.filter((token) => /^\p{Lu}{4,}$/u.test(token.text)).length > 2) return;
	if (own.length > 1 && own.every((token) => isTitle(token) || TITLE_MODIFIERS.has(token.text))) return;
	const title = lastTitle(tokens, run);
	const headed = typeByHead(
		tokens,
		title < run.from || namesOneHead(tokens, title + 1, run) ? run.from : title + 1,
		run.to,
	);
	if (
		title >= 0 &&
		run.to - title <= 6 &&
		!(headed === 'organisation' || headed === 'place' || headed === 'other')
	)
		return addTitled(builder, document, run, title + 1);
	if (
		headed === undefined &&
		run.to - run.from > 1 &&
		isTitle(last) &&
		genderOfName(first.text) === undefined
	)
		return addTitleParts(builder, document, run.from, run.to);
	if (run.to - run.from === 1 && (isTitle(first) || countryOf(first.text))) return;
	if (headed === undefined && countryOf(first.text) && run.to - run.from > 1)
		return addRun(builder, document, { ...run, from: run.from + 1, opening: false });
	// "Democrats Ana Lind and Rui Lobo": what they are, before their names
	if (
		headed === undefined &&
		run.to - run.from > 2 &&
		/[^s]s$/.test(first.lower) &&
		PEOPLE_NOUNS.has(first.lower) &&
		genderOfName((tokens[run.from + 1] as Token).text) !== undefined
	)
		return addRun(builder, document, { ...run, from: run.from + 1, opening: false });
	const lead = lookUp(first.text);
	if (
		headed === undefined &&
		lead &&
		run.to - run.from > 2 &&
		genderOfName((tokens[run.from + 1] as Token).text) !== undefined
	) {
		builder.add(run.from, run.from + 1);
		return builder.add(run.from + 1, run.to);
	}
	builder.add(run.from, run.to);
}

/** All names that may be there, in order; titles are taken off, what the form alone tells is noted. */
export function findCandidates(document: Document): Candidate[] {
	const runs = findRuns(document);
	const openings = new Set(runs.filter((run) => run.opening).map((run) => run.from));
	const builder = new Builder(document, (index) => openings.has(index));
	for (const run of runs) addRun(builder, document, run);
	return builder.found.sort((a, b) => a.from - b.from);
}
