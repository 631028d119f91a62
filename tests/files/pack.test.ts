import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packReading, parsePackFile, parsePackFolder } from '../../src/lib/files/pack';
import { packJsonSchema } from './json-schema';

const article = 'Harbour to be rebuilt\n\nMayor Ida Lund said that the harbour would be rebuilt by 2031.';
const quote = 'the harbour would be rebuilt by 2031';
const start = article.indexOf(quote);
const place = { start, end: start + quote.length, quote };

const info = {
	id: 'harbour-2026',
	title: 'Harbour to be rebuilt',
	outlet: null,
	published: '2026-11-16',
	language: 'en',
	licence: 'MIT',
};
const fact = {
	id: 'harbour-1',
	kind: 'plan',
	text: 'The harbour will be rebuilt by 2031.',
	evidence: [place],
};
const gap = {
	id: 'harbour-q1',
	facts: ['harbour-1'],
	made: 'hand',
	form: 'gap',
	stem: 'On 16 November 2026, Ida Lund said the harbour would be rebuilt by ____.',
	evidence: [place],
	explanation: 'Ida Lund said “the harbour would be rebuilt by 2031”.',
	answer: '2031',
	accept: [],
	gap: { start: place.end - 4, end: place.end },
};

const folder = (facts: unknown[], questions: unknown[], pack: unknown = info) =>
	parsePackFolder('harbour', { pack, questions: { facts, questions }, article });

test('questions/pack.schema.json is what the code checks by', () => {
	const file = new URL('../../questions/pack.schema.json', import.meta.url);
	expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(packJsonSchema())));
});

test('a sound pack becomes a reading whose facts keep their frozen ids', () => {
	const pack = folder([fact], [gap]);
	expect(pack).toMatchObject({ ok: true });
	const made = packReading(pack.ok ? pack.value : ({} as never));
	expect(made).toMatchObject({
		pack: 'harbour-2026',
		published: '2026-11-16',
		frozenIds: { 'harbour-1': 'harbour-1' },
		origins: { 'harbour-q1': 'hand' },
	});
	const [span] = made.reading.facts[0]!.evidence;
	expect(made.reading.article.text.slice(span!.start, span!.end)).toBe(quote);
	expect(made.reading.questions[0]).toMatchObject({ form: 'gap', facts: ['harbour-1'], rule: 'pack' });
});

describe('complaints name file, place and reason', () => {
	const options = (...correct: boolean[]) => correct.map((one, i) => ({ text: `option ${i}`, correct: one }));
	const { answer: _, accept: __, gap: ___, ...open } = gap;
	const cases: [name: string, facts: unknown[], questions: unknown[], code: string, place: string][] = [
		['a misspelt field', [fact], [{ ...gap, steem: 'x' }], 'field-unknown', 'questions[0].steem'],
		['no stem', [fact], [{ ...gap, stem: undefined }], 'field-missing', 'questions[0].stem'],
		['an unknown form', [fact], [{ ...gap, form: 'riddle' }], 'field-wrong', 'questions[0].form'],
		['an unknown fact', [fact], [{ ...gap, facts: ['harbour-9'] }], 'id-unknown', 'questions[0].facts'],
		['a name used twice', [fact, fact], [gap], 'id-twice', 'facts[1].id'],
		[
			'other words at the place',
			[{ ...fact, evidence: [{ ...place, quote: 'x' }] }],
			[gap],
			'place-differs',
			'facts[0].evidence[0]',
		],
		[
			'a place past the end',
			[{ ...fact, evidence: [{ start: 5, end: 5000 }] }],
			[gap],
			'place-outside',
			'facts[0].evidence[0]',
		],
		['a quote without place', [fact], [{ ...gap, gap: { quote: '2031' } }], 'place-open', 'questions[0].gap'],
		[
			'two right options',
			[fact],
			[{ ...open, form: 'choice', options: options(true, true) }],
			'field-wrong',
			'questions[0].options',
		],
		[
			'no right option',
			[fact],
			[{ ...open, form: 'multiple', options: options(false, false, false) }],
			'field-wrong',
			'questions[0].options',
		],
		['no facts', [], [gap], 'field-wrong', 'facts'],
	];
	test.each(cases)('%s', (_, facts, questions, code, place) => {
		const result = folder(facts, questions);
		expect(result.ok ? [] : result.issues).toContainEqual(
			expect.objectContaining({ file: 'harbour/questions.json', code, place }),
		);
	});

	test('a day that does not exist', () => {
		const result = folder([fact], [gap], { ...info, published: '2026-02-30' });
		expect(result).toMatchObject({
			issues: [{ file: 'harbour/pack.json', code: 'field-wrong', place: 'published' }],
		});
	});

	test('a script for an address', () => {
		const result = folder([fact], [gap], { ...info, address: 'javascript:alert(1)' });
		expect(result).toMatchObject({ issues: [{ code: 'field-wrong', place: 'address' }] });
	});
});

test.each([
	['{"format":"other"}', 'not-a-pack'],
	['{"format":"presscards-pack","version":2}', 'pack-too-new'],
	['{"format":"presscards-pack","version":1}', 'field-missing'],
	['{"a": [1, 2', 'not-json'],
	['{"format":"presscards-pack","constructor":{"x":1}}', 'file-unsafe'],
])('a file that is no pack: %s', (text, code) => {
	const result = parsePackFile('a.json', new TextEncoder().encode(text));
	expect(result.ok ? '' : result.issues[0]!.code).toBe(code);
});
