/** A learner with a past: half a year of answers put into the page's own database. */
import type { Page } from '@playwright/test';
import { addDays, DAY_MS, daysBetween } from '../../src/lib/day';
import { defaultParameters } from '../../src/lib/study/schedule';
import { simulate } from '../../src/lib/study/simulate';
import type { Card, FactRecord, QuestionRecord, StudyEvent } from '../../src/lib/study/types';
import { replay } from '../../src/lib/study/replay';

const changed = { at: 1, device: 'd', id: 'i' };
const SPEAKERS = ['Mara Lind', 'Tomas Berg', 'Hanna Osei', 'Peter Brandt'];
const KINDS = ['statement', 'amount', 'event', 'role'] as const;

const LINE = 'Words in a row. ';

function makeArticles(count: number) {
	const titles = ['A bridge for Nordhaven', 'The council plants trees'].slice(0, count);
	const article = { title: '', published: null, text: LINE.repeat(400), hash: 'v' };
	const nothing = {
		id: null,
		entities: [],
		times: [],
		statements: [],
		facts: [],
		questions: [],
		dropped: [],
	};
	const nobody = { outlet: null, address: null, pack: null, deletedAt: null };
	return {
		articles: titles.map((title, at) => {
			const base = { id: `article-${at}`, title, published: '2026-11-02', addedAt: 1, version: 'v' };
			return { ...base, ...nobody, changed };
		}),
		versions: titles.map((_, at) => {
			return { article: `article-${at}`, hash: 'v', addedAt: 1, reading: { ...nothing, article } };
		}),
	};
}

const placeOf = (at: number) => ({ start: at * LINE.length, end: at * LINE.length + 5 });

function makeFact(id: string, at: number, article: string): FactRecord {
	const evidence = [placeOf(at)];
	const said = { kind: KINDS[at % 4], fingerprint: id, text: `Fact number ${at}.`, evidence };
	const fact = { ...said, asOf: null, confidence: 1, rule: 'test' } as unknown as FactRecord['fact'];
	const flags = { edited: false, decided: false, addedAt: 1, changed };
	return { id, article, version: 'v', fact, state: 'kept', ...flags };
}

/** The right answer to a question, by its number. */
export const answerOf = (at: number) => SPEAKERS[at % 4]!;

const body = (form: 'choice' | 'short' | 'recall', at: number) => {
	const [right, wrong] = [answerOf(at), answerOf(at + 1)];
	if (form !== 'choice') return { form, answer: right, accept: [] };
	const options = [
		{ text: right, correct: true },
		{ text: wrong, correct: false },
	];
	return { form, options };
};

function makeQuestion(
	id: string,
	at: number,
	article: string,
	form: 'choice' | 'short' | 'recall',
): QuestionRecord {
	const stem = `Who said sentence number ${at}?`;
	const told = { conflicts: [], explanation: '', confidence: 1, rule: 'test', evidence: [placeOf(at)] };
	const question = {
		id: `q-${id}`,
		facts: [id],
		stem,
		...told,
		...body(form, at),
	} as QuestionRecord['question'];
	const flags = {
		origin: 'hand',
		edited: true,
		retired: false,
		pack: null,
		rank: 0,
		addedAt: 1,
		changed,
	} as const;
	return { id: `q-${id}`, article, version: 'v', facts: [id], question, ...flags };
}

function makeCard(id: string, position: number, article: string): Card {
	const base = { id, article, addedAt: 1, position, memory: null, lastForm: null, lastQuestion: null };
	return { ...base, suspended: false, buriedDay: null, flagged: false };
}

/** Everything a database holds after so many answers, the last of them on `today`. */
export function makePast(today: string, reviewCount: number) {
	const truth = {
		id: 'truth',
		weights: defaultParameters.weights.map((weight, at) => (at < 4 ? weight * 0.4 : weight)),
	};
	const setup = { seed: 'past', parameters: defaultParameters, truth, retention: 0.9, newPerDay: 2 };
	const reviews = simulate({ ...setup, days: 400, reviewCount, forms: ['choice', 'gap'], guessRate: 1 / 3 });
	const shift = daysBetween(reviews.at(-1)!.day, today);
	const ids = [...new Set(reviews.map(({ card }) => card))];
	const articleOf = (id: string) => `article-${ids.indexOf(id) % 2}`;
	const events: StudyEvent[] = reviews.map((review, at) => ({
		...review,
		id: `r${String(at).padStart(6, '0')}`,
		device: 'd',
		article: articleOf(review.card),
		question: `q-${review.card}`,
		at: review.at + shift * DAY_MS,
		day: addDays(review.day, shift),
		dueDay: addDays(review.dueDay, shift),
		right: review.grade !== 'again',
		given: review.form === 'choice' ? { form: 'choice', option: review.grade === 'again' ? 1 : 0 } : null,
		tookMs: 8000,
	}));
	return {
		...makeArticles(2),
		facts: ids.map((id, at) => makeFact(id, at, articleOf(id))),
		questions: ids.map((id, at) => makeQuestion(id, at, articleOf(id), 'choice')),
		cards: replay(
			ids.map((id, at) => makeCard(id, at, articleOf(id))),
			events,
		),
		events,
	};
}

/** So many cards that are due, asked as choices, in a few words and for recall in turn. */
export function makeDue(count: number) {
	const ids = Array.from({ length: count }, (_, at) => `card-${at}`);
	const forms = ['choice', 'short', 'recall'] as const;
	const answer = {
		guessed: false,
		given: null,
		right: true,
		tookMs: 5000,
		offsetMinutes: 60,
		retention: 0.9,
	};
	const rules = { parameters: 'default', source: 'study', first: true, wasNew: true } as const;
	const events = ids.map((card, at): StudyEvent => {
		const when = { at: Date.UTC(2026, 9, 1, 12) + at, day: '2026-10-01', dueDay: '2026-10-04' };
		const named = { id: `r${at}`, device: 'd', card, article: 'article-0', question: `q-${card}` };
		return { type: 'review', form: 'short', grade: 'good', ...named, ...when, ...answer, ...rules };
	});
	return {
		...makeArticles(1),
		facts: ids.map((id, at) => makeFact(id, at, 'article-0')),
		questions: ids.map((id, at) => makeQuestion(id, at, 'article-0', forms[at % 3]!)),
		cards: replay(
			ids.map((id, at) => makeCard(id, at, 'article-0')),
			events,
		),
		events,
	};
}

/** Puts it into the database of a page that is open; the next page shows it. */
export async function livePast(page: Page, past: ReturnType<typeof makePast> | ReturnType<typeof makeDue>) {
	await page.evaluate(async (tables) => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const open = indexedDB.open('presscards');
			open.onsuccess = () => resolve(open.result);
			open.onerror = () => reject(open.error);
		});
		const names = Object.keys(tables) as (keyof typeof tables)[];
		const change = database.transaction(names, 'readwrite');
		for (const name of names) for (const row of tables[name]) change.objectStore(name).put(row);
		await new Promise((resolve, reject) => {
			change.oncomplete = resolve;
			change.onerror = () => reject(change.error);
		});
		database.close();
	}, past);
}
