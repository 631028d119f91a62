/** Terminal door: bundled packs in, complaints out. Exit status 1 when there are any. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { read } from '../lib/engine/index';
import { lintQuestion } from '../lib/engine/questions/lint';
import type { Issue, Parsed } from '../lib/errors';
import { decodeText } from '../lib/files/decode';
import { parseJson } from '../lib/files/json';
import { packReading, parsePackFolder, type Pack } from '../lib/files/pack';
import { placeQuotes } from '../lib/files/pack-fix';
import { tell } from '../lib/messages/index';

const USAGE =
	'Usage: npm run check:questions -- [--fix] [FOLDER...]   (by default every folder in questions/)';
const LARGEST = 4_000_000;

interface Complaint {
	file: string;
	place: string;
	sentence: string;
	/** Worth a look, but no reason to fail. */
	note: boolean;
}

function complaintOf({ file = '', place = '', code, params }: Issue): Complaint {
	return { file, place, sentence: tell('problem', code, params), note: false };
}

function complaints(...results: Parsed<unknown>[]): Complaint[] {
	return results.flatMap((result) => (result.ok ? [] : result.issues.map(complaintOf)));
}

async function bytesOf(file: string): Promise<Parsed<Uint8Array>> {
	try {
		return { ok: true, value: await readFile(file), notices: [] };
	} catch {
		return { ok: false, issues: [{ code: 'file-missing', file }] };
	}
}

async function jsonOf(file: string): Promise<Parsed<unknown>> {
	const bytes = await bytesOf(file);
	return bytes.ok ? parseJson(file, bytes.value, LARGEST) : bytes;
}

async function textOf(file: string): Promise<Parsed<string>> {
	const bytes = await bytesOf(file);
	return bytes.ok ? decodeText(file, bytes.value) : bytes;
}

/** Writes `questions.json` again, in the house's format. */
async function rewrite(file: string, content: unknown): Promise<void> {
	const prettier = await import('prettier');
	const options = { ...(await prettier.resolveConfig(file)), filepath: file };
	await writeFile(file, await prettier.format(JSON.stringify(content, null, 2), options));
}

/** The lint of every question, told with the question's place and name. */
function lintPack(file: string, { info, text, ...pack }: Pack): Complaint[] {
	const { reading } = packReading({ info, text, ...pack });
	const { entities, times } = read({ text, published: info.published, title: info.title });
	const context = { text, entities, times, published: info.published, facts: reading.facts };
	return reading.questions.flatMap((question, index) =>
		lintQuestion(question, context).map((flaw) => ({
			file,
			place: `questions[${index}] ${question.id}`,
			sentence: tell('lint', flaw.code, flaw.params),
			note: flaw.severity === 'warn',
		})),
	);
}

async function checkFolder(folder: string, fix: boolean): Promise<Complaint[]> {
	const file = `${folder}/questions.json`;
	const info = await jsonOf(`${folder}/pack.json`);
	const questions = await jsonOf(file);
	const article = await textOf(`${folder}/article.txt`);
	if (!info.ok || !questions.ok || !article.ok) return complaints(info, questions, article);
	if (fix) {
		const open = placeQuotes(article.value, questions.value);
		await rewrite(file, questions.value);
		if (open.length > 0) return open.map((issue) => complaintOf({ ...issue, file }));
	}
	const parts = { pack: info.value, questions: questions.value, article: article.value };
	const pack = parsePackFolder(folder, parts);
	return pack.ok ? lintPack(file, pack.value) : complaints(pack);
}

async function allFolders(): Promise<string[]> {
	const entries = await readdir('questions', { withFileTypes: true });
	return entries.filter((entry) => entry.isDirectory()).map((entry) => `questions/${entry.name}`);
}

function tellPeople(all: Complaint[]): void {
	for (const { file, place, sentence, note } of all) {
		const where = place && !sentence.includes(place) ? `${place}: ` : '';
		process.stdout.write(`${note ? 'note: ' : ''}${file}: ${where}${sentence}\n`);
	}
}

async function run(words: string[]): Promise<number> {
	const unknown = words.find((word) => word.startsWith('-') && word !== '--fix');
	if (unknown) {
		process.stderr.write(`There is no option ${unknown}.\n${USAGE}\n`);
		return 2;
	}
	const given = words.filter((word) => word !== '--fix').map((word) => path.normalize(word));
	const folders = given.length > 0 ? given : await allFolders();
	const found: Complaint[] = [];
	for (const folder of folders)
		found.push(...(await checkFolder(folder.replace(/\/$/, ''), words.includes('--fix'))));
	tellPeople(found);
	const wrong = found.filter((complaint) => !complaint.note).length;
	process.stdout.write(`${folders.length} checked, ${wrong} to mend, ${found.length - wrong} to look at\n`);
	return wrong > 0 ? 1 : 0;
}

process.exitCode = await run(process.argv.slice(2));
