/** What the pages have stored, read beside them. */
import type { Page } from '@playwright/test';

type Rows = Record<string, unknown[]>;

/** Every row of the tables named, or of all. */
export async function readStored(page: Page, tables: string[] | null = null): Promise<Rows> {
	return page.evaluate(
		(wanted) =>
			new Promise<Rows>((resolve, reject) => {
				const open = indexedDB.open('presscards');
				open.onerror = () => reject(open.error);
				open.onsuccess = () => {
					const names = wanted ?? [...open.result.objectStoreNames];
					const transaction = open.result.transaction(names);
					const rows: Rows = {};
					for (const name of names) {
						transaction.objectStore(name).getAll().onsuccess = (event) => {
							rows[name] = (event.target as IDBRequest<unknown[]>).result;
						};
					}
					transaction.oncomplete = () => {
						open.result.close();
						resolve(rows);
					};
				};
			}),
		tables,
	);
}

/** Rows in some of the tables. */
export async function countStored(page: Page, tables: string[]): Promise<number> {
	return Object.values(await readStored(page, tables)).flat().length;
}

/** Answers in the attempt at a quiz that is stored on a student's device. */
export async function countAnswers(page: Page): Promise<number> {
	const { attempts } = (await readStored(page, ['attempts'])) as { attempts: { answers: unknown[] }[] };
	return attempts.flatMap(({ answers }) => answers).filter((answer) => answer !== null).length;
}

/** How many answers that count are stored: undone ones left out. */
export async function countReviews(page: Page): Promise<number> {
	const { events } = (await readStored(page, ['events'])) as { events: { type: string }[] };
	const of = (type: string) => events.filter((event) => event.type === type).length;
	return of('review') - of('undo');
}
