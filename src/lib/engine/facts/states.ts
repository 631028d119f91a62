/** Clauses → what somebody or something with a name is, has or owns, as of the day of the article. Not: opinions, moods. */
import { formatDay } from '../text/dates';
import { compose } from './compose';
import { evidenceOf, type Draft } from './draft';
import { rankIn } from './firsts';
import { isTold, type Ground, type Scene } from './ground';
import type { Telling } from './tell';

const STATE_VERBS = new Set(
	'be have own include employ comprise contain control operate belong consist publish produce manufacture border'.split(
		' ',
	),
);
const OPINION =
	/\b(?:good|bad|great|best|worst|better|worse|important|likely|unlikely|possible|impossible|able|unable|happy|sad|sure|confident|clear|unclear|hopeful|keen|ready|right|wrong|nice|fantastic|terrible|shame|problem|difference|idea|thing|question|matter|way|chance|reason|sign|time|case|fact|point|kind|sort|lot|bit|part)\b/i;

/** A noun phrase with a name in it: "a third of US giant Seagram", "home to Havana Club rum". */
function saysWhat(ground: Ground, telling: Telling): boolean {
	const { tokens, quoted } = ground.context;
	const { from, to } = telling.predicate;
	if (to - from < 2 || to - from > 30) return false;
	const first = tokens[from]!;
	if (telling.clause.verb.lemma === 'be' && !/^(?:DET|NOUN|PROPN|NUM)$/.test(first.pos)) return false;
	if (OPINION.test(telling.words.rest ?? '')) return false;
	const words = tokens.slice(from, to);
	if (words.some((_, k) => ground.context.amounts.has(from + k))) return false;
	if (rankIn(ground.context, telling.predicate) !== null) return false;
	return words.some((token) => token.pos === 'PROPN') && words.every((_, k) => quoted[from + k]! < 0);
}

function isState(scene: Scene, telling: Telling): boolean {
	const { verb, type } = scene.clause;
	if (type !== 'main' || !STATE_VERBS.has(verb.lemma) || verb.negated || verb.progressive || verb.passive)
		return false;
	if (verb.auxiliaries.length > 0) return false;
	return telling.subject.entity !== null || /['’]s? /.test(telling.subject.text);
}

function toDraft(ground: Ground, scene: Scene, telling: Telling): Draft {
	const { tokens, text: article } = ground.context;
	const { published } = ground.findings.document;
	const { clause, predicate } = telling;
	const day = published && !clause.verb.past && !telling.time ? formatDay(published) : null;
	const asOf = day ? `as of ${day}` : null;
	const { text, parts } = compose([
		asOf ? { part: 'when', text: asOf } : null,
		asOf ? { part: null, text: ',' } : null,
		...telling.pieces,
	]);
	return {
		rule: 'event/state',
		body: {
			kind: 'event',
			who: [telling.subject.reference],
			what: { start: tokens[clause.verb.from]!.start, end: tokens[predicate.to - 1]!.end },
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
		asOf: clause.verb.past ? null : published,
	};
}

export function findStates(ground: Ground): Draft[] {
	return ground.scenes.flatMap((scene) => {
		const { telling } = scene;
		if (!telling || !isTold(scene) || !isState(scene, telling) || !saysWhat(ground, telling)) return [];
		return telling.droppedTimes.length > 0 ? [] : [toDraft(ground, scene, telling)];
	});
}
