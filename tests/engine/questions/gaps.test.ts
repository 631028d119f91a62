/** What is left out of a quotation or sentence: numbers and phrases that carry it, never what it is all about. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/lib/engine/index';

const article = (quote: string) =>
	`Harbour tolls to stay\n\nThe harbour tolls of Lund are to stay. The tolls were raised before. Olaf Brandt, mayor of Lund, spoke about the tolls. "${quote}," Olaf Brandt said. The harbour is small.`;

const gapsOf = (quote: string) =>
	read({ text: article(quote), published: '2026-11-20' }).questions.flatMap((question) =>
		question.form === 'gap' ? [question.answer] : [],
	);

describe('gaps in quotations', () => {
	test('the number, not the topic', () => {
		expect(gapsOf('Ferries have sailed from the old harbour in Lund for 350 years')).toEqual(['350']);
	});

	test.each([
		'There is no way that should happen to the fishing fleet of Lund',
		'Every fisherman in Lund will have to live with a decision like this',
		'People in Lund have paid for years and years for the harbour',
	])('none: %s', (quote) => {
		expect(gapsOf(quote)).toEqual([]);
	});
});
