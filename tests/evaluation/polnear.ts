/** Corpus folder → articles with their attributions as people marked them, and which of them may be looked at. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A pair of offsets, end not included. */
export type Place = [start: number, end: number];

/** An attribution as people marked it. */
export interface Gold {
	source: Place[];
	cue: Place[];
	content: Place[];
	sourceText: string;
	cueText: string;
	contentText: string;
	form: 'direct' | 'mixed' | 'indirect';
}

export interface GoldArticle {
	id: string;
	text: string;
	published: string | null;
	title: string | null;
	gold: Gold[];
}

/** `looked-at`: tuned on; `unseen`: only ever measured. */
export type Part = 'looked-at' | 'unseen';

/** The last month that may be looked at. */
const LAST_MONTH = '2016-07';

export const partOf = (article: { published: string | null }): Part =>
	article.published && article.published.slice(0, 7) <= LAST_MONTH ? 'looked-at' : 'unseen';

/** The marked articles in the given folder, or null when they are not there. The folder brings its own reader. */
export async function readGold(folder: string): Promise<GoldArticle[] | null> {
	const corpus = join(folder, 'corpora', 'polnear-train');
	const reader = join(folder, 'score', 'corpus.mjs');
	if (!existsSync(corpus) || !existsSync(reader)) return null;
	const { readPolnear } = (await import(pathToFileURL(reader).href)) as {
		readPolnear: (dir: string) => GoldArticle[];
	};
	return readPolnear(corpus);
}
