/** The end of a review: stored, told, and on to where it goes next. */
import { countInWords } from '$lib/components/days';
import { todayCounts } from '$lib/db/today';
import { t } from '$lib/messages';
import { clock } from '$lib/state/clock.svelte';
import { notices } from '$lib/state/notices.svelte';
import { now } from '$lib/state/now';
import { keepStorage } from '$lib/state/persistence';
import { settings } from '$lib/state/settings.svelte';
import type { Opened } from './open-desk';
import { savePending, saveStored } from './save';

async function tellMade(addedCount: number) {
	const { newCount } = await todayCounts(clock.day(settings.current.dayStartHour));
	const today = Math.min(addedCount, newCount);
	const words = countInWords(today);
	const todayWords = words.charAt(0).toUpperCase() + words.slice(1);
	notices.tell(
		addedCount > 0
			? t('review.told.made', { count: addedCount, today, todayWords })
			: t('review.told.updated'),
	);
}

/** Stores what was decided. Gives the path of the page to go to. */
export async function finish({ article, pending, desk, reading }: Opened): Promise<string> {
	const { at } = now();
	if (pending) {
		const saved = await savePending(pending, desk, at);
		await keepStorage();
		await tellMade(saved.addedCount);
		return '/';
	}
	if (article) await saveStored(article, reading.article.hash, desk, at);
	notices.tell(t('review.told.updated'));
	return `/article?id=${article ?? ''}`;
}
