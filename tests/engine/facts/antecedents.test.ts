/** "the line" is told by an earlier "the Waverley Line", never by a phrase that holds it. */
import { expect, test } from 'vitest';
import { read } from '../../../src/lib/engine/index';
import { readFacts } from '../../helpers/facts';

test.each([
	'A girl was hurt in Lund on Monday. Dozens of protesters had gathered outside the Tarn Hotel in southern Scania, where Ana Silva was holding her first rally in the state ahead of next Tuesday’s vote in the state.',
])('%s', (text) => {
	expect(() => read({ text: `Friends in Lund\n\n${text}`, published: '2026-11-20' })).not.toThrow();
});

const sure = (text: string): string[] =>
	readFacts(text)
		.facts.filter((fact) => !fact.doubt || fact.doubt.code === 'unsure')
		.map((fact) => fact.text);

test.each([
	[
		'a noun of the name',
		'Tarn County Hospital opened a ward in 2012. Ada Lind sued the hospital in 2014.',
		'Ada Lind sued Tarn County Hospital in 2014.',
	],
	[
		'a noun before the name',
		'Ada Lind founded luxury goods firm Borgia in 2012. Joan Brook bought the luxury goods firm in 2014.',
		'Joan Brook bought Borgia in 2014.',
	],
	[
		'an apposition',
		'Ada Lind founded the Tarn Alliance, a lobby group, in 2012. Joan Brook left the lobby group in 2014.',
		'Joan Brook left the Tarn Alliance in 2014.',
	],
	[
		'a phrase with what it is about',
		'Ada Lind proposed a ban on hunting with dogs in 2012. Joan Brook backed the ban in 2014.',
		'Joan Brook backed the ban on hunting in 2014.',
	],
])('%s says which one is meant', (_, text, told) => {
	expect(sure(text)).toContain(told);
});

test.each([
	[
		'two of a kind',
		'Tarn Hospital and Borg Hospital opened wards in 2012. Ada Lind sued the hospital in 2014.',
	],
	['several', 'Ada Lind proposed two bans on hunting in 2012. Joan Brook backed the ban in 2014.'],
	[
		'another one',
		'Ada Lind backed a ban on hunting in 2012 and a fishing ban. Joan Brook lifted the ban in 2014.',
	],
])('%s: nobody can tell which', (_, text) => {
	expect(sure(text).filter((fact) => /^(?:Ada Lind sued|Joan)/.test(fact))).toEqual([]);
});
