/** Lint. “He should have done that last week”: who, what, which week? Asked who said it, nobody can know. */
import { PEOPLE_NOUNS } from '../../words/people-nouns';
import { POINTS, THAT_NOUN, WHEN } from '../../words/quote-pointers';
import { genderOfName } from '../../words/first-names';
import { reject, quotedParts, withoutFrame, type LintContext, type LintRule } from './view';

/** "a new terminal", "the fees", "Nordline", "people": what a pronoun after it may mean. */
const THING =
	/\b(?:[Tt]he|[Aa]n?|[Mm]y|[Oo]ur|[Yy]our|this|any|[Ee]very|[Nn]o|[Oo]ne|each) (?:\p{Ll}[\p{L}’'-]+ ?){1,4}|(?<!^)\b\p{Lu}\p{L}{2,}/u;
/** People, whom "they" may mean; of things nobody is sure. */
const holdsMany = (text: string) =>
	text
		.toLowerCase()
		.match(/\p{L}+/gu)
		?.some(
			(word) => PEOPLE_NOUNS.has(word) && /(?:[^s]s|people|men|women|children|police|staff)$/.test(word),
		) || /\b(?:everybody|everyone|nobody|anybody|anyone)\b|(?<!^)\b\p{Lu}\p{L}+s\b/u.test(text);
const SOMEBODY =
	/(?<=.)(?<![.?!] )\b(?!I\b)\p{Lu}\p{L}{2,}|\b(?:man|woman|boy|girl|person|guy|father|mother|son|daughter|husband|wife|brother|sister|somebody|someone|everybody|everyone|anybody|anyone|president|candidate|nominee|leader|player|minister|who|child|king|queen)\b/u;

/** "it is time to", "it takes courage": stands for nothing. */
const DUMMY =
	/^it(?:['’]s| is| was| will be| would be| has been| can be| may be| seems?| looks?| turns? out| takes?| took)(?: \p{L}+){0,5} (?:that|to|for|how|when|if|whether|who|because)\b/iu;

/** A pronoun and what must stand before it in the quotation. */
const PRONOUNS: readonly [RegExp, (text: string) => boolean][] = [
	[/\b(?:he|she|him|her|his|hers|himself|herself)\b/giu, (text) => SOMEBODY.test(text)],
	[/\b(?:they|them|their|theirs|themselves)\b/giu, holdsMany],
	[/\bits?\b/giu, (text) => THING.test(text)],
];

/** "relations “are at their lowest point”": the words in front say what is meant. */
const saysBefore = (word: string, before: string): boolean => {
	const told = withoutFrame(before).replace(/^.*?\b(?:who|which \w+) \S+/i, '');
	if (/^its?$/i.test(word)) return /\p{L}{3,}/u.test(told);
	if (/^the/i.test(word))
		return /\p{Ll}{3,}(?<!ss|us|is)s\b|\b(?:people|men|women|children|police)\b/u.test(told);
	return /\p{Lu}\p{L}{2,}/u.test(told);
};

/** The first pronoun of a quotation that nothing before it explains. */
function pronoun(text: string, before: string): string | null {
	for (const [pattern, meant] of PRONOUNS)
		for (const found of text.matchAll(pattern)) {
			if (/^it$/i.test(found[0]) && DUMMY.test(text.slice(found.index))) continue;
			if (!meant(text.slice(0, found.index)) && !saysBefore(found[0], before)) return found[0];
		}
	return null;
}

/** “David is a friend of mine”: which David? Only one whom the headline names is known by the first name alone. */
function firstName(text: string, { entities = [], title }: LintContext): string | null {
	for (const found of text.matchAll(/(?<!\p{Lu}[\p{L}.’'-]* )\b\p{Lu}\p{Ll}{2,}\b(?! \p{Lu})/gu)) {
		const [name] = found;
		const bearer = entities.find((one) => one.type === 'person' && one.name.startsWith(`${name} `));
		if (!bearer || genderOfName(name) === undefined) continue;
		if (!bearer.name.split(' ').some((word) => title?.includes(word))) return name;
	}
	return null;
}

export const quoteLeans: LintRule = ({ stem, question, context }) => {
	if (
		question.form === 'gap' ||
		question.form === 'true-false' ||
		!/^(?:.*, )?(?:who|which \w+)\b/i.test(stem)
	)
		return [];
	for (const part of quotedParts(stem)) {
		// a title, or a few words inside a sentence
		if (part.split(/\s+/).length < 4 || stem.includes(`report “${part}”`)) continue;
		const bad =
			pronoun(part, stem.slice(0, stem.indexOf(part))) ??
			POINTS.exec(part)?.[0] ??
			THAT_NOUN.exec(part)?.[0] ??
			WHEN.exec(part)?.[0] ??
			firstName(part, context);
		if (bad) return reject('quote-leans', { words: bad.replace(/^[\s.,;:!?—–]+/, '') });
	}
	return [];
};
