/** Text → is it English? */

/** Words that English cannot do without and few other languages have. */
const FUNCTION_WORDS = new Set(
	`the of and to that for on with as it he by at from his be has have are were not but this who they which their
	or had been would she more about than also when there we you its after will said could into other some them
	these what between during because through where those if no`.split(/\s+/),
);

/** English news has a third of such words, other languages next to none. */
const LEAST_SHARE = 0.14;
/** Fewer words prove nothing. */
const LEAST_WORDS = 20;
const LOOK = 20_000;

/** Share of English function words among all words, 0–1. */
export function englishShare(text: string): number {
	const words =
		text
			.slice(0, LOOK)
			.toLowerCase()
			.match(/\p{L}+/gu) ?? [];
	return words.filter((word) => FUNCTION_WORDS.has(word)).length / Math.max(1, words.length);
}

/** False only when there are enough words to tell. Scripts without spaces have few, long “words”. */
export function looksEnglish(text: string): boolean {
	const look = text.slice(0, LOOK);
	const letters = look.match(/\p{L}/gu) ?? [];
	const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
	if (letters.length >= 40 && latin < letters.length / 2) return false;
	const words = look.match(/\p{L}+/gu) ?? [];
	return words.length < LEAST_WORDS || englishShare(text) >= LEAST_SHARE;
}
