import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashText } from '../../src/lib/hash';
import { drawFacts, lookedAt, precisionByKind, readVerdicts, showFact, sureFacts } from './fact-sample';
import { readFactGold } from './facts';

describe('the gold of facts', () => {
	test('there are twenty articles, half of them unseen', () => {
		const parts = readFactGold().map(({ part }) => part);
		expect(parts.filter((part) => part === 'looked-at')).toHaveLength(10);
		expect(parts.filter((part) => part === 'unseen')).toHaveLength(10);
	});
	test.each(readFactGold().map((gold) => [gold.article, gold] as const))('%s is offsets', (_, gold) => {
		expect(gold.hash).toMatch(/^[0-9a-f]{26}$/);
		for (const { start, end } of gold.facts) expect(start).toBeLessThan(end);
		const starts = gold.facts.map(({ start }) => start);
		expect(starts).toEqual([...starts].sort((a, b) => a - b));
	});
});

describe('facts to read by hand', () => {
	const TEXT =
		'Ida Falk, head of Lumo Bank, said on Monday that the lamps were too dear. The bank sold 40 lamps in 2021.';
	const told = sureFacts([{ text: TEXT, published: '2022-03-09' }]);

	test('are drawn the same for the same seed, and never twice', () => {
		const all = drawFacts([...told, ...told], 50, 'a');
		const names = [...all.values()].flat().map(({ fact }) => fact.fingerprint);
		expect(names.length).toBeGreaterThan(0);
		expect(new Set(names).size).toBe(names.length);
		expect(drawFacts(told, 1, 'a')).toEqual(drawFacts(told, 1, 'a'));
	});
	test('show the fact and its evidence', () => {
		const shown = showFact(told[0]!);
		expect(shown).toContain(told[0]!.fact.text);
		expect(shown).toContain('EVIDENCE');
	});
	test('are counted by kind; verdicts on facts that are gone do not count', () => {
		const { fingerprint, kind } = told[0]!.fact;
		const verdicts = new Map([
			[fingerprint, 'lost hedge'],
			['gone', 'ok'],
		]);
		expect(precisionByKind(told, verdicts)).toEqual({
			[kind]: { read: 1, right: 0, wrong: { 'lost hedge': 1 } },
		});
	});
	test('come from the first six texts of a folder, and from none that is kept unseen', async () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'texts-'));
		try {
			for (let i = 1; i <= 8; i++) writeFileSync(path.join(folder, `${i}.txt`), `Text ${i}.`);
			writeFileSync(path.join(folder, 'verdicts'), 'abc ok\ndef  wrong speaker\n');
			const texts = await lookedAt([folder], new Set([hashText('Text 2.')]));
			expect(texts.map(({ text }) => text)).toEqual([1, 3, 4, 5, 6].map((i) => `Text ${i}.`));
			expect([...readVerdicts(path.join(folder, 'verdicts'))]).toEqual([
				['abc', 'ok'],
				['def', 'wrong speaker'],
			]);
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});
