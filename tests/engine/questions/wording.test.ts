/** Pieces of sentences and the stems that come of them. */
import { describe, expect, test } from 'vitest';
import { anchor } from '../../../src/lib/engine/questions/anchor';
import { layOut, worded, type Draft } from '../../../src/lib/engine/questions/bench';
import { completion } from '../../../src/lib/engine/questions/when';
import { blank } from '../../../src/lib/engine/questions/finish-the-quote';
import { namesTwice, plainNames, shortened, stemOf } from '../../../src/lib/engine/questions/wording';
import type { QuestionBody } from '../../../src/lib/engine/types';
import { at, fact, FACTS, FINDINGS } from './fixture';

describe('stems', () => {
	test.each<[string | undefined, string, string]>([
		[
			'on 14 June 2023',
			'What did Rui Lobo ask Peru to do',
			'On 14 June 2023, what did Rui Lobo ask Peru to do?',
		],
		['since 2018', 'Who has led Nordline', 'Who has led Nordline since 2018?'],
		[
			undefined,
			'What did Rui Lobo in May 2021 ask Peru to do',
			'In May 2021, what did Rui Lobo ask Peru to do?',
		],
		[undefined, 'Which of these did Rui Lobo say', 'Which of these did Rui Lobo say?'],
	])('%j + %j', (when, question, stem) => {
		expect(stemOf(when, question)).toBe(stem);
	});
});

describe('long completions lose their last clauses, never half a quotation', () => {
	test.each([
		['Olaf Brandt', 'Olaf Brandt'],
		[
			'the minister of transport, Olaf Brandt, in what would be the first visit by a chairman of Nordline to Lisbon since 2018',
			'the minister of transport, Olaf Brandt',
		],
		[
			'over the Atlantic during a long and stormy night in which the old ferry lost two of its anchors',
			'over the Atlantic during a long and stormy night',
		],
		[
			'crowds that “we will win and the ferry which we love will sail again before the summer ends here”',
			'crowds that “we will win and the ferry which we love will sail again before the summer ends here”',
		],
	])('%s', (text, short) => {
		expect(shortened(text)).toBe(short);
	});
});

test.each([
	['relations between the two powers (China and Peru) are good', 'relations between China and Peru are good'],
	['the president of the Asian country (China)', 'the president of China'],
	['He said “the country (China) is large”', 'He said “the country (China) is large”'],
	['the two delegations (China and Peru) met', 'the two delegations (China and Peru) met'],
	["he called it ''a new start''", 'he called it “a new start”'],
	['Who called it “a new start.”?', 'Who called it “a new start”?'],
])('plain names: %s', (text, plain) => {
	expect(plainNames(text)).toBe(plain);
});

test('what a gap shows: how many words and their first letters', () => {
	expect(blank('southern ports')).toBe('____ (2 words: s… p…)');
	expect(blank('anniversary')).toBe('____ (1 word: a…)');
});

test('a subject named twice in its own sentence', () => {
	expect(namesTwice({ text: 'Olaf Brandt sold Olaf Brandt’s ferry.' }, { who: 'Olaf Brandt' })).toBe(true);
	expect(namesTwice({ text: 'Olaf Brandt sold a ferry.' }, { who: 'Olaf Brandt' })).toBe(false);
});

test('"not to" stays', () => {
	const warned = fact(
		{ kind: 'request', parties: [], to: at('lower its harbour fees') },
		'Olaf Brandt warned Portugal not to lower its harbour fees.',
		{
			who: 'Olaf Brandt',
			verb: 'warned',
			aux: 'did',
			bare: 'warn',
			other: 'Portugal',
			to: 'lower its harbour fees',
		},
		at('asked Portugal to lower'),
	);
	expect(completion(warned, warned.words!)).toBe('Portugal not to lower its harbour fees');
});

describe('stems that name nobody say which report', () => {
	const undated = { ...FINDINGS, document: { ...FINDINGS.document, published: null } };
	const bench = layOut(undated, FACTS, { seed: 'test' });
	const draft = (stem: string, body: QuestionBody): Draft => ({
		maker: 'test',
		facts: [FACTS[0]!],
		stem,
		asks: 'name',
		body,
	});
	const answer: QuestionBody = { form: 'short', answer: 'Ines Duarte', accept: [] };
	test.each([
		['Who closed the old pier?', 'In the report “Harbour talks end in Lisbon”, who closed the old pier?'],
		[
			'Who closed the pier of Porto?',
			'In the report “Harbour talks end in Lisbon”, who closed the pier of Porto?',
		],
		[
			'According to the article, who was the mayor of Porto?',
			'In the report “Harbour talks end in Lisbon”, who was the mayor of Porto?',
		],
		['In 2021, who closed the pier of Porto?', 'In 2021, who closed the pier of Porto?'],
		['Who closed the pier in May 2021?', 'Who closed the pier in May 2021?'],
	])('%s', (stem, anchored) => {
		expect(anchor(draft(stem, answer), bench)?.stem).toBe(anchored);
	});

	test('not where the headline holds the answer', () => {
		const lisbon: QuestionBody = { form: 'short', answer: 'Lisbon', accept: [] };
		expect(anchor(draft('Where did Clara Mendes meet Olaf Brandt?', lisbon), bench)).toBeNull();
	});

	test('by its day, where that is known', () => {
		const dated = layOut(FINDINGS, FACTS, { seed: 'test' });
		expect(anchor(draft('Who closed the old pier?', answer), dated)?.stem).toBe(
			'In the report “Harbour talks end in Lisbon” of 5 March 2024, who closed the old pier?',
		);
	});

	test('a statement that names nobody is not asked', () => {
		expect(anchor(draft('The pier was closed.', { form: 'true-false', answer: true }), bench)).toBeNull();
	});
});

describe('facts that cannot be asked about', () => {
	const event = (who: string, verb: string) =>
		fact(
			{ kind: 'event', who: [], what: at('closed the old pier') },
			`${who} ${verb} the pier.`,
			{ who, verb, aux: 'did', bare: 'close', rest: 'the pier' },
			at('closed the old pier'),
		);
	test.each<[string, string, number]>([
		['Ines Duarte', 'closed', 1],
		['the old company', 'closed', 1],
		['Harbourfront Xyz', 'closed', 0],
		['Ines Duarte', 'closing', 0],
		['the company of', 'closed', 0],
	])('%s %s', (who, verb, count) => {
		expect(worded(layOut(FINDINGS, [event(who, verb)], { seed: 'test' }))).toHaveLength(count);
	});

	test('names read from a headline hold another name', () => {
		const wrong = {
			...FINDINGS.entities[0]!,
			id: 'wrong',
			name: 'Clara Mendes Meets Olaf Brandt',
			aliases: [],
		};
		const findings = { ...FINDINGS, entities: [...FINDINGS.entities, wrong] };
		const bench = layOut(findings, [event('Clara Mendes Meets Olaf Brandt', 'closed'), FACTS[0]!], {
			seed: 'test',
		});
		expect(bench.entities.has('wrong')).toBe(false);
		expect(bench.facts.map((one) => one.text)).toEqual([FACTS[0]!.text]);
	});
});
