/** Clauses whose verb is in no list of events → do they tell one all the same? With a name that does it, and enough told of it. */
import { LIGHT_VERBS, NEVER_EVENTS, UNDER_WAY, VAGUE_VERBS } from '../words/event-verbs';
import type { Context, Stretch } from './context';
import type { Ground, Scene } from './ground';
import type { Telling } from './tell';

/** Does a name stand among these words, outside quotations? */
export function hasName({ tokens, quoted }: Context, { from, to }: Stretch): boolean {
	for (let i = from; i < to; i++) if (tokens[i]!.pos === 'PROPN' && quoted[i]! < 0) return true;
	return false;
}

/** Does a number with what it counts stand among these words? */
export function hasAmount({ amounts }: Context, { from, to }: Stretch): boolean {
	for (let i = from; i < to; i++) if (amounts.has(i)) return true;
	return false;
}

/** How many words with a meaning of their own stand here: nouns, names, adjectives, numbers. */
export function weightOf({ tokens }: Context, { from, to }: Stretch): number {
	let weight = 0;
	for (let i = from; i < to; i++) if (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[i]!.pos)) weight++;
	return weight;
}

/** The subject has a name in it: "Lind", "the Lund museum". */
export function hasNamedSubject({ context }: Ground, { clause, subject }: Telling): boolean {
	if (subject.entity !== null || / \p{Lu}/u.test(subject.text)) return true;
	return clause.subject !== null && hasName(context, clause.subject);
}

/** "is being held in London", "are considering a new line through Lund": happening now. */
export function isUnderWay(ground: Ground, scene: Scene, telling: Telling): boolean {
	const { verb } = scene.clause;
	if (verb.negated || !/^(?:is|are)$/.test(verb.auxiliaries[0] ?? '')) return false;
	if (verb.passive) return verb.auxiliaries.at(-1) === 'being' && telling.place !== null;
	if (!verb.progressive) return false;
	const takesPart = verb.lemma === 'take' && ground.context.tokens[telling.predicate.from]?.lower === 'part';
	if (!UNDER_WAY.has(verb.lemma) && !takesPart) return false;
	return hasNamedSubject(ground, telling) || hasName(ground.context, telling.predicate);
}

/** Clauses that tell what happened beside the main one; "before" and "if" tell what may never happen. */
const FACTIVE = new Set([
	'while',
	'whilst',
	'after',
	'when',
	'because',
	'as',
	'since',
	'although',
	'though',
	'whereas',
]);

function isFactive({ clause }: Scene, telling: Telling): boolean {
	if (clause.type === 'main') return true;
	if (clause.type === 'relative' || clause.type === 'coordinated') return telling.subject.entity !== null;
	return clause.type === 'subordinate' && FACTIVE.has(clause.marker ?? '');
}

/** "has had its opening night in London", "agreed a settlement with the union": with a place or a name. */
function isHappening(lemma: string, telling: Telling): boolean {
	const rest = telling.words.rest ?? '';
	if (lemma === 'have')
		return telling.place !== null && /night|day|premiere|launch|start|debut|opening/i.test(rest);
	return (
		lemma === 'agree' &&
		/^(?:an?|the) (?:\w+ ){0,3}(?:settlement|deal|truce|pact|treaty|price|fee|contract|merger|takeover|ceasefire)\b/i.test(
			rest,
		)
	);
}

/** Any verb, when a name does it and a name, day, place or number stands with it, or words enough. */
export function isOpen(ground: Ground, scene: Scene, telling: Telling): boolean {
	const { context } = ground;
	const { lemma } = scene.clause.verb;
	if (isHappening(lemma, telling)) return true;
	if (NEVER_EVENTS.has(lemma) || !isFactive(scene, telling) || !hasNamedSubject(ground, telling))
		return false;
	const firm =
		telling.time !== null ||
		telling.place !== null ||
		hasName(context, telling.predicate) ||
		hasAmount(context, telling.predicate);
	const weight = weightOf(context, telling.predicate);
	if (LIGHT_VERBS.has(lemma)) return firm && weight > 2;
	if (scene.clause.type !== 'main') return firm || weight > 2;
	return firm || weight > 3;
}

/** Verbs of everyday tell an event only with a day, a place, a number or a name, or in words enough of somebody named. */
export function isVague(ground: Ground, telling: Telling): boolean {
	const { context } = ground;
	if (!VAGUE_VERBS.has(telling.clause.verb.lemma) || telling.time || telling.place) return false;
	const named = hasNamedSubject(ground, telling);
	if (named && weightOf(context, telling.predicate) > 2) return false;
	for (let i = telling.predicate.from; i < telling.predicate.to; i++) {
		if (context.amounts.has(i)) return false;
		if ((telling.clause.type === 'main' || named) && context.tokens[i]!.pos === 'PROPN') return false;
	}
	return true;
}
