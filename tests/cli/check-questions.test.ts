import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const quote = 'agreed on 16 November 2026 to open a ferry line in March 2027';
const article = `Ministers agree on a ferry\n\nIda Lund of Elmstad and Peter Vang of Norhaven ${quote}.\n`;
const info = {
	id: '2026-11-16-ferry',
	title: 'Ministers agree on a ferry',
	outlet: null,
	published: '2026-11-16',
	language: 'en',
	licence: 'MIT',
};
const content = {
	facts: [
		{ id: 'ferry-1', kind: 'agreement', text: `Ida Lund and Peter Vang ${quote}.`, evidence: [{ quote }] },
	],
	questions: [
		{
			id: 'ferry-1-gap',
			facts: ['ferry-1'],
			made: 'hand',
			form: 'gap',
			stem: 'On 16 November 2026, Ida Lund and Peter Vang agreed to open a ferry line in ____.',
			evidence: [{ quote }],
			explanation: `Ida Lund and Peter Vang “${quote}”.`,
			answer: 'March 2027',
			gap: { quote: 'March 2027' },
		},
	],
};

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function folderWith(questions: unknown): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'pack-'));
	folders.push(folder);
	writeFileSync(`${folder}/article.txt`, article);
	writeFileSync(`${folder}/pack.json`, JSON.stringify(info));
	writeFileSync(`${folder}/questions.json`, JSON.stringify(questions));
	return folder;
}

function check(...words: string[]) {
	const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
	const script = path.join(root, 'src/cli/check-questions.ts');
	const { stdout, status } = spawnSync(process.execPath, [tsx, script, ...words], {
		cwd: root,
		encoding: 'utf8',
	});
	return { stdout, status };
}

describe('check:questions', { timeout: 60_000 }, () => {
	test('names file, place and reason, and fails', () => {
		const folder = folderWith({ ...content, questions: [{ ...content.questions[0], steem: 'x' }] });
		const { stdout, status } = check(folder);
		expect(stdout).toContain(`${folder}/questions.json: questions[0].steem is not known. Is it misspelt?`);
		expect(stdout).toContain('1 checked, 1 to mend');
		expect(status).toBe(1);
	});

	test('--fix gives quotes their places; then the pack is sound', () => {
		const folder = folderWith(content);
		expect(check('--fix', folder)).toMatchObject({ status: 0 });
		const fixed = JSON.parse(readFileSync(`${folder}/questions.json`, 'utf8')) as typeof content;
		const { start, end } = fixed.questions[0]!.gap as unknown as { start: number; end: number };
		expect(article.slice(start, end)).toBe('March 2027');
	});

	test('a missing file is said', () => {
		const folder = folderWith(content);
		rmSync(`${folder}/pack.json`);
		expect(check(folder)).toMatchObject({
			status: 1,
			stdout: expect.stringContaining('pack.json: This file is missing.') as string,
		});
	});
});
