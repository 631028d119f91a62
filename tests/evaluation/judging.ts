/**
 * Questions judged by readers.
 * `tsx tests/evaluation/judging.ts make FOLDER [--seed S] [--published YYYY-MM-DD] [--from N] [--to N] GENRE=PATH …`
 *   PATH is a folder of .txt files or an .ndjson file; writes papers/ and instructions.md for readers, key.json for nobody.
 * `tsx tests/evaluation/judging.ts read FOLDER VERDICTS…` writes judging.json and judging.md beside this file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readSources } from './judging/articles';
import { makeJudgingFigures, readVerdicts } from './judging/figures';
import { makeJudging, type Judging } from './judging/make';
import { writePapers } from './judging/papers';
import { judgingReport } from './judging/report';

const here = dirname(fileURLToPath(import.meta.url));

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: {
		seed: { type: 'string', default: 'judging' },
		published: { type: 'string' },
		from: { type: 'string', default: '1' },
		to: { type: 'string', default: '999' },
	},
});

function make(folder: string, sources: string[]): void {
	const articles = readSources(sources, values);
	const { papers, key } = makeJudging(articles, values.seed);
	writePapers(folder, papers);
	writeFileSync(join(folder, 'key.json'), JSON.stringify(key, null, '\t'));
	console.log(`${papers.length} papers, ${key.questions.length} questions.`);
}

function readBack(folder: string, files: string[]): void {
	const key = JSON.parse(readFileSync(join(folder, 'key.json'), 'utf8')) as Judging['key'];
	const readers = files.map((file) => readVerdicts(readFileSync(file, 'utf8'), key.questions));
	const figures = makeJudgingFigures(key, readers);
	writeFileSync(join(here, 'judging.json'), `${JSON.stringify(figures, null, '\t')}\n`);
	writeFileSync(join(here, 'judging.md'), judgingReport(figures));
	console.log(judgingReport(figures));
}

const [verb, folder, ...rest] = positionals;
if (verb === 'make' && folder && rest.length > 0) make(folder, rest);
else if (verb === 'read' && folder && rest.length > 0) readBack(folder, rest);
else console.log('Say make or read: see the head of this file.');
