/** Clauses → agreements, plans, requests, refusals: who is to do what. Planned is never told as done. */
import type { Code, FactWords, Reference } from '../types';
import { COMMITMENT_VERBS, PLAN_ADJECTIVES, REQUEST_VERBS, type Commitment } from '../words/commitment-verbs';
import { EVENT_VERBS, PURPOSE_VERBS } from '../words/event-verbs';
import { compose, type Piece } from './compose';
import { spanOf, type Context, type Stretch } from './context';
import { evidenceOf, type Draft } from './draft';
import { hasName } from './open-events';
import { openingOf } from './opening';
import { isTold, type Ground, type Scene } from './ground';
import { restate, type Told } from './restate';
import { quoteOf } from './said/direct';
import { readSubject } from './subject';
import type { Telling } from './tell';

/** Where "to" stands, and what stands between the verb and it. */
interface Frame {
	kind: Commitment;
	/** Between verb and "to": the time, the one who is asked, "set" or "due". */
	between: Stretch;
	to: number;
	other: Stretch | null;
}

function isBase(context: Context, i: number): boolean {
	const token = context.tokens[i];
	if (!token) return false;
	if (/^["“‘']$/.test(token.text)) return isBase(context, i + 1);
	if (token.pos === 'ADV' || token.lower === 'not') return isBase(context, i + 1);
	return (
		(token.pos === 'VERB' || token.pos === 'AUX' || context.quoted[i]! >= 0) &&
		!/(?:ed|ing)$/.test(token.lower)
	);
}

/** The first "to" before a verb within the predicate. */
function findTo(context: Context, { from, to }: Stretch): number | null {
	for (let i = from; i < to; i++) {
		if (context.tokens[i]!.lower === 'to' && context.quoted[i]! < 0 && isBase(context, i + 1)) return i;
		if (
			/^(?:VERB|AUX)$/.test(context.tokens[i]!.pos) ||
			/^(?:that|who|which)$/.test(context.tokens[i]!.lower)
		)
			return null;
	}
	return null;
}

function onlyTimesBetween(context: Context, from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		const time = context.times.get(i);
		if (time) i = time.to - 1;
		else if (!/^(?:ADV|ADP|DET)$/.test(context.tokens[i]!.pos)) return false;
	}
	return true;
}

function frameOf(context: Context, scene: Scene, telling: Telling): Frame | null {
	const { verb } = scene.clause;
	const { predicate } = telling;
	const to = findTo(context, predicate);
	if (to === null) return null;
	const between = { from: predicate.from, to };
	if (REQUEST_VERBS.has(verb.lemma) && to > predicate.from && !verb.passive)
		return requestFrame(context, between, to);
	if (!onlyTimesBetween(context, between.from, between.to)) return null;
	const kind = COMMITMENT_VERBS[verb.lemma];
	if (kind && WISHES.has(verb.lemma) && !telling.subject.entity) return null;
	if (kind && !verb.passive) return { kind, between, to, other: null };
	const adjective = context.tokens[to - 1]!;
	if (verb.lemma === 'be' && between.to > between.from && !PLAN_ADJECTIVES.has(adjective.lower)) return null;
	if (verb.lemma === 'be' && NO_PLANNERS.test(telling.words.who ?? '')) return null;
	if (verb.lemma === 'be' || (verb.passive && PLAN_ADJECTIVES.has(context.tokens[verb.main]!.lower)))
		return { kind: 'plan', between, to, other: null };
	return null;
}

/** Wishes count as plans only of somebody with a name. */
const WISHES = new Set('want hope aim threaten prepare propose choose opt'.split(' '));

/** "The aim is to …" says what an aim is, not what somebody plans. */
const NO_PLANNERS =
	/\b(?:ideas?|aims?|goals?|purpose|plans?|strategy|task|challenge|objectives?|job|role|intention|point|hope|priority|way|answer|trick|solution|step|thing|mission|key|message|theory|reason|duty|choice|option|temptation|question|policy|approach|focus|effect|result)\b/i;

/** "asked the United States to", "urged to Qin to". */
function requestFrame(context: Context, between: Stretch, to: number): Frame | null {
	const from = context.tokens[between.from]!.pos === 'ADP' ? between.from + 1 : between.from;
	const negated = context.tokens[to - 1]?.lower === 'not';
	const other = { from, to: negated ? to - 1 : to };
	return other.to > other.from
		? { kind: 'request', between: { from: between.from, to: between.from }, to, other }
		: null;
}

/** "to open a school, plant trees and sell two ferries" → three; else the whole. */
export function splitItems(context: Context, { from, to }: Stretch): Stretch[] {
	const { tokens, quoted } = context;
	const cuts: number[] = [];
	for (let i = from + 1; i < to; i++) {
		const joint = tokens[i]!.text === ',' || /^(?:and|or)$/.test(tokens[i]!.lower);
		if (quoted[i]! < 0 && joint && startsItem(context, i + 1, to) && !takesUp(context, i + 1)) cuts.push(i);
		// “…,” “…,” and “…”: a quotation right after another begins an item
		if (quoted[i]! >= 0 && quoted[i - 1]! >= 0 && quoted[i] !== quoted[i - 1] && startsItem(context, i, to))
			cuts.push(i);
	}
	// "to unite and focus on the port": one word is no item
	const first = cuts[0];
	if (first !== undefined && first - from === 1) cuts.shift();
	if (cuts.length === 0) return [{ from, to }];
	const starts = [from, ...cuts];
	return starts
		.map((start, k) => trimItem(context, { from: start, to: starts[k + 1] ?? to }))
		.filter((item) => item.to - item.from > 1);
}

/** "find the divers and bring them home": whom, the item before tells. */
function takesUp({ tokens, mentions }: Context, i: number): boolean {
	let at = i;
	while (tokens[at]?.pos === 'ADV' || tokens[at]?.lower === 'to') at++;
	return /^(?:them|it)$/.test(tokens[at + 1]?.lower ?? '') && !mentions.has(at + 1);
}

function trimItem(context: Context, { from, to }: Stretch): Stretch {
	const joint = (i: number) =>
		context.quoted[i]! < 0 && /^(?:,|and|or|to)$/.test(context.tokens[i]?.lower ?? '');
	while (from < to && joint(from)) from++;
	while (to > from && joint(to - 1)) to--;
	return { from, to };
}

function startsItem(context: Context, i: number, to: number): boolean {
	const { tokens, quoted } = context;
	let at = i;
	while (at < to && (/^(?:and|or|to|["“])$/.test(tokens[at]!.lower) || tokens[at]!.pos === 'ADV')) at++;
	const token = tokens[at];
	if (!token || at >= to) return false;
	if (quoted[at]! >= 0)
		return /^["“]$/.test(tokens[quoted[i]! >= 0 ? i : at - 1]?.text ?? '') || token.pos === 'VERB';
	if (token.pos === 'VERB') return token.lower === token.lemma.toLowerCase();
	const known = EVENT_VERBS.has(token.lower) || PURPOSE_VERBS.has(token.lower);
	return known && /^(?:ADJ|NOUN)$/.test(token.pos) && /^(?:DET|NUM|PRON)$/.test(tokens[at + 1]?.pos ?? '');
}

/** "not" before "to" belongs to what is to be done: "warned Brook not to sell". */
function notBefore(context: Context, to: number): Piece | null {
	return context.tokens[to - 1]?.lower === 'not' ? { part: null, text: 'not' } : null;
}

/** "plans to support | candidates who …": cut right after its verb, in the middle of a phrase. */
function endsOpen(context: Context, item: Stretch): boolean {
	const last = context.tokens[item.to - 1]!;
	const next = context.tokens[item.to];
	return (
		item.to - item.from === 1 &&
		last.pos === 'VERB' &&
		next !== undefined &&
		!/^(?:PUNCT|CCONJ)$/.test(next.pos)
	);
}

/** "the main task of X is to …": a plan only when somebody or something concrete "is to" do it. */
function isBareBe(scene: Scene, telling: Telling, frame: Frame): boolean {
	if (scene.clause.verb.lemma !== 'be' || frame.between.to > frame.between.from) return false;
	return (
		telling.subject.entity === null && telling.subject.asks !== 'who' && / of /.test(telling.subject.text)
	);
}

interface Asked {
	text: string;
	reference: Reference;
	confidence: number;
	problems: Code[];
}

function readOther(context: Context, other: Stretch | null, told: Told): Asked | null {
	if (!other) return null;
	const before = told.subject;
	const found = readSubject(context, other, told);
	told.subject = before;
	return (
		found && {
			text: found.text,
			reference: found.reference,
			confidence: found.confidence,
			problems: found.problems,
		}
	);
}

function toDraft(ground: Ground, scene: Scene, telling: Telling, frame: Frame, item: Stretch): Draft | null {
	const { context } = ground;
	const told: Told = {
		entities: telling.subject.entity ? [telling.subject.entity] : [],
		subject: telling.told.subject,
	};
	const other = readOther(context, frame.other, told);
	if (frame.other && !other) return null;
	const between = restate(context, frame.between, told);
	const task = restate(context, item, told);
	if (
		!task.text ||
		endsOpen(context, item) ||
		/^(?:comment|respond|elaborate|answer|speak|talk|discuss it|say more|be interviewed|be named)\b.{0,24}$/.test(
			task.text,
		)
	)
		return null;
	const { words } = telling;
	const opening = openingOf(telling);
	const dated = opening.some(({ part }) => part === 'when');
	const when = between.times.length > 0 ? between.text : undefined;
	const plan = between.text && !when ? ` ${between.text}` : '';
	const { text, parts } = compose([
		...opening,
		{ part: 'who', text: words.who! },
		{ part: 'verb', text: words.verb! + plan },
		when ? { part: 'when', text: when } : null,
		other && { part: 'other', text: other.text },
		notBefore(context, frame.to),
		{ part: null, text: 'to' },
		{ part: 'to', text: task.text },
	]);
	const factWords: FactWords = {
		who: words.who!,
		plural: words.plural!,
		asks: words.asks!,
		verb: words.verb! + plan,
		aux: words.aux!,
		bare: words.bare! + plan,
		to: task.text,
		...quoteOf(context, item),
	};
	if (other) factWords.other = other.text;
	const time = when ?? (dated ? words.when : undefined);
	if (time) factWords.when = time;
	const timeAt = between.times[0] ?? (dated ? telling.time : null);
	return {
		rule: isBareBe(scene, telling, frame) ? 'plan/be-to' : `${frame.kind}/to`,
		body: {
			kind: frame.kind,
			parties: [telling.subject.reference],
			to: spanOf(context.tokens, item),
			...(other ? { with: other.reference } : {}),
			...(timeAt ? { time: timeAt.index } : {}),
		},
		text,
		parts,
		words: factWords,
		evidence: [evidenceOf(context.text, scene.sentence)],
		confidence: telling.subject.confidence * task.confidence * between.confidence * (other?.confidence ?? 1),
		problems: [
			...telling.subject.problems,
			...task.problems,
			...between.problems,
			...(other?.problems ?? []),
		],
		lemma: scene.clause.verb.lemma,
		hedge: telling.hedge,
	};
}

/** "will open": what is to come, told as such. */
function fromFuture(ground: Ground, scene: Scene, telling: Telling): Draft | null {
	const { verb } = scene.clause;
	if (
		!/^(?:will|shall|['’]ll)$/.test(verb.auxiliaries[0] ?? '') ||
		verb.negated ||
		(verb.lemma === 'be' && !verb.passive)
	)
		return null;
	const { context } = ground;
	if (!telling.words.rest && !telling.words.where) return null;
	const { text, parts } = compose(telling.pieces);
	const last = Math.max(telling.predicate.to, verb.to);
	return {
		rule: telling.subject.entity || hasName(context, scene.clause.subject!) ? 'plan/will' : 'plan/will-thing',
		body: {
			kind: 'plan',
			parties: [telling.subject.reference],
			to: spanOf(context.tokens, { from: Math.min(verb.from + 1, verb.main), to: last }),
			...(telling.time ? { time: telling.time.index } : {}),
		},
		text,
		parts,
		words: { ...telling.words, to: [telling.words.bare, telling.words.rest].filter(Boolean).join(' ') },
		evidence: [evidenceOf(context.text, scene.sentence)],
		confidence: telling.confidence,
		problems: telling.problems,
		lemma: verb.lemma,
		hedge: telling.hedge,
	};
}

/** "is", "has agreed": not "could agree", not "did not promise" (but "did not agree" is no refusal either). */
function isHeld(scene: Scene): boolean {
	const { verb } = scene.clause;
	return (
		!verb.negated &&
		!verb.auxiliaries.some((word) => /^(?:would|could|may|might|should|must|can|will)$/.test(word))
	);
}

export function findAgreements(ground: Ground): Draft[] {
	return ground.scenes.flatMap((scene) => {
		const { telling } = scene;
		if (
			!telling ||
			scene.said ||
			(scene.isCue &&
				!REQUEST_VERBS.has(scene.clause.verb.lemma) &&
				!COMMITMENT_VERBS[scene.clause.verb.lemma])
		)
			return [];
		if (!isTold({ ...scene, isCue: false })) return [];
		const future = fromFuture(ground, scene, telling);
		if (future) return [future];
		const frame = isHeld(scene) ? frameOf(ground.context, scene, telling) : null;
		if (!frame) return [];
		return splitItems(ground.context, { from: frame.to + 1, to: telling.predicate.to })
			.map((item) => toDraft(ground, scene, telling, frame, item))
			.filter((draft) => draft !== null);
	});
}
