/** A statement → everything that can be asked of it, best first. */
import type { Bench } from '../bench';
import { BODY } from '../anchor';
import { readClause, type Clause } from '../clause/read';
import { entityNamed } from '../distractors';
import type { Asked } from './asked';
import { accused, announced, attitude, deed, named as calledSo, told, wish } from './deeds';
import { changed, counted, finding, happening } from './findings';
import type { Saying } from './speaking';
import { about, amount, described, object, thing } from './things';

export type { Asked } from './asked';

/** The subject by its whole name; null where a pronoun may mean somebody else than the speaker. */
function inFull(
	clause: Clause,
	{ words: { who, plural, content }, statement }: Saying,
	bench: Bench,
): Clause | null {
	if (clause.subjectKind !== 'pronoun') {
		const entity = entityNamed(clause.subject, bench);
		// a name that lost its article: "Republican Party may …"
		if (entity && /^\p{Lu}/u.test(clause.subject) && BODY.test(clause.subject)) return null;
		const named = [...bench.entities.values()].some(({ name, aliases }) =>
			[name, ...aliases].some((one) => clause.subject.includes(one)),
		);
		if (clause.subjectKind === 'name' && !named) return null;
		const subject = entity?.type === 'person' ? entity.name : bench.small(clause.subject);
		return { ...clause, subject };
	}
	// “He is their best recruiter”: who says so to the letter means somebody else
	if (/^[“"]/.test(content)) return null;
	const speaker = bench.entities.get(statement.speaker?.entity ?? '') ?? entityNamed(who, bench);
	const person = speaker?.type === 'person';
	const otherGender = speaker?.gender && speaker.gender !== (clause.subject === 'she' ? 'female' : 'male');
	const fits =
		clause.subject === 'it' ? !person && !plural : clause.subject === 'they' ? false : person && !otherGender;
	return fits ? clause : null;
}

/** "pointed to", "called for": a thing follows and no clause. */
const OF_A_THING = /\p{L} (?:to|for|about|against|of|on|over|with|at)$/u;

/** What can be asked of a statement, best first. */
export function asksOf(saying: Saying, bench: Bench): Asked[] {
	const plain = saying.words.content.replace(/^“([^“”]*)”$/, '$1').replace(/^"(that [^"]*)"$/, '$1');
	if (/\b(?:I|we|my|our|me|us|you|your)\b/.test(plain)) return [];
	// "suggested that Lind would …", told of Lind: a pronoun was put in full, perhaps wrongly
	if (plain.replace(/^that /, '').startsWith(`${saying.words.who.split(',')[0]} `)) return [];
	if (/^(?:whether|if|how|what|why|who|when|where|which)\b/i.test(plain)) return [];
	const read = OF_A_THING.test(saying.words.verb) ? null : readClause(plain);
	const clause = read && inFull(read, saying, bench);
	const found = clause
		? [
				deed(saying, clause),
				attitude(saying, clause),
				wish(saying, clause),
				announced(saying, clause),
				clause.copula ? finding(saying, clause, bench) : null,
				described(saying, clause),
				amount(saying, clause),
				changed(saying, clause),
				counted(saying, clause),
				object(saying, clause, bench),
				happening(saying, clause, bench),
				finding(saying, clause, bench),
				about(saying, clause, bench),
			]
		: [told(saying), accused(saying), calledSo(saying), thing(saying)];
	return found
		.filter((asked): asked is Asked => asked !== null)
		.map((asked) => ({
			...asked,
			key: asked.key.replace(/, (?:to|in|of|for|from|by|with|at|on) (?:which|whom)\b.*$/, ''),
		}));
}
