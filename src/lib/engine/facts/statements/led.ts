/** Quotations that no reporting verb claims → statements, by the comma, colon or dash that joins them to a speaker. */
import { endOfPhrase } from '../../text/phrases';
import { invertedSubject } from '../../text/inverted-subject';
import { findSubject, type Subject } from '../../text/subjects';
import { unitAt, type Unit } from '../../text/units';
import type { Token } from '../../types';
import { LABELS } from '../../words/labels';
import { speaks } from './cues';
import { spanOf, speakerOf, type Draft, type View } from './draft';

/** Statements for the quotations of the sentence that stand in none of `drafts`. */
export function findLed(view: View, drafts: readonly Draft[]): Draft[] {
	const found: Draft[] = [];
	view.units.forEach((unit, at) => {
		if (!unit.quotation || [...drafts, ...found].some((draft) => holds(draft, unit))) return;
		const draft =
			trailing(view, at) ?? signed(view, at) ?? leading(view, at) ?? headed(view, at) ?? governed(view, at);
		if (draft) found.push(draft);
	});
	return found;
}

const holds = (draft: Draft, unit: Unit): boolean =>
	draft.content.some((span) => span.start < unit.end && unit.start < span.end);

/** “…,” beamed Rivera; “…,” Rivera went on: a quotation with its comma inside, and any verb. */
function trailing(view: View, at: number): Draft | null {
	const { units } = view;
	const unit = unitAt(units, at);
	if (
		!unit.stopped ||
		unit.quotation?.kind !== 'speech' ||
		!/^(?:edge|stop|colon|quote|dash|conj)$/.test(unitAt(units, at - 1).kind)
	)
		return null;
	if (unitAt(units, at - 1).kind === 'dash' && unitAt(units, at + 1).kind === 'dash') return null;
	const next =
		unitAt(units, at + 1).kind === 'comma' || unitAt(units, at + 1).kind === 'dash' ? at + 2 : at + 1;
	const verb = verbAfter(units, next);
	if (verb < 0) return null;
	const subject =
		verb === next || (unitAt(units, verb - 1).kind === 'adverb' && verb - 1 === next)
			? invertedSubject(units, verb)
			: findSubject(units, verb);
	if (!subject || subject.from < next) return null;
	return makeDraft(view, `trailing-${subject.path}`, subject, verb, at, at + 1);
}

/** The finite verb of the clause that begins here, with nothing but its subject before it. */
function verbAfter(units: readonly Unit[], at: number): number {
	let k = at;
	if (unitAt(units, k).kind === 'adverb') k++;
	if (unitAt(units, k).kind === 'noun') k = endOfPhrase(units, k);
	while (unitAt(units, k).kind === 'adverb' || unitAt(units, k).kind === 'paren') k++;
	const { verb } = unitAt(units, k);
	return verb?.form === 'finite' && !verb.passive && !/^(?:be|have)$/.test(verb.lemma) ? k : -1;
}

/** “…” — Rivera. */
function signed(view: View, at: number): Draft | null {
	const { units } = view;
	if (unitAt(units, at + 1).kind !== 'dash' || unitAt(units, at + 2).kind !== 'noun' || at > 0) return null;
	const to = endOfPhrase(units, at + 2);
	const { kind } = unitAt(units, to);
	if (kind !== 'edge' && kind !== 'stop' && kind !== 'comma') return null;
	return makeDraft(view, 'signed', { from: at + 2, to, path: 'left' }, -1, at, at + 1);
}

/** She said as he introduced her, “…”: the nearer clause only says when. */
const saidAs = (units: readonly Unit[], subject: number): boolean =>
	/^(?:as|when|while|after|before)$/.test(unitAt(units, subject - 1).lower) &&
	speaks(unitAt(units, subject - 2));

/** Bakers agree - Ana Ortiz: “…”; More from Ortiz and Weber: “…” */
function nameBeforeColon(view: View, colon: number): Subject | null {
	const { units, document } = view;
	let from = colon;
	while (from > 0 && /^(?:noun|conj|prep|time)$/.test(unitAt(units, from - 1).kind)) from--;
	const shown = units.slice(from, colon).findIndex(({ lower }) => lower === 'from');
	const opens = from === 0 || unitAt(units, from - 1).kind === 'dash';
	if (!opens) return null;
	if (shown === 0 || (shown === 1 && unitAt(units, from).lower === 'more'))
		return { from: from + shown + 1, to: colon, path: 'left' };
	const tokens = document.tokens.slice(unitAt(units, from).from, unitAt(units, colon).from);
	const named = tokens.every(({ text }) => /^(?:[\p{Lu}.]|and$)/u.test(text));
	return from > 0 && named && tokens.length > 1 ? { from, to: colon, path: 'left' } : null;
}

/** Rivera: Vote ‘Defies Explanation,’ Needs Inquiry: of the words behind the colon only some are quoted. */
function headed(view: View, at: number): Draft | null {
	const { units } = view;
	const colon = units.findIndex(({ kind }) => kind === 'colon');
	if (colon < 1 || colon + 1 >= at) return null;
	const name = colonName(view, colon);
	if (!name || units.slice(colon + 1, at).some(({ kind }) => /^(?:stop|semicolon|colon|quote)$/.test(kind)))
		return null;
	return makeDraft(view, 'headed', name, -1, colon + 1, restEnd(units, colon + 1));
}

const restEnd = (units: readonly Unit[], from: number): number => {
	let to = from;
	while (to < units.length && !/^(?:stop|semicolon)$/.test(unitAt(units, to).kind)) to++;
	return to;
};

/** A person's or body's name before the colon: capitals, no label. */
function colonName(view: View, colon: number): Subject | null {
	const alone = lone(view, colon);
	if (!alone) return null;
	const tokens = view.document.tokens.slice(unitAt(view.units, 0).from, unitAt(view.units, colon).from);
	return tokens.length < 6 &&
		tokens.every(({ text, lower }) => /^[\p{Lu}(]/u.test(text) && !LABELS.has(lower))
		? alone
		: null;
}

/** Rivera went further: “…”; Rivera: “…”; Rivera joked, with a grin, “…”. */
function leading(view: View, at: number): Draft | null {
	const { units } = view;
	const mark = unitAt(units, at - 1).kind;
	if ((mark !== 'colon' && mark !== 'comma') || !isSpeech(unitAt(units, at))) return null;
	const name = mark === 'colon' ? (nameBeforeColon(view, at - 1) ?? lone(view, at - 1)) : null;
	if (name) return makeDraft(view, 'leading-name', name, -1, at, quotesEnd(units, at));
	if (mark === 'comma' && !opensLarge(view, at)) return null;
	for (let k = at - 2, steps = 0; k >= 0 && steps < 16; k--, steps++) {
		const { verb, kind } = unitAt(units, k);
		if (kind === 'quote' || kind === 'semicolon') return null;
		if (!verb || verb.form === 'ing' || verb.form === 'to') continue;
		const subject = verb.passive ? null : findSubject(units, k);
		if (subject && mark === 'comma' && saidAs(units, subject.from)) continue;
		if (subject)
			return makeDraft(view, `leading-${mark}-${subject.path}`, subject, k, at, quotesEnd(units, at));
	}
	return null;
}

/** She won “by a landslide”: words in quotation marks inside a clause about somebody. */
function governed(view: View, at: number): Draft | null {
	const { units } = view;
	const unit = unitAt(units, at);
	if (unit.quotation?.kind !== 'speech' || unit.to - unit.from < 7) return null;
	for (let k = at - 1, steps = 0; k >= 0 && steps < 8; k--, steps++) {
		const { verb, kind } = unitAt(units, k);
		if (kind === 'quote' || kind === 'semicolon' || kind === 'colon') return null;
		if (!verb) continue;
		const subject =
			verb.passive || verb.lemma === 'be' || verb.lemma === 'have' ? null : findSubject(units, k);
		const from = unitAt(units, at - 1).kind === 'noun' && at - 1 > k ? at - 1 : at;
		return (
			subject &&
			makeDraft(
				view,
				`governed-${subject.path}-${unitAt(units, at).quotation?.kind}`,
				subject,
				k,
				from,
				at + 1,
			)
		);
	}
	return null;
}

const isSpeech = (unit: Unit): boolean =>
	unit.quotation?.kind === 'speech' && (unit.stopped === true || unit.to - unit.from > 5);
const opensLarge = (view: View, at: number): boolean =>
	/^\p{Lu}/u.test(view.document.text.slice(unitAt(view.units, at).quotation?.inner.start ?? 0));

/** Nothing but a name before the colon. */
function lone(view: View, colon: number): Subject | null {
	const { units, document } = view;
	if (unitAt(units, 0).kind !== 'noun') return null;
	const quoted = firstQuoted(document.tokens, unitAt(units, 0));
	if (quoted) return null;
	let to = endOfPhrase(units, 0);
	while (unitAt(units, to).kind === 'paren' || unitAt(units, to).kind === 'time') to++;
	return to === colon ? { from: 0, to, path: 'left' } : null;
}

/** "Weber quotes Ortiz:": a verb that the tagger took for a noun, and not the words of the one who quotes. */
const firstQuoted = (tokens: readonly Token[], unit: Unit): boolean =>
	tokens.slice(unit.from + 1, unit.to).some(({ lower }) => /^(?:quotes|quoted|cites|cited)$/.test(lower));

function quotesEnd(units: readonly Unit[], at: number): number {
	let to = at + 1;
	while (unitAt(units, to).kind === 'quote') to++;
	return to;
}

function makeDraft(
	view: View,
	rule: string,
	subject: Subject,
	verb: number,
	from: number,
	to: number,
): Draft {
	const { units } = view;
	return {
		rule,
		...speakerOf(units, subject),
		cue: verb >= 0 ? spanOf(units, verb, verb + 1) : null,
		content: [spanOf(units, from, to)],
		modality: 'say',
		sentence: view.sentence.index,
		at: verb,
	};
}
