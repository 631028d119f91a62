/** Folders of texts and files of lines → articles to judge, each with its genre and date. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { normaliseText } from '../../../src/lib/engine';

export interface JudgedArticle {
	genre: string;
	text: string;
	title: string | null;
	published: string | null;
}

export interface Source {
	genre: string;
	path: string;
	published: string | null;
	/** First and last of a folder's texts, sorted by name, counted from 1. */
	from: number;
	to: number;
}

/** A folder's texts from the n-th to the m-th; or an .ndjson file, one article a line, each with its own date. */
export function readArticles({ genre, path, published, from, to }: Source): JudgedArticle[] {
	if (statSync(path).isDirectory()) {
		const files = readdirSync(path).filter((file) => file.endsWith('.txt'));
		return files
			.sort()
			.slice(from - 1, to)
			.map((file) => ({
				genre,
				text: normaliseText(readFileSync(join(path, file), 'utf8')),
				title: null,
				published,
			}));
	}
	const lines = readFileSync(path, 'utf8')
		.split('\n')
		.filter(Boolean)
		.slice(from - 1, to);
	return lines.map((line) => {
		const article = JSON.parse(line) as { text: string; title?: string; published?: string };
		return {
			genre,
			text: article.text,
			title: article.title ?? null,
			published: article.published ?? published,
		};
	});
}

/** Sources as they are given on the command line, "GENRE=PATH"; articles are counted from 1, `from` and `to` are read too. */
export function readSources(
	sources: readonly string[],
	{ published = null, from, to }: { published?: string | null; from: string; to: string },
): JudgedArticle[] {
	return sources.flatMap((source) => {
		const [genre = '', path = ''] = source.split('=');
		return readArticles({ genre, path, published, from: Number(from), to: Number(to) });
	});
}
