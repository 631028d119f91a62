import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { cardsOf, dueCards, getCard } from '../../src/lib/db/cards';
import { deleteEverything } from '../../src/lib/db/delete';
import { reviewsOf } from '../../src/lib/db/events';
import { flag, suspend } from '../../src/lib/db/marks';
import { mendCard } from '../../src/lib/db/mend';
import { saveReading } from '../../src/lib/db/save-reading';
import { studyCard } from '../../src/lib/db/study';
import type { Card } from '../../src/lib/study/types';
import { readAside } from '../../src/routes/aside/open-aside';
import { answer } from './learn';
import { harbourReading } from './reading';

const now = Date.UTC(2026, 10, 16, 12);
let card: Card;
let other: Card;

beforeEach(async () => {
	await deleteEverything();
	const { article } = await saveReading(
		{ reading: harbourReading(), title: 'Harbour', published: null },
		now,
	);
	[card, other] = (await cardsOf(article)) as [Card, Card];
	await answer(card.id, now);
	await suspend(card.id, true, now + 1);
	card = (await getCard(card.id))!;
});

test('a stopped card put in other words is asked again, with its progress', async () => {
	const { id, question } = (await studyCard(card.id))!.questions[0]!;
	await mendCard(card, id, { ...question, stem: 'In other words?' }, now + 2);
	const mended = (await studyCard(card.id))!;
	expect(mended.questions.map((one) => one.question.stem)).toEqual(['In other words?']);
	expect(mended.card.suspended).toBe(false);
	expect(mended.card.memory).toEqual(card.memory);
	expect((await dueCards('2027-06-01')).map((one) => one.id)).toContain(card.id);
	expect(await reviewsOf(card.id)).toHaveLength(1);
});

test('asked another way, it keeps the old question beside the new one', async () => {
	const { question } = (await studyCard(card.id))!.questions[0]!;
	await mendCard(card, null, { ...question, id: 'hand', stem: 'By hand?' }, now + 2);
	const stems = (await studyCard(card.id))!.questions.map((one) => one.question.stem);
	expect(stems).toHaveLength(2);
	expect(stems).toContain('By hand?');
	expect((await getCard(card.id))!.suspended).toBe(false);
});

test('cards set aside are listed with why, of all articles or of one', async () => {
	await flag(other.id, true, '', now + 2);
	const listed = async (article: string | null) =>
		(await readAside(article)).map((item) => [item.card.id, item.why]);
	expect(await listed(null)).toEqual([
		[card.id, 'stopped'],
		[other.id, 'flagged'],
	]);
	expect(await listed(card.article)).toHaveLength(2);
	expect(await listed('another')).toEqual([]);
});
