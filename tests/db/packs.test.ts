import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { cardsOf } from '../../src/lib/db/cards';
import { deleteArticle, deleteEverything } from '../../src/lib/db/delete';
import { factsOf } from '../../src/lib/db/facts';
import { exportPack, openedPacks, openPackFile } from '../../src/lib/db/packs';
import { questionsOf } from '../../src/lib/db/questions';
import { saveReading } from '../../src/lib/db/save-reading';
import { answer } from './learn';
import { harbourReading } from './reading';

const now = Date.UTC(2026, 10, 16, 12);

beforeEach(deleteEverything);

async function sharedPack() {
	const saved = await saveReading(
		{ reading: harbourReading(), title: 'Harbour: a plan', published: null },
		now,
	);
	return { article: saved.article, file: (await exportPack(saved.article))! };
}

test('an article’s questions are shared as a file and opened elsewhere, ids and all', async () => {
	const { article, file } = await sharedPack();
	expect(file.name).toBe('harbour-a-plan.presscards.json');
	const facts = await factsOf(article);
	const stems = (await questionsOf(article)).map((one) => one.question.stem);
	await deleteEverything();
	const opened = await openPackFile(file.name, file.bytes, now);
	expect(opened).toMatchObject({ ok: true, value: { how: 'new', cardCount: 3 } });
	const there = opened.ok ? opened.value.article : '';
	expect((await factsOf(there)).map((one) => one.id)).toEqual(facts.map((one) => one.id));
	expect((await questionsOf(there)).map((one) => one.question.stem)).toEqual(stems);
	expect(await openedPacks()).toEqual(new Map([[article, there]]));
});

test('opened again: nothing is doubled and progress stays; deleted and opened again: progress is back', async () => {
	const { file } = await sharedPack();
	await deleteEverything();
	const first = await openPackFile(file.name, file.bytes, now);
	const article = first.ok ? first.value.article : '';
	const [card] = await cardsOf(article);
	const after = (await answer(card!.id, now)).card;
	const again = await openPackFile(file.name, file.bytes, now + 1000);
	expect(again).toMatchObject({ value: { article, how: 'same', addedCount: 0, cardCount: 3 } });
	expect((await cardsOf(article))[0]).toEqual(after);
	expect(await questionsOf(article)).toHaveLength(3);
	await deleteArticle(article, now + 2000);
	const back = await openPackFile(file.name, file.bytes, now + 3000);
	expect(back).toMatchObject({ value: { article, cardCount: 3 } });
	expect((await cardsOf(article))[0]!.memory).toEqual(after.memory);
});

test('an article without questions has nothing to share', async () => {
	const reading = { ...harbourReading(), questions: [] };
	const { article } = await saveReading({ reading, title: 'Harbour', published: null }, now);
	expect(await exportPack(article)).toBeNull();
	expect(await exportPack('nowhere')).toBeNull();
});
