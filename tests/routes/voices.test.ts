/** One board: who said what, across articles. */
import { describe, expect, test } from 'vitest';
import type { Modality } from '../../src/lib/engine/types';
import type { ArticleRecord } from '../../src/lib/study/types';
import type { Said, Voice } from '../../src/routes/article/voices';
import { mergeVoices, pickVoices, voiceKey } from '../../src/routes/voices/board';

const article = (id: string, published: string, title: string) => ({ id, published, title }) as ArticleRecord;
const POOL = article('a', '2026-03-01', 'Ellery votes for a pool');
const TRAM = article('b', '2026-05-01', 'A tram for Tarnby');

function said(words: string, from: ArticleRecord, modality: Modality = 'say'): Said {
	const fact = { record: { id: words, fact: { text: words } } } as unknown as Said['fact'];
	return { fact, cue: 'said', modality, when: null, words, reporter: null, article: from };
}
const voice = (name: string, ...all: Said[]): Voice => ({
	id: name,
	name,
	initials: '',
	role: null,
	said: all,
});

const all = mergeVoices([
	[voice('Ana Lund', said('It is warm.', POOL)), voice('Peter Osei', said('No dust.', POOL, 'deny'))],
	[{ ...voice('Ana Lúnd', said('It is late.', TRAM)), role: 'mayor' }],
	[{ ...voice('Not named', said('Somebody knows.', TRAM)), id: '' }],
]);
const names = (voices: Voice[]) => voices.map((one) => [one.name, one.said.map(({ words }) => words)]);

test('people of one name are one voice, the newest words first; who is not named stays out', () => {
	expect(names(all)).toEqual([
		['Ana Lund', ['It is late.', 'It is warm.']],
		['Peter Osei', ['No dust.']],
	]);
	expect(all[0]!.role).toBe('mayor');
});

describe('narrowed', () => {
	const wanted = { who: '', how: '', words: '' } as const;
	test.each([
		['to a person', { who: voiceKey({ name: 'Peter Osei' }) }, [['Peter Osei', ['No dust.']]]],
		['to a way of saying', { how: 'deny' as const }, [['Peter Osei', ['No dust.']]]],
		['to words of a title', { words: 'tram' }, [['Ana Lund', ['It is late.']]]],
		['to words and a name', { words: 'lund warm' }, [['Ana Lund', ['It is warm.']]]],
		['to nothing', { words: 'snow' }, []],
	])('%s', (_, more, expected) => {
		expect(names(pickVoices(all, { ...wanted, ...more }))).toEqual(expected);
	});
});
