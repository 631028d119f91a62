/** Statements and what people marked → partners, one to one, and whether content and speaker are right. */
import type { Statement } from '../../src/lib/engine/types';
import type { Gold, Place } from './polnear';

/** Cues that speak: said, told, according to … */
const SPEECH =
	/\b(?:said|says?|saying|told|tells?|telling|add(?:s|ed|ing)?|wrote|writes?|writing|not(?:es|ed|ing)|argu(?:e|es|ed|ing)|announc(?:e|es|ed|ing)|tweet(?:s|ed|ing)|explain(?:s|ed|ing)|declar(?:es|ed|ing)|acknowledg(?:e|es|ed|ing)|claim(?:s|ed|ing)?|insist(?:s|ed|ing)?|stat(?:es|ed|ing)|warn(?:s|ed|ing)?|according to|report(?:s|ed|ing)|suggest(?:s|ed|ing)|ask(?:s|ed|ing)|predict(?:s|ed)|admit(?:s|ted)|assert(?:s|ed)|conced(?:es|ed)|conclud(?:es|ed))\b/i;

export type Row = 'direct' | 'mixed' | 'quoted' | 'indirect, speech cue' | 'indirect, other';

/** A statement with the verdict on it. `matched`: its content is somebody's; `right`: and so is its speaker. */
export interface Judged {
	statement: Statement;
	row: Exclude<Row, 'direct' | 'mixed'>;
	matched: boolean;
	right: boolean;
}

/** What people marked, with the verdict. `source` is null where they named none. */
export interface Marked {
	rows: Row[];
	found: boolean;
	source: boolean | null;
	confidence: number;
}

/** Where each word of the spans begins. */
function wordsOf(text: string, places: readonly Place[]): Set<number> {
	const words = new Set<number>();
	for (const [start, end] of places)
		for (const word of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) words.add(start + word.index);
	return words;
}

/** Token F1: 2 · shared / (a + b). */
function f1(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
	let shared = 0;
	for (const place of a) if (b.has(place)) shared++;
	return a.size && b.size ? (2 * shared) / (a.size + b.size) : 0;
}

/** The speaker's span meets the marked source, or a capitalised word of it stands in it. */
function isSourceRight(text: string, statement: Statement, gold: Gold): boolean | null {
	if (gold.source.length === 0) return null;
	const { speaker } = statement;
	if (!speaker) return false;
	if (gold.source.some(([start, end]) => speaker.start < end && start < speaker.end)) return true;
	const names = text.slice(speaker.start, speaker.end).matchAll(/\p{Lu}[\p{L}'’-]{2,}/gu);
	return [...names].some(([name]) => !/^(?:He|She|They|The)$/.test(name) && gold.sourceText.includes(name));
}

/** For each marked attribution the index of its statement, or −1: best token F1 first, from 0.5 on. */
function pairUp(golds: readonly Set<number>[], statements: readonly Set<number>[]): number[] {
	const candidates: [f: number, gold: number, statement: number][] = [];
	golds.forEach((gold, g) =>
		statements.forEach((statement, s) => {
			const f = f1(statement, gold);
			if (f >= 0.5) candidates.push([f, g, s]);
		}),
	);
	candidates.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
	const partners = golds.map(() => -1);
	const taken = new Set<number>();
	for (const [, g, s] of candidates)
		if (partners[g] === -1 && !taken.has(s)) {
			partners[g] = s;
			taken.add(s);
		}
	return partners;
}

function rowsOf(gold: Gold): Row[] {
	if (gold.form !== 'indirect') return [gold.form, 'quoted'];
	return [SPEECH.test(gold.cueText) ? 'indirect, speech cue' : 'indirect, other'];
}

function rowOf(text: string, statement: Statement): Judged['row'] {
	if (statement.form !== 'indirect') return 'quoted';
	const cue = statement.cue ? text.slice(statement.cue.start, statement.cue.end) : '';
	return SPEECH.test(cue) ? 'indirect, speech cue' : 'indirect, other';
}

/** Judges the statements of one article. */
export function judge(
	text: string,
	golds: readonly Gold[],
	statements: readonly Statement[],
): { judged: Judged[]; marked: Marked[] } {
	const partners = pairUp(
		golds.map((gold) => wordsOf(text, gold.content)),
		statements.map((statement) =>
			wordsOf(
				text,
				statement.content.map(({ start, end }): Place => [start, end]),
			),
		),
	);
	const judged = statements.map((statement, s): Judged => {
		const gold = golds[partners.indexOf(s)];
		const right = gold !== undefined && isSourceRight(text, statement, gold) !== false;
		return { statement, row: rowOf(text, statement), matched: gold !== undefined, right };
	});
	const marked = golds.map((gold, g): Marked => {
		const statement = statements[partners[g] ?? -1];
		const source = statement ? isSourceRight(text, statement, gold) : null;
		return { rows: rowsOf(gold), found: !!statement, source, confidence: statement?.confidence ?? 0 };
	});
	return { judged, marked };
}
