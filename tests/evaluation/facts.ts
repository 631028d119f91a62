/** Our own gold of facts, measured: how many of the facts a careful reader teaches are told for sure. Run: tsx tests/evaluation/facts.ts FOLDER... [--errors]; or with `--sample N [--seed S]` for sure facts to read by hand, `--verdicts FILE` for what came of it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { findFacts } from '../../src/lib/engine/facts/find';
import { wordSet } from '../../src/lib/engine/facts/align';
import { findFindings } from '../../src/lib/engine/index';
import type { Fact, FactKind, Span } from '../../src/lib/engine/types';
import { drawFacts, lookedAt, precisionByKind, readVerdicts, showFact, sureFacts } from './fact-sample';
import { textsByHash } from './speakers';

/** A fact worth teaching: where its core stands, and of which kind it is. */
export interface GoldFact extends Span {
	kind: FactKind;
}

export interface FactGold {
	article: string;
	/** `hashText` of the article; the text itself is not ours to keep. */
	hash: string;
	/** Whether rules were written with this article in sight. */
	part: 'looked-at' | 'unseen';
	facts: GoldFact[];
}

export interface FactFigures {
	articles: number;
	words: number;
	gold: number;
	/** Gold facts told for sure; told at all, doubtful ones included. */
	sure: number;
	told: number;
	/** Facts without doubt. */
	facts: number;
}

const GOLD = path.resolve(import.meta.dirname, 'gold/facts');
/** Share of the gold's words that a fact must tell. */
const ENOUGH = 0.6;

export const readFactGold = (): FactGold[] =>
	readdirSync(GOLD)
		.sort()
		.map((name) => JSON.parse(readFileSync(path.join(GOLD, name), 'utf8')) as FactGold);

/** Does the fact tell what the gold marks: from the same place, with most of its words? */
export function tells(text: string, gold: GoldFact, fact: Fact): boolean {
	if (!fact.evidence.some((span) => span.start < gold.end && gold.start < span.end)) return false;
	const wanted = [...wordSet(text.slice(gold.start, gold.end))];
	const told = wordSet(fact.text);
	return wanted.filter((word) => told.has(word)).length >= ENOUGH * wanted.length;
}

/** The figures of one article, and the gold that was not told for sure. */
export function measureFacts(text: string, gold: FactGold): { figures: FactFigures; missed: string[] } {
	const { facts } = findFacts(findFindings({ text }));
	const sure = facts.filter((fact) => !fact.doubt);
	const by = (list: readonly Fact[]) =>
		gold.facts.filter((one) => list.some((fact) => tells(text, one, fact)));
	const found = by(sure);
	return {
		figures: {
			articles: 1,
			words: text.split(/\s+/).length,
			gold: gold.facts.length,
			sure: found.length,
			told: by(facts).length,
			facts: sure.length,
		},
		missed: gold.facts
			.filter((one) => !found.includes(one))
			.map((one) => `${one.kind}: ${text.slice(one.start, one.end)}`),
	};
}

function add(a: FactFigures, b: FactFigures): FactFigures {
	const sum = { ...a };
	for (const key of Object.keys(a) as (keyof FactFigures)[]) sum[key] = a[key] + b[key];
	return sum;
}

const NONE: FactFigures = { articles: 0, words: 0, gold: 0, sure: 0, told: 0, facts: 0 };
const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

function report(name: string, figures: FactFigures): string {
	const { gold, sure, told, facts, words, articles } = figures;
	return `${name}: ${articles} articles, ${gold} gold facts, told for sure ${share(sure, gold)}, told at all ${share(told, gold)}, ${((500 * facts) / Math.max(1, words)).toFixed(1)} sure facts in 500 words`;
}

/** The figures against the gold; what was missed only where it may be looked at. */
function measure(folders: string[], showErrors: boolean): void {
	const texts = textsByHash(folders);
	const parts = { 'looked-at': NONE, unseen: NONE };
	for (const gold of readFactGold()) {
		const text = texts.get(gold.hash);
		if (text === undefined) continue;
		const { figures, missed } = measureFacts(text, gold);
		parts[gold.part] = add(parts[gold.part], figures);
		console.log(report(gold.article, figures));
		if (showErrors && gold.part === 'looked-at') for (const line of missed) console.log(`  missed ${line}`);
	}
	for (const [name, figures] of Object.entries(parts)) console.log(report(name, figures));
}

/** Facts to read by hand, or the precision that a reading gave. */
async function readByHand(folders: string[], options: Options): Promise<void> {
	const kept = readFactGold().filter((gold) => gold.part === 'unseen');
	const unseen = new Set(kept.map((gold) => gold.hash));
	const told = sureFacts(await lookedAt(folders, unseen));
	if (options.verdicts)
		console.log(JSON.stringify(precisionByKind(told, readVerdicts(options.verdicts)), null, '\t'));
	if (options.sample)
		for (const [name, facts] of drawFacts(told, Number(options.sample), options.seed ?? '1')) {
			console.log(`\n## ${name}: ${facts.length}\n`);
			for (const fact of facts) console.log(showFact(fact));
		}
}

interface Options {
	errors?: boolean;
	sample?: string;
	seed?: string;
	verdicts?: string;
}

async function main(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			errors: { type: 'boolean' },
			sample: { type: 'string' },
			seed: { type: 'string' },
			verdicts: { type: 'string' },
		},
	});
	if (values.sample || values.verdicts) await readByHand(positionals, values);
	else measure(positionals, values.errors ?? false);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
