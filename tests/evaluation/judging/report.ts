/** Figures of a judging → a page for people. */
import type { JudgingFigures, Tally } from './figures';

const share = (part: number, whole: number) =>
	whole ? `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})` : '–';

function row(name: string, figures: Tally): string {
	const { questions, kept, keptByAll, wrongKey, secondAnswer } = figures;
	const cells = [
		name,
		String(questions),
		...kept.map((one) => share(one, questions)),
		share(keptByAll, questions),
		share(wrongKey, questions),
		share(secondAnswer, questions),
	];
	return `| ${cells.join(' | ')} |`;
}

function table(title: string, rows: Record<string, Tally>, readers: number): string {
	const heads = [
		title,
		'questions',
		...Array.from({ length: readers }, (_, i) => `reader ${i + 1} keeps`),
		'all keep',
		'wrong key',
		'second answer',
	];
	const lines = Object.entries(rows).map(([name, figures]) => row(name, figures));
	return [`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...lines].join('\n');
}

export function judgingReport(figures: JudgingFigures): string {
	const { readers, articles, bySource, byGenre, byKind, defects } = figures;
	const kappa =
		figures.kappa === null ? '' : ` Agreement of the first two: kappa ${figures.kappa.toFixed(2)}.`;
	const density = Object.entries(byGenre).map(
		([genre, { per500Words, words }]) => `| ${genre} | ${words} | ${per500Words} |`,
	);
	const marks = Object.keys(defects.ours!).map(
		(id) => `| ${id} | ${defects.ours![id]} | ${defects.naive![id]} |`,
	);
	return `# Questions judged by readers

${readers} readers who saw only article and question; ${articles} articles; ours and a gap on every name, shuffled.${kappa}

${table('source', bySource, readers)}

${table('genre (ours)', byGenre, readers)}

| genre (ours) | words | questions per 500 words |
| --- | --- | --- |
${density.join('\n')}

${table('kind (ours)', byKind, readers)}

| defect | ours | gap on every name |
| --- | --- | --- |
${marks.join('\n')}
`;
}
