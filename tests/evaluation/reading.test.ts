/** Facts for readers: drawn the same for the same seed, and what was found faulty is counted. */
import { expect, test } from 'vitest';
import { countFaults, drawFactPapers, factInstructions, readFaults } from './reading/papers';

const TEXT = `Port of Lund to grow

Clara Mendes, the mayor of Lund, met Olaf Brandt, the chairman of Nordline, in Oslo on 3 March 2024.

Clara Mendes said that Nordline would open a school for pilots in Portugal.`;

const article = { genre: 'business', text: TEXT, title: null, published: '2024-03-05' };
const { papers, key } = drawFactPapers([article, { ...article, text: 'Nothing happened.' }], 'test', 3);

test('every sentence stands under its article, by its id', () => {
	expect(papers).toHaveLength(1);
	expect(key).toHaveLength(3);
	for (const { id } of key) expect(papers[0]).toContain(`${id}. `);
	expect(drawFactPapers([article], 'test', 3).papers).toEqual(papers);
	expect(factInstructions()).toContain('`lost`');
});

test('faults are counted by kind and reason', () => {
	const found = readFaults('{"id":"F0001","why":"lost"}\n\n', key);
	const { all, ...kinds } = countFaults(key, found);
	expect(all).toEqual({ read: 3, faulty: 1, why: { lost: 1 } });
	expect(Object.values(kinds).reduce((sum, { read }) => sum + read, 0)).toBe(3);
});

test('a fault of nothing, and one nobody knows, are errors', () => {
	expect(() => readFaults('{"id":"F9999","why":"lost"}', key)).toThrow('F9999');
	expect(() => readFaults('{"id":"F0001","why":"dull"}', key)).toThrow('dull');
});
