/** What was said of things: how they were described, how many they are, what they did, what was said about them. */
import { EMPTY_TOPICS, SAYING_THINGS } from '../../words/asking';
import { PEOPLE_NOUNS } from '../../words/people-nouns';
import type { Bench } from '../bench';
import { saysWhich } from '../clause/object';
import { readClause, type Clause } from '../clause/read';
import { entityNamed, personTitled } from '../distractors';
import { isCountry } from '../distractors/places';
import { COUNT } from '../how-many/patterns';
import { contentWords, countWords, inside, join } from '../wording';
import type { Asked } from './asked';
import { speaking, type Saying } from './speaking';

const PLAIN_COMPLEMENT =
	/^(?:(?:“|"|''|an? |very |too |so |all |not )|(?!here\b|there\b|in |on |at |to |of |for |from |with |by |up |out |down |under |\d|the |that |what |how |one |now |still |only |just |also |about |more |less |within |inside |among |between |beyond |behind |over |part of )\p{Ll})/u;

/** "and everybody knows it": somebody else, and another clause. */
const OTHERS = /^(?:every|no|some|any)(?:body|one)\b|^(?:I|we|you|he|she|they|it|that|this|there|people) /;

/** "all important and extra cash should …": only up to where a second clause begins. */
function firstPart(rest: string): string {
	const second = /(?:,? (?:and|but|so)|,) (.+)$/.exec(rest);
	return second && (OTHERS.test(second[1]!) || readClause(second[1]!)) ? rest.slice(0, second.index) : rest;
}

/** "independent and is being led by …": a second thing said. */
const SECOND_VERB = /,? (?:and|but) (?:is|was|are|were|has|have|had|will|would|can|could|does|did)\b/;

/** "largely in two minds", "grateful for the support", "long overdue for repair": says where or what for, not how. */
const LEANS =
	/^(?!an? |so |too |all )(?:\p{Ll}+ly )?(?:\p{Ll}+ ){0,2}?(?:about|at|for|from|in|of|on|over|to|toward|towards|under|with) /u;

/** "was “a slap in the face”" → how did she describe it? */
export function described(saying: Saying, clause: Clause): Asked | null {
	if (!clause.copula || clause.modal || clause.bare !== '' || clause.subjectKind === 'pronoun') return null;
	const key = clause.rest.replace(/[,;]([”"']?)$/, '$1');
	// "all important and extra cash should …": a part of it describes less than was said
	if (firstPart(key) !== key || SECOND_VERB.test(key)) return null;
	if (/^(?:his|her|its|their) |\b(?:\d|one|two|three|four|five|ten|fourteen|twenty)\b/i.test(clause.subject))
		return null;
	if (clause.conditional || clause.negated || countWords(key) > 14 || !PLAIN_COMPLEMENT.test(key))
		return null;
	// "responsible for …", "able to …": says what they do, not how they are seen
	if (
		/^(?:responsible|able|unable|likely|unlikely|free|ready|willing|due|set|committed|opposed) (?:for|to)\b/.test(
			key,
		)
	)
		return null;
	// "well aware that": what they know, not how they are seen
	if (/^(?:\p{Ll}+ )?(?:aware|mindful|conscious|certain|sure|glad|sorry)\b/u.test(key)) return null;
	// "partly because of …", "mainly responsible": says why, not how
	if (
		/^(?:\p{Ll}+ly )?(?:because|responsible|due|thanks|based)\b|^(?:greatest|largest|highest|strongest|best|worst|most)\b/u.test(
			key,
		)
	)
		return null;
	// "a longtime friend of mine": whose?
	if (/\b(?:mine|my|me|our|us)\b/.test(key.replace(/[“"][^”"]*[”"]/g, ' '))) return null;
	if (LEANS.test(key) || /^[“"]\p{L}+ing\b/u.test(key)) return null;
	if (/^\p{L}+(?:ed|ing)\b/u.test(clause.rest) && !/^\p{L}+(?:ed|ing) (?:and|by|about)\b/u.test(clause.rest))
		return null;
	const who = speaking({ ...saying, lemma: 'describe' }, new Set(['describe']));
	const subject = inside(clause.subject);
	return { form: 'described', question: join('How', who, subject), key, topic: subject };
}
/** "had bought two ferries" → what did she say the firm had bought? */
export function object(saying: Saying, clause: Clause, bench: Bench): Asked | null {
	if (clause.copula || clause.passive || clause.negated || clause.conditional || !clause.object) return null;
	if (
		/^(?:have|has|had|get|take|make|do|face|mean|need|want|run|cast|give|help|play|hold|keep|put)$/.test(
			clause.lemma,
		)
	)
		return null;
	const { text, head } = clause.object;
	if (
		/^(?:millions|billions|hundreds|thousands|dozens|tens|some|many|more|much|the bets)$/.test(text) ||
		/^(?:of|by) /.test(clause.adjuncts)
	)
		return null;
	if (/\d/.test(text) || /^(?:he|she|it|them|him|her)$/.test(head) || text.length < 4) return null;
	const entity = personTitled(text, bench) ?? entityNamed(text, bench);
	if (!entity && !saysWhich(text)) return null;
	const asker =
		entity?.type === 'person' ||
		PEOPLE_NOUNS.has(head) ||
		/^(?:wife|husband|daughter|mother|spokes\w+)$/.test(head)
			? 'Who'
			: entity && isCountry(entity.name)
				? 'Which country'
				: entity?.type === 'organisation'
					? 'Which organisation'
					: 'What';
	return {
		form: 'object',
		question: join(asker, speaking(saying), inside(clause.subject), clause.verb, clause.adjuncts),
		key: text,
	};
}
/** "Rui Lobo's plans". */
const OWNED = /^(?:\p{Lu}[\p{L}.-]* ){0,3}\p{Lu}[\p{L}.-]*['’]s? \p{Ll}/u;

/** "condemned the raids" → what did she condemn? */
export function thing(saying: Saying): Asked | null {
	const { content } = saying.words;
	if (
		!SAYING_THINGS.has(saying.lemma) ||
		/^(?:that|how|whether|if|to)\b/.test(content) ||
		countWords(content) > 22
	)
		return null;
	// whom, not what; but "Lobo's plans for the port" are a thing
	if (/^(?:him|her|it|them)sel/.test(content) || (/^\p{Lu}/u.test(content) && !OWNED.test(content)))
		return null;
	if (readClause(content) || countWords(content) < 2 || /^[“"]/.test(content)) return null;
	return { form: 'thing', question: join('What', speaking(saying, SAYING_THINGS)), key: content };
}

const COUNTED = new RegExp(`^(${COUNT}) (\\p{Ll}.*)$`, 'iu');

/** "2,000 people had turned out" → how many? */
export function amount(saying: Saying, clause: Clause): Asked | null {
	if (clause.negated || clause.conditional) return null;
	const [, count, counted] = COUNTED.exec(clause.subject) ?? [];
	if (count && counted && !/^(?:million|billion|trillion)\b/.test(counted)) {
		const question = join('How many', counted, speaking(saying), clause.verb, clause.rest);
		return { form: 'amount', question, key: `${count} ${counted}` };
	}
	return null;
}

/** Some of many, or a number of them: no topic. */
const VAGUE_TOPIC =
	/^(?:\d|other|another|such|some|many|most|more|less|few|several|all|any|each|every|both|half|only|even|one of|two|three|four|five|six|seven|eight|nine|ten)\b/i;

/** "the same criticism", "that fact", "the pier on the other hand": only the article says which. */
const NO_TOPIC =
	/\b(?:same|such|that|this|those|these|who|whom|whose|which|when|where|if)\b|\bon the (?:one|other) hand\b|,/;

/** "What did she say about the new terminal?" */
export function about(saying: Saying, clause: Clause, bench: Bench): Asked | null {
	if (clause.subjectKind === 'pronoun' || saying.words.content.includes(saying.words.who)) return null;
	const subject = inside(clause.subject);
	const head = subject.split(' of ')[0]!.split(' ').at(-1)!.toLowerCase();
	if (/…| [–—-] /.test(subject)) return null;
	if (EMPTY_TOPICS.has(head) || VAGUE_TOPIC.test(subject) || NO_TOPIC.test(subject)) return null;
	// of "journalists", "games", "an average of 81 percent" much is said
	if (/\d|\b(?:average|majority|minority|share|number) of\b/.test(subject) || !/\p{Lu}| /u.test(subject))
		return null;
	// "the mission", "the key issue": which?
	if (
		/^the /.test(subject) &&
		!/\p{Lu}|\d/u.test(subject) &&
		!/ (?:of|for|in|from|to|on|with|between|against|over|at) /.test(subject)
	)
		return null;
	// of a person, a people or a country one says many things
	if (
		[...bench.entities.values()].some(({ type, name }) => type === 'person' && subject.endsWith(name)) ||
		entityNamed(subject, bench) ||
		personTitled(subject, bench) ||
		/^\p{Lu}\p{L}+(?:ns|ese|ish)?$/u.test(subject)
	)
		return null;
	const answer = saying.words.content;
	const known = subject.toLowerCase();
	if (contentWords(answer).filter((word) => !known.includes(word)).length < 3 || countWords(answer) > 30)
		return null;
	const who = speaking({
		...saying,
		lemma: 'say',
		words: { ...saying.words, verb: saying.words.verb.replace(/^(ha[sd]|have) \S+/, '$1 said') },
	});
	return {
		form: 'about',
		question: join('What', who, 'about', subject),
		key: shortly(answer, clause),
		topic: subject,
	};
}

/** "the fees are too high", asked about the fees → "they are too high"; what is quoted stays as it is. */
export function shortly(answer: string, { subject, aux }: Clause): string {
	const [, mark = '', plain = ''] = /^(?:that )?([“"]?)(.*)$/s.exec(answer) ?? [];
	if (!plain.toLowerCase().startsWith(`${subject.toLowerCase()} `)) return answer;
	const rest = plain.slice(subject.length + 1);
	const own = subject
		.replace(/ \([^)]*\)/g, '')
		.split(/ (?:of|in|on|for|from|to|with|by|at) (?!.* and )/)[0]!;
	const head = own
		.split(/ (?:of|in|on|for|from|to|with|by|at) /)[0]!
		.split(' ')
		.at(-1)!
		.toLowerCase();
	const one = /^[“"]?(?:is|was|has|does)\b/.test(rest) || /^(?:is|was|has|does)$/.test(aux);
	const several = /^(?:are|were|have|do)$/.test(aux) || / and /.test(own);
	const many = !one && (several || /(?:[^su]s|men|people|children|police|staff)$/.test(head));
	// he or she?
	if (!many && PEOPLE_NOUNS.has(head)) return answer;
	return `${many ? 'they' : 'it'} ${mark}${rest}`;
}
