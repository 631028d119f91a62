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
		'Joan Brook backed the ban on hunting with dogs in 2014.',
	],
	[
		'with whom',
		'Nordline agreed a merger with Borgia in 2012. Joan Brook stopped the merger in 2014.',
		'Joan Brook stopped the merger with Borgia in 2014.',
	],
	[
		'the only one of its kind with a name',
		'Ada Lind praised a network called Tarnlist in 2012. Joan Brook bought the site in 2014.',
		'Joan Brook bought the site Tarnlist in 2014.',
	],
	[
		'a film by its title',
		'Ada Lind praised the film Beyond the Pier in 2012. Joan Brook bought the film in 2014.',
		'Joan Brook bought the film Beyond the Pier in 2014.',
	],
	[
		'between two names',
		'Joan Brook missed the Lund and Tarn United game in 2012. Ada Lind filmed the game in 2012.',
		'Ada Lind filmed the Lund and Tarn United game in 2012.',
	],
	[
		'another noun for the same',
		'Ada Lind proposed a law on hunting with dogs in 2012. Joan Brook backed the legislation in 2014.',
		'Joan Brook backed the law on hunting with dogs in 2014.',
	],
	[
		'the only agency',
		'Ada Lind sued the Tarn Protection Agency in 2012. Joan Brook joined the agency in 2014.',
		'Joan Brook joined the Tarn Protection Agency in 2014.',
	],
	[
		'the office and its state',
		'Senator Ada Lind of Vermont won the Lisbon marathon in 2012. The Vermont senator bought Nordline in 2014.',
		'Ada Lind bought Nordline in 2014.',
	],
	[
		'the only country',
		'Ada Lind left Portugal in 2012. Joan Brook visited the country in 2014.',
		'Joan Brook visited Portugal in 2014.',
	],
	[
		'whose campaign',
		"Ada Lind's campaign sold 400 hats in 2012. The campaign bought a ferry in Lisbon in 2014.",
		"Ada Lind's campaign bought a ferry in Lisbon in 2014.",
	],
	[
		'of one kind',
		'Ada Lind entered the mayoral race in 2012. Joan Brook joined the race in 2014.',
		'Joan Brook joined the mayoral race in 2014.',
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
		'two agencies',
		'The Tarn Protection Agency and the Lund Space Agency met in 2012. Joan Brook joined the agency in 2014.',
	],
	['two countries', 'Carl Holm left Portugal for France in 2012. Joan Brook visited the country in 2014.'],
	[
		'two races',
		'Carl Holm won the mayoral race and the senate race in 2012. Joan Brook joined the race in 2014.',
	],
	[
		'two sites',
		'Ada Lind praised a network called Tarnlist and a portal in 2012. Joan Brook bought the site in 2014.',
	],
	[
		'two campaigns',
		"Carl Holm's campaign and Rita Falk's campaign sold hats in 2012. Joan Brook left the campaign in 2014.",
	],
	[
		'another one',
		'Ada Lind backed a ban on hunting in 2012 and a fishing ban. Joan Brook lifted the ban in 2014.',
	],
])('%s: nobody can tell which', (_, text) => {
	expect(sure(text).filter((fact) => /^(?:Ada Lind sued|Joan)/.test(fact))).toEqual([]);
});
