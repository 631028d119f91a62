/** Clauses → events: who met, won, bought, died; with place and day. Not: what is planned, denied or only said. */
import { EVENT_VERBS } from '../words/event-verbs';
import { evidenceOf, type Draft } from './draft';
import { isTold, type Ground, type Scene } from './ground';
import { mentionsIn } from './subject';
import { isFuture, tellingText, type Telling } from './tell';

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
	const stretch = { from: telling.clause.subject?.from ?? telling.predicate.from, to: telling.predicate.to };
	return (
		mentionsIn(context, stretch).length > 0 ||
		[...Array(Math.max(0, stretch.to - stretch.from)).keys()].some((k) =>
			context.amounts.has(stretch.from + k),
		)
	);
}

/** Verbs that say enough without anything after them. */
const COMPLETE = new Set('die resign collapse retire explode drown'.split(' '));

function saysEnough(telling: Telling): boolean {
	const { rest, where } = telling.words;
	return Boolean(rest ?? where) || COMPLETE.has(telling.clause.verb.lemma) || telling.clause.verb.passive;
}

function toDraft(ground: Ground, scene: Scene, telling: Telling): Draft {
	const { text, parts } = tellingText(telling);
	const { predicate, clause } = telling;
	const { tokens } = ground.context;
	return {
		rule: `event/${clause.type}`,
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
		words: telling.words,
		evidence: [evidenceOf(ground.context.text, scene.sentence)],
		confidence: telling.confidence,
		problems: telling.problems,
		lemma: clause.verb.lemma,
		hedge: telling.hedge,
	};
}

export function findEvents(ground: Ground): Draft[] {
	const { published } = ground.findings.document;
	return ground.scenes.flatMap((scene) => {
		const { telling, clause } = scene;
		if (!telling || !isTold(scene) || !isDone(scene) || !EVENT_VERBS.has(clause.verb.lemma)) return [];
		if (!saysEnough(telling) || !isConcrete(ground, telling) || isFuture(telling.time, published)) return [];
		return [toDraft(ground, scene, telling)];
	});
}
