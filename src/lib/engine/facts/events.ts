/** Clauses → events: who met, won, bought, died; with place and day. Not: what is planned, denied or only said. */
import type { Code } from '../types';
import { EVENT_VERBS, VAGUE_VERBS } from '../words/event-verbs';
import { isChange } from './amounts';
import { evidenceOf, type Draft } from './draft';
import type { Stretch } from './context';
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

/** What one can be busy with for weeks. */
const UNDER_WAY = new Set('consider investigate negotiate build develop sue launch test discuss'.split(' '));

/** "is being held in London", "are considering a new line": happening now. */
function isUnderWay(scene: Scene, telling: Telling): boolean {
	const { verb } = scene.clause;
	if (verb.negated || !/^(?:is|are)$/.test(verb.auxiliaries[0] ?? '')) return false;
	if (verb.passive) return verb.auxiliaries.at(-1) === 'being' && telling.place !== null;
	return verb.progressive && UNDER_WAY.has(verb.lemma);
}

/** Verbs of thinking, seeming and going on: they tell no event. */
const NO_EVENTS = new Set(
	'be want think believe know feel like love hate hope fear expect seem appear remain continue mean need tend prefer look wish understand remember forget doubt wonder care matter suppose imagine assume regard consider view see hear sound say tell add note argue claim insist suggest warn explain stress describe call ask agree refuse decline plan intend decide promise pledge vow threaten concern belong depend owe own include contain consist comprise deserve lack resemble get put let keep stay go come make do have allow help work live use start begin stop quote respond reply link talk echo report contribute elect express'.split(
		' ',
	),
);

/** Any other verb of a main clause, when a name does it and a name, day, place or number stands with it. */
function isOpen(ground: Ground, { clause }: Scene, telling: Telling): boolean {
	const { context } = ground;
	if (clause.type !== 'main' || NO_EVENTS.has(clause.verb.lemma))
		return isHappening(clause.verb.lemma, telling);
	const subject = telling.subject.entity !== null || hasName(context, clause.subject!);
	return subject && (telling.time !== null || telling.place !== null || hasName(context, telling.predicate));
}

/** "has had its opening night in London", "agreed a settlement with the union": with a place or a name. */
function isHappening(lemma: string, telling: Telling): boolean {
	if (lemma === 'have')
		return (
			telling.place !== null &&
			/night|day|premiere|launch|start|debut|opening/i.test(telling.words.rest ?? '')
		);
	return (
		lemma === 'agree' &&
		/^(?:an?|the) (?:\w+ ){0,3}(?:settlement|deal|truce|pact|treaty|price|fee|contract|merger|takeover|ceasefire)\b/i.test(
			telling.words.rest ?? '',
		)
	);
}

/** Does a name stand among these words, outside quotations? */
export function hasName({ tokens, quoted }: Ground['context'], { from, to }: Stretch): boolean {
	for (let i = from; i < to; i++) if (tokens[i]!.pos === 'PROPN' && quoted[i]! < 0) return true;
	return false;
}

/** Something one can hold on to: a name, a day, a number. */
export function isConcrete(ground: Ground, telling: Telling): boolean {
	const { context } = ground;
	if (telling.subject.entity || telling.time || telling.place) return true;
	if (telling.clause.subject && hasName(context, telling.clause.subject)) return true;
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
	if (rest ?? where) return true;
	if (COMPLETE.has(telling.clause.verb.lemma)) return true;
	return (
		telling.clause.verb.passive &&
		!/^(?:scores|dozens|hundreds|thousands|some|many|several|people|others|\w+ people)\b/i.test(
			telling.subject.text,
		)
	);
}

/** Main clauses, and what a named person did ("Lind, who stepped down as …"). */
function isPersonal({ clause, subject }: Telling): boolean {
	return clause.type === 'main' || (clause.type === 'relative' && subject.entity?.type === 'person');
}

/** Verbs of everyday that tell an event only with a day, a place or a number. */
function isVague(ground: Ground, telling: Telling): boolean {
	if (!VAGUE_VERBS.has(telling.clause.verb.lemma) || telling.time || telling.place) return false;
	for (let i = telling.predicate.from; i < telling.predicate.to; i++) {
		if (ground.context.amounts.has(i)) return false;
		if (isPersonal(telling) && ground.context.tokens[i]!.pos === 'PROPN') return false;
	}
	return true;
}

/** Verbs that say nothing without what was won, lost or led. */
const NEEDS_OBJECT = new Set('win lose score lead finish start end begin'.split(' '));

function objectProblems(ground: Ground, telling: Telling): Code[] {
	const { verb } = telling.clause;
	if (telling.droppedTimes.length > 0 && /^(?:be|have)$/.test(verb.lemma)) return [{ code: 'no-period' }];
	if (verb.passive || !NEEDS_OBJECT.has(verb.lemma)) return [];
	const first = ground.context.tokens[telling.predicate.from];
	return !first ||
		first.pos === 'ADP' ||
		first.pos === 'ADV' ||
		telling.predicate.to <= telling.predicate.from
		? [{ code: 'no-object', params: { word: telling.words.verb! } }]
		: [];
}

function toDraft(ground: Ground, scene: Scene, telling: Telling): Draft {
	const known = EVENT_VERBS.has(telling.clause.verb.lemma);
	const { text, parts } = tellingText(telling);
	const { predicate, clause } = telling;
	const { tokens } = ground.context;
	return {
		rule: known ? `event/${clause.type}` : 'event/open',
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
		problems: [...telling.problems, ...objectProblems(ground, telling)],
		lemma: clause.verb.lemma,
		hedge: telling.hedge,
	};
}

export function findEvents(ground: Ground): Draft[] {
	const { published } = ground.findings.document;
	return ground.scenes.flatMap((scene) => {
		const { telling, clause } = scene;
		if (!telling || !isTold(scene) || !(isDone(scene) || isUnderWay(scene, telling))) return [];
		if (!EVENT_VERBS.has(clause.verb.lemma) && !isOpen(ground, scene, telling)) return [];
		if (isVague(ground, telling) || isChange(ground.context, telling)) return [];
		if (!saysEnough(telling) || !isConcrete(ground, telling) || isFuture(telling.time, published)) return [];
		return [toDraft(ground, scene, telling)];
	});
}
