/** Clauses that no other finder tells → what the article itself asserts: done, going on, true for good. Not: thoughts, plans, what only may be or was not done. */
import { ASSERTED_STATES, LIGHT_VERBS, NEVER_EVENTS } from '../words/event-verbs';
import type { Draft } from './draft';
import { eventDraft } from './event-draft';
import { isTold, type Ground, type Scene } from './ground';
import { hasAmount, hasName, hasNamedSubject, isVague, weightOf } from './open-events';
import { COLUMNIST, DEGREE, JUDGED, OPINION } from '../words/judgements';
import { PUNCTUAL } from './states';
import { isFuture, type Telling } from './tell';
import type { VerbGroup } from './verbs';

const MODAL = /^(?:will|wo|would|could|may|might|must|shall|should|ought|ca|['’]ll|['’]d)$/;

/** "can be told apart" is; "could have won", "can have an effect" is not, nor "’s begun", which may be "is" or "has". */
const isIndicative = ({ auxiliaries, negated, passive }: VerbGroup): boolean =>
	!negated &&
	!auxiliaries.some((word) => MODAL.test(word)) &&
	!(auxiliaries[0] === 'can' && !passive) &&
	!(passive && /^['’]s$/.test(auxiliaries[0]!) && auxiliaries[1] !== 'been');

/** "went on to attack", "whose chances are just as slim", "who decided over the last week": hang on what stands before. */
const HANGING =
	/^on to\b|\b(?:just|equally|almost) as \p{Ll}+$|\b(?:over|in|during) the (?:last|past|final) (?:few )?(?:days?|weeks?|months?|hours?)\b|\brecent (?:days|weeks|months)\b|\ba different \p{L}+$|^other \p{Ll}/iu;

function isJudgement({ clause }: Scene, { words }: Telling): boolean {
	const rest = [words.rest, words.where].filter(Boolean).join(' ');
	if (COLUMNIST.test(rest) || HANGING.test(rest) || DEGREE.test(rest)) return true;
	if (/^(?:be|have|remain|lack|make)$/.test(clause.verb.lemma) && (OPINION.test(rest) || JUDGED.test(rest)))
		return true;
	// "put up more of a fight": than who?
	return /\b(?:more|less|fewer)\b/.test(rest) && !/\bthan\b/.test(rest);
}

/** "has ten days to appeal": against what? */
function endsInInfinitive({ context: { tokens } }: Ground, { predicate: { from, to } }: Telling): boolean {
	return to - from > 1 && tokens[to - 1]!.pos === 'VERB' && tokens[to - 2]!.lower === 'to';
}

/** "Lund leaders split sharply on tolls.": the first line of a text, alone in its block and in the present, is its headline. */
function isHeadline({ findings: { document } }: Ground, { sentence, clause }: Scene): boolean {
	const alone = document.sentences.filter(({ block }) => block === sentence.block).length === 1;
	return sentence.index === 0 && alone && !clause.verb.past && clause.verb.auxiliaries.length === 0;
}

/** "Party leaders worked to clear the field": who knows when and where, if nobody who did it has a name? */
function isPlaceless(ground: Ground, telling: Telling): boolean {
	const { verb } = telling.clause;
	if (!verb.past || verb.auxiliaries[0] === 'had' || hasNamedSubject(ground, telling)) return false;
	return !telling.time && !telling.place && !hasAmount(ground.context, telling.predicate);
}

/** "will use and pay", "whether it will use and pay": the second verb holds no more than the first. */
function sharesDoubt({ clauses, clause }: Scene): boolean {
	if (clause.type !== 'coordinated') return false;
	const first = clauses.find((one) => one !== clause && one.subject === clause.subject);
	if (!first) return false;
	return (
		first.verb.auxiliaries.some((word) => word === 'can' || MODAL.test(word)) ||
		/^(?:complement|subordinate)$/.test(first.type)
	);
}

/** "or face consequences … and prevent the government": nouns that only a list of verbs can have made a subject. */
function isNoSubject({ context: { tokens, mentions } }: Ground, { clause }: Scene): boolean {
	const { subject, type, verb } = clause;
	if (type !== 'coordinated' || !subject || subject.from < clause.start || verb.past) return false;
	return verb.auxiliaries.length === 0 && tokens[subject.from]!.pos === 'NOUN' && !mentions.has(subject.from);
}

/** "What he lacked, he made up for by …": the object stands in front. */
const hasFrontedObject = ({ context: { tokens } }: Ground, { clause: { fronted } }: Scene): boolean =>
	fronted !== null && tokens[fronted.from]!.lower === 'what';

/** "For Ada Lind, the bridge is exposing …": somebody's view. */
function isSomebodysView({ context: { tokens, mentions } }: Ground, { clause: { fronted } }: Scene): boolean {
	if (!fronted || !/^(?:for|to)$/.test(tokens[fronted.from]!.lower)) return false;
	return mentions.get(fronted.from + 1)?.entity.type === 'person';
}

/** "the networks by Borg with voters leaving precincts", "his would-be successor", "brags that's good": no finite verb of the clause's own. */
function isMisread(
	{ context: { tokens } }: Ground,
	{ clause: { verb, past } }: Scene,
	telling: Telling,
): boolean {
	if (verb.kind === 'gerund' && verb.auxiliaries.length === 0 && !past) return true;
	return MODAL.test(tokens[verb.main]!.lower) || tokens[telling.predicate.from]?.lower === 'that';
}

/** "continued on Saturday": nothing is told but when. */
const saysNothing = ({ words }: Telling): boolean => !words.rest && !words.where;

/** "politicians and activists are", where "and" was taken to open a clause: half of a subject. */
function isHalfSubject({ context: { tokens } }: Ground, { clause }: Scene): boolean {
	const { type, marker, start, subject } = clause;
	if (type !== 'coordinated' || marker !== 'and' || !subject || subject.from <= start) return false;
	return tokens[start - 1]?.pos === 'NOUN' && tokens[subject.from]!.pos === 'NOUN';
}

const REPORTED = new Set('say believe think report know understand'.split(' '));

/** "have to announce", "was", "think": what must be, what somebody is or feels. */
function assertsAction({ clause }: Scene, { predicate }: Telling, ground: Ground): boolean {
	const { verb } = clause;
	if (verb.lemma === 'be' && !verb.passive) return false;
	// "is known to use the ferry"
	if (verb.passive && REPORTED.has(verb.lemma) && ground.context.tokens[predicate.from]?.lower === 'to')
		return true;
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
	if (isJudgement(scene, telling) || endsInInfinitive(ground, telling)) return false;
	if (
		isHeadline(ground, scene) ||
		isShown(ground, scene) ||
		isHalfSubject(ground, scene) ||
		isNoSubject(ground, scene)
	)
		return false;
	if (isMisread(ground, scene, telling) || isSomebodysView(ground, scene) || saysNothing(telling))
		return false;
	if (isPlaceless(ground, telling) || sharesDoubt(scene) || hasFrontedObject(ground, scene)) return false;
	return isSolid(ground, telling) && !isVague(ground, telling);
}

function toDraft(ground: Ground, scene: Scene, telling: Telling): Draft {
	const { verb, type } = scene.clause;
	const present = !verb.past && !/^(?:has|have|['’]ve)$/.test(verb.auxiliaries[0] ?? '');
	return eventDraft(ground, scene, telling, `assertion/${type}`, present);
}

/** "The officer opens fire from a distance": what a film or picture shows. */
const isShown = ({ context: { tokens } }: Ground, { clause: { verb } }: Scene): boolean =>
	PUNCTUAL.has(verb.lemma) &&
	!verb.past &&
	!verb.passive &&
	verb.auxiliaries.length === 0 &&
	// "holds several posts" for long, "holds up a sign" once
	(verb.lemma !== 'hold' || tokens[verb.to]?.lower === 'up');

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
