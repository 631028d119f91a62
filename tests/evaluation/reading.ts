/**
 * Sure facts read by readers who see only article and sentence.
 * `tsx tests/evaluation/reading.ts draw FOLDER [--seed S] [--most N] [--published YYYY-MM-DD] [--from N] [--to N] GENRE=PATH …`
 *   PATH is a folder of .txt files or an .ndjson file; writes papers/ and instructions.md for readers, key.json for nobody.
 * `tsx tests/evaluation/reading.ts read FOLDER FAULTS…` counts what readers found faulty, by kind of fact and by reason.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSources } from './judging/articles';
import { writePapers } from './judging/papers';
import { countFaults, drawFactPapers, factInstructions, readFaults, type ReadFact } from './reading/papers';

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: {
		seed: { type: 'string', default: 'reading' },
		most: { type: 'string', default: '8' },
		published: { type: 'string' },
		from: { type: 'string', default: '1' },
		to: { type: 'string', default: '999' },
	},
});

function draw(folder: string, sources: string[]): void {
	const { papers, key } = drawFactPapers(readSources(sources, values), values.seed, Number(values.most));
	writePapers(folder, papers, factInstructions());
	writeFileSync(join(folder, 'key.json'), JSON.stringify(key, null, '\t'));
	console.log(`${papers.length} papers, ${key.length} sentences.`);
}

function readBack(folder: string, files: string[]): void {
	const key = JSON.parse(readFileSync(join(folder, 'key.json'), 'utf8')) as ReadFact[];
	const found = files.flatMap((file) => readFaults(readFileSync(file, 'utf8'), key));
	for (const [kind, { read, faulty, why }] of Object.entries(countFaults(key, found))) {
		const share = ((100 * (read - faulty)) / read).toFixed(1);
		const reasons = Object.entries(why).map(([reason, count]) => `${reason} ${count}`);
		console.log(`${kind}: ${read - faulty} of ${read} right, ${share} % ${reasons.join(', ')}`);
	}
}

const [verb, folder, ...rest] = positionals;
if (verb === 'draw' && folder && rest.length > 0) draw(folder, rest);
else if (verb === 'read' && folder && rest.length > 0) readBack(folder, rest);
else console.log('Say draw or read: see the head of this file.');
