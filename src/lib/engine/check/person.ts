/** A typed name → the person of the key, or why not. The surname is enough where the question says so. */
import { withoutAnyArticle, withoutArticle } from '../text/surname';
import { words } from './fold';
import { sameNamePart, type Sameness } from './spelling';

const TITLES = new Set(
	(
		'mr mrs ms miss mx dr sir dame lord lady prof professor president vice prime minister chancellor secretary ' +
		'senator sen rep representative congressman congresswoman governor gov mayor judge justice general gen ' +
		'colonel col captain capt lieutenant lt sergeant sgt king queen prince princess pope bishop archbishop ' +
		'cardinal rev reverend father sister ambassador spokesman spokeswoman spokesperson foreign former ex of state us uk'
	).split(' '),
);

const PARTICLES = new Set(
	'de da del della di du van von der den bin ibn al el la le dos das ter ten st mac mc'.split(' '),
);

const NOT_PEOPLE = new Set(
	(
		'department ministry bank united states council university company inc ltd plc corp group party agency ' +
		'committee court house office league union association club fc city new north south east west commission ' +
		'institute federation authority fund nations team government church police army company times post news'
	).split(' '),
);

/** Two to five capitalised parts and no word of an organisation or place: taken for a person's name. */
export function looksLikePerson(text: string): boolean {
	const parts = text.trim().split(/\s+/);
	if (parts.length > 5) return false;
	return parts.every(
		(part) =>
			!NOT_PEOPLE.has(part.toLowerCase()) &&
			(/^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(withoutArticle(part)) || PARTICLES.has(part.toLowerCase())),
	);
}

/** The surname at the end of a name, with its particles: "Ursula von der Leyen" → "von der leyen". */
function surnameParts(parts: string[]): string[] {
	let from = parts.length - 1;
	while (from > 1 && PARTICLES.has(parts[from - 1]!)) from--;
	return parts.slice(Math.max(from, 0));
}

function withoutTitles(parts: string[]): string[] {
	const kept = parts.filter(
		(part, at) => !TITLES.has(part) && !(at > 1 && /^(?:jr|sr|ii|iii|iv)$/.test(part)),
	);
	return kept.length ? kept : parts;
}

const sameList = (key: string[], given: string[]): Sameness => {
	if (key.length !== given.length) return null;
	const found = key.map((part, index) => sameNamePart(part, given[index]!));
	if (found.some((sameness) => sameness === null)) return null;
	return found.every((sameness) => sameness === 'exact') ? 'exact' : 'spelling';
};

export type PersonMatch =
	'exact' | 'spelling' | 'surname' | 'ambiguous' | 'first-name-wrong' | 'surname-missing' | null;

/** Does a given first part agree with one of the key's: the same, or its initial? */
const agrees = (part: string, keys: string[]) =>
	keys.some((key) => sameNamePart(key, part) !== null || (part.length === 1 && key.startsWith(part)));

/**
 * Compares a typed name with the key. `short` are the forms that are enough alone (["Qin"] for "Qin Gang"); without
 * them the last part is. `surnameEnough` is false when another person of the article has the same surname.
 */
export function matchPerson(key: string, given: string, short: string[], surnameEnough = true): PersonMatch {
	const plain = withoutArticle(key);
	if (plain !== key)
		return matchPerson(plain, withoutAnyArticle(given), short.map(withoutAnyArticle), surnameEnough);
	const keyParts = withoutTitles(words(key).map((word) => word.text));
	const parts = withoutTitles(words(given).map((word) => word.text));
	if (!keyParts.length || !parts.length) return null;
	const whole = sameList(keyParts, parts) ?? sameList(keyParts, [...parts].reverse());
	if (whole) return whole === 'exact' ? 'exact' : 'spelling';
	const shorts = short.length
		? short.map((form) => words(form).map((word) => word.text))
		: [surnameParts(keyParts)];
	for (const form of shorts) {
		const alone = sameList(form, parts);
		if (alone) return !surnameEnough ? 'ambiguous' : alone === 'exact' ? 'surname' : 'spelling';
		const at = parts.findIndex((_, index) => sameList(form, parts.slice(index, index + form.length)));
		if (at < 0) continue;
		const others = [...parts.slice(0, at), ...parts.slice(at + form.length)].filter(
			(part) => !PARTICLES.has(part),
		);
		const firsts = keyParts.filter((part) => !form.includes(part));
		if (agrees(others[0]!, firsts)) return others.length <= firsts.length + 2 ? 'spelling' : null;
		return 'first-name-wrong';
	}
	return parts.length === 1 && agrees(parts[0]!, keyParts) ? 'surname-missing' : null;
}
