/** Quotations without a cue of their own → the statement they go on from, or the sentence that announces them. */
import { findSubject } from '../../text/subjects';
import { unitAt } from '../../text/units';
import type { Document, Quotation, Span } from '../../types';
import { framesOf } from './cues';
import { speakerOf, type Draft, type View } from './draft';

/**
 * Adds to each statement the quotations that go on from it: those that stand alone after it, in the same paragraph or as
 * paragraphs of their own, and those whose opening mark is only repeated. A sentence that ends in a colon or a bare cue
 * announces the quotation after it and becomes a statement.
 */
export function addContinued(document: Document, views: readonly View[], drafts: Draft[]): void {
	const free = new Set(freeQuotations(document, drafts));
	const bySentence = new Map<number, Draft[]>();
	for (const draft of drafts)
		bySentence.set(draft.sentence, [...(bySentence.get(draft.sentence) ?? []), draft]);
	let last: Draft | null = null;
	let announced: Draft | null = null;
	let colon = false;
	for (const view of views) {
		const own = bySentence.get(view.sentence.index) ?? [];
		const alone = view.units.flatMap((unit) =>
			unit.quotation && free.has(unit.quotation) ? [unit.quotation] : [],
		);
		const bare = alone.length > 0 && own.length === 0 && isBare(view);
		if (bare && announced) {
			drafts.push(announced);
			last = announced;
		}
		if (bare && colon && last && /^noun-/.test(last.rule) && !lastQuoted(document.quotations, [last]))
			last.content.length = 0;
		if (bare && last) last.content.push(...alone.map(({ start, end }) => ({ start, end })));
		else
			last =
				lastQuoted(document.quotations, own) ??
				introduced(view, own) ??
				lastSaid(own) ??
				(own.length > 0 || !bare ? null : last);
		announced = bare ? null : announcement(view, own);
		colon = endsInColon(view);
	}
}

function freeQuotations(document: Document, drafts: readonly Draft[]): Quotation[] {
	const taken = drafts.flatMap((draft) => draft.content).sort((a, b) => a.start - b.start);
	let at = 0;
	let reach = 0;
	return document.quotations.filter((quotation) => {
		while ((taken[at]?.start ?? Infinity) < quotation.end) reach = Math.max(reach, taken[at++]?.end ?? 0);
		return reach <= quotation.start;
	});
}

/** Nothing stands in the sentence but quotations. */
const isBare = (view: View): boolean =>
	view.units.every(
		(unit) => unit.kind === 'quote' || unit.kind === 'stop' || unit.kind === 'comma' || unit.kind === 'dash',
	);

/** The last statement of the sentence with words in quotation marks; one that begins with them before one that only follows. */
function lastQuoted(quotations: readonly Quotation[], own: readonly Draft[]): Draft | null {
	const quoted = own.filter((draft) =>
		quotations.some((quotation) => draft.content.some((span) => overlaps(span, quotation))),
	);
	const fronted = quoted.filter(({ rule }) => rule.startsWith('fronted-quote'));
	return fronted[fronted.length - 1] ?? quoted[quoted.length - 1] ?? null;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** "Rivera says the mill is safe." and then “…”: whoever is quoted next is the one who has just spoken. */
const lastSaid = (own: readonly Draft[]): Draft | null =>
	own.filter(({ rule, speaker }) => speaker !== null && SAID.test(rule)).pop() ?? null;

const SAID = /^(?:that|bare|wh|fronted-clause|about|noun)-(?:say|tell|ask|judge|name|mention)-/;

/** A statement whose sentence ends in a colon goes on with what comes next. */
const introduced = (view: View, own: readonly Draft[]): Draft | null =>
	endsInColon(view) ? (own[own.length - 1] ?? null) : null;

const endsInColon = ({ units }: View): boolean => unitAt(units, units.length - 1).kind === 'colon';

/** "Rivera released the following statement:", "Chen agreed.": the sentence whose words come next. */
function announcement(view: View, own: readonly Draft[]): Draft | null {
	const { units } = view;
	const last = unitAt(units, units.length - 1);
	if (own.length > 0) return null;
	let at = units.length - 1;
	while (at >= 0 && unitAt(units, at).kind !== 'verb') at--;
	if (at < 0) return null;
	const frames = framesOf(unitAt(units, at));
	const cue = frames && !unitAt(units, at).verb?.passive && (frames.say ?? frames.tell ?? frames.voice);
	const ends = unitAt(units, at + 1).kind === 'stop' || unitAt(units, at + 1).kind === 'edge';
	if (last.kind !== 'colon' && !(cue && ends)) return null;
	const subject = findSubject(units, at);
	if (!subject || /^(?:as|when|while|before|after|until)$/.test(unitAt(units, subject.from - 1).lower))
		return null;
	return {
		rule: last.kind === 'colon' ? 'announced-colon' : 'announced-cue',
		...speakerOf(units, subject),
		cue: { start: unitAt(units, at).start, end: unitAt(units, at).end },
		content: [],
		modality: 'say',
		sentence: view.sentence.index,
		at,
	};
}
