/** Typed words → how much of the key's wording stands in them, and what is missing. */
import { words, type Word } from './fold';
import { sameNamePart, sameWord, type Sameness } from './spelling';
import { EQUIVALENTS, FUNCTION_WORDS, NEGATIONS } from '../words/answers';

export interface PhraseMatch {
	/** 0–1: the share of the key's content words that were given. */
	coverage: number;
	sameness: Sameness;
	/** Content words of the key that are missing, as the key writes them. */
	missing: string[];
	/** Those of them that are names. */
	names: string[];
	/** Content words given that the key has not. */
	extra: string[];
	/** One of the two says "not". */
	negation: boolean;
	/** The given text offers more than one answer: "Beijing or Shanghai". */
	several: boolean;
}

/** Spelled-out and short names of the same thing made one: "united states" → "us". */
function unify(list: Word[]): Word[] {
	let text = ` ${list.map((word) => word.text).join(' ')} `;
	for (const [short, ...long] of EQUIVALENTS)
		for (const form of long) text = text.replaceAll(` ${form} `, ` ${short} `);
	const capitals = new Map(list.map((word) => [word.text, word.capital]));
	const shorts = new Set(EQUIVALENTS.map(([short]) => short));
	return text
		.trim()
		.split(' ')
		.filter((word) => word !== '')
		.map((word) => ({ text: word, capital: shorts.has(word) || (capitals.get(word) ?? false) }));
}

const compare = (key: Word, given: Word): Sameness => {
	if (!key.capital) return sameWord(key.text, given.text);
	return (
		sameNamePart(key.text, given.text) ??
		(given.text === `${key.text}s` || key.text === `${given.text}s` ? 'form' : null)
	);
};

const content = (word: Word) => !FUNCTION_WORDS.has(word.text);

const fixed = (word: Word) => word.capital || /\d/.test(word.text);

/** Pairs each key word with a given one; names and numbers in order where `ordered`: who beat whom. */
function pair(key: Word[], given: Word[], ordered: boolean): { samenesses: Sameness[]; used: Set<number> } {
	const used = new Set<number>();
	let from = 0;
	const samenesses = key.map((word) => {
		for (let i = ordered && fixed(word) ? from : 0; i < given.length; i++) {
			if (used.has(i)) continue;
			const sameness = compare(word, given[i]!);
			if (!sameness) continue;
			used.add(i);
			if (fixed(word)) from = i + 1;
			return sameness;
		}
		return null;
	});
	return { samenesses, used };
}

/** Compares a typed phrase with one form of the key. The order of names and numbers counts unless the key is a list. */
export function matchPhrase(key: string, given: string): PhraseMatch {
	const keyWords = unify(words(key));
	const givenWords = unify(words(given));
	const list = /,|\band\b/.test(key) && !/\bor\b/.test(given);
	const ordered = !list;
	const { samenesses, used } = pair(keyWords, givenWords, ordered);
	const isContent = keyWords.some(content) ? content : () => true;
	const weights = keyWords.filter(isContent).length || 1;
	const missing = keyWords.filter((word, index) => samenesses[index] === null && isContent(word));
	const found = samenesses.filter((sameness) => sameness !== null);
	return {
		coverage: 1 - missing.length / weights,
		sameness: found.includes('spelling')
			? 'spelling'
			: found.includes('form')
				? 'form'
				: found.length
					? 'exact'
					: null,
		missing: missing.map((word) => word.text),
		names: missing.filter((word) => word.capital).map((word) => word.text),
		extra: givenWords.filter((word, index) => !used.has(index) && content(word)).map((word) => word.text),
		negation: keyWords.filter(isNegation).length % 2 !== givenWords.filter(isNegation).length % 2,
		several: !/\bor\b|\//.test(key) && /\bor\b|\/|;/.test(given),
	};
}

const isNegation = (word: Word) =>
	NEGATIONS.has(word.text) ||
	/^(?:is|are|was|were|do|does|did|has|have|had|wo|would|could|should|ca)nt$/.test(word.text);
