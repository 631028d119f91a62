/** Two texts → are they versions of one article? */

interface Text {
	title: string;
	text: string;
}

/** Titles of fewer words (“Live updates”) prove nothing. */
const TITLE_WORDS = 4;

function lines(text: string): Set<string> {
	const sentences = text.split(/(?<=[.!?]["”’')]?)\s+|\n+/u).map((line) => line.trim().toLowerCase());
	return new Set(sentences.filter((line) => line.length >= 25));
}

/** Share of the shorter text's sentences that stand in the longer one, 0–1. */
export function sharedSentences(a: string, b: string): number {
	const [shorter, longer] = [lines(a), lines(b)].sort((x, y) => x.size - y.size) as [
		Set<string>,
		Set<string>,
	];
	if (shorter.size === 0) return 0;
	return [...shorter].filter((line) => longer.has(line)).length / shorter.size;
}

function plain(title: string): string {
	return (
		title
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu)
			?.join(' ') ?? ''
	);
}

/** Half of the sentences in common; or the same title and a tenth of them. */
export function sameArticle(a: Text, b: Text): boolean {
	const shared = sharedSentences(a.text, b.text);
	const title = plain(a.title);
	const sameTitle = title === plain(b.title) && title.split(' ').length >= TITLE_WORDS;
	return shared >= (sameTitle ? 0.1 : 0.5);
}
