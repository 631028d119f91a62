/** A person's name → the part that people are known by. */

/** What may stand behind a surname: "Jr.", "III". */
export const NAME_SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/i;

/** "Joseph R. Biden Jr." → "Biden"; the name itself when it is one word. */
export function surnameOf(name: string): string {
	const words = name.trim().split(/\s+/);
	if (words.length > 2 && NAME_SUFFIX.test(words.at(-1)!)) words.pop();
	return words.at(-1) ?? '';
}

const ARTICLE = 'a[dlrstz]|el|ash';

/** "al", "el", "ash": the Arabic article, which belongs to the surname behind its hyphen. */
export const isArticle = (word: string) => new RegExp(`^(?:${ARTICLE})$`, 'i').test(word);

/** "Karim al-Hariri" → "Karim Hariri": the Arabic article comes and goes; it is written small or large. */
export const withoutArticle = (name: string) =>
	name.replace(new RegExp(`(?<!\\p{L})(?:${ARTICLE})-(?=\\p{L}{3})`, 'giu'), '');

/** The same where the article may stand apart: "al Hariri". Only of names that are known to have one: "Al Gore" has none. */
export const withoutAnyArticle = (name: string) =>
	name.replace(new RegExp(`(?<!\\p{L})(?:${ARTICLE})[- ](?=\\p{L}{3})`, 'giu'), '');
