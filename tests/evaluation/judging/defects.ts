/** What a reader may hold against a question: an id for the verdict file, and what it means. */

export const DEFECTS: Readonly<Record<string, string>> = {
	'wrong-key': 'the answer given as right is not right in this article',
	'second-answer': 'another option, or another answer to an open question, is as defensible',
	pronoun: 'a pronoun or “the …” that nobody can resolve without the article',
	'ambiguous-name': 'more than one person or thing may be meant',
	'relative-time': '“last February”, “on Tuesday”: a time that means something else every day',
	rots: 'true now, false soon, and no “as of”',
	'stands-not-alone': 'nobody knows which event this is about',
	'gives-away': 'the answer, or most of it, stands in the question; or other options cannot be meant',
	options: 'options not of one kind, implausible, or alike',
	trivial: 'nobody needs to remember this',
	'world-knowledge': 'answered without reading the article',
	'lost-attribution': 'a claim asked as a fact; a hedge, a condition or a bound lost',
	'wrong-speaker': 'somebody else said it',
	quotation: 'a quotation that is not exact, or cut so that it means something else',
	'gap-open': 'many words fit the gap, or it is half a name or an empty word',
	quantity: 'a number without unit, base or period',
	'not-the-article': 'a caption, a byline, a part of the page',
	cruel: 'a detail to spare a class',
	wording: 'ungrammatical, clumsy or broken',
	other: 'something else (say what in “note”)',
};
