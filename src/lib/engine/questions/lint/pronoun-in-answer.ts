/** Lint. An answer that says "he" or "this" and does not say who. */
import { THAT_NOUN } from '../../words/quote-pointers';
import { reject, warn, type LintRule } from './view';

const POINTS = /^(?:he|she|they|it|this|these|those|that|his|her|their|its|him|them)\b/i;

/** "do the same", "tolerate that from others": as what? */
const SAME =
	/\b(?:do|does|did|doing|done) (?:the same|so|likewise|(?:just )?that|this|it)\b|^the same\b|^\p{Ll}+ (?:that|this) (?:from|in|on|to|by|with|at|for|or|and)\b/iu;

/** Nobody knows what is meant, quoted or not. */
const pointsBack = (text: string) => SAME.test(text) || THAT_NOUN.test(text.replace(/[“”"]/g, ''));

/** "What did she say about the fees?" "They are too high." */
const meansTopic = (stem: string, answer: string) =>
	/\babout [^?]+\?$/.test(stem) && /^(?:it|they) /i.test(answer);

export const pronounInAnswer: LintRule = ({ options, keys, question }) => {
	if (question.form === 'gap' || question.form === 'true-false') return [];
	const texts = options.length ? options.map((option) => option.text) : keys;
	const bad = texts.find(
		(text) =>
			(POINTS.test(text.trim()) && !meansTopic(question.stem, text.trim())) ||
			pointsBack(text) ||
			/\b(?:I|me|my|we|our)\b/.test(text.replace(/“[^”]*”|"[^"]*"/g, '')),
	);
	if (!bad) return [];
	return pointsBack(bad)
		? reject('pronoun-in-answer', { answer: bad })
		: warn('pronoun-in-answer', { answer: bad });
};
