/** Articles → papers with some facts under each, for readers who mark the faulty ones; and what they found, counted. */
import { findFacts } from '../../../src/lib/engine/facts/find';
import { findFindings } from '../../../src/lib/engine/index';
import { seededRandom, shuffle } from '../../../src/lib/random';
import type { FactKind } from '../../../src/lib/engine/types';
import type { JudgedArticle } from '../judging/articles';
import { printPaper } from '../judging/shown';

/** What can be held against a sentence: an id for the verdict file, and what it means. */
export const FAULTS: Readonly<Record<string, string>> = {
	wrong: 'not what the article says; wrong person, thing, number, place or time',
	cut: 'broken off or spliced, so that it means something else, or nothing',
	lost: 'a hedge, negation, condition, speaker, bound or qualifier is gone that changes the meaning',
	name: 'half a name, or a wrong or garbled one',
	grammar: 'ungrammatical',
	alone: 'nobody who has not read the article knows whom, what or when it is about',
	opinion: 'the writer’s judgement told as fact',
};

/** A fact that was read, without its text. */
export interface ReadFact {
	id: string;
	genre: string;
	kind: FactKind;
	rule: string;
}

export interface Found {
	id: string;
	why: string;
}

/** At most `most` sure facts of each article, drawn by chance from `seed`, in the order of the draw. */
export function drawFactPapers(
	articles: readonly JudgedArticle[],
	seed: string,
	most: number,
): { papers: string[]; key: ReadFact[] } {
	const random = seededRandom(seed);
	const key: ReadFact[] = [];
	const papers: string[] = [];
	for (const article of articles) {
		const { facts } = findFacts(findFindings(article));
		const drawn = shuffle(
			facts.filter(({ doubt }) => !doubt),
			random,
		).slice(0, most);
		if (drawn.length === 0) continue;
		const printed = drawn.map(({ text, kind, rule }) => {
			const id = `F${String(key.length + 1).padStart(4, '0')}`;
			key.push({ id, genre: article.genre, kind, rule });
			return `${id}. ${text}`;
		});
		papers.push(printPaper(papers.length + 1, article, printed, 'Sentences'));
	}
	return { papers, key };
}

export function factInstructions(): string {
	const faults = Object.entries(FAULTS).map(([id, meaning]) => `- \`${id}\`: ${meaning}`);
	return `# Reading facts

You are a strict reader. Read each article, then the sentences under it, which a program took from it as facts to learn. For each faulty one write one line of JSON into your file:

{"id":"F0002","why":"lost","note":"“may” is gone"}

${faults.join('\n')}

“As of …” only dates a sentence by the day of the article. Judge alone; read everything yourself.
`;
}

/** Faulty lines of a reader; ids that do not exist and unknown faults are errors. */
export function readFaults(text: string, key: readonly ReadFact[]): Found[] {
	const known = new Set(key.map(({ id }) => id));
	return text
		.split('\n')
		.filter((line) => line.trim())
		.map((line) => {
			const { id, why } = JSON.parse(line) as Found;
			if (!known.has(id)) throw new Error(`No sentence is called ${id}.`);
			if (!(why in FAULTS)) throw new Error(`${id}: no fault is called ${why}.`);
			return { id, why };
		});
}

/** Read, faulty and why, by kind of fact and all together. */
export function countFaults(
	key: readonly ReadFact[],
	found: readonly Found[],
): Record<string, { read: number; faulty: number; why: Record<string, number> }> {
	const whyOf = new Map(found.map(({ id, why }) => [id, why]));
	const counts: ReturnType<typeof countFaults> = {};
	for (const { id, kind } of key)
		for (const group of ['all', kind]) {
			const count = (counts[group] ??= { read: 0, faulty: 0, why: {} });
			const why = whyOf.get(id);
			count.read++;
			if (!why) continue;
			count.faulty++;
			count.why[why] = (count.why[why] ?? 0) + 1;
		}
	return counts;
}
