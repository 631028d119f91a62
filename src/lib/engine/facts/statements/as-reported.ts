/** "As X noted, …" and "…, as X told reporters": the source's own clause stands beside what it said. */
import { findSubject, type Subject } from '../../text/subjects';
import { endOfPhrase } from '../../text/phrases';
import { unitAt, type Unit } from '../../text/units';
import { skipAdjuncts } from './adjuncts';
import { clauseStarts } from './clause-starts';
import { contentEnd } from './content-end';
import { framesOf, putsIt, reports } from './cues';
import { spanOf, speakerOf, type Draft, type View } from './draft';

/** Every statement of the sentence that a clause with "as" hands to its source, in order. */
export function findAsReported(view: View): Draft[] {
	return view.units.flatMap((unit, at) => {
		if (
			!(reports(unit) || pointsOut(view.units, at) || putsIt(view.units, at)) ||
			unit.verb?.passive ||
			unit.verb?.form !== 'finite'
		)
			return [];
		const subject = findSubject(view.units, at);
		const draft = subject && subject.path === 'left' && readClause(view, at, subject);
		return draft ? [draft] : [];
	});
}

function readClause(view: View, at: number, subject: Subject): Draft | null {
	const { units } = view;
	const as = unitAt(units, subject.from - 1).kind === 'adverb' ? subject.from - 2 : subject.from - 1;
	if (unitAt(units, as).lower !== 'as') return null;
	const end = clauseEnd(units, at);
	const first = opens(units, as);
	const content = first ? contentAfter(units, end) : contentBefore(units, as, end);
	if (!content) return null;
	return {
		rule: first ? 'as-first' : 'as-last',
		...speakerOf(units, subject),
		cue: spanOf(units, at, at + 1),
		content: [spanOf(units, content.from, content.to)],
		modality: 'say',
		sentence: view.sentence.index,
		at,
	};
}

/** The one cue of two words. */
const pointsOut = (units: readonly Unit[], at: number): boolean =>
	unitAt(units, at).verb?.lemma === 'point' && unitAt(units, at + 1).lower === 'out';

/** Past when, where and to whom it was said. */
function clauseEnd(units: readonly Unit[], at: number): number {
	const after = skipAdjuncts(units, putsIt(units, at) ? at + 2 : at + 1);
	const told = framesOf(unitAt(units, at))?.tell && unitAt(units, after).kind === 'noun';
	return told ? skipAdjuncts(units, endOfPhrase(units, after)) : after;
}

/** Only small words stand before "as", or a comma and a conjunction: ", and as Ruiz noted, …". */
const opens = (units: readonly Unit[], as: number): boolean =>
	units.slice(0, as).every(({ kind }) => /^(?:conj|adverb|comma|dash)$/.test(kind)) ||
	(unitAt(units, as - 1).kind === 'conj' && unitAt(units, as - 2).kind === 'comma') ||
	(unitAt(units, as - 1).kind === 'comma' &&
		/^(?:prep|time)$/.test(unitAt(units, 0).kind) &&
		units.slice(0, as).every(({ kind }) => /^(?:prep|noun|time|comma)$/.test(kind)));

interface Run {
	from: number;
	to: number;
}

function contentAfter(units: readonly Unit[], end: number): Run | null {
	if (unitAt(units, end).kind !== 'comma') return null;
	const from = end + 1;
	const said = clauseStarts(units, from) || unitAt(units, from).kind === 'sub';
	return said ? { from, to: contentEnd(units, from, {}) } : null;
}

function contentBefore(units: readonly Unit[], as: number, end: number): Run | null {
	if (!/^(?:stop|edge|comma|dash|semicolon|conj)$/.test(unitAt(units, end).kind)) return null;
	const comma = unitAt(units, as - 1).kind === 'comma';
	const to = comma ? as - 1 : as;
	if (!comma && unitAt(units, as - 1).kind !== 'quote') return null;
	let from = to;
	while (from > 0 && !/^(?:stop|semicolon|colon|dash)$/.test(unitAt(units, from - 1).kind)) from--;
	while (/^(?:conj|comma)$/.test(unitAt(units, from).kind)) from++;
	const spoken = units
		.slice(from, to)
		.some(({ kind, verb }) => kind === 'quote' || (kind === 'verb' && verb?.form === 'finite'));
	return spoken && from < to ? { from, to } : null;
}
