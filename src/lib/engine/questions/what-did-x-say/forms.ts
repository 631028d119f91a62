/** A statement's one clause → what it says of what: what would be done, how it was described, what it did. */
import { PEOPLE_NOUNS } from '../../words/people-nouns';
import {
	ANNOUNCING_VERBS,
	EMPTY_TOPICS,
	RISING_VERBS,
	SAYING_THINGS,
	SURE_ADJECTIVES,
	READY_ADJECTIVES,
	TELLING_VERBS,
} from '../../words/asking';
import type { Bench } from '../bench';
import { readClause, type Clause } from '../clause/read';
import { entityNamed } from '../distractors';
import { isCountry } from '../distractors/places';
import { contentWords, inside, join } from '../wording';
import { speaking, type Saying } from './speaking';

/** What is asked of what was said; the day is put in front later. */
export interface Asked {
	form: 'deed' | 'described' | 'thing' | 'told' | 'object' | 'amount' | 'about';
	question: string;
	key: string;
}

const words = (text: string) => text.split(/\s+/).length;

/** "would restore the area's prosperity" → what would it do? */
function deed(saying: Saying, clause: Clause): Asked | null {
	if (!clause.modal || clause.copula || clause.passive || /^(?:not )?(?:be|have)\b/.test(clause.bare))
		return null;
	const key = join(clause.bare.replace(/^not /, ''), clause.rest);
	if (words(key) < 3) return null;
	const aux = clause.negated ? `${clause.aux} not` : clause.aux;
	return { form: 'deed', question: join('What', speaking(saying), inside(clause.subject), aux, 'do'), key };
}

/** "confident that sales would rise" → what was she confident that sales would do? "determined to go on" → to do? */
function attitude(saying: Saying, clause: Clause): Asked | null {
	if (!clause.copula || clause.subjectKind !== 'pronoun' || clause.negated) return null;
	const [, adjective = '', what = ''] = /^(\p{L}+) (?:that )?(.+)$/u.exec(clause.rest) ?? [];
	if (READY_ADJECTIVES.has(adjective) && /^to /.test(what) && words(what) >= 4) {
		const question = join('What', speaking(saying), clause.subject, clause.verb, adjective, 'to do');
		return { form: 'deed', question, key: what.slice(3) };
	}
	const inner = SURE_ADJECTIVES.has(adjective) ? readClause(what) : null;
	if (!inner || inner.subjectKind === 'pronoun' || !inner.modal || inner.copula || inner.passive) return null;
	const key = join(inner.bare.replace(/^not /, ''), inner.rest);
	if (words(key) < 3) return null;
	const aux = inner.negated ? `${inner.aux} not` : inner.aux;
	const question = join(
		'What',
		speaking(saying),
		clause.subject,
		clause.verb,
		adjective,
		inside(inner.subject),
		aux,
		'do',
	);
	return { form: 'deed', question, key };
}

const PLAIN_COMPLEMENT =
	/^(?:(?:“|"|''|an? |very |too |so |all |not )|(?!in |on |at |to |of |for |from |with |by |up |out |down |under |\d|the |that |what |how |one |now |still |only |just |also |about |more |less )\p{Ll})/u;

/** "all important and extra cash should …": only up to where a second clause begins. */
function firstPart(rest: string): string {
	const second = /(?:,? (?:and|but|so)|,) (.+)$/.exec(rest);
	return second && readClause(second[1]!) ? rest.slice(0, second.index) : rest;
}

/** "was “a slap in the face”" → how did she describe it? */
function described(saying: Saying, clause: Clause): Asked | null {
	if (!clause.copula || clause.modal || clause.bare !== '' || clause.subjectKind === 'pronoun') return null;
	const key = firstPart(clause.rest);
	if (clause.conditional || clause.negated || words(key) > 14 || !PLAIN_COMPLEMENT.test(key)) return null;
	if (/^\p{L}+(?:ed|ing)\b/u.test(clause.rest) && !/^\p{L}+(?:ed|ing) (?:and|by|about)\b/u.test(clause.rest))
		return null;
	const who = speaking({ ...saying, lemma: 'describe' }, new Set(['describe']));
	return { form: 'described', question: join('How', who, inside(clause.subject)), key };
}

/** "What would it be?" */
function wouldBe(saying: Saying, clause: Clause): Asked | null {
	if (!clause.modal || !clause.copula || clause.negated || words(clause.rest) < 2) return null;
	if (!/^(?:an?|the) \p{Ll}/u.test(clause.rest)) return null;
	return {
		form: 'object',
		question: join('What', speaking(saying), inside(clause.subject), clause.aux, 'be'),
		key: clause.rest,
	};
}

/** "had bought two ferries" → what did she say the firm had bought? */
function object(saying: Saying, clause: Clause, bench: Bench): Asked | null {
	if (clause.copula || clause.passive || clause.negated || clause.conditional || !clause.object) return null;
	if (/^(?:have|has|had|get|take|make|do|face|mean|need|want)$/.test(clause.lemma)) return null;
	const { text, head } = clause.object;
	if (/\d/.test(text) || /^(?:he|she|it|them|him|her)$/.test(head) || text.length < 4) return null;
	const entity = entityNamed(text, bench);
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

/** "warned the chancellor not to spend" → what did she warn him not to do? */
function told(saying: Saying): Asked | null {
	if (!TELLING_VERBS.has(saying.lemma)) return null;
	const found = /^((?:\S+ ){1,5}?)(not to|to) (\p{Ll}.+)$/u.exec(saying.words.content);
	if (!found || words(found[3]!) < 3 || /[“”,;]/.test(found[1]!)) return null;
	const who = speaking(saying, TELLING_VERBS);
	const on = / (?:on|upon)$/.exec(saying.words.verb)?.[0];
	return { form: 'told', question: join('What', who, on, inside(found[1]!), found[2]!, 'do'), key: found[3]! };
}

/** "hopes that the port will grow" → what did she say she hopes? */
function wish(saying: Saying, clause: Clause): Asked | null {
	if (clause.subjectKind !== 'pronoun' || clause.negated || !/^(?:hope|believe|expect|fear|think|want|plan|intend)$/.test(clause.lemma)) return null;
	const key = clause.rest.replace(/^that /, '');
	if (words(key) < 4) return null;
	const to = /^to /.test(clause.rest) ? 'to do' : '';
	if (/\bto /.test(clause.bare)) return null;
	return { form: 'deed', question: join('What', speaking(saying), clause.subject, clause.verb, to), key: to ? key.slice(3) : key };
}

/** "announced that he had filed the papers" → what did he announce? Only for verbs that say something by themselves. */
function announced(saying: Saying, clause: Clause): Asked | null {
	if (clause.subjectKind !== 'pronoun' || !ANNOUNCING_VERBS.has(saying.lemma)) return null;
	const { content } = saying.words;
	if (words(content) < 5 || words(content) > 28) return null;
	return { form: 'thing', question: join('What', speaking(saying, ANNOUNCING_VERBS)), key: content };
}

/** "condemned the raids" → what did she condemn? */
function thing(saying: Saying): Asked | null {
	const { content } = saying.words;
	if (
		!SAYING_THINGS.has(saying.lemma) ||
		/^(?:that|how|whether|if|to)\b/.test(content) ||
		words(content) > 22
	)
		return null;
	if (readClause(content) || words(content) < 2 || /^[“"]/.test(content)) return null;
	return { form: 'thing', question: join('What', speaking(saying, SAYING_THINGS)), key: content };
}

const NUMBER =
	/^((?:(?:about|around|some|more than|less than|fewer than|up to|at least|nearly|almost|over|only|just) )?(?:\d[\d,.]*(?: (?:million|billion))?|two|three|four|five|six|seven|eight|nine|ten|several hundred|hundreds of|thousands of)) (\p{Ll}.*)$/iu;

const CHANGE =
	/^(?:by )?((?:(?:about|almost|nearly|around|more than|less than|up to|at least|just over|just under) )?[£$€]?\d[\d,.]*(?:%| per ?cent| percentage points| points|(?:m|bn|tn)\b| (?:m|b|tr)illion)?)(?: (.*))?$/iu;

/** "2,000 people had turned out" → how many? "rose by 0.8%" → by how much? */
function amount(saying: Saying, clause: Clause): Asked | null {
	if (clause.negated || clause.conditional) return null;
	const [, count, counted] = NUMBER.exec(clause.subject) ?? [];
	if (count && counted) {
		const question = join('How many', counted, speaking(saying), clause.verb, clause.rest);
		return { form: 'amount', question, key: `${count} ${counted}` };
	}
	const [, change, more = ''] = RISING_VERBS.has(clause.lemma) ? (CHANGE.exec(clause.rest) ?? []) : [];
	if (!change || /^to /.test(more) || clause.subjectKind === 'pronoun') return null;
	const asker = /%|per ?cent/.test(change) ? 'By what percentage' : 'By how much';
	return {
		form: 'amount',
		question: join(asker, speaking(saying), inside(clause.subject), clause.verb, more),
		key: change,
	};
}

/** "What did she say about the new terminal?" */
function about(saying: Saying, clause: Clause): Asked | null {
	if (clause.subjectKind === 'pronoun' || saying.words.content.includes(saying.words.who)) return null;
	const subject = inside(clause.subject);
	const head = subject.split(' of ')[0]!.split(' ').at(-1)!.toLowerCase();
	if (EMPTY_TOPICS.has(head) || /^\d/.test(subject)) return null;
	const answer = saying.words.content;
	const known = subject.toLowerCase();
	if (contentWords(answer).filter((word) => !known.includes(word)).length < 3 || words(answer) > 30)
		return null;
	const who = speaking({
		...saying,
		lemma: 'say',
		words: { ...saying.words, verb: saying.words.verb.replace(/^(ha[sd]|have) \S+/, '$1 said') },
	});
	return { form: 'about', question: join('What', who, 'about', subject), key: answer };
}

/** The subject by its whole name; null where a pronoun may mean somebody else than the speaker. */
function named(clause: Clause, { words: { who, plural }, statement }: Saying, bench: Bench): Clause | null {
	if (clause.subjectKind !== 'pronoun') {
		const entity = entityNamed(clause.subject, bench);
		const subject = entity?.type === 'person' ? entity.name : bench.small(clause.subject);
		return { ...clause, subject };
	}
	const speaker = bench.entities.get(statement.speaker?.entity ?? '') ?? entityNamed(who, bench);
	const person = speaker?.type === 'person';
	const fits = clause.subject === 'it' ? !person && !plural : clause.subject === 'they' ? false : person;
	return fits ? clause : null;
}

/** What can be asked of a statement, best first. */
export function asksOf(saying: Saying, bench: Bench): Asked[] {
	const plain = saying.words.content.replace(/^“([^“”]*)”$/, '$1');
	if (/\b(?:I|we|my|our|me|us|you|your)\b/.test(plain)) return [];
	const read = readClause(plain);
	const clause = read && named(read, saying, bench);
	const found = clause
		? [
				deed(saying, clause),
				attitude(saying, clause),
				described(saying, clause),
				wouldBe(saying, clause),
				amount(saying, clause),
				object(saying, clause, bench),
				about(saying, clause),
			]
		: [told(saying), thing(saying)];
	return found.filter((asked): asked is Asked => asked !== null);
}
