/** Whatever the article: questions keep their promises. Articles are our own, in tests/fixtures and questions. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/lib/engine/index';
import { brokenPromises } from '../../helpers/promises';

const fixtures = path.resolve(import.meta.dirname, '../../fixtures/articles');
const articles = readdirSync(fixtures).map((name) => ({
	name,
	text: readFileSync(path.join(fixtures, name), 'utf8'),
	published: name.slice(0, 10),
}));

describe.each(articles)('$name', ({ text, published }) => {
	test.each([published, null])('published %s', (day) => {
		expect(brokenPromises(read({ text, published: day }))).toEqual([]);
	});
});

test('a broken promise is seen', () => {
	const [{ text, published }] = articles as [(typeof articles)[0]];
	const reading = read({ text, published });
	const [first] = reading.questions.filter(({ form }) => form === 'short');
	const wrong = { ...first!, form: 'short' as const, answer: 'Atlantis Harbour', accept: [], evidence: [] };
	const found = brokenPromises({ ...reading, questions: [wrong] }).map(({ promise }) => promise);
	expect(found).toEqual(['key-in-fact', 'evidence']);
});
