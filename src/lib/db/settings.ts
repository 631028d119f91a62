/** What the learner wants: read with defaults, written one key at a time. */
import { defaultSettings, type Settings } from '../study/settings';
import type { RetentionChange } from '../study/types';
import { db } from './db';
import { appendEvent } from './events';
import { stamp } from './ids';

/** All settings; what was never set has its default. */
export async function settings(): Promise<Settings> {
	const rows = await db.settings.toArray();
	return { ...defaultSettings, ...Object.fromEntries(rows.map((row) => [row.key, row.value])) };
}

/** Sets one. A new desired retention is an event too, so that history knows what was wanted when. */
export async function setSetting<K extends keyof Settings>(
	key: K,
	value: Settings[K],
	now: number,
): Promise<void> {
	await db.transaction('rw', db.settings, db.events, db.local, async () => {
		await db.settings.put({ key, value, changed: await stamp(now) });
		if (key === 'desiredRetention')
			await appendEvent<RetentionChange>({ type: 'retention', at: now, desired: Number(value) }, now);
	});
}
