/** What teachers struck out: qualifiers lost, forecasts asked as deeds, posts cut short, topics without a name. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/lib/engine/index';

const article = (sentence: string) =>
	`Port of Lund to grow\n\n${sentence} The port of Lund is small, said Clara Mendes on Monday.`;

const readingOf = (sentence: string, published: string | null = null) =>
	read({ text: article(sentence), published });

describe('facts without their qualifier are left out', () => {
	test.each([
		'The Lund Council at first declined to close the port.',
		'All ports in Norway, apart from Lund, raised their fees in 2019.',
	])('%s', (sentence) => {
		const { facts } = readingOf(sentence);
		expect(facts.filter(({ text }) => /declined|raised/.test(text))).toEqual([]);
	});
});

test('a month stays in an article without a date', () => {
	const { facts } = readingOf('House prices in Norway fell 0.7% in December.');
	expect(facts.map(({ text }) => text)).toContain('House prices in Norway fell 0.7% in December.');
});

test('a forecast asks for no deed', () => {
	const { questions } = readingOf('The Lund Council will be issued with new radios in May 2027.');
	expect(questions.filter(({ stem }) => / do\?$/.test(stem))).toEqual([]);
});

describe('posts', () => {
	const postOf = (sentence: string) =>
		readingOf(sentence).questions.flatMap((question) =>
			/what post/.test(question.stem) && 'answer' in question ? [question.answer] : [],
		);

	test('two fields and the house', () => {
		expect(
			postOf('Fares will rise, said Olaf Brandt, director of transport and planning at Nordline.'),
		).toEqual(['director of transport and planning at Nordline']);
	});

	test('nobody with a second one', () => {
		expect(
			postOf(
				'Lund police chief Olaf Brandt, the Harbour Association spokesman on security, said fares will rise.',
			),
		).toEqual([]);
	});
});
