/** A pack → the library: stored, told. */
import { capitalCount } from '$lib/components/days';
import { openPack } from '$lib/db/packs';
import type { Pack } from '$lib/files/pack';
import { t } from '$lib/messages';
import { notices } from '$lib/state/notices.svelte';
import { now } from '$lib/state/now';
import { keepStorage } from '$lib/state/persistence';
import { settings } from '$lib/state/settings.svelte';

/** Puts a pack into the library and says how many cards were made. Gives the article's id. */
export async function addPack(pack: Pack): Promise<string> {
	const saved = await openPack(pack, now().at);
	await keepStorage();
	const today = Math.min(saved.addedCount, settings.current.newPerDay);
	notices.tell(
		saved.addedCount > 0
			? t('packs.added', { count: saved.addedCount, today, Today: capitalCount(today) })
			: t('packs.updated'),
	);
	return saved.article;
}
