/** `npm run evaluate -- --shared FOLDER [--calibrate]`: how well the engine reads, measured where the corpora are. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFindings } from '../../src/lib/engine';
import { traitCandidates } from '../../src/lib/engine/facts/statements';
import { calibrateStatements, weightsFile, type Sample } from './calibrate';
import { FLOOR, makeFigures } from './figures';
import { partOf, readGold, type GoldArticle, type Part } from './polnear';
import { compare, makeReport, type AllFigures } from './report';
import { judge, type Judged, type Marked } from './score';
import { measureQuestions } from './questions';
import { measureTimes } from './times';

const here = dirname(fileURLToPath(import.meta.url));
const figuresFile = join(here, 'figures.json');
const reportFile = join(here, 'report.md');
const weightsPath = join(here, '../../src/lib/engine/facts/statements/weights.ts');

interface Result {
	judged: Judged[];
	marked: Marked[];
	floored: Judged[];
}

function evaluateArticle(article: GoldArticle): Result {
	const { text, published, title, id, gold } = article;
	const { statements } = findFindings({ text, published, title, id });
	const sure = statements.filter((statement) => statement.confidence >= FLOOR);
	return { ...judge(text, gold, statements), floored: judge(text, gold, sure).judged };
}

/** Verdicts on everything the rules find, also on what is left out for want of confidence. */
function sampleArticle({ text, published, title, id, gold }: GoldArticle): Sample[] {
	const { document, entities, times } = findFindings({ text, published, title, id });
	const candidates = traitCandidates(document, entities, times);
	const { judged } = judge(
		text,
		gold,
		candidates.map(({ statement }) => statement),
	);
	return judged.map(({ right }, i): Sample => ({ traits: candidates[i]?.traits ?? [], right }));
}

function evaluatePart(articles: readonly GoldArticle[], part: Part): Result[] {
	const own = articles.filter((article) => partOf(article) === part);
	return own.map((article, i) => {
		if (process.stderr.isTTY && i % 20 === 0) process.stderr.write(`\r${part}: ${i} of ${own.length} `);
		return evaluateArticle(article);
	});
}

const figuresOf = (results: readonly Result[]) =>
	makeFigures(
		results.length,
		results.flatMap(({ judged }) => judged),
		results.flatMap(({ marked }) => marked),
		results.flatMap(({ floored }) => floored),
	);

async function main(args: readonly string[]): Promise<void> {
	const at = args.indexOf('--shared');
	const folder = at >= 0 ? args[at + 1] : undefined;
	const gold = folder ? await readGold(folder) : null;
	if (!folder || !gold) {
		console.log('No corpora here: give their folder with --shared FOLDER. Nothing was measured.');
		return;
	}
	if (args.includes('--calibrate')) {
		writeFileSync(
			weightsPath,
			weightsFile(
				calibrateStatements(gold.filter((article) => partOf(article) === 'looked-at').flatMap(sampleArticle)),
			),
		);
		console.log('Weights written. Format them and run again without --calibrate.');
		return;
	}
	const before = existsSync(figuresFile) ? (JSON.parse(readFileSync(figuresFile, 'utf8')) as AllFigures) : {};
	const after: AllFigures = {
		unseen: figuresOf(evaluatePart(gold, 'unseen')),
		'looked-at': figuresOf(evaluatePart(gold, 'looked-at')),
	};
	const report = makeReport(after, await measureTimes(folder));
	const changes = compare(before, after);
	writeFileSync(reportFile, report);
	writeFileSync(figuresFile, `${JSON.stringify(after, null, '\t')}\n`);
	console.log(report);
	console.log(measureQuestions(folder));
	console.log(changes.length > 0 ? changes.join('\n') : 'Nothing changed since the figures before.');
}

await main(process.argv.slice(2));
