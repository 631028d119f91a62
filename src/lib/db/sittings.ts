/** The running sitting: at most one, stored after each step. */
import type { Sitting } from '../study/sitting';
import { db } from './db';

/** The running sitting; null when none runs. */
export async function sitting(): Promise<Sitting | null> {
	return (await db.sittings.toArray()).at(-1) ?? null;
}

/** Stores the running sitting in place of any other. */
export async function saveSitting(running: Sitting): Promise<void> {
	await db.transaction('rw', db.sittings, async () => {
		await db.sittings.clear();
		await db.sittings.put(running);
	});
}

export async function endSitting(): Promise<void> {
	await db.sittings.clear();
}
