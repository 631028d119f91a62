import { describe, expect, test } from 'vitest';
import { findFindings } from '../../src/lib/engine/index';
import { compareEntities, compareSpeakers, readGold, type SpeakerGold } from './speakers';

describe('the gold of who is meant', () => {
	const all = readGold();

	test('there are twenty-one articles, each once', () => {
		expect(new Set(all.map((gold) => gold.hash)).size).toBe(21);
	});
	test.each(all.map((gold) => [gold.article, gold] as const))('%s is offsets and names', (_, gold) => {
		expect(gold.hash).toMatch(/^[0-9a-f]{26}$/);
		for (const { speaker, content, names, how } of gold.statements) {
			expect(content.start).toBeLessThan(content.end);
			if (how === 'implied') expect(speaker).toBeNull();
			else expect(speaker?.start).toBeLessThan(speaker?.end ?? 0);
			if (how === 'name') expect(names).not.toEqual([]);
		}
	});
});

test('a reading is held against it', () => {
	const text = 'Ida Falk, head of Lumo Bank, said the lamps were too dear. She left Oslo.';
	const content = { start: text.indexOf('the lamps'), end: text.indexOf('. She') };
	const gold: SpeakerGold = {
		article: 'own',
		hash: '',
		statements: [
			{ speaker: { start: 0, end: 8 }, names: ['Ida Falk'], how: 'name', form: 'indirect', content },
		],
		entities: {
			people: [['Ida Falk'], ['Olga Brandt']],
			organisations: [['Lumo Bank']],
			places: [['Oslo']],
			optional: [],
		},
	};
	const findings = findFindings({ text });
	expect(compareSpeakers(gold, findings)[0]).toMatchObject({ bySpan: 'Ida Falk', rightBySpan: true });
	expect(compareEntities(gold, findings.entities, 'people')).toMatchObject({
		right: 1,
		gold: 2,
		missed: ['Olga Brandt'],
		invented: [],
	});
	expect(compareEntities(gold, findings.entities, 'places')).toMatchObject({ right: 1, found: 1, gold: 1 });
});
