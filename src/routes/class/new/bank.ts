/** Articles of the library → questions to choose from, the best ones chosen already. */
import { shortQuotation } from '$lib/assignments/quotation';
import type { ChosenQuestion } from '$lib/assignments/assignment';
import type { Source } from '$lib/assignments/types';
import { drawnKind, type DrawnKind } from '$lib/components/kinds';
import { getArticle, getVersion } from '$lib/db/articles';
import { factsOf } from '$lib/db/facts';
import { questionsOf } from '$lib/db/questions';
import { chooseQuiz } from '$lib/engine/questions/choose';

/** A question in the list. `source` is an index into the sources beside it. */
export interface Candidate extends ChosenQuestion {
	key: string;
	kind: DrawnKind | null;
	chosen: boolean;
}

export interface Bank {
	sources: Source[];
	candidates: Candidate[];
}

async function candidatesOf(article: string, source: number): Promise<Candidate[]> {
	const version = await getVersion(article);
	const kinds = new Map((await factsOf(article)).map((fact) => [fact.id, drawnKind(fact.fact.kind)]));
	const text = version?.reading.article.text ?? '';
	return (await questionsOf(article))
		.filter(({ question, version: own }) => question.form !== 'recall' && own === version?.hash)
		.map(({ id, question, facts }) => ({
			key: id,
			question,
			source,
			facts,
			quotation: shortQuotation(text, question.evidence),
			kind: kinds.get(facts[0] ?? '') ?? null,
			chosen: false,
		}));
}

/** Ticks `count` of an article's questions as the engine would choose them. */
function choose(candidates: Candidate[], count: number, seed: string): Candidate[] {
	const wanted = chooseQuiz(
		candidates.map((candidate) => candidate.question),
		{ seed, count },
	);
	const ids = new Set(wanted.map((question) => question.id));
	const order = new Map(wanted.map((question, at) => [question.id, at]));
	const chosen = candidates
		.filter((candidate) => ids.has(candidate.question.id))
		.sort((a, b) => order.get(a.question.id)! - order.get(b.question.id)!)
		.map((candidate) => ({ ...candidate, chosen: true }));
	return [...chosen, ...candidates.filter((candidate) => !ids.has(candidate.question.id))];
}

/** The questions of these articles, `count` of them ticked, as even as can be over the articles. */
export async function loadBank(articles: readonly string[], count: number, seed: string): Promise<Bank> {
	const sources: Source[] = [];
	const candidates: Candidate[] = [];
	for (const [at, id] of articles.entries()) {
		const article = await getArticle(id);
		if (!article) continue;
		const share = Math.floor(count / articles.length) + (at < count % articles.length ? 1 : 0);
		const own = await candidatesOf(id, sources.length);
		candidates.push(...choose(own, share, `${seed}${id}`));
		const { title, outlet, published, address } = article;
		sources.push({ title, outlet, published, address });
	}
	const ticked = candidates.filter((candidate) => candidate.chosen);
	return { sources, candidates: [...ticked, ...candidates.filter((candidate) => !candidate.chosen)] };
}
