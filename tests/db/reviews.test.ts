import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { cardsOf, dueCards, getCard, newCards } from '../../src/lib/db/cards';
import { deleteArticle, deleteEverything } from '../../src/lib/db/delete';
import { listEvents, listReviews, reviewsOf, setParameters } from '../../src/lib/db/events';
import { decideFact } from '../../src/lib/db/facts';
import { bury, flag, suspend } from '../../src/lib/db/marks';
import { addQuestion, questionsOf, retireQuestion } from '../../src/lib/db/questions';
import { saveReview, undoEvent } from '../../src/lib/db/reviews';
import { saveReading } from '../../src/lib/db/save-reading';
import { setSetting, settings } from '../../src/lib/db/settings';
import { saveSitting, sitting } from '../../src/lib/db/sittings';
import { queueInput, studyCard } from '../../src/lib/db/study';
import { todayCounts } from '../../src/lib/db/today';
import { gradeCard } from '../../src/lib/study/grade';
import { defaultParameters } from '../../src/lib/study/schedule';
import { answered, startSitting } from '../../src/lib/study/sitting';
import type { Card } from '../../src/lib/study/types';
import { answer } from './learn';
import { harbourReading } from './reading';

const now = Date.UTC(2026, 10, 16, 12);
const day = '2026-11-16';
const dayMs = 86_400_000;

let article = '';
let cards: Card[] = [];

beforeEach(async () => {
	await deleteEverything();
	({ article } = await saveReading({ reading: harbourReading(), title: 'Harbour', published: null }, now));
	cards = await cardsOf(article);
});

describe('a review', () => {
	test('is stored with everything decided when it was given', async () => {
		const { review } = await answer(cards[0]!.id, now);
		expect(await listEvents()).toEqual([review]);
		expect(review).toMatchObject({
			type: 'review',
			day,
			offsetMinutes: 60,
			form: 'gap',
			grade: 'good',
			parameters: 'default',
			retention: 0.9,
			source: 'study',
			first: true,
			wasNew: true,
		});
		expect(review.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
		expect(await getCard(cards[0]!.id)).toMatchObject({ dueDay: review.dueDay, lastForm: 'gap' });
	});

	test('and the sitting after it are stored together', async () => {
		const ids = cards.map((card) => card.id);
		const running = startSitting({ id: 's', startedAt: now, day, seed: 's', cards: ids });
		await saveSitting(running);
		const graded = gradeCard(
			cards[0]!,
			{ grade: 'good', guessed: false, question: null, form: 'gap', given: null, right: true, tookMs: 1 },
			{ moment: { at: now, offsetMinutes: 0 }, settings: await settings(), parameters: defaultParameters },
		);
		const { review } = await saveReview(graded.card, graded.review, (event) =>
			answered(running, event.grade, event.id),
		);
		expect((await sitting())!.steps).toMatchObject([{ card: ids[0], event: review.id }]);
	});

	test('that is older than the last one is put in its place', async () => {
		const { id } = cards[0]!;
		await answer(id, now + 10 * dayMs);
		const { card } = await answer(id, now, 'again');
		expect(card.memory).toMatchObject({ reviewCount: 2, lastDay: '2026-11-26' });
		expect((await reviewsOf(id)).map((review) => review.day)).toEqual([day, '2026-11-26']);
	});

	test('is taken back by an event; nothing is erased', async () => {
		const { id } = cards[0]!;
		const first = await answer(id, now);
		const second = await answer(id, now + 3 * dayMs, 'again');
		await undoEvent(second.review.id, now + 3 * dayMs + 1);
		expect(await getCard(id)).toEqual(first.card);
		expect(await listEvents()).toHaveLength(3);
		expect(await listReviews()).toHaveLength(1);
	});

	test('names the parameters in force', async () => {
		const change = await setParameters([...defaultParameters.weights], now);
		expect((await answer(cards[0]!.id, now + 1)).review.parameters).toBe(change.id);
	});
});

describe('what is due', () => {
	test('comes back on its due day, not before', async () => {
		const { id } = cards[0]!;
		const { review } = await answer(id, now, 'again');
		expect(review.dueDay).toBe('2026-11-17');
		expect(await dueCards(day)).toEqual([]);
		expect((await dueCards('2026-11-17')).map((card) => card.id)).toEqual([id]);
	});

	test('leaves out what is suspended, or buried today', async () => {
		const suspension = await suspend(cards[0]!.id, true, now);
		await bury(cards[1]!.id, day, now);
		await flag(cards[2]!.id, true, 'look', now);
		expect((await newCards(day)).map((card) => card.id)).toEqual([cards[2]!.id]);
		expect((await newCards('2026-11-17')).map((card) => card.id)).toEqual([cards[1]!.id, cards[2]!.id]);
		await undoEvent(suspension, now + 1);
		expect(await newCards(day)).toHaveLength(2);
	});

	test('is counted for today', async () => {
		await setSetting('newPerDay', 2, now);
		expect(await todayCounts(day)).toMatchObject({ dueCount: 0, newCount: 2, newTotalCount: 3, minutes: 1 });
		await answer(cards[0]!.id, now, 'again');
		expect(await todayCounts(day)).toMatchObject({
			newCount: 1,
			doneCount: 1,
			doneMs: 5000,
			nextDay: '2026-11-17',
			nextCount: 1,
			cardCount: 3,
			articleCount: 1,
		});
		expect(await todayCounts('2026-11-17')).toMatchObject({ dueCount: 1, newCount: 2, doneCount: 0 });
	});

	test('can be asked for some articles only', async () => {
		expect((await queueInput(day, ['elsewhere'])).fresh).toEqual([]);
		expect((await queueInput(day, [article])).fresh).toHaveLength(3);
	});
});

describe('a fact without questions', () => {
	test('has no card, until one is written; its progress waits', async () => {
		const { id } = cards[0]!;
		const { card } = await answer(id, now);
		const own = (await questionsOf(article)).filter((record) => record.facts.includes(id));
		for (const record of own) await retireQuestion(record.id, true, now);
		expect(await studyCard(id)).toBeNull();
		await addQuestion(article, own[0]!.version, [id], own[0]!.question, now);
		expect(await getCard(id)).toMatchObject({ memory: card.memory, dueDay: card.dueDay });
		expect((await studyCard(id))!.questions).toMatchObject([{ origin: 'hand' }]);
	});
});

test('a running sitting loses the cards of a deleted article', async () => {
	await saveSitting(startSitting({ id: 's', startedAt: now, day, seed: 's', cards: [cards[0]!.id] }));
	await deleteArticle(article, now + 1);
	expect((await sitting())!.waiting).toEqual([]);
	expect(await studyCard(cards[0]!.id)).toBeNull();
});

test('what is not there changes nothing', async () => {
	await decideFact('nowhere', 'rejected', now);
	await undoEvent('nowhere', now);
	await deleteArticle('nowhere', now);
	expect(await listEvents()).toEqual([]);
});
