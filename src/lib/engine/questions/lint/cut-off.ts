/** Lint. An answer that ends in the middle. */
import { reject, type LintRule } from './view';

/** "drew criticism as well?", "than there were?": beside what, than when? */
const TAIL_LOST = /\b(?:as well|and more|than there (?:was|were|is|are)|include|including)[.?]?$/i;

/** "What do the bank's services include?" asks for the tail itself. */
const ASKS_TAIL = /\b(?:what|which [^,?]+?) (?:do|does|did|will|would|can|could)\b[^?]* include\?$/i;

export const cutOff: LintRule = ({ options, keys, question, bare }) => {
	if (question.form === 'order') return [];
	const tail = [bare, ...keys].find((text) => TAIL_LOST.test(text.trim()) && !ASKS_TAIL.test(text.trim()));
	if (tail !== undefined) return reject('answer-cut', { answer: tail.slice(-60) });
	const texts = options.length ? options.map((option) => option.text) : keys;
	const bad = texts.find((text) => {
		const trimmed = text.trim();
		if ((trimmed.match(/''/g) ?? []).length % 2 === 1) return true;
		if (/,['’”"]+$/.test(trimmed)) return true;
		if (/['’.]{3,}[)”]*$/.test(trimmed.replace(/\.\.\.$/, ''))) return true;
		if ((trimmed.match(/"/g) ?? []).length % 2 === 1) return true;
		if (question.form !== 'gap' && (trimmed.match(/[“”]/g) ?? []).length % 2 === 1) return true;
		return (
			trimmed === '' ||
			(/\s(?:and|or|of|to|the|a|an|with|for|by|in|on|at|from|that|which|who|because|but|as|than|is|was|were|are|its|their|his|her)[,.]?$/i.test(
				trimmed,
			) &&
				!/\b(?:to|in|on|by|of|with|for|from|at) ?$/.test(question.stem)) ||
			/^[,;:.)]/.test(trimmed)
		);
	});
	return bad === undefined ? [] : reject('answer-cut', { answer: bad.slice(0, 60) });
};
