/** Two words → the same word, spelt a little differently? Never across a name, a number or an opposite. */

/** Edits (insert, delete, change, swap of neighbours) between two words: optimal string alignment distance. */
export function editDistance(a: string, b: string): number {
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = a[i - 1] === b[j - 1] ? 0 : 1;
			let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + change);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				best = Math.min(best, before[j - 2]! + 1);
			row.push(best);
		}
		before = last;
		last = row;
	}
	return last[b.length]!;
}

/** Words one edit apart that mean something else, and words whose last letters carry the sense. */
const EXACT = new Set(
	(
		'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
		'september october november december million billion trillion hundred thousand percent points ' +
		'north south east west northern southern eastern western more less fewer most least former latter ' +
		'first second third fourth fifth sixth seventh eighth ninth tenth ' +
		'before after always never some none'
	).split(' '),
);

const ENDINGS = /(?:ing|ed|es|s|e)$/;

/** The word without plural and verb endings: "exchanges", "exchanging" → "exchang". */
export function stem(word: string): string {
	if (word.length < 4) return word;
	return word.replace(/ies$|ied$/, 'y').replace(ENDINGS, '');
}

/** How many edits a word of this length may have: none up to 3 letters, 1 up to 7, then 2, from 13 on 3. */
export function tolerance(length: number): number {
	if (length <= 3) return 0;
	if (length <= 7) return 1;
	return length <= 12 ? 2 : 3;
}

export type Sameness = 'exact' | 'form' | 'spelling' | null;

/** Compares an ordinary word with the key's. A slip never changes the first letter, so no "increase" for "decrease". */
export function sameWord(key: string, given: string): Sameness {
	if (key === given) return 'exact';
	if (/\d/.test(key + given) || EXACT.has(key) || EXACT.has(given)) return null;
	if (stem(key) === stem(given)) return 'form';
	if (key[0] !== given[0]) return null;
	const allowed = tolerance(Math.min(key.length, given.length));
	return editDistance(key, given) <= allowed ? 'spelling' : null;
}

/** What is heard of a name: consonants, alike ones made one, doubled ones single. */
function skeleton(name: string): string {
	return name
		.replace(/ph/g, 'f')
		.replace(/ck|c(?![eiyh])|q/g, 'k')
		.replace(/c(?=[eiy])|z/g, 's')
		.replace(/(?<=.)[aeiouhwy]+/g, '')
		.replace(/(.)\1+/g, '$1');
}

/** The last letter, which tells "Herrero" from "Herrera"; "y" and "i" sound alike. */
const lastSound = (name: string) => name.at(-1)!.replace('y', 'i');

const firstVowel = (name: string) => /[aeiouy]/.exec(name.slice(1))?.[0].replace('y', 'i');

/**
 * Compares one part of a name. Up to four letters it must be exact; longer ones may differ by an edit (two from nine
 * letters on) that leaves consonants and first vowel alone, or swaps two letters: "Blinkin", not "Johnston" for "Johnson".
 */
export function sameNamePart(key: string, given: string): Sameness {
	if (key === given) return 'exact';
	if (Math.min(key.length, given.length) <= 4 || key[0] !== given[0]) return null;
	const distance = editDistance(key, given);
	if (
		distance === 1 &&
		key.length === given.length &&
		[...key].sort().join('') === [...given].sort().join('')
	)
		return 'spelling';
	if (distance > (Math.min(key.length, given.length) >= 9 ? 2 : 1)) return null;
	if (lastSound(key) !== lastSound(given)) return null;
	return skeleton(key) === skeleton(given) && firstVowel(key) === firstVowel(given) ? 'spelling' : null;
}
