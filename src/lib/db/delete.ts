/** Taking things out of the library: one article, or everything. */
import type { Deletion } from '../study/types';
import { db } from './db';
import { appendEvent } from './events';
import { stamp } from './ids';

const content = [db.versions, db.facts, db.questions, db.cards];

/** Takes out what belongs to an article. Its reviews stay: they are what the learner did. For verbs. */
export async function removeContent(article: string): Promise<void> {
	const cards = new Set(await db.cards.where('article').equals(article).primaryKeys());
	for (const table of content) await table.where('article').equals(article).delete();
	await db.sittings.toCollection().modify((sitting) => {
		sitting.waiting = sitting.waiting.filter((item) => !cards.has(item.card));
		sitting.steps = sitting.steps.map((step) => ({
			...step,
			before: step.before.filter((item) => !cards.has(item.card)),
		}));
	});
}

/** Deletes an article and all that was made of it; a tombstone without words stays, so that no other device brings it back. */
export async function deleteArticle(id: string, now: number): Promise<void> {
	await db.transaction('rw', [...content, db.articles, db.sittings, db.events, db.local], async () => {
		const article = await db.articles.get(id);
		if (!article) return;
		const wordless = { ...article, title: '', published: null, outlet: null, address: null, pack: null };
		await db.articles.put({ ...wordless, deletedAt: now, changed: await stamp(now) });
		await appendEvent<Deletion>({ type: 'delete', at: now, article: id }, now);
		await removeContent(id);
	});
}

/** Deletes everything, this device's name too. */
export async function deleteEverything(): Promise<void> {
	await db.transaction('rw', db.tables, async () => {
		for (const table of db.tables) await table.clear();
	});
}

/** Rows left, all tables together: 0 after `deleteEverything`. */
export async function rowCount(): Promise<number> {
	const counts = await db.transaction('r', db.tables, () =>
		Promise.all(db.tables.map((table) => table.count())),
	);
	return counts.reduce((sum, count) => sum + count, 0);
}
