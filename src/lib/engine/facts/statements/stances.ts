/** Sentence → statements whose cue is no verb of saying: "was adamant that …", "is sure they will", "made it clear on Monday that …". */
import { findSubject } from '../../text/subjects';
import { tokenAt, unitAt, type Unit } from '../../text/units';
import { STANCES } from '../../words/stances';
import { skipAdjuncts } from './adjuncts';
import { clauseStarts } from './clause-starts';
import { contentEnd } from './content-end';
import { spanOf, speakerOf, type Draft, type View } from './draft';

/** Verbs that join somebody to what they are: "remains convinced", "sounded certain". */
const JOINING = /^(?:be|remain|seem|sound|appear|feel|become|grow|stay|look)$/;

interface Cue {
	rule: 'stance' | 'clear';
	/** The verb's unit, and the one behind the cue's last word. */
	from: number;
	to: number;
	modality: Draft['modality'];
}

/** Every statement of the sentence whose cue is an adjective of mind, or "make clear", in order. */
export function findStances(view: View): Draft[] {
	return view.units.flatMap((_, at) => {
		const cue = stanceAt(view, at) ?? clearAt(view.units, at);
		const draft = cue && readStance(view, cue);
		return draft ? [draft] : [];
	});
}

/** "was (not) (so) adamant"; "is convinced" is one unit, and looks like a passive. */
function stanceAt({ units, document }: View, at: number): Cue | null {
	const { verb, to } = unitAt(units, at);
	if (!verb || verb.modal || verb.form === 'to') return null;
	const passive = verb.passive ? STANCES.get(tokenAt(document.tokens, to - 1).lower) : undefined;
	if (passive) return { rule: 'stance', from: at, to: at + 1, modality: passive };
	if (!JOINING.test(verb.lemma)) return null;
	let k = at + 1;
	while (unitAt(units, k).kind === 'adverb' || unitAt(units, k).lower === 'not') k++;
	const unit = unitAt(units, k);
	const modality = STANCES.get(unit.lower);
	if (!modality || unit.to - unit.from > 1) return null;
	return { rule: 'stance', from: at, to: k + 1, modality };
}

/** "made clear", "has made it plain" */
function clearAt(units: readonly Unit[], at: number): Cue | null {
	const { verb } = unitAt(units, at);
	if (verb?.lemma !== 'make' || verb.passive || verb.modal) return null;
	const k = unitAt(units, at + 1).lower === 'it' ? at + 2 : at + 1;
	const word = unitAt(units, unitAt(units, k).kind === 'adverb' ? k + 1 : k);
	if (!/^(?:clear|plain)$/.test(word.lower)) return null;
	return { rule: 'clear', from: at, to: units.indexOf(word) + 1, modality: 'say' };
}

function readStance(view: View, cue: Cue): Draft | null {
	const { units } = view;
	const k = skipAdjuncts(units, cue.to);
	const that =
		unitAt(units, k).kind === 'that' ||
		(unitAt(units, k).kind === 'relative' && unitAt(units, k).lower === 'that');
	if (!that && !(k === cue.to && unitAt(units, k).kind === 'noun' && clauseStarts(units, k))) return null;
	const subject = findSubject(units, cue.from);
	if (
		!subject ||
		subject.from > cue.from ||
		/^(?:it|there|this|that)$/.test(unitAt(units, subject.from).lower)
	)
		return null;
	return {
		rule: `${that ? 'that' : 'bare'}-${cue.rule}-${subject.path}`,
		...speakerOf(units, subject),
		cue: spanOf(units, cue.from, cue.to),
		content: [spanOf(units, k, contentEnd(units, k, {}))],
		modality: cue.modality,
		sentence: view.sentence.index,
		at: cue.from,
	};
}
