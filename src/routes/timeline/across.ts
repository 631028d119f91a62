/** All articles → one timeline: what happened when, whoever told it. */
import { getVersion, listArticles } from '$lib/db/articles';
import { factsOf } from '$lib/db/facts';
import { timeline, type Moment } from '../article/timeline';

/** Moments of several timelines as one; a text told twice stands once, as the first article tells it. */
export function mergeMoments(timelines: readonly Moment[][]): Moment[] {
	const merged = new Map<string, Moment>();
	for (const moment of timelines.flat()) {
		const key = moment.value ?? '';
		const before = merged.get(key)?.told ?? [];
		const known = new Set(before.map(({ text }) => text));
		merged.set(key, { ...moment, told: [...before, ...moment.told.filter(({ text }) => !known.has(text))] });
	}
	const order = ({ value }: Moment) => value ?? '9999';
	return [...merged.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** Kept facts of the whole library; `noDate` heads plans without a day. */
export async function timelineOfAll(noDate: string): Promise<Moment[]> {
	const timelines: Moment[][] = [];
	for (const article of await listArticles()) {
		const version = await getVersion(article.id);
		if (!version) continue;
		const kept = (await factsOf(article.id)).filter(
			(record) => record.state === 'kept' && record.version === version.hash,
		);
		const moments = timeline(
			kept.map((record) => record.fact),
			version.reading,
			noDate,
		);
		const here = { id: article.id, title: article.title };
		timelines.push(
			moments.map((moment) => ({ ...moment, told: moment.told.map((each) => ({ ...each, article: here })) })),
		);
	}
	return mergeMoments(timelines);
}
