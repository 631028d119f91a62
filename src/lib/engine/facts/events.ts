/** Clauses → events: who met, won, bought, died; with place and day. Not: what is planned, denied or only said. */
import type { Code } from '../types';
import { EVENT_VERBS } from '../words/event-verbs';
import { isChange } from './amounts';
import type { Draft } from './draft';
import { eventDraft } from './event-draft';
import { isTold, type Ground, type Scene } from './ground';
import { hasAmount, hasName, isOpen, isUnderWay, isVague } from './open-events';
import { mentionsIn } from './subject';
import { isFuture, type Telling } from './tell';

/** Past or perfect, in fact: no modal, no negation, nothing still going on. */
export function isDone(scene: Scene): boolean {
	const { verb } = scene.clause;
	if (verb.negated || verb.progressive) return false;
	const modal = verb.auxiliaries.some((word) =>
		/^(?:will|would|can|could|may|might|must|shall|should|ought|does|do|'ll|’ll|'d|’d)$/.test(word),
	);
	if (modal) return false;
	return (
		verb.past ||
		(/^(?:has|have|'ve|’ve)$/.test(verb.auxiliaries[0] ?? '') && !/ing$/.test(scene.clause.verb.lemma))
	);
}

/** Something one can hold on to: a name, a day, a number. */
export function isConcrete(ground: Ground, telling: Telling): boolean {
	const { context } = ground;
	if (telling.subject.entity || telling.time || telling.place) return true;
	if (telling.clause.subject && hasName(context, telling.clause.subject)) return true;
	const stretch = { from: telling.clause.subject?.from ?? telling.predicate.from, to: telling.predicate.to };
	return mentionsIn(context, stretch).length > 0 || hasAmount(context, stretch);
}

/** Verbs that say enough without anything after them. */
const COMPLETE = new Set(
	'die resign collapse crash retire explode drown sink erupt capsize reopen'.split(' '),
);

function saysEnough(telling: Telling): boolean {
	const { rest, where } = telling.words;
	if (rest ?? where) return true;
	if (COMPLETE.has(telling.clause.verb.lemma)) return true;
	if (telling.clause.type === 'subordinate' && !telling.time) return false;
	return (
		telling.clause.verb.passive &&
		!/^(?:scores|dozens|hundreds|thousands|some|many|several|people|others|\w+ people)\b/i.test(
			telling.subject.text,
		)
	);
}

/** Verbs that say nothing without what was won, lost or led. */
const NEEDS_OBJECT = new Set('win lose score lead finish start end begin sell spend leave'.split(' '));

/** With these words after them they need none: "lost out to Nordline", "left for Oslo". */
const ENOUGH: Readonly<Record<string, RegExp>> = { lose: /^(?:out|to)$/, leave: /^for$/ };

function objectProblems(ground: Ground, telling: Telling): Code[] {
	const { verb } = telling.clause;
	if (
		telling.droppedTimes.length > 0 &&
		/^(?:be|have|earn|post|gross|net|rise|fall|grow|drop|climb|increase|decline|jump|slip|shrink|surge|plunge|soar|double|pass|top|total|exceed)$/.test(
			verb.lemma,
		)
	)
		return [{ code: 'no-period' }];
	if (
		/^(?:(?:about|just|only|nearly|almost|some|around|roughly|over|more than|less than|at least) )?[\d.]+ ?(?:percent|per cent|%)$/i.test(
			telling.words.rest ?? '',
		)
	)
		return [{ code: 'no-base' }];
	if (verb.passive || !NEEDS_OBJECT.has(verb.lemma)) return [];
	const first = ground.context.tokens[telling.predicate.from];
	const bare = telling.predicate.to - telling.predicate.from < 2 && !telling.time && !telling.place;
	if (bare && first?.pos !== 'PROPN' && first?.pos !== 'NOUN')
		return [{ code: 'no-object', params: { word: telling.words.verb! } }];
	if (ENOUGH[verb.lemma]?.test(first?.lower ?? '')) return [];
	return !first ||
		first.pos === 'ADP' ||
		first.pos === 'ADV' ||
		telling.predicate.to <= telling.predicate.from
		? [{ code: 'no-object', params: { word: telling.words.verb! } }]
		: [];
}

function toDraft(ground: Ground, scene: Scene, telling: Telling): Draft {
	const { verb, type } = scene.clause;
	const open = type === 'main' ? 'event/open' : 'event/open-inner';
	const rule = EVENT_VERBS.has(verb.lemma) ? `event/${type}` : open;
	const draft = eventDraft(ground, scene, telling, rule);
	return { ...draft, problems: [...draft.problems, ...objectProblems(ground, telling)] };
}

export function findEvents(ground: Ground): Draft[] {
	const { published } = ground.findings.document;
	return ground.scenes.flatMap((scene) => {
		const { telling, clause } = scene;
		if (!telling || !isTold(scene) || !(isDone(scene) || isUnderWay(ground, scene, telling))) return [];
		if (
			!EVENT_VERBS.has(clause.verb.lemma) &&
			!isUnderWay(ground, scene, telling) &&
			!isOpen(ground, scene, telling)
		)
			return [];
		if (isVague(ground, telling) || isChange(ground.context, telling)) return [];
		if (!saysEnough(telling) || !isConcrete(ground, telling) || isFuture(telling.time, published)) return [];
		return [toDraft(ground, scene, telling)];
	});
}
