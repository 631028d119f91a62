/** The library ↔ a backup file. Two libraries merge: events are united, of fields the last writer wins. */
import type { Parsed } from '../errors';
import { backupName, parseBackup, writeBackup, type LibraryContents } from '../files/backup';
import { replay } from '../study/replay';
import type { Card, Stamp } from '../study/types';
import { db } from './db';
import { removeContent } from './delete';
import { mergeClass } from './merge-class';
import { syncCards } from './cards';

/** A file to hand to the person. */
export interface FileToSave {
	name: string;
	bytes: Uint8Array;
}

const tables = [
	db.articles,
	db.versions,
	db.facts,
	db.questions,
	db.cards,
	db.events,
	db.settings,
	db.sittings,
	db.assignments,
	db.received,
	db.quizzes,
	db.attempts,
];

/** Everything, as it is now. */
export async function readLibrary(): Promise<LibraryContents> {
	return db.transaction('r', tables, async () => ({
		articles: await db.articles.toArray(),
		versions: await db.versions.toArray(),
		facts: await db.facts.toArray(),
		questions: await db.questions.toArray(),
		cards: await db.cards.toArray(),
		events: await db.events.toArray(),
		settings: await db.settings.toArray(),
		sittings: await db.sittings.toArray(),
		assignments: await db.assignments.toArray(),
		received: await db.received.toArray(),
		quizzes: await db.quizzes.toArray(),
		attempts: await db.attempts.toArray(),
	}));
}

/** Everything in one file. `day` (`YYYY-MM-DD`) names it. */
export async function exportEverything(now: number, day: string): Promise<FileToSave> {
	const text = writeBackup(await readLibrary(), now);
	return { name: backupName(day), bytes: new TextEncoder().encode(text) };
}

/** What a restored backup brought. */
export interface Restored {
	articleCount: number;
	reviewCount: number;
	/** Articles of the backup that stay deleted, because they were deleted after it was made. */
	stillDeletedCount: number;
}

function later(a: Stamp, b: Stamp): boolean {
	if (a.at !== b.at) return a.at > b.at;
	return a.device === b.device ? a.id > b.id : a.device > b.device;
}

interface Stamped {
	changed: Stamp;
}

interface Rows<T> {
	bulkGet(keys: string[]): PromiseLike<(T | undefined)[]>;
	bulkPut(rows: T[]): PromiseLike<unknown>;
}

/** Of two rows with one key the one written last. */
async function putLater<T extends Stamped>(
	rows: T[],
	table: Rows<NoInfer<T>>,
	keyOf: (row: T) => string,
): Promise<void> {
	const stored = await table.bulkGet(rows.map(keyOf));
	await table.bulkPut(
		rows.filter((row, index) => !stored[index] || later(row.changed, stored[index].changed)),
	);
}

async function putMissing(library: LibraryContents): Promise<void> {
	const versions = await db.versions.bulkGet(library.versions.map(({ article, hash }) => [article, hash]));
	await db.versions.bulkPut(library.versions.filter((_, index) => !versions[index]));
	const cards = await db.cards.bulkGet(library.cards.map((card) => card.id));
	const older = (card: Card, index: number) => !cards[index] || card.addedAt < cards[index].addedAt;
	await db.cards.bulkPut(library.cards.filter(older));
	const events = await db.events.bulkGet(library.events.map((event) => event.id));
	await db.events.bulkAdd(library.events.filter((_, index) => !events[index]));
	if ((await db.sittings.count()) === 0) await db.sittings.bulkPut(library.sittings);
}

/** Takes out what tombstones forbid, and makes every card what the united events say. */
async function settle(now: number): Promise<void> {
	for (const article of await db.articles.toArray())
		if (article.deletedAt !== null) await removeContent(article.id);
		else await syncCards(article.id, now);
	await db.cards.bulkPut(replay(await db.cards.toArray(), await db.events.toArray()));
}

/** Unites the library with another one. All or nothing; the same library twice changes nothing. */
export async function mergeLibrary(library: LibraryContents, now: number): Promise<Restored> {
	return db.transaction('rw', [...tables, db.local], async () => {
		await putLater(library.articles, db.articles, (row) => row.id);
		await putLater(library.facts, db.facts, (row) => row.id);
		await putLater(library.questions, db.questions, (row) => row.id);
		await putLater(library.settings, db.settings, (row) => row.key);
		await putMissing(library);
		await mergeClass(library);
		await settle(now);
		const brought = library.articles.filter((article) => article.deletedAt === null);
		const stored = await db.articles.bulkGet(brought.map((article) => article.id));
		const stillDeletedCount = stored.filter((article) => article?.deletedAt !== null).length;
		return {
			articleCount: brought.length - stillDeletedCount,
			reviewCount: library.events.filter((event) => event.type === 'review').length,
			stillDeletedCount,
		};
	});
}

/** Restores a backup file into the library, whatever is in it already. A bad file changes nothing. */
export async function restoreBackup(name: string, bytes: Uint8Array, now: number): Promise<Parsed<Restored>> {
	const library = parseBackup(name, bytes);
	if (!library.ok) return library;
	return { ...library, value: await mergeLibrary(library.value, now) };
}
