/** An article on paper → a reading that waits for review; read in the worker, with the library's other articles as a pool. */
import { entityPool } from '$lib/db/articles';
import { keepPending } from '$lib/db/pending';
import { AppError, type Issue } from '$lib/errors';
import { readInWorker } from '$lib/workers/engine';

export interface ArticleOnPaper {
	text: string;
	title: string | null;
	published: string | null;
	outlet: string | null;
	address: string | null;
	keep: number[];
}

/** An article without a headline is named by its first words. */
function firstWords(text: string): string {
	const words = text.trim().split(/\s+/).slice(0, 9);
	return `${words.join(' ').replace(/[,.;:]+$/, '')} …`;
}

/** Null when it was cancelled; else what went wrong, empty when nothing did. */
export async function readArticle(
	article: ArticleOnPaper,
	signal: AbortSignal,
	onProgress: (done: number) => void,
): Promise<Issue[] | null> {
	const { text, title, published, outlet, address, keep } = article;
	try {
		const pool = await entityPool();
		const reading = await readInWorker({ text, title, published, keep }, { pool }, onProgress, signal);
		const named = title ?? reading.article.title ?? firstWords(text);
		await keepPending({ reading, title: named, published, outlet, address, keep });
		return [];
	} catch (error) {
		if (signal.aborted) return null;
		if (error instanceof AppError) return [{ code: error.code, params: error.params }];
		throw error;
	}
}
