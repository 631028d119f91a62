import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { exportEverything, mergeLibrary, readLibrary, restoreBackup } from '../../src/lib/db/backup';
import { getArticle, listArticles } from '../../src/lib/db/articles';
import { cardsOf } from '../../src/lib/db/cards';
import { db } from '../../src/lib/db/db';
import { deleteArticle, deleteEverything, rowCount } from '../../src/lib/db/delete';
import { setParameters } from '../../src/lib/db/events';
import { decideFact, editFact, factsOf } from '../../src/lib/db/facts';
import { bury, flag, suspend } from '../../src/lib/db/marks';
import { editQuestion, questionsOf } from '../../src/lib/db/questions';
import { undoReview } from '../../src/lib/db/reviews';
import { saveReading } from '../../src/lib/db/save-reading';
import { setSetting, settings } from '../../src/lib/db/settings';
import { saveSitting, sitting } from '../../src/lib/db/sittings';
import { startSitting } from '../../src/lib/study/sitting';
import { defaultParameters } from '../../src/lib/study/schedule';
import { answer } from './learn';
import { harbourReading, readingOf } from './reading';

const start = Date.UTC(2026, 10, 16, 12);
const dayMs = 86_400_000;

const save = (at = start) =>
	saveReading({ reading: harbourReading(), title: 'Harbour', published: '2026-11-16' }, at);

/** A library in which everything has happened once. */
async function livelyLibrary(): Promise<string> {
	const { article } = await save();
	const [first, second, third] = await factsOf(article);
	const [question] = await questionsOf(article);
	await setSetting('desiredRetention', 0.92, start);
	await answer(first!.id, start + 1000);
	await setParameters(
		defaultParameters.weights.map((weight) => weight * 1.05),
		start + 2000,
	);
	await answer(second!.id, start + 3000, 'again');
	const { review } = await answer(second!.id, start + 4000, 'easy');
	await undoReview(review.id, start + 5000);
	await answer(first!.id, start + 5 * dayMs, 'hard');
	await suspend(third!.id, true, start + 6000);
	await bury(second!.id, '2026-11-17', start + 7000);
	await flag(first!.id, true, 'is it 2031?', start + 8000);
	await editFact(second!.id, 'Ida Lund was tired of waiting.', start + 9000);
	await editQuestion(question!.id, { ...question!.question, stem: 'By when?' }, start + 9500);
	await decideFact(third!.id, 'rejected', start + 9600);
	await saveSitting(
		startSitting({ id: 's', startedAt: start, day: '2026-11-16', seed: 's', cards: [first!.id] }),
	);
	return article;
}

beforeEach(deleteEverything);

describe('everything', () => {
	test('exported, deleted (no row left), restored: the same library, event for event', async () => {
		await livelyLibrary();
		const before = await readLibrary();
		const { bytes } = await exportEverything(start, '2026-11-23');
		await deleteEverything();
		expect(await rowCount()).toBe(0);
		expect(await listArticles()).toEqual([]);
		const restored = await restoreBackup('backup.json', bytes, start + dayMs);
		expect(restored).toMatchObject({ ok: true, value: { articleCount: 1, stillDeletedCount: 0 } });
		expect(await readLibrary()).toEqual(before);
	});

	test('restored twice is the same as once', async () => {
		await livelyLibrary();
		const before = await readLibrary();
		const { bytes } = await exportEverything(start, '2026-11-23');
		await restoreBackup('backup.json', bytes, start + dayMs);
		expect(await readLibrary()).toEqual(before);
	});

	test('with any reviews at any time comes back with identical memories', async () => {
		const grade = fc.constantFrom('again', 'hard', 'good', 'easy');
		const review = fc.record({ card: fc.nat(2), after: fc.nat(400), grade });
		await fc.assert(
			fc.asyncProperty(fc.array(review, { maxLength: 12 }), async (reviews) => {
				await deleteEverything();
				const { article } = await save();
				const cards = await cardsOf(article);
				for (const { card, after, grade } of reviews)
					await answer(cards[card]!.id, start + after * 3_600_000, grade as 'good');
				const before = await readLibrary();
				const { bytes } = await exportEverything(start, '2026-11-23');
				await deleteEverything();
				await restoreBackup('backup.json', bytes, start);
				expect(await readLibrary()).toEqual(before);
			}),
			{ numRuns: 15, seed: 6 },
		);
	});
});

describe('two devices', () => {
	test('merge to the union of their events, the same on both', async () => {
		await save();
		const shared = await readLibrary();
		const [first, second] = shared.cards.map((card) => card.id);
		await answer(first!, start + 1000);
		await editFact(second!, 'From the first device', start + 2000);
		const one = await readLibrary();
		await deleteEverything();
		await mergeLibrary(shared, start);
		await answer(first!, start + 3 * dayMs, 'again');
		await answer(second!, start + 4 * dayMs);
		await editFact(second!, 'From the second device, later', start + 3000);
		const two = await readLibrary();
		await mergeLibrary(one, start);
		const oneIntoTwo = await readLibrary();
		await deleteEverything();
		await mergeLibrary(one, start);
		await mergeLibrary(two, start);
		expect(await readLibrary()).toEqual(oneIntoTwo);
		expect(oneIntoTwo.events).toHaveLength(3);
		expect(oneIntoTwo.cards.find((card) => card.id === first)!.memory!.reviewCount).toBe(2);
		const fact = (await factsOf(shared.articles[0]!.id)).find((one) => one.id === second)!;
		expect(fact.fact.text).toBe('From the second device, later');
	});

	test('a deletion on one deletes on the other', async () => {
		const { article } = await save();
		const before = await readLibrary();
		await deleteArticle(article, start + 1000);
		const restored = await mergeLibrary(before, start + 2000);
		expect(restored).toMatchObject({ articleCount: 0, stillDeletedCount: 1 });
		expect(await db.versions.count()).toBe(0);
		expect(await db.cards.count()).toBe(0);
	});
});

test('a deleted article leaves a tombstone without words, and nothing of it to study', async () => {
	const { article } = await save();
	await saveReading({ reading: otherReading(), title: 'Other', published: null }, start);
	await deleteArticle(article, start + 1000);
	expect(await getArticle(article)).toBeNull();
	expect(await db.articles.get(article)).toMatchObject({ title: '', deletedAt: start + 1000 });
	expect(await listArticles()).toMatchObject([{ title: 'Other' }]);
	for (const table of [db.versions, db.facts, db.questions, db.cards])
		expect(await table.where('article').equals(article).count()).toBe(0);
	expect(await db.cards.count()).toBe(1);
});

const otherReading = () =>
	readingOf('Bakers bake more\n\nThe bakers of Elmstad baked 300 more loaves last year.', [
		['The bakers of Elmstad baked 300 more loaves last year.', '300'],
	]);

describe('a bad backup changes nothing and says why', () => {
	const text = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
	const cases: [name: string, bytes: () => Promise<Uint8Array> | Uint8Array, code: string][] = [
		['no JSON', () => new TextEncoder().encode('{"format": "presscards-backup",'), 'not-json'],
		['a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'file-not-text'],
		['nothing', () => new Uint8Array(), 'file-empty'],
		['another file', () => text({ hello: 1 }), 'not-a-backup'],
		['null', () => text(null), 'not-a-backup'],
		['a later version', () => text({ format: 'presscards-backup', version: 2 }), 'backup-too-new'],
		['missing tables', () => text({ format: 'presscards-backup', version: 1 }), 'field-missing'],
		[
			'a poisoned key',
			() => new TextEncoder().encode('{"format":"presscards-backup","__proto__":{"polluted":true}}'),
			'file-unsafe',
		],
		[
			'a changed text',
			async () => {
				const { bytes } = await exportEverything(start, '2026-11-23');
				return new TextEncoder().encode(new TextDecoder().decode(bytes).replace('by 2031', 'by 2032'));
			},
			'backup-damaged',
		],
	];
	test.each(cases)('%s', async (_, make, code) => {
		await save();
		const bytes = await make();
		const before = await readLibrary();
		const result = await restoreBackup('file.json', bytes, start);
		expect(result).toMatchObject({ ok: false });
		expect(result.ok ? [] : result.issues.map((issue) => issue.code)).toContain(code);
		expect(await readLibrary()).toEqual(before);
		expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
	});
});

test('settings have defaults and keep what is set', async () => {
	expect((await settings()).newPerDay).toBe(10);
	await setSetting('newPerDay', 3, start);
	expect((await settings()).newPerDay).toBe(3);
	expect(await sitting()).toBeNull();
});
