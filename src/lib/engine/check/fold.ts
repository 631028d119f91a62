/** Typed text → plain words to compare: no case, accents, punctuation or articles. */
import { NUMBER_SOURCE, readNumber } from '../text/numbers';

const LETTERS: Record<string, string> = {
	ß: 'ss',
	ø: 'o',
	æ: 'ae',
	œ: 'oe',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i',
};

const SHORT_SCALES: Record<string, string> = {
	k: 'thousand',
	m: 'million',
	mn: 'million',
	mln: 'million',
	bn: 'billion',
	b: 'billion',
	tn: 'trillion',
};

const ARTICLES = new Set(['a', 'an', 'the']);

/** Lower case, without accents; curly marks made straight; initials joined ("U.S." → "us"). */
export function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[ßøæœłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
		.replace(/[‘’ʼ`´]/g, "'")
		.replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
		.replace(/&/g, ' and ')
		.replace(/[‐‑‒–—―]/g, '-');
}

const GLUED = /(\d)(k|m|mn|mln|bn|b|tn)\b/gi;
const NUMBER = new RegExp(NUMBER_SOURCE, 'gi');
const SIGNS: readonly (readonly [RegExp, string])[] = [
	[/(?:US)?\$ ?([\d.]+)/g, '$1 dollars'],
	[/£ ?([\d.]+)/g, '$1 pounds'],
	[/€ ?([\d.]+)/g, '$1 euros'],
	[/%/g, ' percent'],
];

/** Numbers in words and short scales → digits; signs → words: "$5bn", "five billion dollars" → "5000000000 dollars". */
function plainNumbers(text: string): string {
	const digits = text
		.replace(GLUED, (_, digit: string, scale: string) => `${digit} ${SHORT_SCALES[scale.toLowerCase()]}`)
		.replace(NUMBER, (number) => {
			const value = readNumber(number);
			return value === null || !Number.isFinite(value) ? number : String(value);
		});
	return SIGNS.reduce((result, [sign, word]) => result.replace(sign, word), digits);
}

/** One word as typed: its folded form, and whether the text wrote it with a capital (a name, mostly). */
export interface Word {
	text: string;
	capital: boolean;
}

/** The words of a text in order, without articles and possessive endings. */
export function words(text: string): Word[] {
	const joined = plainNumbers(
		text
			.replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
			.replace(/n['’]t\b/g, ' not')
			.replace(/&/g, ' and '),
	);
	const found = joined.match(/\d+(?:\.\d+)?|[\p{L}\p{N}][\p{L}\p{N}\p{M}’']*/gu) ?? [];
	return found
		.map((word, index) => ({
			text: fold(word)
				.replace(/'s$|'$/, '')
				.replace(/'/g, ''),
			capital: /^\p{Lu}/u.test(word) && (index > 0 || found.length === 1 || /^\p{Lu}/u.test(found[1] ?? '')),
		}))
		.filter((word) => word.text !== '' && !ARTICLES.has(word.text));
}
