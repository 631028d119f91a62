/** The library → its facts with what is needed to compare them. */
import { getVersion, listArticles } from '$lib/db/articles';
import { factsOf } from '$lib/db/facts';
import { findRivals, type Rivals, type Told } from './rivals';

/** Pairs that wait for a decision. */
export async function openRivals(): Promise<Rivals[]> {
	const all: Told[] = [];
	for (const article of await listArticles()) {
		const version = await getVersion(article.id);
		if (!version) continue;
		const facts = (await factsOf(article.id)).filter((record) => record.version === version.hash);
		all.push(...facts.map((record) => ({ record, article, reading: version.reading })));
	}
	return findRivals(all);
}
