/** Packs ↔ the library: opened like a reading, shared as one file. */
import type { Parsed } from '../errors';
import { packReading, parsePackFile, type Pack } from '../files/pack';
import { writePack } from '../files/pack-write';
import { getArticle, getVersion } from './articles';
import type { FileToSave } from './backup';
import { db } from './db';
import { factsOf } from './facts';
import { questionsOf } from './questions';
import { saveReading, type Saved } from './save-reading';

/** Puts a pack into the library, or brings one up to date; its facts keep their ids, so progress stays. */
export async function openPack(pack: Pack, now: number): Promise<Saved> {
	return saveReading(packReading(pack), now);
}

/** Opens a pack file that somebody shared. A bad file changes nothing. */
export async function openPackFile(name: string, bytes: Uint8Array, now: number): Promise<Parsed<Saved>> {
	const pack = parsePackFile(name, bytes);
	return pack.ok ? { ...pack, value: await openPack(pack.value, now) } : pack;
}

/** The article of each pack that is in the library: pack id → article id. */
export async function openedPacks(): Promise<Map<string, string>> {
	const articles = await db.articles.filter((one) => one.pack !== null && one.deletedAt === null).toArray();
	return new Map(articles.map((article) => [article.pack!, article.id]));
}

function fileName(title: string): string {
	const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? ['pack'];
	return `${words.join('-').slice(0, 60)}.presscards.json`;
}

/** An article's questions as a pack file to share; null when there is nothing to ask in it. */
export async function exportPack(article: string): Promise<FileToSave | null> {
	const record = await getArticle(article);
	const version = await getVersion(article);
	if (!record || !version) return null;
	const { text } = version.reading.article;
	const pack = writePack(record, text, await factsOf(article), await questionsOf(article));
	if (pack.facts.length === 0 || pack.questions.length === 0) return null;
	const bytes = new TextEncoder().encode(`${JSON.stringify(pack, null, 2)}\n`);
	return { name: fileName(record.title), bytes };
}
