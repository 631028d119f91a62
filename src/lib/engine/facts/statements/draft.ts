/** What the rules hand over: a statement before its people are known and its form is read off. */
import type { Document, Modality, Sentence, Span } from '../../types';
import type { Subject } from '../../text/subjects';
import { unitAt, type Unit } from '../../text/units';

/** One sentence under the reader's eye. */
export interface View {
	document: Document;
	sentence: Sentence;
	units: readonly Unit[];
}

export interface Draft {
	/** Named after the complement and the way to the subject: `that-say-left`. */
	rule: string;
	speaker: Span | null;
	/** Who is meant, when the speaker is written as "who": the words before it. */
	antecedent?: Span;
	/** A name that explains the speaker: "a clerk, Ana Ortiz,". */
	apposition?: Span;
	cue: Span | null;
	content: Span[];
	modality: Modality;
	reporter?: Span;
	addressee?: Span;
	sentence: number;
	/** The cue's unit, or −1 for rules without a verb. */
	at: number;
	/** With this cue nobody is quoted: what stands in quotation marks are the words of whoever passed it on. */
	doubted?: boolean;
	/** What other rules made of the same words (see rivals.ts). */
	rivals?: readonly string[];
}

/** From the first of these units to the last, `to` not included. */
export function spanOf(units: readonly Unit[], from: number, to: number): Span {
	return { start: units[from]?.start ?? 0, end: units[to - 1]?.end ?? 0 };
}

/** The span without blanks, commas and stops at its ends; marks of quotation stay. */
export function trimSpan(text: string, span: Span): Span {
	let { start, end } = span;
	while (start < end && /[\s,;:.–—-]/.test(text.charAt(start))) start++;
	while (end > start && /[\s,;:–—-]/.test(text.charAt(end - 1))) end--;
	if (end > start && text.charAt(end - 1) === '.' && !/[.\p{Lu}]$/u.test(text.slice(start, end - 1))) end--;
	return { start, end };
}

/** The speaker's place; "who" with the words it stands for, "a clerk" with the name behind the comma. */
export function speakerOf(
	units: readonly Unit[],
	subject: Subject,
): Pick<Draft, 'speaker' | 'antecedent' | 'apposition'> {
	const words = spanOf(units, subject.from, subject.to);
	if (subject.to - subject.from === 1 && unitAt(units, subject.from).lower === 'there')
		return { speaker: null };
	if (subject.pronoun === undefined) return { speaker: words, ...nameBehind(units, subject.to) };
	const { start, end } = unitAt(units, subject.pronoun);
	return { speaker: { start, end }, antecedent: words };
}

function nameBehind(units: readonly Unit[], to: number): Pick<Draft, 'apposition'> {
	const comma = unitAt(units, to).kind === 'paren' ? to + 1 : to;
	const name = unitAt(units, comma + 1);
	const after = unitAt(units, comma + 2).kind === 'prep' ? comma + 4 : comma + 2;
	const explains =
		unitAt(units, comma).kind === 'comma' &&
		name.kind === 'noun' &&
		name.capital &&
		!/^(?:an?|the|his|her|its|their|our|my|this|that|one|some)$/.test(name.lower) &&
		/^(?:comma|paren|stop|edge)$/.test(unitAt(units, after).kind);
	return explains ? { apposition: { start: name.start, end: name.end } } : {};
}
