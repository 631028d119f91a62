/** Times: the present, the past and the future, without a date: now, currently, recently, in the past, soon. */
import type { Document } from '../../../types';
import { tokenAt } from '../../token-at';
import type { Found, Parser } from '../draft';
import { pattern } from '../pattern';
import { directionOf } from '../tense';

const refer = (value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF', rule?: string): Found => ({
	type: 'DATE',
	when: { kind: 'value', value },
	...(rule ? { rule } : {}),
});

const now: Parser = {
	rule: 'now',
	pattern: pattern('(?:right |just |even )?now'),
	read: (match, document) => {
		const after = document.text.slice(match.index + match[0].length, match.index + match[0].length + 12);
		const before = document.text.slice(Math.max(0, match.index - 8), match.index);
		if (/^(?:-|\s+and (?:then|again)\b)/i.test(after) || /\b(?:from|just)\s$/i.test(before)) return null;
		const start = match.index + /^(?:(?:just|even)\s+)?/i.exec(match[0])![0].length;
		return { ...refer('PRESENT_REF'), start };
	},
};

const present: Parser = {
	rule: 'currently',
	pattern: pattern(
		'currently|presently|the (?=present(?:[.,;:]| and | or ))present|nowadays|at present|at the present time|these days|at (?:this|the present|the current) (?:\\w+ )?(?:time|moment|point|stage)|at the moment|this time',
	),
	read: (match) => {
		if (/^this time$/i.test(match[0])) return null;
		const start = match.index + /^(?:at\s+)?/i.exec(match[0])![0].length;
		return { ...refer('PRESENT_REF', /^at\s/i.test(match[0]) ? 'at-this-time' : 'currently'), start };
	},
};

/** The adjective: "the current president". */
const current: Parser = {
	rule: 'current',
	pattern: pattern('current(?! (?:account|affairs|events|assets|liabilities|in |from |of |to ))'),
	read: (match, document) => {
		const before = document.text.slice(Math.max(0, match.index - 12), match.index);
		return /\b(?:electric|alternating|direct|ocean|water|the then|then)[- ]$/i.test(before)
			? null
			: refer('PRESENT_REF');
	},
};

/** Not inside a noun phrase: "the recently passed law" says nothing about when. */
const recently: Parser = {
	rule: 'recently',
	pattern: pattern(
		'(?:more |only |until )?(?:(?<!\\bmost )recently|lately|of late)|in the (?:recent |distant )?past|(?<=\\b(?:of|from|with|than|to|about|on) )the past(?=[.,;:?!]| and | or )',
	),
	read: (match, document) => {
		const low = match[0].toLowerCase();
		const before = document.text.slice(Math.max(0, match.index - 8), match.index);
		if (/\b(?:a|an|the|its|his|her|their)\s$/i.test(before)) return null;
		const start = match.index + /^(?:until\s+|only\s+|in\s+(?=the))?/.exec(low)![0].length;
		return { ...refer('PAST_REF', /past$/.test(low) ? 'the-past' : 'recently'), start };
	},
};

const future: Parser = {
	rule: 'future',
	pattern: pattern(
		'(?:the )?(?:(?:near|foreseeable|immediate|not[- ]too[- ]distant|not[- ]so[- ]distant) )?future(?! (?:contracts?|prices?))|some ?day',
	),
	read: (match, document) => {
		if (/^some ?day/i.test(match[0])) return refer('FUTURE_REF', 'one-day');
		const before = document.text.slice(Math.max(0, match.index - 16), match.index);
		const the = /^the\s/i.test(match[0]);
		if (
			!the &&
			(!/(?:[’']s?|\bin|\b(?:his|her|their|our|your|my|its))\s$/i.test(before) ||
				namesNext(document, match.index + match[0].length))
		)
			return null;
		return refer('FUTURE_REF', the ? 'the-future' : 'future');
	},
};

/** "its future owner": a noun follows, so that the word is an adjective of it. */
function namesNext({ tokens, text }: Document, end: number): boolean {
	const next = tokens[tokenAt(tokens, end)];
	return /^\s+\w/.test(text.slice(end, end + 3)) && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next?.pos ?? '');
}

const soon: Parser = {
	rule: 'soon',
	pattern: pattern('soon|shortly|one day'),
	read: (match, document) => {
		const before = document.text.slice(Math.max(0, match.index - 8), match.index);
		const after = document.text.slice(match.index + match[0].length, match.index + match[0].length + 12);
		if (
			/^(?:soon|shortly)$/i.test(match[0]) &&
			(/\b(?:as|too|so|very|how)\s$/i.test(before) || /^\s+(?:after|before|as|enough|to be)\b/.test(after))
		)
			return null;
		if (/^one/i.test(match[0]) && /^(?:-|\s+(?:of|in|after|before|trip|later|earlier|ago|at)\b)/.test(after))
			return null;
		const span = { start: match.index, end: match.index + match[0].length };
		return directionOf(document, span) === 'future'
			? refer('FUTURE_REF', /^one/i.test(match[0]) ? 'one-day' : 'soon')
			: null;
	},
};

export const referenceParsers: readonly Parser[] = [now, present, current, recently, future, soon];
