/** Sure facts, drawn by chance for reading by hand, and the verdicts of such a reading, counted. Used by facts.ts. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { findFacts } from '../../src/lib/engine/facts/find';
import { findFindings, normaliseText } from '../../src/lib/engine/index';
import { hashText } from '../../src/lib/hash';
import { seededRandom, shuffle } from '../../src/lib/random';
import type { Fact, FactKind } from '../../src/lib/engine/types';
import { partOf, readGold } from './polnear';

/** Kinds that are read together: few articles have fifty refusals. */
const GROUPS: Record<string, FactKind[]> = {
	statement: ['statement'],
	event: ['event'],
	'agreement, plan, request, refusal': ['agreement', 'plan', 'request', 'refusal'],
	role: ['role'],
	amount: ['amount'],
	first: ['first'],
	'cause, purpose': ['cause', 'purpose'],
};

/** So many texts of each folder may be looked at, sorted by name. */
const LOOKED_AT = 6;
/** Characters before the evidence that are shown, so that pronouns can be judged. */
const CONTEXT = 300;

export interface Text {
	text: string;
	published: string | null;
}

/** A sure fact in its article. */
export interface Told {
	fact: Fact;
	text: string;
}

/** What a reader found: `ok`, or the reason why the fact is wrong. */
export type Verdicts = ReadonlyMap<string, string>;

export interface Precision {
	read: number;
	right: number;
	wrong: Record<string, number>;
}

/** The texts that may be looked at: the first of each folder, and those of the corpus that rules were tuned on. */
export async function lookedAt(
	folders: readonly string[],
	unseenHashes: ReadonlySet<string>,
): Promise<Text[]> {
	const texts: Text[] = [];
	const visit = (folder: string): void => {
		const names = readdirSync(folder).sort();
		for (const name of names.filter((one) => statSync(path.join(folder, one)).isDirectory()))
			visit(path.join(folder, name));
		for (const name of names.filter((one) => one.endsWith('.txt')).slice(0, LOOKED_AT)) {
			const text = normaliseText(readFileSync(path.join(folder, name), 'utf8'));
			if (!unseenHashes.has(hashText(text))) texts.push({ text, published: null });
		}
	};
	for (const folder of folders) {
		const corpus = await readGold(folder);
		if (corpus) texts.push(...corpus.filter((one) => partOf(one) === 'looked-at'));
		else visit(folder);
	}
	return texts;
}

export const sureFacts = (texts: readonly Text[]): Told[] =>
	texts.flatMap(({ text, published }) =>
		findFacts(findFindings({ text, published }))
			.facts.filter((fact) => !fact.doubt)
			.map((fact) => ({ fact, text })),
	);

/** `count` of each group, always the same for a seed; facts that say the same are drawn once. */
export function drawFacts(told: readonly Told[], count: number, seed: string): Map<string, Told[]> {
	const once = [...new Map(told.map((one) => [one.fact.fingerprint, one])).values()];
	return new Map(
		Object.entries(GROUPS).map(([name, kinds]) => {
			const own = once.filter(({ fact }) => kinds.includes(fact.kind));
			return [name, shuffle(own, seededRandom(`${seed} ${name}`)).slice(0, count)];
		}),
	);
}

/** One fact for a reader: its name for the verdict, its sentence, what stands before the evidence, the evidence. */
export function showFact({ fact, text }: Told): string {
	const start = fact.evidence[0]?.start ?? 0;
	const before = text.slice(Math.max(0, start - CONTEXT), start);
	const evidence = fact.evidence.map((span) => text.slice(span.start, span.end)).join(' … ');
	const line = (words: string): string => words.replace(/\s+/g, ' ').trim();
	return [
		`${fact.fingerprint}\t${fact.kind}\t${fact.confidence.toFixed(2)}\t${fact.rule}`,
		`  FACT ${line(fact.text)}`,
		`  … ${line(before)}`,
		`  EVIDENCE ${line(evidence)}`,
	].join('\n');
}

/** Lines `fingerprint verdict`, the verdict `ok` or a reason. */
export function readVerdicts(file: string): Verdicts {
	const lines = readFileSync(file, 'utf8').split('\n');
	return new Map(
		lines.flatMap((line) => {
			const [, fingerprint, verdict] = /^(\S+)\s+(\S.*?)\s*$/.exec(line) ?? [];
			return fingerprint && verdict ? [[fingerprint, verdict] as const] : [];
		}),
	);
}

/** The verdicts on facts that are told for sure, by kind. */
export function precisionByKind(told: readonly Told[], verdicts: Verdicts): Record<string, Precision> {
	const result: Record<string, Precision> = {};
	const kinds = new Map(told.map(({ fact }) => [fact.fingerprint, fact.kind]));
	for (const [fingerprint, verdict] of verdicts) {
		const kind = kinds.get(fingerprint);
		if (!kind) continue;
		const own = (result[kind] ??= { read: 0, right: 0, wrong: {} });
		own.read += 1;
		if (verdict === 'ok') own.right += 1;
		else own.wrong[verdict] = (own.wrong[verdict] ?? 0) + 1;
	}
	return result;
}
