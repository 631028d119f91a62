/** Search: what is found, and how it is shown. */
import { describe, expect, test } from 'vitest';
import { cutAtHits, findIn, fold, queryWords } from '../../src/routes/search/find';

test('folding keeps every place', () => {
	const text = 'Émile ﬁt Straße İ “Šibenik”';
	expect(fold(text)).toHaveLength(text.length);
	expect(fold('Šibenik Émile')).toBe('sibenik emile');
});

test.each([
	['', []],
	['a', []],
	['5', ['5']],
	['Mara LIND, mara', ['mara', 'lind']],
])('words of %j', (query, words) => expect(queryWords(query)).toEqual(words));

const items = [
	{ id: '1', article: 'a', text: 'Mara Lind opened the bridge.' },
	{ id: '2', article: 'a', text: 'Tomas Berg warned the harbour.' },
];

describe('finding', () => {
	test('every word must be there, in any order', () => {
		expect(findIn(items, ['lind', 'mara']).map((found) => found.id)).toEqual(['1']);
		expect(findIn(items, ['mara', 'berg'])).toEqual([]);
		expect(findIn(items, [])).toEqual([]);
	});
	test('hits are cut out', () => {
		expect(findIn(items, ['lind'])[0]!.pieces).toEqual([
			{ text: 'Mara ', hit: false },
			{ text: 'Lind', hit: true },
			{ text: ' opened the bridge.', hit: false },
		]);
	});
	test('a long text is shown around its first hit', () => {
		const long = `${'word '.repeat(200)}needle ${'word '.repeat(200)}`;
		const pieces = cutAtHits(long, ['needle']);
		const shown = pieces.map((piece) => piece.text).join('');
		expect(shown.startsWith('… ')).toBe(true);
		expect(shown).toContain('needle');
		expect(shown.length).toBeLessThan(260);
	});
});
