/** Cue → what it brings in, to its right: where the content begins, where it ends, and of what sort it is. */
import { findSubject } from '../../text/subjects';
import { unitAt, type Unit } from '../../text/units';
import { LOOSE_VERBS } from '../../words/cue-verbs';
import { skipAdjuncts, skipAside } from './adjuncts';
import { clauseStarts } from './clause-starts';
import { contentEnd, quoteEnd } from './content-end';
import { framesOf, type Frames } from './cues';
import { directObject, NEEDS_THAT } from './objects';

export type Shape = 'quote' | 'that' | 'bare' | 'wh' | 'to' | 'noun' | 'about' | 'colon' | 'gap' | 'answer';

export interface Complement {
	from: number;
	to: number;
	shape: Shape;
	/** The person told or asked. */
	addressee?: { from: number; to: number };
}

/** What stands to the right of the cue at unit `at`, or null. */
export function findComplement(
	units: readonly Unit[],
	at: number,
	frames: Frames,
	limited: boolean,
): Complement | null {
	const told = frames.tell || frames.ask ? addresseeAfter(units, at + 1) : null;
	if (told) {
		const complement = complementFrom(units, at, told.to, frames, limited, true);
		const topic = complement && !/^(?:bare|wh)$/.test(complement.shape) ? -1 : topicTold(units, at, told.to);
		if (topic >= 0)
			return {
				from: topic,
				to: contentEnd(units, topic, { limited, nominal: true }),
				shape: 'about',
				addressee: told,
			};
		if (complement) return { ...complement, addressee: told };
		const thing = thingTold(units, at, told.to);
		if (thing)
			return {
				from: told.to,
				to: contentEnd(units, told.to, { limited, nominal: true }),
				shape: 'noun',
				addressee: told,
			};
	}
	const first = unitAt(units, at).verb?.lemma === 'put' ? at + 2 : at + 1;
	return complementFrom(units, at, first, frames, limited, false);
}

/** The same for a passive verb, whose addressee is its subject: from unit `first` on. */
export const complementAfter = (
	units: readonly Unit[],
	at: number,
	first: number,
	frames: Frames,
	limited: boolean,
): Complement | null =>
	(frames.mention ? directObject(units, at, first, frames, limited) : null) ??
	complementFrom(units, at, first, frames, limited, true);

function addresseeAfter(units: readonly Unit[], at: number): { from: number; to: number } | null {
	const from = unitAt(units, at).kind === 'adverb' ? at + 1 : at;
	if (unitAt(units, from).kind !== 'noun') return null;
	const many = manyTold(units, from);
	if (many > from + 1) return { from, to: many };
	const joined =
		unitAt(units, from + 1).lower === 'and' &&
		unitAt(units, from + 2).kind === 'noun' &&
		unitAt(units, from + 3).kind !== 'verb';
	return { from, to: joined ? from + 3 : from + 1 };
}

/** "a group of experts", "Chen, Ruiz and Weber": when "to …" or a question follows, past all of them. */
function manyTold(units: readonly Unit[], from: number): number {
	let to = from + 1;
	for (let steps = 0; steps < 8; steps++) {
		const { kind, lower } = unitAt(units, to);
		const goesOn =
			kind === 'comma' || (kind === 'conj' && lower === 'and') || (kind === 'prep' && lower === 'of');
		if (!goesOn || unitAt(units, to + 1).kind !== 'noun') break;
		to += 2;
	}
	const next = unitAt(units, to);
	const asks =
		next.verb?.form === 'to' || next.kind === 'wh' || next.lower === 'whether' || next.lower === 'about';
	return asks ? to : from + 1;
}

function complementFrom(
	units: readonly Unit[],
	at: number,
	first: number,
	frames: Frames,
	limited: boolean,
	told: boolean,
): Complement | null {
	const words = !!(frames.say ?? frames.tell ?? frames.think ?? frames.show ?? frames.voice);
	const bounds = { limited, participle: unitAt(units, at).verb?.form === 'ing' };
	const direct = told ? null : directObject(units, at, first, frames, limited);
	if (direct) return direct;
	if (
		told &&
		frames.ask &&
		unitAt(units, first).lower === 'about' &&
		unitAt(units, first + 1).kind !== 'edge'
	)
		return {
			from: first + 1,
			to: contentEnd(units, first + 1, { ...bounds, nominal: true }),
			shape: 'about',
		};
	const k = skipAside(units, skipAdjuncts(units, first));
	const { kind, lower } = unitAt(units, k);
	// "told them not to go"
	const verb = unitAt(units, k).verb ?? (lower === 'not' ? unitAt(units, k + 1).verb : undefined);
	const end = (from: number) => contentEnd(units, from, bounds);
	if (kind === 'quote' && words) return { from: k, to: quoteEnd(units, k, bounds), shape: 'quote' };
	if (kind === 'comma' && unitAt(units, k + 1).kind === 'quote' && words)
		return { from: k + 1, to: quoteEnd(units, k + 1, bounds), shape: 'quote' };
	if (kind === 'colon' && words)
		return unitAt(units, k + 1).kind === 'edge' ? null : { from: k + 1, to: end(k + 1), shape: 'colon' };
	if (kind === 'that' && (words || told)) return { from: k, to: end(k), shape: 'that' };
	if (kind === 'relative' && lower === 'that' && words) return { from: k, to: end(k), shape: 'that' };
	if (
		(kind === 'wh' ||
			(kind === 'relative' && lower !== 'that') ||
			(kind === 'sub' && /^(?:whether|if|when)$/.test(lower))) &&
		(words || told || frames.ask || asksWhether(unitAt(units, at)))
	)
		return lower === 'when' && !frames.ask && !/^(?:stop|edge)$/.test(unitAt(units, k + 1).kind)
			? null
			: { from: k, to: end(k), shape: 'wh' };
	if (
		verb?.form === 'to' &&
		(k === first || !frames.tell || !told) &&
		takesInfinitive(unitAt(units, at), frames, told)
	)
		return { from: k, to: end(k), shape: 'to' };
	if (
		kind === 'prep' &&
		lower === 'to' &&
		unitAt(units, k + 1).kind === 'quote' &&
		(frames.commit || frames.want || frames.ask)
	)
		return { from: k, to: contentEnd(units, k, { ...bounds, nominal: true }), shape: 'to' };
	if (isAnswer(units, at, first)) {
		const contrast = /^(?:while|whereas|though|although)$/.test(unitAt(units, first + 1).lower);
		return { from: first, to: contrast ? first + 1 : end(first), shape: 'answer' };
	}
	if (!frames.say && !frames.tell && !frames.think && !frames.show && !frames.voice) return null;
	if (k === at + 1 && kind === 'verb' && verb?.form === 'finite' && frames.say && isGap(units, at))
		return { from: k, to: contentEnd(units, k, { limited: true }), shape: 'gap' };
	if (kind === 'comma' && frames.say && !limited && saysOn(units, at, k))
		return { from: k + 1, to: end(k + 1), shape: 'bare' };
	const late = frames.say || frames.tell || frames.voice ? lateThat(units, k) : -1;
	if (late >= 0) return { from: late, to: end(late), shape: 'that' };
	if (LOOSE_VERBS.has(unitAt(units, at).verb?.lemma ?? '') || onlyVoice(frames)) return null;
	// "As Weber said, even if it rains, the fair opens": what follows the comma is the main clause
	if (limited && units.slice(first, k).some((unit) => unit.kind === 'comma')) return null;
	return bareClause(units, at, first, k, end);
}

/** "asked the council a question", "told him the truth": what is asked or told stands right behind the person. */
const thingTold = (units: readonly Unit[], at: number, thing: number): boolean => {
	const { kind, lower } = unitAt(units, thing);
	const tells = /^(?:ask|tell)$/.test(unitAt(units, at).verb?.lemma ?? '');
	return (
		tells &&
		kind === 'noun' &&
		/^(?:an?|the|his|her|their|its|some|two|several|few|many|questions)$/.test(lower)
	);
};

/** "I said, you have to wait", "she said on Monday, the mill is safe": a comma does the work of "that". */
const saysOn = (units: readonly Unit[], at: number, comma: number): boolean => {
	const { verb } = unitAt(units, at);
	const told = verb?.lemma === 'say' && verb.form === 'finite' && unitAt(units, at - 1).kind === 'noun';
	const from = unitAt(units, comma + 2).kind === 'comma' ? comma + 3 : comma + 1;
	const opens = at < 3 || /^(?:conj|that|semicolon)$/.test(unitAt(units, at - 2).kind);
	return told && opens && clauseStarts(units, from, true);
};

/** "warned Chen against leaving", "reminded them of the vote": the unit after the preposition, or −1. */
function topicTold(units: readonly Unit[], at: number, preposition: number): number {
	if (directObject(units, at, at + 1, { say: 'say' }, true)) return -1;
	const fits = TOPICS[unitAt(units, at).verb?.lemma ?? '']?.test(unitAt(units, preposition).lower) ?? false;
	const { kind, verb } = unitAt(units, preposition + 1);
	const names = /^(?:noun|quote|wh)$/.test(kind) || verb?.form === 'ing';
	return fits && names ? preposition + 1 : -1;
}

/** Which preposition brings in what somebody is told of. */
const TOPICS: Readonly<Record<string, RegExp>> = {
	warn: /^(?:against|about|of)$/,
	remind: /^(?:of|about)$/,
	inform: /^(?:of|about)$/,
	notify: /^(?:of|about)$/,
	assure: /^of$/,
	reassure: /^(?:of|about)$/,
	convince: /^of$/,
	persuade: /^of$/,
	tell: /^about$/,
	brief: /^(?:on|about)$/,
	advise: /^(?:against|on)$/,
	lecture: /^(?:on|about)$/,
};

/** "promised to", "asked to", "told Chen to"; "called Chen to" is no request. */
const takesInfinitive = (cue: Unit, frames: Frames, told: boolean): boolean =>
	!!(frames.commit ?? frames.want) ||
	cue.verb?.lemma === 'ask' ||
	(told && !!(frames.ask ?? ORDERS.exec(cue.verb?.lemma ?? '')) && cue.verb?.lemma !== 'call');
const ORDERS = /^(?:tell|warn|remind|advise)$/;

/** "vented that" is speech, "vented he" is not. */
const onlyVoice = (frames: Frames): boolean => !(frames.say ?? frames.tell ?? frames.think ?? frames.show);

/** "questioned whether", "disputed that": verbs of judging that take a question. */
const asksWhether = (cue: Unit): boolean =>
	/^(?:question|dispute|discuss|debate)$/.test(cue.verb?.lemma ?? '');

/** After these even a clause whose verb the tagger missed is taken for one; a participle must stand after a comma. */
function isTrusted(units: readonly Unit[], at: number): boolean {
	const { verb } = unitAt(units, at);
	const free = verb?.form === 'ing' && unitAt(units, at - 1).kind === 'comma';
	return (
		(verb?.form === 'finite' || free) && /^(?:say|insist|argue|maintain|contend)$/.test(verb?.lemma ?? '')
	);
}

/** "said yes", "said no to the plan", "say the same of Rivera", "said so in May". */
function isAnswer(units: readonly Unit[], at: number, first: number): boolean {
	const { kind, lower, last, from, to } = unitAt(units, first);
	if (unitAt(units, at).verb?.lemma !== 'say') return false;
	if (!/^(?:prep|time|stop|edge|comma|conj|sub|colon|semicolon)$/.test(unitAt(units, first + 1).kind))
		return false;
	if (ANSWERS.test(lower)) return to - from === 1;
	return kind === 'noun' && lower === 'the' && (to - from === 2 || (to - from === 3 && last === 'thing'));
}
const ANSWERS = /^(?:yes|no|so|thanks|goodbye|hello|sorry|nothing|little|otherwise)$/;

/** A clause without "that": right after the verb, or after what hangs on the verb. */
function bareClause(
	units: readonly Unit[],
	at: number,
	first: number,
	k: number,
	end: (from: number) => number,
): Complement | null {
	const { verb } = unitAt(units, at);
	const reduced = verb?.form === 'ing' && unitAt(units, at - 1).kind === 'noun';
	const strict = reduced || NEEDS_THAT.test(verb?.lemma ?? '');
	if (
		unitAt(units, k).kind === 'noun' &&
		(clauseStarts(units, k, strict) || (isTrusted(units, at) && units.length - k > 4))
	)
		return { from: k, to: end(k), shape: 'bare' };
	let start = first;
	while (unitAt(units, start).kind === 'adverb' || unitAt(units, start).kind === 'time') start++;
	if (
		start < k &&
		clauseStarts(units, start, strict) &&
		!/^(?:in|at|on|to|of|during|about|with)$/.test(unitAt(units, start).lower)
	)
		return { from: start, to: end(start), shape: 'bare' };
	if (
		unitAt(units, k).kind === 'sub' &&
		clauseStarts(units, k + 1) &&
		/^(?:if|while|although|though|because|since)$/.test(unitAt(units, k).lower)
	)
		return { from: k, to: end(k), shape: 'bare' };
	return null;
}

/** "said in Madison, the capital, that": a "that" further on, with no verb between. */
function lateThat(units: readonly Unit[], at: number): number {
	const mark = unitAt(units, at).kind;
	if (mark !== 'comma' && mark !== 'dash') return -1;
	let owed = 0;
	let verbs = 0;
	for (let k = at; k < at + 14; k++) {
		const { kind, verb } = unitAt(units, k);
		if (mark === 'dash' && kind === 'dash' && k > at)
			return unitAt(units, k + 1).kind === 'that' ? k + 1 : -1;
		if (owed === 0 && k > at && /^(?:relative|sub|wh)$/.test(kind) && unitAt(units, k - 1).kind === 'comma') {
			owed++;
			continue;
		}
		if (
			(kind === 'that' && (owed === 0 || unitAt(units, k - 1).kind === 'comma')) ||
			(kind === 'relative' && unitAt(units, k).lower === 'that' && unitAt(units, k - 1).kind === 'comma')
		)
			return k;
		if (framesOf(unitAt(units, k))?.say) return -1;
		if (kind === 'verb' && verb?.form === 'finite' && !verb.participle && (owed === 0 || verbs++ > 0))
			return -1;
		if (/^(?:edge|stop|colon|semicolon|quote|relative|wh|conj)$/.test(kind)) return -1;
	}
	return -1;
}

/** "which the company says is": the clause's subject is the relative pronoun before the speaker. */
function isGap(units: readonly Unit[], at: number): boolean {
	const subject = findSubject(units, at);
	if (!subject || subject.pronoun !== undefined) return false;
	const before = unitAt(
		units,
		unitAt(units, subject.from - 1).kind === 'adverb' ? subject.from - 2 : subject.from - 1,
	);
	return (
		before.kind === 'relative' || before.kind === 'wh' || before.kind === 'that' || before.kind === 'noun'
	);
}
