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

describe('amounts', () => {
	const stemsOf = (sentence: string) => readingOf(sentence).questions.map(({ stem }) => stem);

	test('"by two core requirements" tells who bounded it, not how many', () => {
		expect(
			stemsOf(
				'Clara Mendes spent three months in 2024 crafting a plan bounded by two core requirements.',
			).filter((stem) => /by how many/i.test(stem)),
		).toEqual([]);
	});

	test('"lost 0.8 percent": how much, not by how much', () => {
		expect(stemsOf('On 3 March 2024, the Nordline Index lost 0.8 percent.')).toContain(
			'On 3 March 2024, how much did the Nordline Index lose?',
		);
	});

	test('half of a pair of amounts is not asked', () => {
		const stems = stemsOf('Olaf Brandt said that 80 people were killed and 18 others were injured in Lund.');
		expect(stems.filter((stem) => /how many .* and 18/.test(stem))).toEqual([]);
	});
});

describe('the first word of a sentence', () => {
	test.each([
		['“Entry clearance staff are too few,” Clara Mendes said.', /Entry clearance/],
		['“Present-day ferries have been taken off the table,” said Olaf Brandt.', /Present-day/],
	])('is small inside a question: %s', (sentence, capital) => {
		const about = readingOf(sentence).questions.filter(({ stem }) => /describe|about/.test(stem));
		expect(about.length).toBeGreaterThan(0);
		for (const { stem } of about) expect(stem).not.toMatch(capital);
	});
});

test('whose it is says not which', () => {
	const { questions } = readingOf("Olaf Brandt's call drew the ire of the Lund Council.");
	expect(questions.filter(({ stem }) => /which call/i.test(stem))).toEqual([]);
});

test('what somebody pointed to is no clause that was said', () => {
	const { questions } = readingOf(
		'Clara Mendes pointed to the nine different times Olaf Brandt has laid out a ferry plan before the council.',
	);
	expect(questions.filter(({ stem }) => /what did Clara Mendes/i.test(stem))).toEqual([]);
});
