/** Text → quotations: what stands between quotation marks, over paragraphs too, kept apart by what it is for. */
import { describe, expect, test } from 'vitest';
import { findQuotations } from '$lib/engine/text/quotes';

const blocksOf = (text: string) =>
	[...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
const read = (text: string) => findQuotations(text, blocksOf(text));
const inners = (text: string) => read(text).map(({ inner }) => text.slice(inner.start, inner.end));

describe('marks', () => {
	test.each([
		['curly', 'She said, “We will wait.” Then she left.', ['We will wait.']],
		['straight', 'She said, "We will wait." Then she left.', ['We will wait.']],
		['doubled', "She said, ``We will wait.'' Then she left.", ['We will wait.']],
		['two singles on both sides', "She said, ''We will wait.'' Then she left.", ['We will wait.']],
		[
			'single, British',
			"She said: 'We will wait for the report.' Then she left.",
			['We will wait for the report.'],
		],
		['single, curly', 'She said: ‘We will wait for it.’ Then she left.', ['We will wait for it.']],
		['guillemets', 'She said: «We will wait.» Then she left.', ['We will wait.']],
		['an apostrophe inside single marks', "He said 'it isn't over yet' and left.", ["it isn't over yet"]],
		[
			'a plural possessive inside single marks',
			"He said 'the workers' strike goes on' and left.",
			["the workers' strike goes on"],
		],
		[
			'single inside double',
			'He said, “She told me ‘never again’ twice.”',
			['She told me ‘never again’ twice.'],
		],
		['double inside double', 'He said, “It was “great” fun,” and left.', ['It was “great” fun,']],
		['single inside straight double', `"He said 'no' to me," she said.`, ["He said 'no' to me,"]],
		['three marks at the end', "''He told me 'no,''' she said.", ["He told me 'no,"]],
		['an opening mark used to close', 'He praised the film “Ember“ and left.', ['Ember']],
		[
			'two in one sentence',
			'“It is late,” she said, “and we are tired.”',
			['It is late,', 'and we are tired.'],
		],
	])('%s', (_name, text, expected) => {
		expect(inners(text)).toEqual(expected);
	});

	test('places include the marks', () => {
		const text = 'Yes, “no” it was.';
		expect(read(text)[0]).toMatchObject({
			start: 5,
			end: 9,
			inner: { start: 6, end: 8 },
			closed: true,
			continues: null,
		});
	});
});

describe('what is no quotation', () => {
	test.each([
		['inches', 'The screen of 12" width and the 5\' 10" man went by.'],
		['feet and inches', `He is 6'2" tall.`],
		['an apostrophe', "The mayor's plan isn't the council's."],
		['plural possessives', "The workers' strike and the teachers' march went on."],
		['clipped words', "Rock 'n' roll in the '90s, 'til dawn."],
		['a curly apostrophe', 'The workers’ strike and the ’90s.'],
	])('%s', (_name, text) => {
		expect(inners(text)).toEqual([]);
	});

	test('inches do not open a quotation before a true one', () => {
		expect(inners('The 12" pizza is "the best in town," she said.')).toEqual(['the best in town,']);
	});
});

describe('over paragraphs', () => {
	test('an opening mark repeated goes on with the quotation before', () => {
		const text = '“First we ask.\n“Then we wait.\n“Then we vote,” she said.';
		expect(inners(text)).toEqual(['First we ask.', 'Then we wait.', 'Then we vote,']);
		expect(read(text).map(({ closed, continues }) => [closed, continues])).toEqual([
			[false, null],
			[false, 0],
			[true, 1],
		]);
	});

	test('a closing mark in the next paragraph closes what is open', () => {
		const text = '"First we ask.\nThen we vote," she said.';
		expect(inners(text)).toEqual(['First we ask.', 'Then we vote,']);
		expect(read(text)[1]?.continues).toBe(0);
	});

	test('a mark that never closes ends with its paragraph', () => {
		const text = 'She said: “We will wait.\nHe left the room.';
		expect(inners(text)).toEqual(['We will wait.']);
		expect(read(text)[0]?.closed).toBe(false);
	});

	test('a mark left open ends where the next one opens', () => {
		expect(inners('“We won, he said. “And we are glad.”')).toEqual(['We won, he said.', 'And we are glad.']);
	});
});

describe('what it is for', () => {
	test.each([
		['speech', 'She said, “We will wait for the report.”'],
		['speech', '“Wait,” she said.'],
		['title', 'Her novel “The Last Ferry” sold well.'],
		['title', 'He spoke on “Morning Talk” about it.'],
		['title', 'The film “Ember” opens on Friday.'],
		['scare', 'The so-called “experts” were wrong.'],
		['scare', 'It was a “soft” opening for the shop.'],
	])('%s: %s', (kind, text) => {
		expect(read(text)[0]?.kind).toBe(kind);
	});
});

test('no runaway: doubled input takes doubled marks, and many open marks stay within reason', () => {
	const text = "'a ".repeat(5000) + '"b '.repeat(5000);
	const started = read(text).length;
	expect(read(text + text).length).toBeLessThanOrEqual(2 * started + 2);
});
