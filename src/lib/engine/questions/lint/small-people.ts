/** Lint. "about americans", "african-American": peoples are written with a capital. */
import { COUNTRIES } from '../../words/places';
import { reject, type LintRule } from './view';

const PEOPLES = new Set(
	COUNTRIES.flatMap(({ demonyms }) => demonyms)
		.filter((name) => /(?:an|ese|ish|i)$/i.test(name) && !name.includes(' '))
		.map((name) => name.toLowerCase()),
);

export const smallPeople: LintRule = ({ stem }) => {
	const found = (stem.match(/(?<![\p{L}-])\p{Ll}+(?:-\p{Lu}\p{Ll}+)?/gu) ?? []).find(
		(word) => PEOPLES.has(word.replace(/s$/, '')) || /^\p{Ll}+-\p{Lu}\p{Ll}+ans?$/u.test(word),
	);
	return found ? reject('stem-broken', { what: found }) : [];
};
