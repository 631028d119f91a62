/** Sentence after sentence → what "it" and "they" at the head of one go on about: the subject of the one before. */
import type { Sentence } from '../types';
import type { Clause } from './clauses';
import type { Context, Stretch } from './context';
import { isExpletive } from './pronouns';
import type { Telling } from './tell';

/** The subject a sentence was about, for the next one. */
export interface Topic {
	subject: Stretch;
	plural: boolean;
	sentence: number;
	/** Its sentence brings in something new, "a film", that "it" may mean as well. */
	rival: boolean;
	/** It was said to say or find something. */
	speaks: boolean;
}

/** What a study or an organisation does in words; the things it speaks of do not. */
const SAYING = new Set(
	'say find add warn note report conclude claim argue estimate predict recommend state suggest call urge describe announce'.split(
		' ',
	),
);

/** "It comes after …", "It means …" speak of what happened, not of the subject before. */
const OF_EVENTS = new Set(
	'come fall follow mean mark take seem appear happen become remain emerge transpire turn bring make help show leave prompt lead'.split(
		' ',
	),
);

/** Is this "it" a thing told of before ("It was also used in 2003"), not the weather, an event or "it is the …"? */
function isThing({ tokens }: Context, { subject, verb }: Clause): boolean {
	if (isExpletive(tokens, subject!.from) || OF_EVENTS.has(verb.lemma)) return false;
	return verb.lemma !== 'be' || tokens.slice(verb.from, verb.to + 1).some((token) => token.lower === 'also');
}

/** Notes whom a pronoun that opens this sentence's first clause means, when nobody else could tell. */
export function carryOver(context: Context, clause: Clause | undefined, topic: Topic | null): void {
	const { subject } = clause ?? {};
	if (!clause || !topic || !subject || subject.to - subject.from !== 1) return;
	const i = subject.from;
	const { lower, sentence } = context.tokens[i]!;
	if (context.mentions.has(i) || sentence !== topic.sentence + 1) return;
	const also = context.tokens.slice(subject.to, clause.verb.to).some((token) => token.lower === 'also');
	if (lower === 'it' && topic.rival && !also && !(topic.speaks && SAYING.has(clause.verb.lemma))) return;
	if (lower === 'they' ? topic.plural : lower === 'it' && !topic.plural && isThing(context, clause))
		context.carried.set(i, topic.subject);
}

/** What a sentence was about: the subject of its first main clause, when it is clear and no person. */
export function topicOf(
	context: Context,
	sentence: Sentence,
	tellings: readonly (Telling | null)[],
): Topic | null {
	const telling = tellings.find((one) => one?.clause.type === 'main');
	// before it only what explains its subject: "The study, which took years, found"
	const before = telling && tellings.slice(0, tellings.indexOf(telling));
	if (!telling || !before?.every((one) => one?.clause.type === 'relative')) return null;
	const { subject, clause } = telling;
	if (subject.problems.length > 0 || subject.entity?.type === 'person' || !clause.subject) return null;
	if (!subject.plural && subject.asks === 'who') return null;
	const own = clause.subject;
	return {
		subject: context.carried.get(own.from) ?? own,
		plural: subject.plural,
		sentence: sentence.index,
		speaks: SAYING.has(clause.verb.lemma),
		rival: context.tokens.slice(telling.predicate.from, sentence.to).some(({ lower }) => /^an?$/.test(lower)),
	};
}
