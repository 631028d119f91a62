/** What a sitting begun now would hold. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { cardsOf } from '../../src/lib/db/cards';
import { deleteEverything } from '../../src/lib/db/delete';
import { saveReading } from '../../src/lib/db/save-reading';
import { setSetting } from '../../src/lib/db/settings';
import { beginSitting, makePlan } from '../../src/lib/state/plan';
import { readToday } from '../../src/routes/today';
import { answer } from '../db/learn';
import { harbourReading } from '../db/reading';

const now = Date.UTC(2026, 10, 16, 12);
const day = '2026-11-16';
let article = '';

beforeEach(async () => {
	await deleteEverything();
	({ article } = await saveReading(
		{ reading: harbourReading(), title: 'Council votes', published: day },
		now,
	));
});

test('new cards within the day’s limit, and their minutes', async () => {
	await setSetting('newPerDay', 2, now);
	const plan = await makePlan(day);
	expect(plan).toMatchObject({ dueCount: 0, newCount: 2, leftCount: 0, minutes: 1 });
	expect(await makePlan(day)).toEqual(plan);
});

test('an article asked for, and more asked for, go beyond the limit', async () => {
	await setSetting('newPerDay', 0, now);
	expect((await makePlan(day)).cards).toEqual([]);
	expect((await makePlan(day, { articles: [article] })).cards).toHaveLength(3);
	expect((await makePlan(day, { extraCount: 2 })).cards).toHaveLength(2);
	expect((await makePlan(day, { articles: ['another'] })).cards).toEqual([]);
});

test('a sitting begins with the card that was answered first', async () => {
	const plan = await makePlan(day);
	const last = plan.cards.at(-1)!;
	const sitting = beginSitting(plan, now, last);
	expect(sitting.waiting[0]?.card).toBe(last);
	expect(sitting.cardCount).toBe(plan.cards.length);
});

test('Today tells what is due, what runs, and what comes', async () => {
	const [first] = await cardsOf(article);
	await answer(first!.id, now);
	const today = await readToday(day);
	expect(today.plan.cards).toHaveLength(2);
	expect(today.counts.doneCount).toBe(1);
	expect(today.running).toBeNull();
	expect(today.week).toHaveLength(7);
	expect(today.week[0]?.cardCount).toBe(2);
	expect(today.articles[0]).toMatchObject({ id: article, todayCount: 2 });
	expect(today.articles[0]?.memory).toMatchObject({ firmCount: 1, newCount: 2 });
});
