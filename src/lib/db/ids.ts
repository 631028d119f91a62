/** Names for new records: UUIDv7 from the given clock, and this device's own name. */
import { v4, v5, v7 } from 'uuid';
import type { Stamp } from '../study/types';
import { db } from './db';

let sequence = 0;

/** A UUIDv7 for the moment `at` (ms). Ids made one after another in the same ms sort in that order. */
export function newId(at: number): string {
	sequence = (sequence + 1) % 0x7fffffff;
	return v7({ msecs: at, seq: sequence });
}

/** A UUID that follows from a name: two devices that open one pack agree. */
export function idOf(name: string): string {
	return v5(name, v5.URL);
}

/** This device's name: made when first needed, gone with *delete everything*. Needs `local` in the transaction. */
export async function deviceId(): Promise<string> {
	const row = await db.local.get('device');
	if (row) return row.value;
	const value = v4();
	await db.local.put({ key: 'device', value });
	return value;
}

/** Who writes now. */
export async function stamp(now: number): Promise<Stamp> {
	return { at: now, device: await deviceId(), id: newId(now) };
}
