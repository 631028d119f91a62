/** The articles of the library: which there are, what they say. */
import type { Entity } from '../engine/types';
import type { ArticleRecord, VersionRecord } from '../study/types';
import { db } from './db';
import { sameArticle } from './same-article';

/** An article in a list, with what was made of it. */
export interface ArticleSummary extends ArticleRecord {
	factCount: number;
	cardCount: number;
	doubtfulCount: number;
}

async function summarise(article: ArticleRecord): Promise<ArticleSummary> {
	const facts = await db.facts.where('article').equals(article.id).toArray();
	return {
		...article,
		factCount: facts.filter((fact) => fact.state === 'kept').length,
		cardCount: await db.cards.where('article').equals(article.id).count(),
		doubtfulCount: facts.filter((fact) => fact.state === 'doubtful').length,
	};
}

async function existing(): Promise<ArticleRecord[]> {
	const articles = await db.articles.orderBy('addedAt').reverse().toArray();
	return articles.filter((article) => article.deletedAt === null);
}

/** All articles but deleted ones, the newest first. */
export async function listArticles(): Promise<ArticleSummary[]> {
	return Promise.all((await existing()).map(summarise));
}

/** Null when there is none or it was deleted. */
export async function getArticle(id: string): Promise<ArticleRecord | null> {
	const article = await db.articles.get(id);
	return article && article.deletedAt === null ? article : null;
}

/** A version's text and reading; without `hash` the one that counts now. */
export async function getVersion(article: string, hash?: string): Promise<VersionRecord | null> {
	const wanted = hash ?? (await getArticle(article))?.version;
	return wanted === undefined ? null : ((await db.versions.get([article, wanted])) ?? null);
}

/** What a pasted text is to the library: the same text again, a new version of an article, or new (null). */
export async function findSameArticle(
	hash: string,
	title: string,
	text: string,
): Promise<{ article: ArticleRecord; how: 'same' | 'updated' } | null> {
	const articles = await existing();
	const stored = await db.versions.where('hash').equals(hash).toArray();
	const same = articles.find((article) => stored.some((version) => version.article === article.id));
	if (same) return { article: same, how: 'same' };
	for (const article of articles) {
		const version = await getVersion(article.id);
		if (version && sameArticle({ title, text }, { title: article.title, text: version.reading.article.text }))
			return { article, how: 'updated' };
	}
	return null;
}

/** Entities of the learner's other articles, newest articles first: they lend distractors. */
export async function entityPool(except: string | null = null, most = 400): Promise<Entity[]> {
	const pool: Entity[] = [];
	for (const article of await existing()) {
		if (article.id === except || pool.length >= most) continue;
		pool.push(...((await getVersion(article.id))?.reading.entities ?? []));
	}
	return pool.slice(0, most).map((entity) => ({ ...entity, mentions: [] }));
}
