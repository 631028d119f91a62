/** The packs that come with the app: their titles at once, their questions when asked for. */
import { refused, type Parsed } from '$lib/errors';
import { parsePackFolder, type Pack } from '$lib/files/pack';

export interface BundledPack {
	/** The folder's name: `2023-06-18-us-china-talks`. */
	folder: string;
	id: string;
	title: string;
	published: string | null;
	about: string | null;
}

const infos = import.meta.glob<Record<string, unknown>>('/questions/*/pack.json', {
	eager: true,
	import: 'default',
});
const questions = import.meta.glob<unknown>('/questions/*/questions.json', { import: 'default' });
const articles = import.meta.glob<string>('/questions/*/article.txt', { query: '?raw', import: 'default' });

const words = (value: unknown) => (typeof value === 'string' ? value : null);

/** All bundled packs, the newest article first. */
export const bundledPacks: BundledPack[] = Object.entries(infos)
	.map(([path, info]) => ({
		folder: path.split('/').at(-2)!,
		id: words(info.id) ?? '',
		title: words(info.title) ?? '',
		published: words(info.published),
		about: words(info.about),
	}))
	.filter(({ folder }) => `/questions/${folder}/questions.json` in questions)
	.sort((a, b) => b.folder.localeCompare(a.folder));

/** Loads one. Refused when it cannot be fetched or is flawed. */
export async function loadBundled(folder: string): Promise<Parsed<Pack>> {
	const path = `/questions/${folder}`;
	try {
		const [content, article] = await Promise.all([
			questions[`${path}/questions.json`]!(),
			articles[`${path}/article.txt`]!(),
		]);
		return parsePackFolder(folder, { pack: infos[`${path}/pack.json`], questions: content, article });
	} catch {
		return refused({ code: 'pack-not-loaded', params: { folder } });
	}
}
