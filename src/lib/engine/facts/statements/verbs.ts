/** Sentence → statements with a verb for a cue: frame, subject and content put together. */
import type { Modality, Span } from '../../types';
import { invertedSubject } from '../../text/inverted-subject';
import { findSubject, type Subject } from '../../text/subjects';
import { isPronoun } from '../../text/clauses';
import { unitAt, type Unit } from '../../text/units';
import { findComplement, type Complement } from './complement';
import { contentEnd } from './content-end';
import { framesOf, putsIt, type Frames } from './cues';
import { spanOf, speakerOf, type Draft, type View } from './draft';
import { findFronted, type Fronted } from './fronted';

/** Every statement of the sentence whose cue is a verb, in order. */
export function findVerbStatements(view: View): Draft[] {
	const drafts: Draft[] = [];
	let floor = 0;
	view.units.forEach((unit, at) => {
		const frames = framesOf(unit) ?? (putsIt(view.units, at) ? PUTS_IT : null);
		if (!frames) return;
		const draft = readVerb(view, at, frames, floor);
		if (!draft) return;
		drafts.push(draft.draft);
		floor = Math.max(floor, draft.until);
	});
	return drafts;
}

const PUTS_IT: Frames = { say: 'say' };

/** "a film called “…”", "emails deemed “…”": a participle on a thing, and no speaker. */
function isLabel(units: readonly Unit[], at: number): boolean {
	const { verb } = unitAt(units, at);
	const next = unitAt(units, at + 1);
	const named =
		next.kind === 'quote' ||
		(/^(?:the|a|an)$/.test(next.lower) &&
			next.to - next.from === 1 &&
			unitAt(units, at + 2).kind === 'quote');
	if (!verb?.participle || !framesOf(unitAt(units, at))?.name || !named) return false;
	let k = at - 1;
	while (unitAt(units, k).kind === 'adverb') k--;
	if (unitAt(units, k).kind === 'comma') return unitAt(units, k - 1).kind === 'noun';
	const asked = /^(?:what|which|whom|who)$/.test(unitAt(units, k - 1).lower);
	return unitAt(units, k).kind === 'noun' && !isPronoun(unitAt(units, k)) && !asked;
}

interface Found {
	draft: Draft;
	/** The first unit that later statements may still take. */
	until: number;
}

function readVerb(view: View, at: number, frames: Frames, floor: number): Found | null {
	const { units } = view;
	const verb = unitAt(units, at).verb;
	if (!verb || verb.passive || isLabel(units, at)) return null;
	const subject = findSubject(units, at);
	const fronted = findFronted(units, at, subject, floor);
	if (fronted?.subject) return fromFronted(view, at, frames, fronted);
	const complement = findComplement(units, at, frames, isLimited(units, at, subject));
	const gap = subject && frames.name ? gapBefore(units, subject) : -1;
	if (complement && subject) return fromComplement(view, at, frames, complement, subject, gap);
	const as = subject && gap >= 0 ? describedAs(units, at) : null;
	if (as && subject) return fromComplement(view, at, frames, as, subject, gap);
	return invertedQuote(view, at, frames, subject);
}

/** "which she called “…”": the unit of the word that stands for what is named, or −1. */
function gapBefore(units: readonly Unit[], subject: Subject): number {
	const { kind, lower } = unitAt(units, subject.from - 1);
	const stands = /^(?:relative|wh)$/.test(kind) && /^(?:which|whom|what)$/.test(lower);
	const inWhich = lower !== 'what' && unitAt(units, subject.from - 2).kind === 'prep';
	return stands && subject.pronoun === undefined && !inWhich ? subject.from - 1 : -1;
}

/** "whom he described as “…”" */
function describedAs(units: readonly Unit[], at: number): Complement | null {
	if (unitAt(units, at + 1).lower !== 'as') return null;
	if (!/^(?:quote|noun|adjective|adverb)$/.test(unitAt(units, at + 2).kind)) return null;
	return { from: at + 1, to: contentEnd(units, at + 2, { limited: true, nominal: true }), shape: 'noun' };
}

/** Said Rivera: “…”; with a subject before the cue, what follows it is its object: The Post revealed a few facts: “…” */
function invertedQuote(view: View, at: number, frames: Frames, left: Subject | null): Found | null {
	if (!frames.say || !opensSaying(view.units, at)) return null;
	const behind = invertedSubject(view.units, at);
	if (!behind) return null;
	const complement = findComplement(view.units, behind.to - 1, frames, false);
	if (complement?.shape !== 'quote' && complement?.shape !== 'colon') {
		const clause = left ? null : clauseBehind(view.units, at, behind);
		return clause && fromComplement(view, at, frames, clause, behind);
	}
	if (left?.path !== 'left') return fromComplement(view, at, frames, complement, behind);
	const quoted = unitAt(view.units, complement.from).kind === 'quote';
	return quoted ? fromComplement(view, at, frames, complement, left) : null;
}

/** "But, says Ruiz, a clerk in Linz, it was late": the clause that goes on behind the speaker and what explains them. */
function clauseBehind(units: readonly Unit[], at: number, speaker: Subject): Complement | null {
	if (at < 2 || unitAt(units, at - 1).kind !== 'comma') return null;
	for (let k = speaker.to; k < speaker.to + 14; k++) {
		const { kind, verb } = unitAt(units, k);
		if (kind === 'edge' || kind === 'quote' || verb?.form === 'finite') return null;
		const subject = unitAt(units, k + 1);
		const goesOn = unitAt(units, unitAt(units, k + 2).kind === 'adverb' ? k + 3 : k + 2);
		if (
			kind === 'comma' &&
			subject.kind === 'noun' &&
			goesOn.verb?.form === 'finite' &&
			!goesOn.verb.participle
		)
			return { from: k + 1, to: contentEnd(units, k + 1, {}), shape: 'bare' };
	}
	return null;
}

/** "Said Rivera", "But, said Rivera", "In other words, said Rivera": nothing is said before the cue. */
const opensSaying = (units: readonly Unit[], at: number): boolean =>
	at < 2 ||
	(at < 6 &&
		unitAt(units, at - 1).kind === 'comma' &&
		units.slice(0, at).every(({ kind }) => /^(?:conj|adverb|comma|prep|noun|time)$/.test(kind)) &&
		/^(?:conj|adverb|prep|time)$/.test(unitAt(units, 0).kind));

/** The cue stands in a clause that ends at the next comma: a relative clause, or a clause that comes before the main one. */
function isLimited(units: readonly Unit[], at: number, subject: Subject | null): boolean {
	if (subject?.path === 'relative' && subject.to < at) return true;
	if (subject?.path === 'fronted') return true;
	// "Ortiz, citing the weather, said"
	if (
		subject?.path === 'left' &&
		unitAt(units, at).verb?.form === 'ing' &&
		unitAt(units, at - 1).kind === 'comma'
	)
		return true;
	if (DEPENDENT.test(unitAt(units, at - 1).lower)) return true;
	return !!subject && subject.from < at && isDependent(units, subject.from);
}

/** "Although the mayor", "Although in May the mayor": what opens the clause whose subject begins at `from`. */
function isDependent(units: readonly Unit[], from: number): boolean {
	let k = from - 1;
	while (/^(?:time|adverb)$/.test(unitAt(units, k).kind)) k--;
	if (/^(?:noun|time)$/.test(unitAt(units, k).kind) && unitAt(units, k - 1).kind === 'prep') k -= 2;
	return DEPENDENT.test(unitAt(units, k).lower);
}

const DEPENDENT = /^(?:as|when|while|after|before|because|since|although|though|if|once)$/;

function modalityOf(frames: Frames, complement: Complement | null): Modality {
	if (complement?.shape === 'to' || complement?.addressee)
		return (
			frames.ask ??
			frames.commit ??
			frames.want ??
			(complement?.shape === 'to' ? 'ask' : (frames.say ?? frames.tell ?? 'say'))
		);
	return (
		frames.say ??
		frames.tell ??
		frames.think ??
		frames.voice ??
		frames.show ??
		frames.judge ??
		frames.name ??
		frames.ask ??
		frames.mention ??
		frames.commit ??
		frames.want ??
		'say'
	);
}

const KIND_ORDER = [
	'say',
	'tell',
	'voice',
	'think',
	'show',
	'ask',
	'commit',
	'want',
	'name',
	'judge',
	'mention',
] as const;

/** The frame that the content's shape speaks for; rules are named after it. */
function kindOf(frames: Frames, shape: Complement['shape'] | 'clause', told = false): string {
	const nominal =
		shape === 'noun' ? (['name', 'judge', 'ask', 'want'] as const).find((kind) => frames[kind]) : undefined;
	const infinitive =
		shape === 'to'
			? (told ? (['ask', 'commit', 'want'] as const) : (['commit', 'want', 'ask'] as const)).find(
					(kind) => frames[kind],
				)
			: undefined;
	const about = shape === 'about' ? (frames.mention ? 'mention' : undefined) : undefined;
	return nominal ?? infinitive ?? about ?? KIND_ORDER.find((kind) => frames[kind]) ?? 'say';
}

function fromFronted(view: View, at: number, frames: Frames, fronted: Fronted): Found {
	const { units } = view;
	const subject = fronted.subject as Subject;
	const last = fronted.runs[fronted.runs.length - 1];
	return {
		draft: {
			rule: `fronted-${fronted.shape}-${kindOf(frames, 'clause')}-${subject.path}`,
			...speakerOf(units, subject),
			cue: cueSpan(view, at),
			content: fronted.runs.map((run) => spanOf(units, run.from, run.to)),
			modality: modalityOf(frames, null),
			sentence: view.sentence.index,
			at,
		},
		until: Math.max(last?.to ?? at, at),
	};
}

function fromComplement(
	view: View,
	at: number,
	frames: Frames,
	complement: Complement,
	subject: Subject,
	gap = -1,
): Found {
	const { units } = view;
	const addressee = complement.addressee && spanOf(units, complement.addressee.from, complement.addressee.to);
	return {
		draft: {
			rule: `${complement.shape}-${kindOf(frames, complement.shape, !!complement.addressee)}-${subject.path}`,
			...speakerOf(units, subject),
			cue: cueSpan(view, at),
			content: [
				...(gap >= 0 && complement.shape === 'noun' ? [spanOf(units, gap, gap + 1)] : []),
				spanOf(units, complement.from, complement.to),
			],
			modality: modalityOf(frames, complement),
			...(addressee ? { addressee } : {}),
			...(isDoubted(unitAt(units, at)) ? { doubted: true } : {}),
			sentence: view.sentence.index,
			at,
		},
		until: 0,
	};
}

/** "cannot say that", "polls show that": with this cue nobody is quoted. */
const isDoubted = ({ verb }: Unit): boolean =>
	!!verb &&
	(verb.negated || verb.modal || /^(?:show|find|indicate|reveal|suggest|demonstrate|mean)$/.test(verb.lemma));

function cueSpan(view: View, at: number): Span {
	const unit = unitAt(view.units, at);
	return { start: unit.start, end: unit.end };
}
