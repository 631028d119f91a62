/** Times: whether a time lies before or after the day of writing, told by the verb that governs it. */
import type { Document, Span, Token } from '../../types';
import { tokenAt } from '../token-at';
import { awaitedBefore, namesAnEvent, plannedBefore } from './calendar-events';
import { CALENDAR_VERBS, PAST_FORMS, PLANNING_WORDS, UNCHANGED_FORMS } from '../../words/past-forms';

/** `either`: the nearest day is meant, whichever side it lies on; null: no sign. */
export type Direction = 'past' | 'present' | 'future' | 'either' | null;

const FUTURE_HELPERS = new Set([
	'will',
	'shall',
	'’ll',
	"'ll",
	'wo',
	'would',
	'may',
	'might',
	'could',
	'can',
	'should',
	'must',
	'ca',
]);
const BE = new Set(['is', 'are', 'am', '’s', "'s", '’re', "'re", 'be']);
const HAVE = new Set(['has', 'have', '’ve', "'ve", 'having']);

/**
 * The direction of the verb nearest to `span` in its sentence: the one before it, else the first one after it.
 * Null when the sentence has no verb that tells.
 */
export function directionOf(document: Document, span: Span): Direction {
	const { tokens, sentences } = document;
	const index = tokenAt(tokens, span.start);
	const sentence = sentences[tokens[index]?.sentence ?? -1];
	if (!sentence) return null;
	const end = tokenAt(tokens, span.end - 1) + 1;
	if (
		/\bsince\s+(?:early |late |mid-)?$/i.test(document.text.slice(Math.max(0, span.start - 14), span.start))
	)
		return 'past';
	if (plannedBefore(document, span) || awaitedBefore(tokens, index, sentence.from)) return 'future';
	const direction = verbBefore(tokens, sentence.from, index) ?? verbAfter(tokens, end, sentence.to);
	if (direction !== 'past' && namesAnEvent(tokens, end)) return 'future';
	return direction;
}

/** So many tokens away a verb governs nothing any more; it also keeps very long sentences cheap. */
const REACH = 60;

function verbBefore(tokens: readonly Token[], from: number, index: number): Direction {
	let skipped = 0;
	for (let i = index - 1; i >= from && i >= index - REACH; i--) {
		const token = tokens[i]!;
		if (/^[;:]$/.test(token.text)) return null;
		if (token.pos !== 'VERB' && token.pos !== 'AUX') continue;
		const direction = readVerb(tokens, i, from);
		if (direction === 'present' && awaits(tokens, i, from)) return 'future';
		if (direction !== null) return direction;
		if (++skipped > 4) return null;
	}
	return null;
}

/** "when he speaks on Friday", "until the court rules": the present tense of what is to come. */
function awaits(tokens: readonly Token[], verb: number, from: number): boolean {
	for (let i = verb - 1; i >= from && i >= verb - 4; i--) {
		const { lower, pos } = tokens[i]!;
		if (/^(?:when|once|until|till|before|after|if)$/.test(lower)) return true;
		if (pos === 'VERB' || pos === 'PUNCT') return false;
	}
	return false;
}

function verbAfter(tokens: readonly Token[], end: number, to: number): Direction {
	for (let i = end; i < to && i < end + REACH; i++) {
		const token = tokens[i]!;
		if ((token.pos !== 'VERB' && token.pos !== 'AUX') || isHelper(tokens, i, to)) continue;
		const direction = readVerb(tokens, i, end);
		if (direction !== null) return direction;
	}
	return null;
}

/** "are" of "are widely expected": the verb it helps tells more. */
function isHelper(tokens: readonly Token[], index: number, to: number): boolean {
	if (!BE.has(tokens[index]!.lower)) return false;
	let next = index + 1;
	while (next < to && tokens[next]!.pos === 'ADV') next++;
	return next < to && tokens[next]!.pos === 'VERB';
}

/** What one verb with its helpers says; null for participles and infinitives that lean on another verb. */
function readVerb(tokens: readonly Token[], index: number, from: number): Direction {
	const verb = tokens[index]!;
	const helpers = helpersOf(tokens, index, from);
	if (FUTURE_HELPERS.has(verb.lower)) return isPerfect(tokens, index) ? 'past' : 'future';
	if (helpers.some((helper) => FUTURE_HELPERS.has(helper.lower)))
		return helpers.some((helper) => helper.lower === 'have') ? 'past' : 'future';
	if (helpers.some((helper) => HAVE.has(helper.lower) || helper.lower === 'had')) return 'past';
	if (helpers.some((helper) => helper.lower === 'was' || helper.lower === 'were'))
		return PLANNING_WORDS.has(verb.lower) ? 'future' : 'past';
	if (helpers.some((helper) => helper.lower === 'to'))
		return isToBeDone(tokens, helpers) ? 'future' : infinitive(tokens, index, from);
	if (helpers.some((helper) => BE.has(helper.lower))) return ofPresentBe(verb);
	return finite(verb, tokens[index - 1]?.pos === 'VERB');
}

/** "would have been", "could not have been". */
function isPerfect(tokens: readonly Token[], helper: number): boolean {
	const next = /^(?:not|n['’]t|also|never)$/.test(tokens[helper + 1]?.lower ?? '') ? 2 : 1;
	return tokens[helper + next]?.lower === 'have';
}

/** Up to four helpers and adverbs that stand right before a verb. */
function helpersOf(tokens: readonly Token[], index: number, from: number): Token[] {
	const helpers: Token[] = [];
	for (let i = index - 1; i >= from && i >= index - 4; i--) {
		const token = tokens[i]!;
		const joins =
			token.pos === 'AUX' ||
			token.pos === 'ADV' ||
			token.lower === 'to' ||
			/^(?:not|n['’]t|be|been|have)$/.test(token.lower);
		if (!joins && !(token.pos === 'VERB' && (BE.has(token.lower) || HAVE.has(token.lower)))) break;
		helpers.push(token);
	}
	return helpers;
}

/** "to meet": what was planned, promised or ordered lies ahead; otherwise the verb it leans on decides. */
function infinitive(tokens: readonly Token[], index: number, from: number): Direction {
	for (let i = index - 1; i >= from && i >= index - 6; i--) {
		if (!PLANNING_WORDS.has(tokens[i]!.lower)) continue;
		return helpersOf(tokens, i, from).some((helper) => helper.lower === 'had') ? 'past' : 'future';
	}
	return null;
}

/** "is to open", "are to be married": what is arranged. */
function isToBeDone(tokens: readonly Token[], helpers: readonly Token[]): boolean {
	const to = helpers.find((helper) => helper.lower === 'to');
	return to !== undefined && /^(?:is|are|am|['’](?:s|re))$/.test(tokens[to.index - 1]?.lower ?? '');
}

function ofPresentBe(verb: Token): Direction {
	if (PLANNING_WORDS.has(verb.lower) || verb.lower.endsWith('ing')) return 'future';
	return 'present';
}

/** `afterVerb`: what stands right behind another verb is a noun in disguise ("exchanged reproaches"). */
function finite(verb: Token, afterVerb: boolean): Direction {
	const { lower } = verb;
	if (PAST_FORMS.has(lower) || (lower.endsWith('ed') && lower.length > 3)) return 'past';
	if (UNCHANGED_FORMS.has(lower)) return 'past';
	if (BE.has(lower) || HAVE.has(lower) || lower === 'do' || lower === 'does') return 'present';
	if (CALENDAR_VERBS.has(lower)) return 'future';
	if (lower.endsWith('ing') || afterVerb) return null;
	return 'present';
}
