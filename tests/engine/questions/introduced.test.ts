/** Whoever is met in passing → the name with what the article says they are. */
import { expect, test } from 'vitest';
import { read } from '../../../src/lib/engine';

/** The stems that ask of a claim by Clara Mendes, whom the article calls so. */
function stems(title: string, post: string, more = ''): string[] {
	const text = `${title}\n\nClara Mendes, ${post}, said small ferry companies would pay less than large ones in Porto. ${more}Olaf Brandt, the chairman of Nordline, warned that high harbour fees were driving careful ferry companies away from Portugal.`;
	return read({ text, published: '2024-03-05' }).questions.map(({ stem }) => stem);
}

test.each([
	['a Nordline economist', 'Clara Mendes, a Nordline economist, '],
	['an adviser to Nordline', 'Clara Mendes, an adviser to Nordline, '],
])('%s', (post, told) =>
	expect(stems('Port votes on harbour fees', post).some((stem) => stem.includes(told))).toBe(true),
);

test.each([
	['whom the headline names', 'Mendes defends harbour fees', 'an adviser to Nordline', ''],
	[
		'who is named again and again',
		'Port votes on harbour fees',
		'an adviser to Nordline',
		'Mendes left Porto. Mendes came back. Mendes left again. Mendes slept. ',
	],
])('somebody %s needs no title', (_, title, post, more) => {
	const own = stems(title, post, more).filter((stem) => /Clara Mendes/.test(stem));
	expect(own.length).toBeGreaterThan(0);
	expect(own.filter((stem) => stem.includes('Clara Mendes, an adviser'))).toEqual([]);
});
