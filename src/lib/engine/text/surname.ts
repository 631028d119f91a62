/** A person's name → the part that people are known by. */

/** What may stand behind a surname: "Jr.", "III". */
export const NAME_SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/i;

/** "Joseph R. Biden Jr." → "Biden"; the name itself when it is one word. */
export function surnameOf(name: string): string {
	const words = name.trim().split(/\s+/);
	if (words.length > 2 && NAME_SUFFIX.test(words.at(-1)!)) words.pop();
	return words.at(-1) ?? '';
}

/** "al-Hariri" → "Hariri": the Arabic article comes and goes; it is written small or large. */
export const withoutArticle = (word: string) => word.replace(/^(?:a[dlrstz]|el|ash)-(?=\p{L}{3})/iu, '');
