/** Lint. An answer that says "he" or "this" and does not say who. */
import { warn, type LintRule } from './view';

const POINTS = /^(?:he|she|they|it|this|these|those|that|his|her|their|its|him|them)\b/i;

export const pronounInAnswer: LintRule = ({ options, keys, question }) => {
	if (question.form === 'gap' || question.form === 'true-false') return [];
	const texts = options.length ? options.map((option) => option.text) : keys;
	const bad = texts.find(
		(text) => POINTS.test(text.trim()) || /\b(?:I|me|my|we|our)\b/.test(text.replace(/“[^”]*”|"[^"]*"/g, '')),
	);
	return bad ? warn('pronoun-in-answer', { answer: bad }) : [];
};
