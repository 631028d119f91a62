import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { getVersion, listArticles } from '../../src/lib/db/articles';
import { cardsOf, getCard, newCards } from '../../src/lib/db/cards';
import { deleteEverything } from '../../src/lib/db/delete';
import { decideFact, editFact, factsOf } from '../../src/lib/db/facts';
import { editQuestion, questionsOf } from '../../src/lib/db/questions';
import { undoReview } from '../../src/lib/db/reviews';
import { saveReading } from '../../src/lib/db/save-reading';
import type { Reading } from '../../src/lib/engine/types';
import { answer } from './learn';
import { harbour, harbourReading, readingOf } from './reading';

const now = Date.UTC(2026, 10, 16, 12);

const save = (reading: Reading, at = now) =>
	saveReading({ reading, title: 'Council votes to rebuild the old harbour', published: '2026-11-16' }, at);

beforeEach(deleteEverything);

describe('a reading is saved', () => {
	test('with its version, facts, questions and one card for each fact that is asked', async () => {
		const saved = await save(harbourReading());
		expect(saved).toMatchObject({ how: 'new', addedCount: 3, cardCount: 3, keptCount: 3, doubtfulCount: 0 });
		expect((await getVersion(saved.article))!.reading.article.text).toBe(harbour);
		expect(await listArticles()).toMatchObject([{ id: saved.article, factCount: 3, cardCount: 3 }]);
		expect((await newCards('2026-11-16')).map((card) => card.position)).toEqual([0, 1, 2]);
	});

	test('doubtful and rejected facts get no card', async () => {
		const reading = harbourReading();
		reading.facts[0]!.doubt = { code: 'weak' };
		const saved = await saveReading(
			{
				reading,
				title: 'x',
				published: null,
				factDecisions: [{ fingerprint: reading.facts[1]!.fingerprint, state: 'rejected' }],
			},
			now,
		);
		expect(saved).toMatchObject({ cardCount: 1, keptCount: 1, doubtfulCount: 1 });
	});

	test('again: nothing is doubled, ids, progress, edits and rejections stand', async () => {
		const first = await save(harbourReading());
		const facts = await factsOf(first.article);
		await answer(facts[0]!.id, now);
		await editFact(facts[1]!.id, 'Ida Lund said that they had waited long enough.', now);
		await decideFact(facts[2]!.id, 'rejected', now);
		const cards = await cardsOf(first.article);
		const second = await save(harbourReading(), now + 1000);
		expect(second).toMatchObject({ article: first.article, how: 'same', addedCount: 0, cardCount: 2 });
		const after = await factsOf(first.article);
		expect(after.map((fact) => fact.id)).toEqual(facts.map((fact) => fact.id));
		expect(after[1]!.fact.text).toBe('Ida Lund said that they had waited long enough.');
		expect(after[2]!.state).toBe('rejected');
		expect(await cardsOf(first.article)).toEqual(cards);
		expect(await questionsOf(first.article)).toHaveLength(3);
	});

	test('in another version: it is the same article, and a moved fact keeps its progress', async () => {
		const first = await save(harbourReading());
		const [fact] = await factsOf(first.article);
		await answer(fact!.id, now);
		const longer = harbour.replace('ELMSTAD —', 'Updated at noon. It rained.\n\nELMSTAD —');
		const reading = readingOf(longer, [
			['Mayor Ida Lund said on Monday that the old harbour would be rebuilt by 2031.', 'Ida Lund'],
		]);
		const second = await save(reading, now + 1000);
		expect(second).toMatchObject({ article: first.article, how: 'updated', cardCount: 3 });
		const moved = (await factsOf(first.article)).find((one) => one.id === fact!.id)!;
		expect(moved.version).toBe(reading.article.hash);
		expect((await getCard(fact!.id))!.memory!.reviewCount).toBe(1);
		expect(await getVersion(first.article, harbourReading().article.hash)).not.toBeNull();
	});

	test('an edited question is left alone', async () => {
		const { article } = await save(harbourReading());
		const [record] = await questionsOf(article);
		await editQuestion(record!.id, { ...record!.question, stem: 'By when?' }, now);
		await save(harbourReading(), now + 1000);
		const after = await questionsOf(article);
		expect(after).toHaveLength(3);
		expect(after.filter((q) => q.question.stem === 'By when?')).toHaveLength(1);
	});

	test('a rejected fact comes back with its progress', async () => {
		const { article } = await save(harbourReading());
		const [fact] = await factsOf(article);
		const { card } = await answer(fact!.id, now);
		await decideFact(fact!.id, 'rejected', now + 1);
		expect(await getCard(fact!.id)).toBeNull();
		await decideFact(fact!.id, 'kept', now + 2);
		expect((await getCard(fact!.id))!.memory).toEqual(card.memory);
	});

	test('an undone review leaves the card new', async () => {
		const { article } = await save(harbourReading());
		const [fact] = await factsOf(article);
		const before = await getCard(fact!.id);
		const { review } = await answer(fact!.id, now);
		await undoReview(review.id, now + 1);
		expect(await getCard(fact!.id)).toEqual(before);
	});
});
