/** The end of a review: stored, told, and on to where it goes next. */
import { capitalCount } from '$lib/components/days';
import { cardsOf } from '$lib/db/cards';
import { t } from '$lib/messages';
import { clock } from '$lib/state/clock.svelte';
import { notices } from '$lib/state/notices.svelte';
import { now } from '$lib/state/now';
import { keepStorage } from '$lib/state/persistence';
import { makePlan } from '$lib/state/plan';
import { settings } from '$lib/state/settings.svelte';
import type { Opened } from './open-desk';
import { savePending, saveStored } from './save';

async function tellMade(article: string, count: number) {
	const plan = await makePlan(clock.day(settings.current.dayStartHour));
	const own = new Set((await cardsOf(article)).map((card) => card.id));
	const today = plan.cards.filter((card) => own.has(card)).length;
	const words = { made: capitalCount(count), todayWords: capitalCount(today) };
	notices.tell(count > 0 ? t('review.told.made', { count, today, ...words }) : t('review.told.updated'));
}

/** Stores what was decided. Gives the path of the page to go to. */
export async function finish({ article, pending, desk, reading }: Opened): Promise<string> {
	const { at } = now();
	if (pending) {
		const saved = await savePending(pending, desk, at);
		await keepStorage();
		await tellMade(saved.article, saved.addedCount);
		return '/';
	}
	if (article) await saveStored(article, reading.article.hash, desk, at);
	notices.tell(t('review.told.updated'));
	return `/article?id=${article ?? ''}`;
}
