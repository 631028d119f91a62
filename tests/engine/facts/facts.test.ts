/** What holds for facts of all kinds: they stand alone, are told once, and know their parts. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { problems } from '../../../src/lib/messages/en/problems';
import { dayRange, findOrder } from '../../../src/lib/engine/facts/order';
import { DOUBT_BELOW, settle } from '../../../src/lib/engine/facts/confidence';
import { mergeFacts } from '../../../src/lib/engine/facts/merge';
import { sayTime } from '../../../src/lib/engine/facts/say-time';
import type { Fact, TimeMention } from '../../../src/lib/engine/types';
import { readFacts } from '../../helpers/facts';

const ARTICLE = [
	'The Norwegian prime minister, Helena Strand, met the Croatian president, Peter Novak, in Zadar on Monday.',
	'During the visit, Strand promised to open a school in Zadar.',
	'She arrived in Zadar on Sunday morning.',
	'Novak asked Norway to sell its old ferries.',
	'Strand said: “We will think about it.”',
].join(' ');

describe('a fact stands alone', () => {
	const { facts } = readFacts(ARTICLE);
	const texts = facts.filter((fact) => !fact.doubt || fact.doubt.code === 'unsure').map((fact) => fact.text);

	test('short names, roles and pronouns become full names, weekdays dates', () => {
		expect(texts).toContain('Helena Strand promised to open a school in Zadar.');
		expect(texts).toContain('Helena Strand arrived in Zadar on the morning of 12 May 2024.');
		expect(texts.join('\n')).not.toMatch(/\b(?:She|Monday|Sunday|he)\b/);
	});

	test('a possessive the fact itself explains stays', () => {
		expect(texts).toContain('Peter Novak asked Norway to sell its old ferries.');
	});

	test('every part stands where it says', () => {
		expect(facts.length).toBeGreaterThan(4);
		for (const fact of facts)
			for (const { part, from, to } of fact.parts ?? []) {
				const words = fact.words?.[part];
				const written = fact.text.slice(from, to);
				expect(
					typeof words === 'string' && words.toLowerCase().includes(written.toLowerCase()),
					`${part}: ${written}`,
				).toBe(true);
			}
	});

	test('an event can be asked: auxiliary, bare verb, time and place apart', () => {
		const { facts } = readFacts('Peter Novak met Helena Strand in Zadar on Monday.');
		expect(facts.find((fact) => fact.kind === 'event')?.words).toEqual({
			who: 'Peter Novak',
			plural: false,
			asks: 'who',
			verb: 'met',
			aux: 'did',
			bare: 'meet',
			rest: 'Helena Strand',
			where: 'in Zadar',
			when: 'on 13 May 2024',
		});
	});

	test('without a date of publication weekdays are left out, never guessed', () => {
		const told = readFacts('Peter Novak met Helena Strand in Zadar on Monday.', null).facts.map(
			(fact) => fact.text,
		);
		expect(told).toContain('Peter Novak met Helena Strand in Zadar.');
	});

	test.each([
		['Peter Novak sold two ferries in the past six weeks.', 'in the six weeks before 16 May 2024.'],
		['Peter Novak has sold two ferries over the last few years.', 'over the years before 16 May 2024.'],
		['Peter Novak will sell two ferries in the coming weeks.', 'in the weeks after 16 May 2024.'],
		['Peter Novak sold two ferries in the last two weeks of 2019.', 'in the last two weeks of 2019.'],
	])('what counts from the day of the article names that day: %s', (text, end) => {
		const fact = readFacts(text).facts.find((one) => one.text.includes('two ferries'));
		expect(fact?.doubt).toBeUndefined();
		expect(fact?.text).toMatch(new RegExp(`${end.replace('.', '\\.')}$`));
	});

	test.each([
		'Peter Novak sold two ferries over the next six months.',
		'Peter Novak sold two ferries in May.',
	])('a doubt where nobody knows from when it counts: %s', (text) => {
		const day = text.includes('May') ? null : undefined;
		const { facts } = day === null ? readFacts(text, null) : readFacts(text);
		expect(facts.map((fact) => fact.doubt?.code)).toContain('unclear-time');
	});

	test('a hedge stays and is marked', () => {
		const { facts } = readFacts('An alleged spy was arrested in Zadar on 3 May 2024.');
		const fact = facts.find((one) => one.kind === 'event');
		expect(fact?.text).toBe('An alleged spy was arrested in Zadar on 3 May 2024.');
		expect(fact?.hedge).toEqual({ start: 3, end: 10 });
	});

	test('what points to something told before is a doubt with its word', () => {
		const { facts } = readFacts('Peter Novak closed the factory in March.');
		expect(facts[0]?.doubt).toEqual({ code: 'unclear-the', params: { word: 'factory' } });
		expect(facts[0]!.confidence).toBeLessThan(DOUBT_BELOW);
	});

	test('a fuller name told before takes the place of the short one', () => {
		const { facts } = readFacts(
			'The Waverley Line closed in 1969. Peter Novak promised to reopen the line in 2026.',
		);
		expect(facts.map((fact) => fact.text)).toContain(
			'Peter Novak promised to reopen the Waverley Line in 2026.',
		);
	});
});

describe('an opening that the rest needs is told with it', () => {
	const told = (text: string) =>
		readFacts(text)
			.facts.filter((fact) => !fact.doubt)
			.map((fact) => fact.text);

	test.each([
		[
			'By contrast, in the final two years of Helena Strand’s term, the Labour Party controlled the Senate.',
			'In the final two years of Helena Strand’s term, the Labour Party controlled the Senate.',
		],
		[
			'During the 2012 election, Peter Novak closed three ports in Croatia.',
			'During the 2012 election, Peter Novak closed three ports in Croatia.',
		],
		['Nationally, house prices rose 4% in May 2023.', 'Nationally, house prices rose 4% in May 2023.'],
		[
			'From 2000 to 2013, deaths from fever in Norway increased 71%, while heart fatalities dropped 14%.',
			'From 2000 to 2013, heart fatalities dropped 14%.',
		],
		[
			'For 24 hours, Peter Novak closed the port of Zadar.',
			'For 24 hours, Peter Novak closed the port of Zadar.',
		],
	])('%s', (text, expected) => {
		expect(told(text)).toContain(expected);
	});

	test('how a quotation is meant', () => {
		expect(told('“We are sorry to leave the port of Zadar,” Peter Novak said sarcastically.')).toContain(
			'Peter Novak said sarcastically: “We are sorry to leave the port of Zadar”.',
		);
	});

	test.each([
		'Norway alleged Peter Novak was an American spy whose team had many Britons.',
		'Helena Strand said that polls suggested that 90% of men of Norway fished, while 80% of women of Norway sailed.',
	])('what is only said is not told as a fact: %s', (text) => {
		expect(readFacts(text).facts.filter((fact) => fact.kind !== 'statement')).toEqual([]);
	});

	test('words that only tie the sentence to the one before are left out', () => {
		expect(told('However, Peter Novak met Helena Strand in Zadar.')).toEqual([
			'Peter Novak met Helena Strand in Zadar.',
		]);
	});

	test('a period that is named elsewhere is a doubt', () => {
		const { facts } = readFacts('In the nine months, the profit of Nordline fell 6%.');
		expect(facts[0]?.doubt?.code).toBe('no-period');
	});
});

describe('captions, bylines and fragments give nothing', () => {
	test.each([
		'Photo: Peter Novak met Helena Strand in Zadar',
		'By Peter Novak',
		'Read more: Norway agreed to open a school',
		'continued to fall due to trade in Oslo in 2023.',
	])('%s', (text) => {
		expect(readFacts(text).facts).toEqual([]);
	});
});

const base: Fact = {
	kind: 'event',
	fingerprint: 'a',
	text: 'Peter Novak met Helena Strand in Zadar on 13 May 2024.',
	evidence: [{ start: 0, end: 50 }],
	asOf: null,
	rule: 'event/main',
	confidence: 0.9,
	who: [],
	what: { start: 0, end: 5 },
	lemma: 'meet',
	words: { who: 'Peter Novak', rest: 'Helena Strand', where: 'in Zadar', when: 'on 13 May 2024' },
};

describe('mergeFacts', () => {
	test('the same words once, with the evidence of both', () => {
		const merged = mergeFacts([base, { ...base, evidence: [{ start: 80, end: 120 }] }]);
		expect(merged).toHaveLength(1);
		expect(merged[0]!.evidence).toEqual([
			{ start: 0, end: 50 },
			{ start: 80, end: 120 },
		]);
	});

	test('of two kinds with the same words the one that says more stays', () => {
		const amount: Fact = { ...base, kind: 'amount', value: 2, unit: 'people', of: { start: 0, end: 5 } };
		expect(mergeFacts([base, amount]).map((fact) => fact.kind)).toEqual(['amount']);
	});

	test('another day for the same event is marked on both sides', () => {
		const other: Fact = {
			...base,
			fingerprint: 'b',
			text: 'Peter Novak met Helena Strand in Zadar on 14 May 2024.',
			words: { ...base.words, when: 'on 14 May 2024' },
			evidence: [{ start: 80, end: 120 }],
		};
		const merged = mergeFacts([base, other]);
		expect(merged.map((fact) => fact.contradicts)).toEqual([['b'], ['a']]);
		expect(merged.every((fact) => fact.doubt?.code === 'contradiction')).toBe(true);
	});

	test('other numbers are other facts', () => {
		const ten = { ...base, fingerprint: 'c', text: 'Peter Novak sold 10 ferries to Helena Strand in Zadar.' };
		const twelve = {
			...base,
			fingerprint: 'd',
			text: 'Peter Novak sold 12 ferries to Helena Strand in Zadar.',
		};
		expect(mergeFacts([ten, twelve])).toHaveLength(2);
	});
});

describe('order', () => {
	const time = (value: string): TimeMention => ({
		start: 0,
		end: 1,
		type: 'DATE',
		value,
		rule: 'x',
		confidence: 1,
	});
	const at = (fingerprint: string, index: number): Fact => ({ ...base, fingerprint, time: index }) as Fact;

	test.each([
		['2023-06-14', { first: '2023-06-14', last: '2023-06-14' }],
		['2023-02', { first: '2023-02-01', last: '2023-02-28' }],
		['2018', { first: '2018-01-01', last: '2018-12-31' }],
		['2023-06-18TMO', { first: '2023-06-18', last: '2023-06-18' }],
		['PAST_REF', null],
		['P4M', null],
	])('%s', (value, range) => {
		expect(dayRange({ value })).toEqual(range);
	});

	test('earliest first; of two that overlap the exact one stays', () => {
		const times = ['2023-06-18', '2018', '2023-06', '2023-02'].map(time);
		const facts = [at('meeting', 0), at('visit', 1), at('june', 2), at('balloon', 3)];
		expect(findOrder(facts, times)).toEqual(['visit', 'balloon', 'meeting']);
	});
});

describe('settle', () => {
	const draft = { rule: 'event/main', text: 'Norway won.', confidence: 1, problems: [] };

	test.each([
		[{ ...draft }, undefined, undefined],
		[{ ...draft, confidence: 0.5 }, 'unsure', undefined],
		[{ ...draft, problems: [{ code: 'unclear-the' }] }, 'unclear-the', undefined],
		[{ ...draft, problems: [{ code: 'unclear-pronoun' }] }, undefined, 'unclear-pronoun'],
		[{ ...draft, problems: [{ code: 'condition' }] }, undefined, 'condition'],
		[{ ...draft, text: 'word '.repeat(70) }, 'too-long', undefined],
	])('%#', (input, doubt, drop) => {
		const verdict = settle(input);
		expect([verdict.doubt?.code, verdict.drop?.code]).toEqual([doubt, drop]);
	});
});

describe('every doubt and every silence has its sentence', () => {
	const codes = (folder: string) =>
		readdirSync(folder)
			.filter((name) => name.endsWith('.ts'))
			.flatMap((name) => [
				...readFileSync(path.join(folder, name), 'utf8').matchAll(/(?:code: |problem\()'([a-z-]+)'/g),
			])
			.map((match) => match[1]!);
	const found = [...new Set(codes(path.resolve(import.meta.dirname, '../../../src/lib/engine/facts')))];

	test.each(found)('%s', (code) => {
		expect(Object.keys(problems).some((key) => key === `doubt.${code}` || key === `left-out.${code}`)).toBe(
			true,
		);
	});
});

describe('sayTime', () => {
	test.each([
		['2023-06-14', 'on 14 June 2023'],
		['2023-06-18TMO', 'on the morning of 18 June 2023'],
		['2023-02', 'in February 2023'],
		['2018', 'in 2018'],
		['2023-Q3', 'in the third quarter of 2023'],
		['2023-W24', 'in the week of 12 June 2023'],
		['198', 'in the 1980s'],
		['PAST_REF', undefined],
		['XXXX-WXX-1', undefined],
		['XXXX-06-14', undefined],
	])('%s', (value, phrase) => {
		expect(sayTime({ start: 0, end: 1, type: 'DATE', value, rule: 'x', confidence: 1 })?.phrase).toBe(phrase);
	});
});
