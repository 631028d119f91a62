/** Across articles: one timeline, and facts that do not agree. */
import { describe, expect, test } from 'vitest';
import type { Fact, Reading } from '../../src/lib/engine/types';
import type { ArticleRecord, FactRecord } from '../../src/lib/study/types';
import { findRivals, type Told } from '../../src/routes/changes/rivals';
import type { Moment } from '../../src/routes/article/timeline';
import { mergeMoments } from '../../src/routes/timeline/across';

const moment = (value: string | null, ...texts: string[]): Moment => ({
	value,
	words: value ?? 'No date yet',
	precision: value ? 'day' : 'plan',
	told: texts.map((text) => ({ text })),
});

test('moments of several articles become one timeline, plans without a day last', () => {
	const merged = mergeMoments([
		[moment('2026-03-02', 'A pool opens.'), moment(null, 'Trams come.')],
		[moment('2025-01-01', 'A vote is held.'), moment('2026-03-02', 'A pool opens.', 'A bridge closes.')],
	]);
	expect(merged.map(({ value, told }) => [value, told.map(({ text }) => text)])).toEqual([
		['2025-01-01', ['A vote is held.']],
		['2026-03-02', ['A pool opens.', 'A bridge closes.']],
		[null, ['Trams come.']],
	]);
});

const TEXT = 'the bridge';

function told(article: string, published: string, fact: object, more: Partial<FactRecord> = {}): Told {
	const entities = ['Mara Lind', 'Tomas Berg', 'Nordhaven'].map((name) => ({
		id: name,
		name,
		type: 'person',
	}));
	const reading = { article: { text: TEXT }, entities } as unknown as Reading;
	const record = {
		id: `${article}-${published}`,
		state: 'kept',
		decided: false,
		fact: fact as Fact,
		...more,
	};
	return { record: record as FactRecord, article: { id: article, published } as ArticleRecord, reading };
}
const mayor = (who: string) => ({
	kind: 'role',
	title: 'mayor',
	who: { entity: who },
	of: { entity: 'Nordhaven' },
});
const cost = (value: number) => ({
	kind: 'amount',
	unit: 'dollar',
	value,
	of: { start: 0, end: TEXT.length },
});

describe('facts that do not agree', () => {
	const pairs = (...all: Told[]) =>
		findRivals(all).map(({ older, newer }) => [older.article.published, newer.article.published]);
	test('an office with another name, the older first', () => {
		const found = pairs(
			told('b', '2026-05-01', mayor('Tomas Berg')),
			told('a', '2024-05-01', mayor('Mara Lind')),
		);
		expect(found).toEqual([['2024-05-01', '2026-05-01']]);
	});
	test('an amount with another value', () => {
		expect(pairs(told('a', '2024-05-01', cost(5)), told('b', '2026-05-01', cost(7)))).toHaveLength(1);
	});
	const left = (who: string, lemma: string, aux = 'did') => ({
		kind: 'event',
		who: [{ entity: who }],
		lemma,
		words: { aux },
	});
	test.each([
		['who held it resigns later', left('Mara Lind', 'resign'), 1],
		['is put out', left('Mara Lind', 'dismiss', 'was'), 1],
		['puts somebody out', left('Mara Lind', 'dismiss'), 0],
		['somebody else resigns', left('Tomas Berg', 'resign'), 0],
	])('an office, and %s', (_, event, count) => {
		expect(pairs(told('a', '2026-05-01', mayor('Mara Lind')), told('b', '2026-06-01', event))).toHaveLength(
			count,
		);
		expect(pairs(told('a', '2026-06-01', mayor('Mara Lind')), told('b', '2026-05-01', event))).toEqual([]);
	});
	const none: [name: string, ...all: Told[]][] = [
		['the same value', told('a', '2024-05-01', cost(5)), told('b', '2026-05-01', cost(5))],
		['one article', told('a', '2024-05-01', cost(5)), told('a', '2024-05-01', cost(7))],
		['retired', told('a', '2024-05-01', cost(5), { state: 'superseded' }), told('b', '2026-05-01', cost(7))],
		[
			'decided on both sides',
			told('a', '2024-05-01', cost(5), { decided: true }),
			told('b', '2026-05-01', cost(7), { decided: true }),
		],
	];
	test.each(none)('not: %s', (_, ...all) => {
		expect(pairs(...all)).toEqual([]);
	});
});
