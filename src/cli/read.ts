/** Terminal door: articles in, one reading per line out. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { buffer } from 'node:stream/consumers';
import { parseArguments, type Arguments } from './arguments';
import { printForPeople } from './print-reading';
import { normaliseText, read } from '../lib/engine/index';
import type { ArticleInput } from '../lib/engine/types';
import { isDay } from '../lib/day';

type Emit = (input: ArticleInput) => Promise<void>;

/** The reason a file cannot be read, in a few words. */
class Unreadable extends Error {}

const REASONS: Record<string, string> = {
	ENOENT: 'there is no such file',
	EISDIR: 'it is a folder, not a file',
	EACCES: 'it may not be opened',
};

function reasonOf(error: unknown): string {
	const code = (error as { code?: string }).code ?? '';
	return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

/** Plain text needs no parser; markup goes through the door of `files`, loaded only then. */
async function articleFrom(name: string, bytes: Uint8Array): Promise<ArticleInput> {
	const { parseArticleFile } = await import('../lib/files/parse');
	const parsed = await parseArticleFile(name, bytes);
	if (!parsed.ok) {
		const { tell } = await import('../lib/messages/index');
		throw new Unreadable(parsed.issues.map(({ code, params }) => tell('problem', code, params)).join(' '));
	}
	return parsed.value;
}

/** One article of an ndjson file; its text is taken verbatim. */
function articleOfLine(line: string, number: number): ArticleInput {
	let record: unknown;
	try {
		record = JSON.parse(line);
	} catch {
		throw new Unreadable(`line ${number} is no JSON`);
	}
	const { id, text, published, title } = (record ?? {}) as Record<string, unknown>;
	if (typeof text !== 'string') throw new Unreadable(`line ${number} has no "text"`);
	return {
		text,
		id: id === undefined || id === null ? null : String(id),
		published: typeof published === 'string' && isDay(published.slice(0, 10)) ? published.slice(0, 10) : null,
		title: typeof title === 'string' && title.trim() ? title : null,
	};
}

async function readLines(file: string, published: string | null, emit: Emit): Promise<void> {
	let number = 0;
	for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
		number++;
		if (!line.trim()) continue;
		const article = articleOfLine(number === 1 ? line.replace(/^\uFEFF/, '') : line, number);
		await emit({ ...article, published: article.published ?? published });
	}
}

async function readOne(file: string, published: string | null, emit: Emit): Promise<void> {
	if (file.endsWith('.ndjson')) return readLines(file, published, emit);
	const bytes = file === '-' ? await buffer(process.stdin) : await readFile(file);
	const article = /\.(?:md|html?)$/i.test(file)
		? await articleFrom(file, bytes)
		: { text: normaliseText(decode(bytes)) };
	await emit({ ...article, id: file, published: published ?? article.published ?? null });
}

/** UTF-8, else windows-1252. */
function decode(bytes: Uint8Array): string {
	if (bytes.includes(0)) throw new Unreadable('it is no text');
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

function write(line: string): Promise<void> {
	return new Promise((resolve) => {
		if (process.stdout.write(`${line}\n`)) resolve();
		else process.stdout.once('drain', () => resolve());
	});
}

async function run({ files, published, format }: Arguments): Promise<number> {
	let status = 0;
	let count = 0;
	const emit: Emit = async (article) => {
		const reading = read(article);
		await write(format === 'json' ? JSON.stringify(reading) : printForPeople(reading));
		count++;
		if (process.stderr.isTTY) process.stderr.write(`\r${count} read`);
	};
	for (const file of files) {
		try {
			await readOne(file, published, emit);
		} catch (error) {
			process.stderr.write(`${file}: ${reasonOf(error)}\n`);
			status = 1;
		}
	}
	if (process.stderr.isTTY && count > 0) process.stderr.write('\n');
	return status;
}

const given = parseArguments(process.argv.slice(2));
if (typeof given === 'string') {
	process.stderr.write(`${given}\n`);
	process.exitCode = 2;
} else process.exitCode = await run(given);
