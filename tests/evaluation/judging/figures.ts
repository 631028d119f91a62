/** Verdicts of readers + the key → figures by source, genre, kind and defect. No texts. */
import type { Judging, KeyLine } from './make';
import { DEFECTS } from './defects';

export interface Verdict {
	id: string;
	keep: boolean;
	defects?: string[];
}

export interface Tally {
	questions: number;
	/** Kept by each reader, and by all. */
	kept: number[];
	keptByAll: number;
	/** Marked so by at least one reader. */
	wrongKey: number;
	secondAnswer: number;
}

export interface JudgingFigures {
	readers: number;
	articles: number;
	/** Chance-corrected agreement of the first two readers. */
	kappa: number | null;
	bySource: Record<string, Tally>;
	/** Ours only. */
	byGenre: Record<string, Tally & { articles: number; words: number; per500Words: number }>;
	byKind: Record<string, Tally>;
	/** Ours and the baseline's: how often each defect was marked, counted once a question. */
	defects: Record<string, Record<string, number>>;
}

/** One verdict a line; ids that do not exist, doubles and unknown defects are errors. */
export function readVerdicts(text: string, key: readonly KeyLine[]): Map<string, Verdict> {
	const known = new Set(key.map(({ id }) => id));
	const verdicts = new Map<string, Verdict>();
	for (const line of text.split('\n').filter((one) => one.trim())) {
		const verdict = JSON.parse(line) as Verdict;
		if (!known.has(verdict.id) || verdicts.has(verdict.id))
			throw new Error(`A verdict on ${verdict.id}, which is unknown or stands there twice.`);
		const odd = (verdict.defects ?? []).find((defect) => !(defect in DEFECTS));
		if (odd) throw new Error(`${verdict.id}: no defect is called ${odd}.`);
		verdicts.set(verdict.id, verdict);
	}
	const missing = [...known].find((id) => !verdicts.has(id));
	if (missing) throw new Error(`No verdict on ${missing}.`);
	return verdicts;
}

type Readers = readonly Map<string, Verdict>[];

const marked = (id: string, defect: string, readers: Readers) =>
	readers.some((reader) => reader.get(id)!.defects?.includes(defect));

function tally(lines: readonly KeyLine[], readers: Readers): Tally {
	const count = (holds: (id: string) => boolean) => lines.filter(({ id }) => holds(id)).length;
	return {
		questions: lines.length,
		kept: readers.map((reader) => count((id) => reader.get(id)!.keep)),
		keptByAll: count((id) => readers.every((reader) => reader.get(id)!.keep)),
		wrongKey: count((id) => marked(id, 'wrong-key', readers)),
		secondAnswer: count((id) => marked(id, 'second-answer', readers)),
	};
}

function group(
	lines: readonly KeyLine[],
	by: (line: KeyLine) => string,
	readers: Readers,
): Record<string, Tally> {
	const names = [...new Set(lines.map(by))].sort();
	return Object.fromEntries(
		names.map((name) => [
			name,
			tally(
				lines.filter((line) => by(line) === name),
				readers,
			),
		]),
	);
}

/** Cohen's kappa of keep and not keep. */
export function kappa(lines: readonly KeyLine[], [first, second]: Readers): number | null {
	if (!first || !second || lines.length === 0) return null;
	const keeps = (reader: Map<string, Verdict>) =>
		lines.filter(({ id }) => reader.get(id)!.keep).length / lines.length;
	const agreed = lines.filter(({ id }) => first.get(id)!.keep === second.get(id)!.keep).length / lines.length;
	const chance = keeps(first) * keeps(second) + (1 - keeps(first)) * (1 - keeps(second));
	return chance === 1 ? 1 : (agreed - chance) / (1 - chance);
}

export function makeJudgingFigures(
	{ articles, questions }: Judging['key'],
	readers: Readers,
): JudgingFigures {
	const ours = questions.filter(({ source }) => source === 'ours');
	const byGenre = Object.entries(group(ours, ({ genre }) => genre, readers)).map(([genre, figures]) => {
		const own = articles.filter((article) => article.genre === genre);
		const words = own.reduce((sum, article) => sum + article.words, 0);
		const per500Words = Math.round((figures.questions / words) * 5000) / 10;
		return [genre, { ...figures, articles: own.length, words, per500Words }] as const;
	});
	const defectsOf = (source: KeyLine['source']) =>
		Object.fromEntries(
			Object.keys(DEFECTS).map((defect) => [
				defect,
				questions.filter((line) => line.source === source && marked(line.id, defect, readers)).length,
			]),
		);
	return {
		readers: readers.length,
		articles: articles.length,
		kappa: kappa(questions, readers),
		bySource: group(questions, ({ source }) => source, readers),
		byGenre: Object.fromEntries(byGenre),
		byKind: group(ours, ({ maker, form }) => `${maker}, ${form}`, readers),
		defects: { ours: defectsOf('ours'), naive: defectsOf('naive') },
	};
}
