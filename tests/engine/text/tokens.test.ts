import { describe, expect, test } from 'vitest';
import { findTokens } from '../../../src/lib/engine/text/tokens';

const tag = (text: string) => findTokens(text, [{ start: 0, end: text.length }]);

test.each<[string, string[]]>([
	['"I\'m here," she said.', ['"', 'I', "'m", 'here', ',', '"', 'she', 'said', '.']],
	[
		'Łukasz Żurek met Erdoğan’s aide in Šibenik.',
		['Łukasz', 'Żurek', 'met', 'Erdoğan', '’s', 'aide', 'in', 'Šibenik', '.'],
	],
	['They can’t pay £3.5 now.', ['They', 'ca', 'n’t', 'pay', '£', '3.5', 'now', '.']],
])('%s is cut into its words', (text, expected) => {
	expect(tag(text).map((token) => token.text)).toEqual(expected);
});

describe('tags are mended', () => {
	test.each([
		['The voters chose Roy Blunt again.', 'Blunt', 'PROPN'],
		['The US Justice Department objected.', 'Justice', 'PROPN'],
		['He said the plan had failed.', 'said', 'VERB'],
	])('%s: %s is %s', (text, word, pos) => {
		expect(tag(text).find((token) => token.text === word)?.pos).toBe(pos);
	});
});

test('what is read first changes nothing: an owner before a mark', () => {
	const cut = (text: string) => tag(text).map((token) => token.text);
	const before = cut('It is Zorbach’s claim.');
	expect(cut('The house, like Zorbach’s, is old.')).toContain('’s');
	expect(cut('It is Zorbach’s claim.')).toEqual(before);
});

test('a capital on an ordinary word is told from a name', () => {
	const tokens = tag('Brown met Oyelaran and Stone.');
	const ordinary = tokens.filter((token) => token.ordinary).map((token) => token.text);
	expect(ordinary).toEqual(['Brown', 'Stone']);
});
