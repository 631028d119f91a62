/** What was found out: of girls, by a study; what had happened to something; how many there were. */
import { FINDING_VERBS, RISING_VERBS } from '../../words/asking';
import type { Bench } from '../bench';
import { saysWhich } from '../clause/object';
import type { Clause } from '../clause/read';
import { entityNamed } from '../distractors';
import { CHANGE, COUNT, MONEY } from '../how-many/patterns';
import { countWords, inside, join, lowered } from '../wording';
import type { Asked } from './asked';
import { speaking, type Saying } from './speaking';
import { shortly } from './things';

/** Most words of an answer that can be told in one breath, and of what is asked about. */
const LONGEST_KEY = 24;
const LONGEST_TOPIC = 9;

/** Says which, by a name, or by two words and more: not "he", "the plan". */
const isTopic = ({ subject, subjectKind }: Clause) =>
	(subjectKind === 'noun' || subjectKind === 'name') &&
	countWords(subject) <= LONGEST_TOPIC &&
	!/^(?:\d|it|he|she|they|there|this|that|these|those|his|her|their|its|one|some|many|most|all|no|two|three|more|less)\b|\bof them\b|,/i.test(
		subject,
	);

/** Of a person an answer begins with "he" or "she", and nobody said which. */
const isPerson = ({ subject, subjectKind }: Clause, bench: Bench) =>
	subjectKind === 'name' && entityNamed(subject, bench)?.type === 'person';

/** "found that girls were left out" → what did researchers find about girls? Else: what did they find? */
export function finding(saying: Saying, clause: Clause, bench: Bench): Asked | null {
	if (!FINDING_VERBS.has(saying.lemma) || clause.conditional || isPerson(clause, bench)) return null;
	const { content } = saying.words;
	if (countWords(content) < 4 || countWords(content) > LONGEST_KEY) return null;
	const found = speaking(saying, FINDING_VERBS);
	if (!isTopic(clause) || /^[“"]/.test(content))
		return { form: 'thing', question: join('What', found), key: content };
	const subject = inside(clause.subject);
	return {
		form: 'about',
		question: join('What', found, 'about', subject),
		key: shortly(content, clause),
		topic: subject,
	};
}

/** Who vouches, with the clause turned: "according to the Nationwide, by how much did prices fall"; or "did she say prices fell". */
const turnedRound = (saying: Saying, clause: Clause, asker: string, ...rest: (string | undefined)[]) =>
	saying.fact.rule === 'said/according'
		? join(
				'According to',
				`${inside(saying.words.who)},`,
				lowered(asker),
				clause.aux,
				inside(clause.subject),
				clause.bare,
				...rest,
			)
		: join(asker, speaking(saying), inside(clause.subject), clause.verb, ...rest);

/** "would be replaced by a single check" → what did he say would happen to it? */
export function happening(saying: Saying, clause: Clause, bench: Bench): Asked | null {
	if (
		!clause.passive ||
		clause.negated ||
		clause.conditional ||
		!isTopic(clause) ||
		!saysWhich(clause.subject)
	)
		return null;
	if (isPerson(clause, bench)) return null;
	const key = shortly(saying.words.content, clause);
	if (key === saying.words.content || countWords(key) < 4 || countWords(key) > LONGEST_KEY) return null;
	const happened = /^(?:will|would|could|may|might|can|should|must)$/.test(clause.aux)
		? `${clause.aux} happen`
		: /^(?:has|have|had)$/.test(clause.aux)
			? `${clause.aux.replace('have', 'has')} happened`
			: /^(?:was|were)$/.test(clause.aux)
				? 'happened'
				: null;
	if (!happened) return null;
	const subject = inside(clause.subject);
	const question =
		saying.fact.rule === 'said/according'
			? join('According to', `${inside(saying.words.who)},`, 'what', happened, 'to', subject)
			: join('What', speaking(saying), happened, 'to', subject);
	return { form: 'happened', question, key, topic: subject };
}

const THINGS = new RegExp(`^(${COUNT}) (\\p{Ll}[\\p{L} -]*s|people|men|women|children|staff)$`, 'iu');

const SUM = new RegExp(`^(${MONEY})$`, 'iu');

/** "had sold 3,000 cars in May" → how many cars did she say the firm had sold in May? */
export function counted(saying: Saying, clause: Clause): Asked | null {
	if (
		clause.negated ||
		clause.conditional ||
		clause.copula ||
		!clause.object ||
		// "how many people did she say the channel had?": had where?
		/^(?:have|get|see|need|want)$/.test(clause.lemma) ||
		RISING_VERBS.has(clause.lemma)
	)
		return null;
	if (clause.subjectKind === 'pronoun' && clause.subject !== 'it' && !/^(?:he|she)$/.test(clause.subject))
		return null;
	if (clause.passive) return null;
	const [, count, things] = THINGS.exec(clause.object.text) ?? [];
	const money = SUM.exec(clause.object.text)?.[1];
	if (!count && !money) return null;
	const asker = count ? `How many ${things}` : 'How much';
	return {
		form: 'amount',
		question: turnedRound(saying, clause, asker, clause.adjuncts),
		key: clause.object.text,
	};
}

const CHANGED = new RegExp(`^(?:by )?(${CHANGE})(?: (.*))?$`, 'iu');

/** "was set to grow 84%", "fell 0.7% in December" → by what percentage? */
export function changed(saying: Saying, clause: Clause): Asked | null {
	if (clause.negated || clause.conditional || clause.subjectKind === 'pronoun') return null;
	const due = /^(?:is|are|was|were) (?:set|expected|likely|forecast|due)$/.test(
		`${clause.aux} ${clause.bare}`,
	)
		? /^to (\p{Ll}+) (.+)$/u.exec(clause.rest)
		: null;
	const rises = RISING_VERBS.has(due?.[1] ?? clause.lemma);
	const [, change, more = ''] = rises ? (CHANGED.exec(due?.[2] ?? clause.rest) ?? []) : [];
	if (!change || /^to /.test(more)) return null;
	const asker = /%|per ?cent/.test(change) ? 'By what percentage' : 'By how much';
	return {
		form: 'amount',
		question: turnedRound(saying, clause, asker, due ? `to ${due[1]}` : undefined, more),
		key: change,
	};
}
