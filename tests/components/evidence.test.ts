/** What is shown around the evidence, and what is supplied in it. */
import { describe, expect, test } from 'vitest';
import { insertsFor, markedPlaces, nearPlaces } from '../../src/lib/components/evidence';
import type { Entity, TimeMention } from '../../src/lib/engine/types';

const text = 'Mara Lind came on Monday. She opened the bridge.';
const she = { start: text.indexOf('She'), end: text.indexOf('She') + 3 };
const monday = { start: text.indexOf('Monday'), end: text.indexOf('Monday') + 6 };
const whole = [{ start: 0, end: text.length }];

function reading(confidence: number) {
	const mention = { ...she, how: 'pronoun', confidence } as const;
	const entity: Entity = {
		id: 'e',
		type: 'person',
		name: 'Mara Lind',
		aliases: [],
		roles: [],
		mentions: [mention],
	};
	const time: TimeMention = { ...monday, type: 'DATE', value: '2026-11-02', confidence, rule: 'weekday' };
	return { article: { text }, entities: [entity], times: [time] };
}

describe('supplied', () => {
	test('the name behind a pronoun, the date behind a weekday, in order', () => {
		expect(insertsFor(reading(0.95), whole)).toEqual([
			{ at: monday.end, text: '2 November 2026' },
			{ at: she.end, text: 'Mara Lind' },
		]);
	});
	test('nothing we are not sure of', () => expect(insertsFor(reading(0.5), whole)).toEqual([]));
	test('nothing outside the evidence', () => {
		expect(insertsFor(reading(0.95), [{ start: 0, end: 9 }])).toEqual([]);
	});
});

describe('paragraphs', () => {
	const paragraphs = [0, 10, 20, 30, 40].map((start) => ({ start, end: start + 9 }));
	test('those that hold evidence', () => {
		expect(markedPlaces(paragraphs, [{ start: 12, end: 14 }])).toEqual([1]);
		expect(markedPlaces(paragraphs, [{ start: 9, end: 10 }])).toEqual([]);
	});
	test('one before and two after are near', () => expect(nearPlaces(6, [2])).toEqual([1, 2, 3, 4]));
	test('without evidence all are', () => expect(nearPlaces(3, [])).toEqual([0, 1, 2]));
});
