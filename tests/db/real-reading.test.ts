import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { exportEverything, readLibrary, restoreBackup } from '../../src/lib/db/backup';
import { deleteEverything } from '../../src/lib/db/delete';
import { exportPack, openPackFile } from '../../src/lib/db/packs';
import { saveReading } from '../../src/lib/db/save-reading';
import { read } from '../../src/lib/engine/index';

const now = Date.UTC(2026, 10, 16, 12);
const text = `Ministers agree on a ferry between Elmstad and Norhaven

ELMSTAD — Foreign Minister Ida Lund and her Norhaven counterpart, Peter Vang, agreed on Monday to open a ferry line in March 2027.

"This is the first line between our towns since 1998," Lund told reporters. "People have asked us for it every summer."

Vang said the line would cost 12 million euros a year. He said that the two towns would share the cost equally.

Lund invited Vang to visit Elmstad in January. The ministers met for three hours in the town hall of Norhaven.`;

beforeEach(deleteEverything);

test('what the engine reads passes the doors of backup and pack', async () => {
	const reading = read({ text, published: '2026-11-16', title: null });
	const { article, cardCount } = await saveReading({ reading, title: 'Ferry', published: '2026-11-16' }, now);
	const before = await readLibrary();
	const { bytes } = await exportEverything(now, '2026-11-16');
	const pack = await exportPack(article);
	await deleteEverything();
	expect(await restoreBackup('b.json', bytes, now)).toMatchObject({ ok: true });
	expect(JSON.parse(JSON.stringify(await readLibrary()))).toEqual(JSON.parse(JSON.stringify(before)));
	expect(cardCount === 0).toBe(pack === null);
	if (pack) expect(await openPackFile(pack.name, pack.bytes, now)).toMatchObject({ ok: true });
});
