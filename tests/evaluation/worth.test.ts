/** Worth is fitted on what readers kept: drawing, samples, and how well it would choose. */
import { describe, expect, test } from 'vitest';
import { drawBank } from './worth/draw';
import { chosenAt, fitWorth, judgedSamples, type JudgedSample } from './worth/fit';
import { recall, remember } from './worth/judged';

const TEXT = `Port of Lund to grow

Clara Mendes, the mayor of Lund, met Olaf Brandt, the chairman of Nordline, in Oslo on 3 March 2024.

“The port of Lund will be twice as large as the port of Malmo by the end of 2030,” said Clara Mendes. Olaf Brandt refused to sell the Waverley Pier to Portugal.`;

const article = { genre: 'business', text: TEXT, title: null, published: '2024-03-05' };
const { papers, key } = drawBank([article], 'test', 12);

describe('a draw', () => {
	test('shows the article and each thing asked once, and no worth', () => {
		expect(key.length).toBeGreaterThan(3);
		const stems = key.map(({ question }) => `${question.maker} ${question.stem}`);
		expect(new Set(stems).size).toBe(stems.length);
		for (const { id, question } of key)
			expect(papers[0]).toContain(
				`${id}. `.concat(question.form === 'true-false' ? 'True or false? ' : '', question.stem),
			);
		expect(papers[0]).not.toContain('worth');
	});

	test('has the facts of each question', () => {
		for (const { question, facts } of key)
			expect(facts.map(({ fingerprint }) => fingerprint).sort()).toEqual([...question.facts].sort());
	});
});

test('each verdict becomes a sample; what nobody judged does not', () => {
	const verdicts = key.slice(1).map(({ id }, i) => ({ id, keep: i % 2 === 0 }));
	const samples = judgedSamples(key, verdicts);
	expect(samples).toHaveLength(key.length - 1);
	expect(samples[0]!.right).toBe(true);
	expect(samples[0]!.traits).toContain(`day true`);
	expect(new Set(samples.map((sample) => sample.article)).size).toBe(1);
});

test('two readers: kept only where both keep', () => {
	const verdicts = [
		{ id: key[0]!.id, keep: true },
		{ id: key[0]!.id, keep: false },
		{ id: key[1]!.id, keep: true },
		{ id: key[1]!.id, keep: true },
	];
	expect(judgedSamples(key, verdicts).map(({ right }) => right)).toEqual([false, true]);
});

test('judgements are remembered without a word of the article, and found again with it', () => {
	const verdicts = key.map(({ id }, i) => ({ id, keep: i % 2 === 0 }));
	const samples = judgedSamples(key, verdicts);
	const judged = remember(samples, {});
	expect(JSON.stringify(judged)).toMatch(/^[\da-f":{},truefals]*$/);
	const found = recall([article], judged);
	for (const { asked, traits, right } of samples)
		expect(found).toContainEqual(expect.objectContaining({ asked, traits, right }));
	expect(recall([{ ...article, text: `${TEXT} More.` }], judged)).toEqual([]);
});

test('what readers keep weighs more, and is chosen on articles it was not fitted on', () => {
	const samples: JudgedSample[] = Array.from({ length: 200 }, (_, i) => ({
		article: (i % 20).toString(16).padStart(8, '0'),
		asked: `question ${i}`,
		traits: ['always', i % 4 === 0 ? 'dull' : 'telling'],
		right: i % 4 !== 0,
	}));
	const weights = fitWorth(samples);
	expect(weights['telling']).toBeGreaterThan(weights['dull']!);
	const best = chosenAt(samples).find(({ from }) => from === 0.75)!;
	expect(best.questions).toBe(150);
	expect(best.share).toBe(1);
});
