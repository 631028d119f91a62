/** The library as texts to search. */
import { getVersion, listArticles } from '$lib/db/articles';
import { factsOf } from '$lib/db/facts';
import { questionsOf } from '$lib/db/questions';
import type { VersionRecord } from '$lib/study/types';
import { fold, type Findable } from './find';

export interface SearchLibrary {
	titles: Map<string, string>;
	articles: Findable[];
	facts: Findable[];
	questions: Findable[];
	/** Names of those who say something in a kept fact, each once. */
	voices: string[];
}

/** Who says something in the article's kept facts. */
async function speakersOf(article: string, { hash, reading }: VersionRecord): Promise<string[]> {
	const facts = (await factsOf(article)).filter(({ state, version }) => state === 'kept' && version === hash);
	const said = facts.flatMap(({ fact }) => (fact.kind === 'statement' ? [fact.statement] : []));
	const speakers = reading.statements
		.filter(({ id }) => said.includes(id))
		.map(({ speaker }) => speaker?.entity);
	return reading.entities.filter(({ id }) => speakers.includes(id)).map(({ name }) => name);
}

/** Every article with its text, its facts (rejected ones left out) and its questions, newest articles first. */
export async function readForSearch(): Promise<SearchLibrary> {
	const library: SearchLibrary = { titles: new Map(), articles: [], facts: [], questions: [], voices: [] };
	const names = new Map<string, string>();
	for (const { id, title } of await listArticles()) {
		const version = await getVersion(id);
		const text = version?.reading.article.text ?? '';
		if (version)
			for (const name of await speakersOf(id, version)) names.set(fold(name), names.get(fold(name)) ?? name);
		const own = text.startsWith(title) ? text : `${title}\n${text}`;
		library.titles.set(id, title);
		library.articles.push({ id, article: id, text: own });
		for (const record of await factsOf(id))
			if (record.state !== 'rejected')
				library.facts.push({ id: record.id, article: id, text: record.fact.text });
		for (const record of await questionsOf(id))
			library.questions.push({ id: record.id, article: id, text: record.question.stem });
	}
	library.voices = [...names.values()];
	return library;
}
