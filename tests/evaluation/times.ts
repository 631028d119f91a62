/** Corpus folder → what its own yardstick says of the times read, for the looked-at and the unseen part. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findFindings } from '../../src/lib/engine';

interface Article {
	id: string;
	text: string;
	published: string | null;
	title: string | null;
}

/** Sorted by name, the 1st, 3rd, 5th … may be looked at. */
const PARTS = [
	{ name: 'unseen', holds: (i: number) => i % 2 === 1 },
	{ name: 'looked-at', holds: (i: number) => i % 2 === 0 },
] as const;

/** From this confidence on a date may be asked. */
const FLOOR = 0.9;

/** The yardstick's lines for both parts, or null when corpus or yardstick are not there. */
export async function measureTimes(folder: string): Promise<string | null> {
	const corpus = join(folder, 'corpora', 'tbaq-even');
	const yardstick = join(folder, 'score', 'times.mjs');
	if (!existsSync(corpus) || !existsSync(yardstick)) return null;
	const { readTbaq } = (await import(pathToFileURL(join(folder, 'score', 'corpus.mjs')).href)) as {
		readTbaq: (dir: string) => Article[];
	};
	const articles = readTbaq(corpus);
	const scratch = mkdtempSync(join(tmpdir(), 'presscards-'));
	try {
		return PARTS.map(({ name, holds }) => {
			const file = join(scratch, `${name}.ndjson`);
			const readings = articles.filter((_, i) => holds(i)).map(readTimes);
			writeFileSync(file, readings.join('\n'));
			const score = (...more: string[]) =>
				execFileSync(process.execPath, [yardstick, corpus, file, ...more], { encoding: 'utf8' });
			const sure = score('--floor', String(FLOOR)).trim().split('\n').at(-1)!;
			return `${name}\n${score()}at ${FLOOR} or above: ${sure}\n`;
		}).join('\n');
	} finally {
		rmSync(scratch, { recursive: true });
	}
}

function readTimes({ id, text, published, title }: Article): string {
	const { times } = findFindings({ text, published, title, id });
	return JSON.stringify({ id, article: { text }, times });
}
