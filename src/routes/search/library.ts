/** The library as texts to search. */
import { getVersion, listArticles } from '$lib/db/articles';
import { factsOf } from '$lib/db/facts';
import { questionsOf } from '$lib/db/questions';
import type { Findable } from './find';

export interface SearchLibrary {
	titles: Map<string, string>;
	articles: Findable[];
	facts: Findable[];
	questions: Findable[];
}

/** Every article with its text, its facts (rejected ones left out) and its questions, newest articles first. */
export async function readForSearch(): Promise<SearchLibrary> {
	const library: SearchLibrary = { titles: new Map(), articles: [], facts: [], questions: [] };
	for (const { id, title } of await listArticles()) {
		const text = (await getVersion(id))?.reading.article.text ?? '';
		const own = text.startsWith(title) ? text : `${title}\n${text}`;
		library.titles.set(id, title);
		library.articles.push({ id, article: id, text: own });
		for (const record of await factsOf(id))
			if (record.state !== 'rejected')
				library.facts.push({ id: record.id, article: id, text: record.fact.text });
		for (const record of await questionsOf(id))
			library.questions.push({ id: record.id, article: id, text: record.question.stem });
	}
	return library;
}
