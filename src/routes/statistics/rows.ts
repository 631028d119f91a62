/** Figures → words and numbers for the page's tables and bars. */
import { t } from '$lib/messages';
import { STABILITY_ENDS, type Group } from '$lib/study/habits';
import type { Retention } from '$lib/study/statistics';
import type { Figures } from './figures';

/** A share as "91%"; a dash for none. */
export function percent(share: number | null): string {
	return share === null ? '–' : `${Math.round(share * 100)}%`;
}

type Row = [name: string, answers: string, share: string];

/** How much stays by age of the card, and by form: a choice may be guessed. */
export function ageRows({ byAge, byForm }: Figures): Row[] {
	const row = (name: string, { askedCount, share }: Retention): Row => [
		name,
		t('statistics.answers', { count: askedCount }),
		percent(share),
	];
	return [
		row(t('statistics.age.young'), byAge.young),
		row(t('statistics.age.old'), byAge.old),
		...byForm.map(([form, retention]) => row(t(`statistics.form.${form}`), retention)),
	];
}

/** Name, answers, minutes, share remembered. */
export function groupRows(groups: readonly (Group & { name: string })[]): [string, number, number, string][] {
	return groups.map(({ name, reviewCount, tookMs, share }) => [
		name,
		reviewCount,
		Math.round(tookMs / 60_000),
		percent(share),
	]);
}

/** One bar for each length of time cards last. */
export function stabilityBars(counts: readonly number[]): { name: string; count: number }[] {
	return counts.map((count, at) => {
		const end = STABILITY_ENDS[at];
		const name = end === undefined ? t('statistics.lasts.longer') : t('statistics.lasts', { days: end });
		return { name, count };
	});
}
