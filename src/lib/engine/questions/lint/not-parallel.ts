/** Lint. Options of different kinds: a date among places, a clause among names. */
import { readDates } from '../../check/date';
import { readQuantity } from '../../check/quantity';
import { reject, warn, wordsOf, type LintRule } from './view';

function kindOf(text: string): string {
	if (readDates(text).length > 0) return `date ${readDates(text)[0]!.split('-').length}`;
	if (/\d/.test(text) || readQuantity(text))
		return readQuantity(text)?.unit ? `amount ${readQuantity(text)!.unit}` : 'words';
	const words = wordsOf(text);
	return words.length <= 5 &&
		words.every((word) => /^(?:\p{Lu}|of|and|the|de|for|al|bin|von|van)/u.test(word))
		? 'name'
		: 'words';
}

const opening = (text: string) =>
	/^(?:to|that|by|because|when|after|before|in|on|at|for|with)\b/i.exec(text)?.[0].toLowerCase() ??
	(/^\p{L}+ing\b/u.test(text) && text.includes(' ') ? 'ing' : '');

export const notParallel: LintRule = ({ options }) => {
	if (options.length < 2) return [];
	const kinds = new Set(options.map((option) => kindOf(option.text)));
	const measured = [...kinds].some((kind) => /^(?:date|amount)/.test(kind));
	if (kinds.size > 1 && measured) return reject('options-not-parallel');
	return new Set(options.map((option) => opening(option.text))).size > 1 ? warn('options-not-parallel') : [];
};
