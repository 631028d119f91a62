/** Facts → what happened when: one entry for each day, month or year, plans without a day at the end. */
import { dateInWords, dayInWords } from '$lib/components/days';
import type { Fact, Reading } from '$lib/engine/types';
import type { ArticleRecord } from '$lib/study/types';

/** What happened then, and on pages that show several articles which one tells it. */
export interface Told {
	text: string;
	article?: Pick<ArticleRecord, 'id' | 'title'>;
}

export interface Moment {
	/** `2018`, `2023-02`, `2023-06-14`; null when there is no date yet. */
	value: string | null;
	words: string;
	precision: 'year' | 'month' | 'day' | 'plan';
	told: Told[];
}

function timeOf(fact: Fact): number | undefined {
	if (fact.kind === 'first') return fact.since;
	return 'time' in fact ? fact.time : undefined;
}

function plainValue(reading: Reading, fact: Fact): string | null {
	const index = timeOf(fact);
	const value = index === undefined ? undefined : reading.times[index]?.value;
	return value ? (/^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|T)/.exec(value)?.[0] ?? null) : null;
}

function momentOf(value: string): Moment {
	const precision = value.length === 4 ? 'year' : value.length === 7 ? 'month' : 'day';
	const words = precision === 'day' ? dayInWords(value, true) : (dateInWords(value) ?? value);
	return { value, words, precision, told: [] };
}

/** Entries in order of time; `noDate` is the heading of plans that have none. */
export function timeline(facts: Fact[], reading: Reading, noDate: string): Moment[] {
	const moments = new Map<string, Moment>();
	const open: Moment = { value: null, words: noDate, precision: 'plan', told: [] };
	for (const fact of facts) {
		const value = plainValue(reading, fact);
		if (!value && fact.kind === 'plan') open.told.push({ text: fact.text });
		if (!value) continue;
		const moment = moments.get(value) ?? momentOf(value);
		moment.told.push({ text: fact.text });
		moments.set(value, moment);
	}
	const dated = [...moments.values()].sort((a, b) => ((a.value ?? '') < (b.value ?? '') ? -1 : 1));
	return open.told.length > 0 ? [...dated, open] : dated;
}
