/** Clauses that no other finder tells → what the article itself asserts: done, going on, true for good. Not: thoughts, plans, what only may be or was not done. */
import { formatDay } from '../text/dates';
import { ASSERTED_STATES, LIGHT_VERBS, NEVER_EVENTS } from '../words/event-verbs';
import { compose } from './compose';
import { evidenceOf, type Draft } from './draft';
import { isTold, type Ground, type Scene } from './ground';
import { hasAmount, hasName, hasNamedSubject, isVague, weightOf } from './open-events';
import { isFuture, type Telling } from './tell';
import type { VerbGroup } from './verbs';

const MODAL = /^(?:will|wo|would|could|may|might|must|shall|should|ought|ca|['’]ll|['’]d)$/;

/** "can be told apart" is, "could have won" is not. */
const isIndicative = ({ auxiliaries, negated }: VerbGroup): boolean =>
	!negated && !auxiliaries.some((word) => MODAL.test(word));

/** "have to announce", "was", "think": what must be, what somebody is or feels. */
function assertsAction({ clause }: Scene, { predicate }: Telling, ground: Ground): boolean {
	const { verb } = clause;
	if (verb.lemma === 'be' && !verb.passive) return false;
	if (verb.lemma === 'have' && ground.context.tokens[predicate.from]?.lower === 'to') return false;
	return !NEVER_EVENTS.has(verb.lemma) || ASSERTED_STATES.has(verb.lemma);
}

/** "was visiting Lund", "had hours of work": true at a time that must be told. */
function hangsOnTime({ clause }: Scene, { time }: Telling): boolean {
	const { verb } = clause;
	return time === null && verb.past && (verb.progressive || verb.lemma === 'have');
}

/** "Attendees used markers": a plural alone that nobody can place; in the present it may be all of them. */
function isLoosePlural(ground: Ground, { clause, subject }: Telling): boolean {
	const { subject: own, verb } = clause;
	if (!own || own.to - own.from > 1 || subject.entity || ground.context.carried.has(own.from)) return false;
	return verb.past || !verb.progressive;
}

/** A name does it or stands in it, or a number or a day; and enough is told besides. */
function isSolid(ground: Ground, telling: Telling): boolean {
	const { context } = ground;
	const { predicate, clause } = telling;
	const firm =
		telling.time !== null ||
		telling.place !== null ||
		hasName(context, predicate) ||
		hasAmount(context, predicate);
	if (!firm && !hasNamedSubject(ground, telling)) return false;
	const weight = weightOf(context, predicate);
	// "has yet to name the day": the verb after "to" carries the meaning
	if (context.tokens[predicate.from]?.lower === 'yet') return weight > 1;
	return (
		weight > (LIGHT_VERBS.has(clause.verb.lemma) && clause.type !== 'main' ? 2 : 1) ||
		(firm && weight > 0 && !LIGHT_VERBS.has(clause.verb.lemma))
	);
}

function isAsserted(ground: Ground, scene: Scene, telling: Telling): boolean {
	const { clause } = scene;
	if (!/^(?:main|coordinated|relative)$/.test(clause.type)) return false;
	if (clause.type === 'relative' && telling.subject.entity === null) return false;
	if (!isIndicative(clause.verb) || !assertsAction(scene, telling, ground)) return false;
	if (telling.droppedTimes.length > 0 && !clause.verb.past) return false;
	if (hangsOnTime(scene, telling) || isLoosePlural(ground, telling)) return false;
	return isSolid(ground, telling) && !isVague(ground, telling);
}

function toDraft(ground: Ground, scene: Scene, telling: Telling): Draft {
	const { tokens, text: article } = ground.context;
	const { published } = ground.findings.document;
	const { clause, predicate } = telling;
	const present = !clause.verb.past && !/^(?:has|have|['’]ve)$/.test(clause.verb.auxiliaries[0] ?? '');
	const day = published && present && !telling.time ? formatDay(published) : null;
	const asOf = day ? `as of ${day}` : null;
	const { text, parts } = compose([
		asOf ? { part: 'when', text: asOf } : null,
		asOf ? { part: null, text: ',' } : null,
		...telling.pieces,
	]);
	return {
		rule: `assertion/${clause.type}`,
		body: {
			kind: 'event',
			who: [telling.subject.reference],
			what: {
				start: tokens[clause.verb.from]!.start,
				end: tokens[Math.max(predicate.to, clause.verb.to) - 1]!.end,
			},
			...(telling.time ? { time: telling.time.index } : {}),
			...(telling.place ? { place: telling.place } : {}),
		},
		text,
		parts,
		words: asOf ? { ...telling.words, when: asOf } : telling.words,
		evidence: [evidenceOf(article, scene.sentence)],
		confidence: telling.confidence,
		problems: telling.problems,
		lemma: clause.verb.lemma,
		hedge: telling.hedge,
		asOf: present ? published : null,
	};
}

/** Does another finder tell this clause: the same subject and verb in the same sentence? */
const tellsSame = (a: Draft, b: Draft): boolean =>
	a.lemma === b.lemma && a.words.who === b.words.who && a.evidence[0]!.start === b.evidence[0]!.start;

/** `known`: what the other finders tell. */
export function findAssertions(ground: Ground, known: readonly Draft[]): Draft[] {
	const { published } = ground.findings.document;
	return ground.scenes.flatMap((scene) => {
		const { telling } = scene;
		if (!telling || !isTold(scene) || !isAsserted(ground, scene, telling)) return [];
		if (isFuture(telling.time, published)) return [];
		const draft = toDraft(ground, scene, telling);
		return known.some((other) => tellsSame(draft, other) || other.text === draft.text) ? [] : [draft];
	});
}
