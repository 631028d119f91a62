/** Names of places → places: one for all names of a country. */
import type { Candidate } from './candidates';
import { newDraft, type Draft } from './draft';
import { lookUp } from './gazetteer';

/** All places of the article. */
export function groupPlaces(candidates: readonly Candidate[]): Draft[] {
	const drafts = new Map<string, Draft>();
	for (const candidate of candidates) {
		const written = candidate.text.replace(/\s+/g, ' ');
		const key = lookUp(written)?.key ?? written;
		const draft = drafts.get(key) ?? newDraft('place', written);
		drafts.set(key, draft);
		const { start, end, from, to, sentence } = candidate;
		const short = /^\p{Lu}[\p{Lu}.]+$/u.test(written) && written !== draft.name;
		draft.mentions.push({
			start,
			end,
			from,
			to,
			sentence,
			how: short ? 'acronym' : 'name',
			confidence: 0.95,
		});
		if (written.length > draft.name.length) {
			draft.also.push(draft.name);
			draft.name = written;
		} else if (written !== draft.name) draft.also.push(written);
	}
	return [...drafts.values()];
}
