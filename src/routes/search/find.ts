/** Words → where they stand in the library. Case and accents do not count; all words must be there. */

export interface Findable {
	/** Unique among its kind. */
	id: string;
	article: string;
	text: string;
}

/** A place found: the text around it, cut into pieces; `hit` ones are what was looked for. */
export interface Found {
	id: string;
	article: string;
	pieces: { text: string; hit: boolean }[];
}

/** The same text in small letters without accents, character for character, so that places stay the same. */
export function fold(text: string): string {
	return [...text].map((char) => foldOne(char)).join('');
}

function foldOne(char: string): string {
	const plain = char.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return plain.length === char.length ? plain : char.toLowerCase().slice(0, char.length);
}

/** The words looked for: two letters or more. */
export function queryWords(query: string): string[] {
	const words = fold(query).match(/[\p{L}\p{N}]+/gu) ?? [];
	return [...new Set(words)].filter((word) => word.length > 1 || /\p{N}/u.test(word));
}

const AROUND = 70;

/** The stretch of text around the first hit, ended at words. */
function stretch(text: string, at: number, most: number): { start: number; end: number } {
	if (text.length <= most) return { start: 0, end: text.length };
	const from = Math.max(0, at - AROUND);
	const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
	const cut = text.lastIndexOf(' ', Math.min(text.length, start + most));
	return { start, end: start + most >= text.length || cut <= at ? Math.min(text.length, start + most) : cut };
}

/** Cuts a text at the words found in it; long ones are shown around the first hit. */
export function cutAtHits(text: string, words: string[], most = 220): Found['pieces'] {
	const folded = fold(text);
	const first = Math.min(...words.map((word) => folded.indexOf(word)).filter((at) => at >= 0));
	const { start, end } = stretch(text, first, most);
	const pieces: Found['pieces'] = start > 0 ? [{ text: '… ', hit: false }] : [];
	let from = start;
	while (from < end) {
		const next = words
			.map((word) => ({ at: folded.indexOf(word, from), length: word.length }))
			.filter(({ at }) => at >= 0 && at < end)
			.sort((a, b) => a.at - b.at || b.length - a.length)[0];
		if (!next) break;
		if (next.at > from) pieces.push({ text: text.slice(from, next.at), hit: false });
		pieces.push({ text: text.slice(next.at, next.at + next.length), hit: true });
		from = next.at + next.length;
	}
	if (from < end) pieces.push({ text: text.slice(from, end), hit: false });
	if (end < text.length) pieces.push({ text: ' …', hit: false });
	return pieces;
}

/** All that holds every word, in the order given. */
export function findIn(items: Findable[], words: string[]): Found[] {
	if (words.length === 0) return [];
	return items
		.filter((item) => {
			const folded = fold(item.text);
			return words.every((word) => folded.includes(word));
		})
		.map(({ id, article, text }) => ({ id, article, pieces: cutAtHits(text, words) }));
}
