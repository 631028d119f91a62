import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { readLibrary, restoreBackup } from '../../src/lib/db/backup';
import { deleteEverything } from '../../src/lib/db/delete';

const now = Date.UTC(2026, 10, 24);

/** Backups of released versions, never edited: every later version opens them. */
const released = ['backup-1.json'];

beforeEach(deleteEverything);

test.each(released)('%s opens, with every review and the same memories', async (name) => {
	const bytes = readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
	expect(await restoreBackup(name, bytes, now)).toMatchObject({
		ok: true,
		value: { articleCount: 1, reviewCount: 4 },
	});
	const { cards } = JSON.parse(bytes.toString()) as { cards: unknown[] };
	expect((await readLibrary()).cards).toEqual(cards);
});
