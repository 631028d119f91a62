/** The address another app opened → what it shared: a title, words, a link. */

export interface Shared {
	title: string;
	/** Without the link; empty when there were no words of an article. */
	text: string;
	address: string | null;
}

const LINK = /https?:\/\/\S+/;
/** Fewer words are a headline, not an article. */
const LEAST_LETTERS = 200;

/** Apps put the link into `url` or at the end of `text`. Null when nothing was shared. */
export function readShared(search: URLSearchParams): Shared | null {
	const [title, said, url] = ['title', 'text', 'url'].map((name) => search.get(name)?.trim() ?? '') as [
		string,
		string,
		string,
	];
	if (!title && !said && !url) return null;
	const long = said.length >= LEAST_LETTERS;
	const words = long ? said : said.replace(LINK, '').trim();
	return {
		title: title || (long ? '' : words),
		text: long ? said : '',
		address: LINK.exec(url)?.[0] ?? LINK.exec(said)?.[0] ?? null,
	};
}
