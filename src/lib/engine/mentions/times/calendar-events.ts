/** Times: what is on the calendar: a day beside an election, a deadline, a summit lies where the event does. */
import type { Document, Span, Token } from '../../types';
import { CALENDAR_NOUNS } from '../../words/past-forms';
import { tokenAt } from '../token-at';

/** "due Monday", "scheduled for June", "until Friday", "effective Dec. 7". */
export function plannedBefore(document: Document, span: Span): boolean {
	const before = document.text.slice(Math.max(0, span.start - 40), span.start);
	return (
		/\b(?:due|effective|payable|expires?|expiring|matures?|maturing|upcoming|until|postponed to|delayed to)\s+(?:on |by |in )?(?:early |late |the )?$/i.test(
			before,
		) ||
		/\b(?:scheduled|slated|set|planned|expected|deadline|postponed|delayed|adjourned|starting|beginning)\s+(?:for|on|to be held|to begin|until|from)\s+(?:on |in )?(?:early |late |the )?$/i.test(
			before,
		)
	);
}

/** "ahead of the caucuses on Monday", "until the party's convention in July": what is waited for has not been yet. */
export function awaitedBefore(tokens: readonly Token[], index: number, from: number): boolean {
	let i = index - 1;
	if (/^(?:on|in|this)$/.test(tokens[i]?.lower ?? '')) i--;
	if (i <= from || !CALENDAR_NOUNS.has(tokens[i]!.lower)) return false;
	for (let steps = 0; steps < 6 && i > from; steps++) {
		const { lower } = tokens[--i]!;
		if (/^(?:until|till|toward|towards)$/.test(lower)) return true;
		if (/^(?:of|into)$/.test(lower))
			return /^(?:ahead|head|heading|heads|going)$/.test(tokens[i - 1]?.lower ?? '');
	}
	return false;
}

/** "Tuesday's presidential primary", "the November election": an event on the calendar within four words. */
export function namesAnEvent(tokens: readonly Token[], end: number): boolean {
	for (let i = end; i < end + 4 && i < tokens.length; i++) {
		const token = tokens[i]!;
		if (CALENDAR_NOUNS.has(token.lower)) return true;
		if (!/^['’]s?$/.test(token.text) && !/^(?:NOUN|PROPN|ADJ|PART)$/.test(token.pos)) return false;
	}
	return false;
}

/** "the Nov. 8 election", "a May 11 speech": the date names an event or a thing; the verb is about something else. */
export function attributeOf(document: Document, span: Span): 'event' | 'thing' | null {
	const before = document.text.slice(Math.max(0, span.start - 6), span.start);
	const after = tokenAt(document.tokens, span.end - 1) + 1;
	const next = document.tokens[after];
	if (!/\b(?:the|a|an|its|his|her|their)\s$/i.test(before) || !next || next.start - span.end > 1) return null;
	if (namesAnEvent(document.tokens, after)) return 'event';
	return next.pos === 'NOUN' ? 'thing' : null;
}
