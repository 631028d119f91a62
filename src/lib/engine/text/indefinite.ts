/** "a" or "an" by how the next word sounds. */

/** Letters whose names begin with a vowel: "an FBI agent", "an MP". */
const SPELT = /^(?:[AEFHILMNORSX]\.?(?=\p{Lu}|$|[.\s-])|MEP|MSP)/u;

/** Capitals that are said as a word: four or more with a vowel among them, "NATO", "FIFA". */
const SAID = /^(?=\p{Lu}*[AEIOU])\p{Lu}{4,}(?!\p{Ll})/u;

const VOWEL =
	/^(?:[aeio]|u(?!ni(?!n|m|d)|\.|s[aeu]?\b|s[aeu]|k\b|t[ei]|ro)|hour|honest|honou?r|heir|8|11\b|18\b)/i;

/** Begins like "you" or "won". */
const GLIDE = /^(?:eu|ew|one\b|once\b|UN\p{Lu}|US\p{Lu})/u;

/** The indefinite article that stands before a text: "a" or "an". */
export function indefiniteFor(text: string): 'a' | 'an' {
	const [word = ''] = text.split(/[\s-]/);
	const letters = /^\p{Lu}(?:\p{Lu}|\.)/u.test(word) && !SAID.test(word);
	const vowel = letters
		? SPELT.test(word)
		: VOWEL.test(text) && !GLIDE.test(text.replace(/^E(?=[uw])/, 'e').replace(/^O(?=nce?\b)/, 'o'));
	return vowel ? 'an' : 'a';
}
