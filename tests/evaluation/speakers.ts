/** Our own gold of who is meant, measured: speakers as full names, and people, places, organisations. Run: tsx tests/evaluation/speakers.ts FOLDER... [--errors] */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { hashText } from '../../src/lib/hash';
import { findFindings, normaliseText } from '../../src/lib/engine/index';
import { entityById, referTo } from '../../src/lib/engine/mentions/names';
import type { Entity, Findings, Span, Statement } from '../../src/lib/engine/types';

type How = 'name' | 'role' | 'pronoun' | 'implied' | 'other';

export interface GoldStatement {
	speaker: Span | null;
	/** Names that are right; empty when the article names nobody. */
	names: string[];
	how: How;
	form: Statement['form'];
	content: Span;
	reporter?: Span & { name: string };
}

export interface SpeakerGold {
	article: string;
	/** `hashText` of the article; the text itself is not ours to keep. */
	hash: string;
	statements: GoldStatement[];
	entities: Record<'people' | 'organisations' | 'places' | 'optional', string[][]>;
}

/** right of gold; abstained: nobody named; wrong: another one named. */
export interface Count {
	gold: number;
	right: number;
	abstained: number;
}

const GOLD = path.resolve(import.meta.dirname, 'gold/speakers');
const fold = (name: string): string =>
	name
		.toLowerCase()
		.replace(/^(?:the|sir|dr|mr|mrs|ms|dame) /, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

export const readGold = (): SpeakerGold[] =>
	readdirSync(GOLD)
		.sort()
		.map((name) => JSON.parse(readFileSync(path.join(GOLD, name), 'utf8')) as SpeakerGold);

/** All text files below the folders, by the hash of their text. */
export function textsByHash(folders: string[]): Map<string, string> {
	const texts = new Map<string, string>();
	const visit = (place: string): void => {
		if (statSync(place).isDirectory()) for (const name of readdirSync(place)) visit(path.join(place, name));
		else if (place.endsWith('.txt')) {
			const text = normaliseText(readFileSync(place, 'utf8'));
			texts.set(hashText(text), text);
		}
	};
	folders.forEach(visit);
	return texts;
}

const overlap = (a: Span, b: Span): number =>
	Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** The statement whose content covers most of the gold's, when that is half of both together. */
export function partnerOf(gold: GoldStatement, statements: readonly Statement[]): Statement | null {
	let best: { statement: Statement; score: number } | null = null;
	for (const statement of statements) {
		const length = statement.content.reduce((sum, span) => sum + span.end - span.start, 0);
		const shared = statement.content.reduce((sum, span) => sum + overlap(span, gold.content), 0);
		const score = (2 * shared) / (length + gold.content.end - gold.content.start);
		if (score >= 0.5 && score > (best?.score ?? 0)) best = { statement, score };
	}
	return best?.statement ?? null;
}

const isRight = (entity: Entity | null, names: readonly string[]): boolean =>
	!!entity && names.some((name) => fold(name) === fold(entity.name));

export interface Outcome {
	gold: GoldStatement;
	/** The statement was found at all. */
	found: boolean;
	/** Who the reading says it was, and who the gold's own speaker span would have meant. */
	bySpan: string | null;
	byStatement: string | null;
	right: boolean;
	rightBySpan: boolean;
}

/** For every gold statement: whom the reading names. */
export function compareSpeakers(gold: SpeakerGold, { entities, statements }: Findings): Outcome[] {
	return gold.statements.map((one) => {
		const partner = partnerOf(one, statements);
		const said = entityById(entities, partner?.speaker?.entity ?? null);
		const meant = one.speaker ? entityById(entities, referTo(entities, one.speaker).entity) : null;
		return {
			gold: one,
			found: partner !== null,
			bySpan: meant?.name ?? null,
			byStatement: said?.name ?? null,
			right: isRight(said, one.names),
			rightBySpan: isRight(meant, one.names),
		};
	});
}

export interface Found {
	right: number;
	found: number;
	gold: number;
	missed: string[];
	invented: string[];
}

/** Entities of one type against the gold's list; optional ones count neither way. */
export function compareEntities(
	gold: SpeakerGold,
	entities: readonly Entity[],
	kind: 'people' | 'organisations' | 'places',
): Found {
	const type = { people: 'person', organisations: 'organisation', places: 'place' }[kind];
	const wanted = gold.entities[kind].map((names) => names.map(fold));
	const optional = new Set([...gold.entities.optional.flat(), ...gold.entities[kind].flat()].map(fold));
	const own = entities.filter((entity) => entity.type === type);
	const known = own.map((entity) => [entity.name, ...entity.aliases].map(fold));
	const missed = gold.entities[kind].filter(
		(_, i) => !known.some((names) => names.some((name) => wanted[i]?.includes(name))),
	);
	const spare = own.filter(
		(entity, i) => !wanted.some((names) => known[i]?.some((name) => names.includes(name))),
	);
	const invented = spare.filter(
		(entity) => ![entity.name, ...entity.aliases].some((name) => optional.has(fold(name))),
	);
	const right = wanted.length - missed.length;
	return {
		right,
		gold: wanted.length,
		found: right + invented.length,
		missed: missed.map((names) => names[0] ?? ''),
		invented: invented.map((entity) => entity.name),
	};
}

const share = (right: number, all: number): string => (all === 0 ? '–' : ((100 * right) / all).toFixed(1));

function report(folders: string[], showErrors: boolean): string {
	const texts = textsByHash(folders);
	const outcomes: Outcome[] = [];
	const kinds = ['people', 'organisations', 'places'] as const;
	const totals = new Map(kinds.map((kind) => [kind, { right: 0, found: 0, gold: 0 }]));
	const lines: string[] = [];
	for (const gold of readGold()) {
		const text = texts.get(gold.hash);
		if (text === undefined) continue;
		const findings = findFindings({ text });
		for (const outcome of compareSpeakers(gold, findings)) {
			outcomes.push(outcome);
			const { how, names } = outcome.gold;
			if (showErrors && names.length > 0 && !(outcome.right && (outcome.rightBySpan || how === 'implied')))
				lines.push(
					`${gold.article} ${how} ${names[0]}: ${outcome.found ? '' : 'not found, '}statement ${outcome.byStatement}, span ${outcome.bySpan}`,
				);
		}
		for (const kind of kinds) {
			const { right, found, gold: all, missed, invented } = compareEntities(gold, findings.entities, kind);
			const total = totals.get(kind);
			if (total)
				Object.assign(total, {
					right: total.right + right,
					found: total.found + found,
					gold: total.gold + all,
				});
			if (showErrors && missed.length + invented.length > 0)
				lines.push(
					`${gold.article} ${kind}: missed ${missed.join(', ') || '–'}; invented ${invented.join(', ') || '–'}`,
				);
		}
	}
	for (const how of ['name', 'role', 'pronoun', 'implied'] as const) {
		const all = outcomes.filter(({ gold }) => gold.how === how && gold.names.length > 0);
		const found = all.filter((outcome) => outcome.found);
		const right = (list: Outcome[]): number => list.filter((outcome) => outcome.right).length;
		const bySpan = all.filter((outcome) => outcome.rightBySpan).length;
		lines.push(
			`${how}: ${all.length} gold, ${found.length} found, speaker right ${share(right(found), found.length)} % of found; span resolved right ${how === 'implied' ? '–' : share(bySpan, all.length)} %, abstained ${all.filter((o) => !o.bySpan).length}`,
		);
	}
	const named = outcomes.filter(({ gold }) => gold.names.length > 0);
	const written = named.filter(({ gold }) => gold.how !== 'implied');
	lines.push(
		`all: span resolved right ${share(written.filter((o) => o.rightBySpan).length, written.length)} %; statements found ${share(named.filter((o) => o.found).length, named.length)} %, speaker right ${share(named.filter((o) => o.found && o.right).length, named.filter((o) => o.found).length)} % of them`,
	);
	const unnamed = outcomes.filter(({ gold, found }) => gold.names.length === 0 && found);
	lines.push(
		`nobody named: ${unnamed.length} found, ${unnamed.filter((o) => o.byStatement === null).length} left open`,
	);
	for (const [kind, { right, found, gold }] of totals)
		lines.push(
			`${kind}: precision ${share(right, found)}, recall ${share(right, gold)}, F1 ${share(2 * right, found + gold)}`,
		);
	return lines.join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const folders = process.argv.slice(2).filter((word) => !word.startsWith('--'));
	process.stdout.write(`${report(folders, process.argv.includes('--errors'))}\n`);
}
