/** Somebody met once or twice → the name with what the article says they are: "Brian Lund, the strategist". */
import type { Entity } from '../types';
import type { Bench } from './bench';
import { isOfNote } from './importance';
import { countWords } from './wording';

/** Longest title that a name is introduced with, in words. */
const LONGEST = 9;

const isPlain = (title: string) =>
	countWords(title) <= LONGEST &&
	!/[,;:“”"()\d]|\b(?:he|she|his|her|their|its|who|which|that|then|former|late|nominees?|candidates?|rivals?|front-?runner|likely|presumptive)\b/i.test(
		title,
	);

/** Posts that one person holds: "an Arsenal boss" is the Arsenal boss. */
const ONLY_ONE =
	/\b(?:boss|manager|chief|leader|captain|chair(?:man|woman)?|director|head|president|secretary|minister|mayor|governor|coach|editor|owner|founder|whip|speaker|chancellor|treasurer|ambassador)$/i;

/** "chairman of Nordline" stands alone; "strategist" is "the strategist". */
const withArticle = (title: string) =>
	ONLY_ONE.test(title) && !/^an? (?:local|senior|veteran|regional)\b/i.test(title)
		? `the ${title.replace(/^(?:the|an?) /i, '')}`
		: /^(?:the|an?) /i.test(title) || / (?:of|at|for|in|to|with) |['’]s? /.test(title)
			? title
			: `the ${title}`;

/** What the article says they are, where a sure role says so, and they are not of note. */
function titleOf(entity: Entity, bench: Bench): string | null {
	if (entity.type !== 'person' || isOfNote(entity, bench)) return null;
	const found = bench.facts.find(
		(fact) => fact.kind === 'role' && fact.who.entity === entity.id && !fact.doubt && isPlain(fact.title),
	);
	return found?.kind === 'role' ? withArticle(found.title.replace(/\.$/, '')) : null;
}

/** The name alone; or, for whoever is met in passing, with their title between commas, as it stands before a verb. */
export function introduced(entity: Entity, bench: Bench): string {
	const title = titleOf(entity, bench);
	return title ? `${entity.name}, ${title},` : entity.name;
}
