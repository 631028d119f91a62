/** Questions over articles of a folder: promises that are broken, questions in a quiz by genre; and the lint against teachers. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normaliseText, read } from '../../src/lib/engine';
import { chooseQuiz } from '../../src/lib/engine/questions/choose';
import { brokenPromises } from '../helpers/promises';
import { percent, type Share } from './figures';
import { measureLint, type LintFigures } from './lint-figures';

const reportFile = join(dirname(fileURLToPath(import.meta.url)), 'questions.md');

interface Row {
	articles: number;
	words: number;
	bank: number;
	quiz: number;
	broken: Record<string, number>;
}

/** All texts under a folder, with the folder they lie in. */
function textsUnder(folder: string): { genre: string; file: string }[] {
	return readdirSync(folder)
		.sort()
		.flatMap((name) => {
			const file = join(folder, name);
			if (statSync(file).isDirectory()) return textsUnder(file);
			return name.endsWith('.txt') ? [{ genre: basename(folder), file }] : [];
		});
}

function add(row: Row, file: string): Row {
	const text = normaliseText(readFileSync(file, 'utf8'));
	const reading = read({ text });
	const broken = { ...row.broken };
	for (const { promise } of brokenPromises(reading)) broken[promise] = (broken[promise] ?? 0) + 1;
	return {
		articles: row.articles + 1,
		words: row.words + text.split(/\s+/).filter(Boolean).length,
		bank: row.bank + reading.questions.length,
		quiz: row.quiz + chooseQuiz(reading.questions, { seed: reading.article.hash }).length,
		broken,
	};
}

/** Figures by genre; no text is kept or printed. */
export function measureFolder(folder: string): Record<string, Row> {
	const rows: Record<string, Row> = {};
	for (const { genre, file } of textsUnder(folder))
		rows[genre] = add(rows[genre] ?? { articles: 0, words: 0, bank: 0, quiz: 0, broken: {} }, file);
	return rows;
}

const shown = (share: Share) => `${percent(share).toFixed(1)} % (${share.part} of ${share.whole})`;

function lintTable({ caught, wronglyFlagged, keptOfPassed, rules }: LintFigures): string {
	const rows = [
		...Object.entries(caught).map(
			([reason, share]) => `| struck out by teachers, ${reason} | ${shown(share)} |`,
		),
		`| kept by teachers, struck out by the lint | ${shown(wronglyFlagged)} |`,
		`| let pass by the lint, kept by teachers | ${shown(keptOfPassed)} |`,
	];
	const byRule = Object.entries(rules).map(([code, share]) => `| ${code} | ${shown(share)} |`);
	return `## The lint against teachers

| questions | struck out |
| --- | --- |
${rows.join('\n')}

| rule | struck out by teachers too |
| --- | --- |
${byRule.join('\n')}
`;
}

function report(rows: Record<string, Row>, lint: LintFigures | null): string {
	const lines = Object.entries(rows).map(([genre, { articles, words, bank, quiz, broken }]) => {
		const count = Object.entries(broken).map(([promise, times]) => `${promise} ${times}`);
		const per500 = ((quiz / words) * 500).toFixed(1);
		return `| ${genre} | ${articles} | ${words} | ${bank} | ${quiz} | ${per500} | ${count.join(', ') || 'none'} |`;
	});
	return `# Questions over folders

Day of publication given as unknown.

| genre | articles | words | in the bank | in the quiz | quiz per 500 words | promises broken |
| --- | --- | --- | --- | --- | --- | --- |
${lines.join('\n')}

${lint ? lintTable(lint) : ''}`;
}

/** Measures and writes `questions.md`; gives what it wrote. */
export function measureQuestions(shared: string): string {
	const text = report(measureFolder(join(shared, 'articles')), measureLint(shared));
	writeFileSync(reportFile, text);
	return text;
}

const at = process.argv.indexOf('--shared');
if (process.argv[1] === fileURLToPath(import.meta.url) && at > 0)
	console.log(measureQuestions(process.argv[at + 1]!));
