/** Clauses → what somebody or something with a name is, has or owns, as of the day of the article. Not: opinions, moods. */
import { LIGHT_VERBS, NEVER_EVENTS } from '../words/event-verbs';
import type { Clause } from './clauses';
import type { Draft } from './draft';
import { eventDraft } from './event-draft';
import { rankIn } from './firsts';
import { COLUMNIST, DEGREE, OPINION } from '../words/judgements';
import { isTold, type Ground, type Scene } from './ground';
import { hasAmount, hasNamedSubject, weightOf } from './open-events';
import type { Telling } from './tell';

const STATE_VERBS = new Set(
	'be have own include employ comprise contain control operate belong consist publish produce manufacture border'.split(
		' ',
	),
);
/** "the best supporting actress award": the name of a prize, no opinion. */
const PRIZE =
	/\bbest (?:[\w-]+ ){0,4}(?:actor|actress|director|film|picture|album|song|single|newcomer|player|screenplay|award|prize|category|categories)\b/gi;

/** "is up for the prize", "is based in Lund": what one is without a noun. */
const BEING =
	/^(?:up (?:for|against)|home to|based in|part of|in charge of|married to|headquartered in|from|on (?:the|a))\b/i;
/** "is based in", "are charged with": a state told with a participle. */
const PASSIVE_STATES = new Set(
	'base locate headquarter charge list station situate own accuse run lead'.split(' '),
);

/** What is told has a name in it, no number and no opinion: "a third of US giant Seagram", "home to Havana Club rum". */
function saysWhat(ground: Ground, telling: Telling): boolean {
	const { tokens, quoted } = ground.context;
	const { from, to } = telling.predicate;
	const { verb } = telling.clause;
	if (to - from < 2 || to - from > 44) return false;
	const first = tokens[from]!;
	// "had to defend"
	if (first.lower === 'to') return false;
	const rest = [telling.words.rest, telling.words.where].filter(Boolean).join(' ');
	if (verb.lemma === 'be' && !/^(?:DET|NOUN|PROPN|NUM)$/.test(first.pos) && !BEING.test(rest)) return false;
	if ([OPINION, COLUMNIST, DEGREE].some((words) => words.test(rest.replace(PRIZE, '')))) return false;
	const words = tokens.slice(from, to);
	if (hasAmount(ground.context, telling.predicate)) return false;
	if (rankIn(ground.context, telling.predicate) !== null) return false;
	// with words enough it needs no name: "a five-hour drive away along a bad road"
	const solid =
		weightOf(ground.context, telling.predicate) > (telling.clause.verb.lemma === 'charge' ? 0 : 2);
	return (
		(solid || words.some((token) => token.pos === 'PROPN')) && words.every((_, k) => quoted[from + k]! < 0)
	);
}

/** In the present these are a headline's or a caption's: "Lind wins", "Lind holds up a sign". */
export const PUNCTUAL = new Set(
	'win lose beat arrive die kill hold leave sign meet swear join fall open close announce launch shake wave pose raise pick name exist'.split(
		' ',
	),
);

/** "teaches", "operates": what somebody does for good, told in the present. */
function isHabit({ verb, type, marker }: Clause): boolean {
	if (verb.past || verb.passive || NEVER_EVENTS.has(verb.lemma) || LIGHT_VERBS.has(verb.lemma)) return false;
	if (PUNCTUAL.has(verb.lemma)) return false;
	return type === 'main' || type === 'relative' || (type === 'coordinated' && marker === 'and');
}

function isState(ground: Ground, scene: Scene, telling: Telling): boolean {
	const { clause } = scene;
	const { verb, type } = clause;
	if (verb.negated || verb.progressive) return false;
	const named = hasNamedSubject(ground, telling);
	if (!named || (type === 'relative' && telling.subject.entity === null)) return false;
	if (verb.passive) return /^(?:is|are)$/.test(verb.auxiliaries.join(' ')) && PASSIVE_STATES.has(verb.lemma);
	if (verb.auxiliaries.length > 0) return false;
	if (STATE_VERBS.has(verb.lemma)) return type === 'main' || type === 'relative';
	return telling.subject.entity !== null && isHabit(clause);
}

function toDraft(ground: Ground, scene: Scene, telling: Telling): Draft {
	const { verb, type } = scene.clause;
	const rule = STATE_VERBS.has(verb.lemma) && type === 'main' ? 'event/state' : 'event/habit';
	return eventDraft(ground, scene, telling, rule, !verb.past);
}

export function findStates(ground: Ground): Draft[] {
	return ground.scenes.flatMap((scene) => {
		const { telling } = scene;
		if (!telling || !isTold(scene) || !isState(ground, scene, telling) || !saysWhat(ground, telling))
			return [];
		return telling.droppedTimes.length > 0 ? [] : [toDraft(ground, scene, telling)];
	});
}
