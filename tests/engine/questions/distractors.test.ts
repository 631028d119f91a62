/** Keys and the wrong options they get, or do not get. */
import { describe, expect, test } from 'vitest';
import { layOut } from '../../../src/lib/engine/questions/bench';
import { contentLures, isSharedDeed, nameLures } from '../../../src/lib/engine/questions/distractors';
import { amountLures } from '../../../src/lib/engine/questions/distractors/amounts';
import { dateLures } from '../../../src/lib/engine/questions/distractors/dates';
import { phraseLures, turnedRound } from '../../../src/lib/engine/questions/distractors/phrases';
import { isCountry, neighboursOf } from '../../../src/lib/engine/questions/distractors/places';
import { readDates } from '../../../src/lib/engine/check/date';
import { readQuantity } from '../../../src/lib/engine/check/quantity';
import type { Entity } from '../../../src/lib/engine/types';
import { ENTITIES, FACTS, FINDINGS } from './fixture';

const bench = layOut(FINDINGS, FACTS, { seed: 'test' });
const meeting = FACTS[0]!;

describe('dates', () => {
	test.each(['2024-03-03', '2021-05', '1974'])(
		'%s: same grain, not the key, not after publication',
		(value) => {
			const lures = dateLures(value, meeting, bench);
			expect(lures.length).toBeGreaterThanOrEqual(2);
			for (const lure of lures) {
				const [read] = readDates(lure);
				expect(read).toHaveLength(value.length);
				expect(read).not.toBe(value);
				expect(read! <= '2024-03-05'.slice(0, value.length)).toBe(true);
			}
		},
	);
});

describe('amounts', () => {
	test.each([
		['more than six hours', 6, 'hour'],
		['8%', 8, 'percent'],
		['12,000 people', 12_000, 'people'],
		['$2.5 million', 2_500_000, 'USD'],
		['about 40 pilots', 40, 'pilots'],
		['96%', 96, 'percent'],
	])('%s: the same words around another number, 15 %% away or more', (amount, value, unit) => {
		const lures = amountLures(amount, value, unit, bench);
		expect(lures.length).toBeGreaterThanOrEqual(2);
		const key = readQuantity(amount)!;
		for (const lure of lures) {
			const read = readQuantity(lure)!;
			expect(read.unit).toBe(key.unit);
			expect(read.bound).toBe(key.bound);
			expect(Math.abs(read.value - key.value)).toBeGreaterThanOrEqual(0.149 * key.value);
			if (unit === 'percent') expect(read.value).toBeLessThan(100);
		}
	});

	test.each(['a few', 'months', ''])('%j has none', (amount) => {
		expect(amountLures(amount, 0, 'x', bench)).toEqual([]);
	});
});

describe('names', () => {
	test('not those who take part, not other names of the key', () => {
		expect(nameLures('Clara Mendes', meeting, bench)).toEqual(['Ines Duarte']);
		const closing = FACTS.find((fact) => fact.text.startsWith('Ines Duarte closed'))!;
		expect(nameLures('Ines Duarte', closing, bench).sort()).toEqual(['Clara Mendes', 'Olaf Brandt']);
	});

	test('the pool lends what the article has not', () => {
		const lent: Entity = {
			id: 'x',
			type: 'organisation',
			name: 'Sealine',
			aliases: [],
			roles: [],
			mentions: [],
		};
		const withPool = layOut(FINDINGS, FACTS, {
			seed: 'test',
			pool: [lent, { ...ENTITIES[6]!, id: 'again' }],
		});
		expect(nameLures('Nordline', FACTS[1]!, withPool)).toEqual(['Sealine']);
	});

	test('what many people do has no lures, but on a day it has', () => {
		const fact = { ...FACTS[0]!, lemma: 'support' };
		expect(isSharedDeed({ ...fact, text: 'Clara Mendes supports Porto.' })).toBe(true);
		expect(isSharedDeed(fact)).toBe(false);
	});
});

describe('places', () => {
	test('capitals beside a capital, countries beside a country, none that the article names', () => {
		const capitals = neighboursOf('Lisbon', bench);
		expect(capitals.length).toBeGreaterThanOrEqual(2);
		expect(capitals).not.toContain('Lisbon');
		expect(capitals.some(isCountry)).toBe(false);
		expect(neighboursOf('Portugal', bench).every(isCountry)).toBe(true);
		// those that everybody knows come first
		expect([
			'Tokyo',
			'Seoul',
			'Pyongyang',
			'Hanoi',
			'Bangkok',
			'Manila',
			'Jakarta',
			'Kuala Lumpur',
			'Singapore',
			'New Delhi',
			'Delhi',
			'Islamabad',
			'Kabul',
		]).toEqual(expect.arrayContaining(neighboursOf('Beijing', bench).slice(0, 2)));
		expect(neighboursOf('Faro', bench)).toEqual([]);
	});
});

describe('phrases', () => {
	test.each([
		['increase weekly crossings', 'reduce weekly crossings'],
		['lower its harbour fees', 'raise its harbour fees'],
		['the fees are at their lowest point', 'the fees are at their highest point'],
		['the smallest trouble spot', null],
		['after less than two years at sea', null],
		['welcome more students', 'turn away more students'],
		['he agreed with the verdict', 'he disagreed with the verdict'],
		['the increase was small', null],
		['the National Theatre sang', null],
		['open lines of talk', null],
		['had lost two brothers in the storm', null],
		['had lost the election', 'had won the election'],
		['a rise in fees is likely', 'a rise in fees is unlikely'],
		['the port will likely grow', 'the port will likely shrink'],
		['a visit likely raised her hopes', null],
		['it was possible to land', 'it was impossible to land'],
		['by all means possible', null],
		['succeeded in moving the pier', null],
		['had the pier closed down', null],
		['failed to win', 'failed to lose'],
		['would expand on the old plan', null],
		['the least known of them', null],
		['the source of public anger', null],
		['sent or received emails', null],
		['wants more special boats', null],
		['wants more boats', 'wants fewer boats'],
	])('%s → %s', (text, turned) => {
		expect(turnedRound(text)).toBe(turned);
	});

	test('not much longer or shorter than the key, not nearly the same', () => {
		const lures = phraseLures('lower its harbour fees', [
			'lower all harbour fees',
			'share data',
			'build a new ferry terminal beside the old pier before the first storms of the winter arrive there',
		]);
		expect(lures).toEqual(['share data']);
	});

	test('not of the same actor, and not what is told of somebody else too', () => {
		const request = FACTS.find((fact) => fact.kind === 'request')!;
		const others = FACTS.filter((fact) => fact.kind === 'agreement').map((fact) => ({
			fact,
			phrase: fact.words!.to!,
		}));
		expect(contentLures('lower its harbour fees', request, others, FACTS)).toContain('share harbour data');
		const echo = { ...request, text: 'Porto wants to share harbour data.', evidence: [{ start: 0, end: 5 }] };
		expect(contentLures('lower its harbour fees', request, others, [...FACTS, echo])).not.toContain(
			'share harbour data',
		);
	});
});
