/** What worth is read from, and what it does to the bank. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/lib/engine';
import { layOut } from '../../../src/lib/engine/questions/bench';
import { makeQuestions } from '../../../src/lib/engine/questions/make';
import { upTo, type Asked } from '../../../src/lib/engine/questions/worth/asked';
import { traitsOf } from '../../../src/lib/engine/questions/worth/traits';
import { FACTS, FINDINGS } from './fixture';

const bench = layOut(FINDINGS, FACTS, { seed: 'test' });
const asked = (stem: string, more: Partial<Asked> = {}): Asked => ({
	form: 'short',
	maker: 'who-said',
	asks: 'name',
	stem,
	answer: 'Clara Mendes',
	evidence: [{ start: 0, end: 10 }],
	...more,
});

test('the bank begins with what teachers would keep', () => {
	const { questions } = makeQuestions(FINDINGS, FACTS, { seed: 'test' });
	const worths = questions.map(({ worth }) => worth!);
	expect(worths.every((worth) => worth > 0 && worth < 1)).toBe(true);
	expect(worths).toEqual([...worths].sort((a, b) => b - a));
});

test('a telling quotation of an office holder stands before a gap and a lone year', () => {
	const { questions } = read({
		title: 'Lund to double its harbour',
		published: '2024-03-05',
		text: `Clara Mendes, the mayor of Lund, opened the harbour in 2012. “The harbour of Lund will be twice as large as the harbour of Malmo by the end of 2030,” said Clara Mendes.`,
	});
	const place = (maker: string) => questions.findIndex((question) => question.maker === maker);
	expect(place('who-said')).toBeLessThan(
		place('finish-the-quote') < 0 ? Infinity : place('finish-the-quote'),
	);
	expect(place('who-said')).toBeLessThan(place('when'));
});

describe('how a question says which report is meant', () => {
	test.each([
		['In the report “Harbour talks end”, who said “no”?', 'headline'],
		['In the report “Harbour talks end” of 5 March 2024, who said “no”?', 'headline and day'],
		['In the report of 5 March 2024, who said “no”?', 'day'],
		['On 5 March 2024, who said “no”?', 'dated'],
		['Who said “no”?', 'none'],
	])('%s', (stem, frame) => {
		expect(traitsOf(asked(stem), [], bench)).toContain(`frame ${frame}`);
	});
});

describe('a quotation', () => {
	const of = (quote: string) => traitsOf(asked(`Who said “${quote}”?`), [], bench);
	test('with names and figures says what it is about', () => {
		expect(of('The fees of Porto rose by 8 percent')).toEqual(
			expect.arrayContaining(['quotation names ≤1', 'quotation figure true', 'quotation I false']),
		);
	});
	test('about oneself gives the speaker away', () => {
		expect(of('I never liked it there')).toEqual(
			expect.arrayContaining(['quotation I true', 'quotation it true', 'quotation names ≤0']),
		);
	});
});

test('words that lean on something else', () => {
	expect(traitsOf(asked('Who bought other piers?'), [], bench)).toContain('loose word');
	expect(traitsOf(asked('Who bought the pier of Porto?'), [], bench)).not.toContain('loose word');
});

test('a bound is the first that is not passed', () => {
	expect([0, 2, 3, 9].map((value) => upTo(value, [0, 2, 5]))).toEqual(['≤0', '≤2', '≤5', 'more']);
});

describe('whose name it is', () => {
	const passing = (title: string) =>
		read({
			title,
			published: '2024-03-05',
			text: `Olaf Brandt, a boat builder, and Clara Mendes, a baker, live in Lund. “The harbour of Lund will be twice as large as the harbour of Malmo by the end of 2030,” said Olaf Brandt.`,
		}).questions.find(({ maker, form }) => maker === 'who-said' && form === 'short')?.passing;

	test('somebody met in passing: little alone', () => {
		expect(passing('Lund to double its harbour')).toBe(true);
	});

	test('somebody of the headline: not so', () => {
		expect(passing('Brandt praises plan to double harbour')).toBeUndefined();
	});
});
