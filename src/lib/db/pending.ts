/** A reading nobody has decided on yet: kept on this device, so that a closed tab loses nothing. Never exported. */
import type { Reading } from '../engine/types';
import { db } from './db';

const READING = 'pending-reading';
const DECISIONS = 'pending-decisions';

export interface PendingReading {
	reading: Reading;
	title: string;
	published: string | null;
	outlet: string | null;
	address: string | null;
	/** Lines that were put back. */
	keep?: number[];
}

/** Keeps it in place of an earlier one. */
export async function keepPending(pending: PendingReading): Promise<void> {
	await db.transaction('rw', db.local, async () => {
		await db.local.put({ key: READING, value: JSON.stringify(pending) });
		await db.local.delete(DECISIONS);
	});
}

/** Null when there is none. */
export async function pendingReading(): Promise<PendingReading | null> {
	const row = await db.local.get(READING);
	return row ? (JSON.parse(row.value) as PendingReading) : null;
}

/** What was decided about it so far, in the page's own words. */
export async function keepPendingDecisions(decisions: unknown): Promise<void> {
	await db.local.put({ key: DECISIONS, value: JSON.stringify(decisions) });
}

/** Null when nothing was decided yet. */
export async function pendingDecisions(): Promise<unknown> {
	const row = await db.local.get(DECISIONS);
	return row ? JSON.parse(row.value) : null;
}

/** Saved or thrown away. */
export async function dropPending(): Promise<void> {
	await db.local.bulkDelete([READING, DECISIONS]);
}
