/** Cue → what it brings in, to its right: where the content begins, where it ends, and of what sort it is. */
import { unitAt, type Unit } from '../../text/units';
import { LOOSE_VERBS } from '../../words/cue-verbs';
import { skipAdjuncts, skipAside } from './adjuncts';
import { bareClause, isGap, lateThat, saysOn, thatBehindClause } from './bare-clause';
import { contentEnd, quoteEnd } from './content-end';
import type { Frames } from './cues';
import { directObject } from './objects';
import { addresseeAfter, thingTold, topicTold } from './told';

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
	const then = frames.say || frames.tell ? thatBehindClause(units, k) : -1;
	if (then >= 0) return { from: then, to: contentEnd(units, then, bounds), shape: 'that' };
	const { kind, lower } = unitAt(units, k);
	// "told them not to go"
	const verb = unitAt(units, k).verb ?? (lower === 'not' ? unitAt(units, k + 1).verb : undefined);
	const end = (from: number) => contentEnd(units, from, bounds);
	const toldEnd = (from: number) =>
		unitAt(units, from).kind === 'quote' ? quoteEnd(units, from, bounds) : end(from);
	if (kind === 'quote' && words) return { from: k, to: quoteEnd(units, k, bounds), shape: 'quote' };
	if (kind === 'comma' && unitAt(units, k + 1).kind === 'quote' && words)
		return { from: k + 1, to: quoteEnd(units, k + 1, bounds), shape: 'quote' };
	if (kind === 'colon' && words)
		return unitAt(units, k + 1).kind === 'edge' ? null : { from: k + 1, to: toldEnd(k + 1), shape: 'colon' };
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
