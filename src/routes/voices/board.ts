/** All articles → one board: who said what, where and when. People of one name are one voice; nobody else is joined. */
import { getVersion, listArticles } from '$lib/db/articles';
import type { Modality } from '$lib/engine/types';
import { openArticle } from '../article/open-article';
import { voices, type Said, type Voice } from '../article/voices';
import { fold, queryWords } from '../search/find';

/** What is to be shown; empty for all. */
export interface Wanted {
	/** The folded name of a person. */
	who: string;
	how: Modality | '';
	/** Words of what was said or of the article's title. */
	words: string;
}

/** The name that makes two voices one: letter case and accents do not count. */
export const voiceKey = (voice: Pick<Voice, 'name'>) => fold(voice.name);

/** The day a statement is sorted by: its article's. */
const dayOf = (said: Said) => said.article?.published ?? '';

/**
 * Voices of several articles as one list, those who say most first. What is said newest stands first; a voice that is not
 * named stays apart from all others.
 */
export function mergeVoices(lists: readonly Voice[][]): Voice[] {
	const merged = new Map<string, Voice>();
	for (const voice of lists.flat()) {
		if (voice.id === '') continue;
		const before = merged.get(voiceKey(voice));
		const said = [...(before?.said ?? []), ...voice.said];
		merged.set(voiceKey(voice), { ...voice, ...before, role: before?.role ?? voice.role, said });
	}
	const sorted = [...merged.values()].map((voice) => ({
		...voice,
		said: [...voice.said].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0)),
	}));
	return sorted.sort((a, b) => b.said.length - a.said.length || (a.name < b.name ? -1 : 1));
}

/** Only what is wanted; voices without any of it are left out. */
export function pickVoices(all: readonly Voice[], { who, how, words }: Wanted): Voice[] {
	const wanted = queryWords(words);
	const fits = (said: Said, name: string) => {
		const text = fold(`${name} ${said.words} ${said.fact.record.fact.text} ${said.article?.title ?? ''}`);
		return (how === '' || said.modality === how) && wanted.every((word) => text.includes(word));
	};
	return all
		.filter((voice) => who === '' || voiceKey(voice) === who)
		.map((voice) => ({ ...voice, said: voice.said.filter((said) => fits(said, voice.name)) }))
		.filter((voice) => voice.said.length > 0);
}

/** The board as it stands on a study day. */
export async function readBoard(day: string): Promise<Voice[]> {
	const lists: Voice[][] = [];
	for (const { id } of await listArticles()) {
		const opened = (await getVersion(id)) && (await openArticle({ id, day }));
		if (!opened) continue;
		const { article, reading, facts } = opened;
		const current = facts.filter(({ record }) => record.version === article.version);
		const here = (said: Said): Said => ({ ...said, article });
		lists.push(voices(current, reading, '').map((voice) => ({ ...voice, said: voice.said.map(here) })));
	}
	return mergeVoices(lists);
}
