/**
 * Questions of the bank judged by readers → the weights that a question's worth is read from.
 * `tsx tests/evaluation/worth.ts draw FOLDER [--seed S] [--most N] [--published YYYY-MM-DD] [--from N] [--to N] GENRE=PATH …`
 *   looked-at articles only; writes papers/ and instructions.md for readers, key.ndjson for nobody.
 * `tsx tests/evaluation/worth.ts fit FOLDER …` reads each folder's key.ndjson and verdicts*.jsonl, says how well worth would
 *   choose on articles it was not fitted on, and writes src/lib/engine/questions/worth/weights.ts.
 * `tsx tests/evaluation/worth.ts carry FOLDER …` does the same, but starts from the weights there are and moves them little:
 *   for new judgements where the old ones are no longer at hand. With `--only WORDS` only traits that begin so are moved: for new
 *   traits, where the judges of the day were stricter or milder than those before.
 * `tsx tests/evaluation/worth.ts keep FOLDER …` adds the folders' judgements to worth/judged.json, as hashes; fit and carry
 *   take GENRE=PATH too, and find there what was judged of these articles and is still asked.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { weightsFile } from './calibrate';
import { readSources } from './judging/articles';
import { writePapers } from './judging/papers';
import { drawBank, type Drawn } from './worth/draw';
import { WEIGHTS as WORTH } from '../../src/lib/engine/questions/worth/weights';
import { carryWorth, chosenAt, fitWorth, judgedSamples, type JudgedSample } from './worth/fit';
import { recall, remember, type Judged } from './worth/judged';

const here = dirname(fileURLToPath(import.meta.url));
const JUDGED = join(here, 'worth/judged.json');
const WEIGHTS = join(here, '../../src/lib/engine/questions/worth/weights.ts');

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: {
		seed: { type: 'string', default: 'worth' },
		most: { type: 'string', default: '12' },
		published: { type: 'string' },
		from: { type: 'string', default: '1' },
		to: { type: 'string', default: '999' },
		only: { type: 'string' },
	},
});

const lines = (file: string) => readFileSync(file, 'utf8').split('\n').filter(Boolean);

function draw(folder: string, sources: string[]): void {
	const articles = readSources(sources, values);
	const { papers, key } = drawBank(articles, values.seed, Number(values.most));
	writePapers(folder, papers);
	writeFileSync(join(folder, 'key.ndjson'), key.map((one) => `${JSON.stringify(one)}\n`).join(''));
	console.log(`${papers.length} papers, ${key.length} questions.`);
}

/** Samples of judged folders; and, of sources (GENRE=PATH), what was remembered of them. */
function samplesOf(places: string[]): JudgedSample[] {
	const sources = places.filter((place) => place.includes('='));
	const inFolders = places
		.filter((place) => !place.includes('='))
		.flatMap((folder) => {
			const key = lines(join(folder, 'key.ndjson')).map((line) => JSON.parse(line) as Drawn);
			const verdicts = readdirSync(folder)
				.filter((file) => /^verdicts.*\.jsonl$/.test(file))
				.flatMap((file) => lines(join(folder, file)))
				.map((line) => JSON.parse(line) as { id: string; keep: boolean });
			return judgedSamples(key, verdicts);
		});
	return sources.length > 0 ? [...inFolders, ...recall(readSources(sources, values), known())] : inFolders;
}

const known = () => JSON.parse(readFileSync(JUDGED, 'utf8')) as Judged;

function keep(folders: string[]): void {
	const judged = remember(samplesOf(folders), known());
	writeFileSync(JUDGED, `${JSON.stringify(judged, null, 2)}\n`);
	const count = Object.values(judged).reduce((sum, asked) => sum + Object.keys(asked).length, 0);
	console.log(`${count} judged questions of ${Object.keys(judged).length} articles.`);
}

/** `from`: the weights to start from; nothing for a fit from the start. */
function fit(places: string[], from?: Readonly<Record<string, number>>): void {
	const samples = samplesOf(places);
	const kept = samples.filter(({ right }) => right).length;
	console.log(`${samples.length} questions judged, ${kept} kept.`);
	for (const { from, questions, share } of chosenAt(samples))
		console.log(`from ${from}: ${questions} questions, ${(100 * share).toFixed(1)} % kept`);
	writeFileSync(
		WEIGHTS,
		weightsFile(
			from ? carryWorth(samples, from, values.only) : fitWorth(samples),
			'worth',
			`tsx tests/evaluation/worth.ts ${from ? 'carry' : 'fit'}`,
		),
	);
	console.log('Weights written. Format them.');
}

const [verb, ...rest] = positionals;
if (verb === 'draw' && rest.length > 1) draw(rest[0]!, rest.slice(1));
else if (verb === 'fit' && rest.length > 0) fit(rest);
else if (verb === 'carry' && rest.length > 0) fit(rest, WORTH);
else if (verb === 'keep' && rest.length > 0) keep(rest);
else console.log('Say draw, fit, carry or keep: see the head of this file.');
