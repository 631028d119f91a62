/** What was said → does it tell enough to know it, and its speaker, again? */
import { PLAIN_WORDS } from '../../words/plain-words';
import { contentWords } from '../wording';

/** A name or a number says what a quotation is about. */
const namesSomething = (plain: string) => /(?<=[^.?!“”] )\p{Lu}\p{L}{2,}|\d/u.test(plain);

/** Words that say what it is about; a name or a number counts for two. */
function weightOf(plain: string): number {
	const telling = contentWords(plain).filter((word) => !PLAIN_WORDS.has(word)).length;
	return telling >= 3 && namesSomething(plain) ? telling + 2 : telling;
}

/** Enough is said to know it again, and it does not begin with what only the article explains. */
export function isTelling(content: string): boolean {
	const plain = content.replace(/^that /, '').replace(/^[“"]/, '');
	if (
		/^(?:he|she|they|this|these|those|that|him|her|yes|no|oh|well|with|as long as|because|if not|little|nothing|more|much|something)\b/i.test(
			plain,
		)
	)
		return false;
	if (/^its |^(?:the rest|the others?|others|both|neither|one of them|some of them)\b/i.test(plain))
		return false;
	// "Reporting that the killer …": no sentence
	if (/^\p{Lu}\p{L}+ing that\b/u.test(plain)) return false;
	// "twice as much": as what?
	if (/\b(?:twice|half|times) as (?:much|many)\b(?! as\b)/i.test(plain)) return false;
	if (/^(?:to|if) /i.test(plain) && !/,/.test(plain)) return false;
	return plain.split(/\s+/).length >= 6 && weightOf(plain) >= 4;
}
