/** The questions of the library: read, mended, written, left out. */
import type { Question } from '../engine/types';
import type { QuestionRecord } from '../study/types';
import { syncCards } from './cards';
import { db } from './db';
import { newId, stamp } from './ids';

/** The questions of an article that may be asked, best first. */
export async function questionsOf(article: string): Promise<QuestionRecord[]> {
	const questions = await db.questions.where('article').equals(article).toArray();
	return questions.filter((question) => !question.retired).sort((a, b) => a.rank - b.rank);
}

/** The questions on any of these facts (permanent ids), best first, each once. */
export async function questionsOfFacts(facts: readonly string[]): Promise<QuestionRecord[]> {
	const questions = await db.questions
		.where('facts')
		.anyOf([...facts])
		.distinct()
		.toArray();
	return questions.filter((question) => !question.retired).sort((a, b) => a.rank - b.rank);
}

/** Any question, left-out ones too: reviews name them. */
export async function getQuestion(id: string): Promise<QuestionRecord | null> {
	return (await db.questions.get(id)) ?? null;
}

const tables = [db.facts, db.questions, db.cards, db.events, db.local];

/** A person changes a question: from then on the engine leaves it alone. Progress is the fact's and stays. */
export async function editQuestion(id: string, question: Question, now: number): Promise<void> {
	await db.transaction('rw', tables, async () => {
		const record = await db.questions.get(id);
		if (!record) return;
		await db.questions.put({ ...record, question, edited: true, changed: await stamp(now) });
	});
}

/** A person leaves a question out, or takes it in again. A fact without questions has no card. */
export async function retireQuestion(id: string, retired: boolean, now: number): Promise<void> {
	await db.transaction('rw', tables, async () => {
		const record = await db.questions.get(id);
		if (!record) return;
		await db.questions.put({ ...record, retired, edited: true, changed: await stamp(now) });
		await syncCards(record.article, now);
	});
}

/** A person writes a question on facts of an article. Gives its id. */
export async function addQuestion(
	article: string,
	version: string,
	facts: string[],
	question: Question,
	now: number,
): Promise<string> {
	return db.transaction('rw', tables, async () => {
		const id = newId(now);
		const made = { origin: 'hand', edited: true, retired: false, pack: null, rank: 0 } as const;
		const changed = await stamp(now);
		await db.questions.add({ id, article, version, facts, question, ...made, addedAt: now, changed });
		await syncCards(article, now);
		return id;
	});
}
