/** Judged questions → a file that outlives their folders: hashes of article and question, and whether both readers kept it; no text. */
import { hashText } from '../../../src/lib/hash';
import { read } from '../../../src/lib/engine';
import { traitsOf } from '../../../src/lib/engine/questions/worth/traits';
import type { JudgedArticle } from '../judging/articles';
import { askedBy, layOutArticle, nameOf, type JudgedSample } from './fit';

/** Article → question → was it kept? Both by their hashes. */
export type Judged = Record<string, Record<string, boolean>>;

const LENGTH = 16;
const short = (hash: string) => hash.slice(0, LENGTH);

/** What is known, and what these samples add or say anew. */
export function remember(samples: readonly JudgedSample[], known: Judged): Judged {
	const judged: Judged = { ...known };
	for (const { article, asked, right } of samples)
		judged[short(article)] = { ...judged[short(article)], [short(hashText(asked))]: right };
	const sorted = Object.entries(judged).sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(
		sorted.map(([article, asked]) => [
			article,
			Object.fromEntries(Object.entries(asked).sort(([a], [b]) => (a < b ? -1 : 1))),
		]),
	);
}

/** Of these articles, what the engine still asks and readers once judged. */
export function recall(articles: readonly JudgedArticle[], judged: Judged): JudgedSample[] {
	return articles.flatMap((article) => {
		const name = nameOf(article);
		const known = judged[short(name)];
		if (!known) return [];
		const bench = layOutArticle(article);
		const { questions, facts } = read(article);
		return questions.flatMap((question) => {
			const asked = askedBy(question);
			const right = known[short(hashText(asked))];
			if (right === undefined) return [];
			const own = facts.filter(({ fingerprint }) => question.facts.includes(fingerprint));
			return [{ article: name, asked, traits: traitsOf(question, own, bench), right }];
		});
	});
}
