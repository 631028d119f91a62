/** The judging: sources are hidden, numbers are even, verdicts become figures. */
import { describe, expect, test } from 'vitest';
import { kappa, makeJudgingFigures, readVerdicts, type Verdict } from './judging/figures';
import { instructions, makeJudging } from './judging/make';
import { judgingReport } from './judging/report';

const TEXT = `Port of Lund to grow

Clara Mendes, the mayor of Lund, met Olaf Brandt, the chairman of Nordline, in Oslo on 3 March 2024.

Clara Mendes said that Nordline would open a school for pilots. Olaf Brandt refused to sell the Waverley Pier to Portugal.

“The port of Lund will be twice as large as the port of Malmo by the end of 2030,” said Clara Mendes. “Nordline has lost more money in Portugal than in any other country of Europe,” said Olaf Brandt.

“The Waverley Pier has been the pride of Lund for two hundred years, and Nordline will never sell it to Portugal,” said Olaf Brandt.`;

const article = { genre: 'business', text: TEXT, title: null, published: null };
const judging = makeJudging([article, { ...article, genre: 'politics' }], 'test');
const { papers, key } = judging;

describe('the papers', () => {
	test('hold the article and every question, and do not say whose it is', () => {
		for (const { id, article: at } of key.questions) expect(papers[at]).toContain(`${id}. `);
		expect(papers.join()).not.toMatch(/ours|naive|maker/);
		expect(papers[0]).toContain('Given as right: ');
	});

	test('as many of the baseline as of ours, an article', () => {
		for (const at of [0, 1]) {
			const own = key.questions.filter((line) => line.article === at);
			const ours = own.filter(({ source }) => source === 'ours').length;
			expect(ours).toBeGreaterThan(0);
			expect(own.length).toBe(2 * ours);
		}
	});

	test('are the same for the same seed', () => {
		expect(makeJudging([article], 'test').papers[0]).toBe(papers[0]);
		expect(makeJudging([article], 'other').papers[0]).not.toBe(papers[0]);
	});

	test('come with the defects by name', () => {
		expect(instructions()).toContain('`wrong-key`');
	});
});

const verdictsOf = (verdict: (id: string, at: number) => Verdict) =>
	readVerdicts(key.questions.map(({ id }, at) => JSON.stringify(verdict(id, at))).join('\n'), key.questions);

describe('the verdicts', () => {
	const all = verdictsOf((id) => ({ id, keep: true }));
	const some = verdictsOf((id, at) =>
		key.questions[at]!.source === 'ours' ? { id, keep: true } : { id, keep: false, defects: ['gap-open'] },
	);

	test('are counted by source, genre and defect', () => {
		const figures = makeJudgingFigures(key, [all, some]);
		const { ours, naive } = figures.bySource;
		expect(ours!.keptByAll).toBe(ours!.questions);
		expect(naive!.keptByAll).toBe(0);
		expect(naive!.kept).toEqual([naive!.questions, 0]);
		expect(figures.defects.naive!['gap-open']).toBe(naive!.questions);
		expect(Object.keys(figures.byGenre)).toEqual(['business', 'politics']);
		expect(judgingReport(figures)).toContain('| ours |');
		expect(judgingReport(figures)).not.toContain('Clara');
	});

	test('agreement is corrected for chance', () => {
		expect(kappa(key.questions, [some, some])).toBe(1);
		expect(kappa(key.questions, [all, some])).toBe(0);
	});

	test('must be whole, known and once each', () => {
		const { id } = key.questions[0]!;
		const line = JSON.stringify({ id, keep: true });
		expect(() => readVerdicts(line, key.questions)).toThrow(/No verdict/);
		expect(() => readVerdicts(`${line}\n${line}`, key.questions)).toThrow(/twice/);
		expect(() => readVerdicts('{"id":"Q9999","keep":true}', key.questions)).toThrow(/unknown/);
		const odd = JSON.stringify({ id, keep: false, defects: ['ugly'] });
		expect(() => readVerdicts(odd, key.questions)).toThrow(/ugly/);
	});
});
