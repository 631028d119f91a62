import { expect, test } from 'vitest';
import { placeQuotes } from '../../src/lib/files/pack-fix';

const text = 'The harbour opens in 2031. The council agreed in 2026. The council is glad.';

test('a quote that stands once gets its place; places that are right stay', () => {
	const content = {
		facts: [{ evidence: [{ quote: 'opens in 2031' }] }],
		questions: [{ gap: { start: 21, end: 25, quote: '2031' }, evidence: [{ start: 0, end: 3 }] }],
	};
	expect(placeQuotes(text, content)).toEqual([]);
	expect(content).toEqual({
		facts: [{ evidence: [{ quote: 'opens in 2031', start: 12, end: 25 }] }],
		questions: [{ gap: { start: 21, end: 25, quote: '2031' }, evidence: [{ start: 0, end: 3 }] }],
	});
});

test('a place that moved is found again', () => {
	const content = { gap: { start: 0, end: 4, quote: '2026' } };
	expect(placeQuotes(text, content)).toEqual([]);
	expect(content.gap).toEqual({ start: 49, end: 53, quote: '2026' });
});

test.each([
	['The council', 'quote-twice'],
	['the harbor', 'quote-missing'],
])('%s cannot be placed', (quote, code) => {
	const content = { facts: [{ evidence: [{ quote }] }] };
	expect(placeQuotes(text, content)).toMatchObject([{ code, place: 'facts[0].evidence[0]' }]);
});
