/** Units → cues: the verbs that bring in words, thoughts, wishes and promises, with the frames they may stand in. */
import type { Modality } from '../../types';
import { unitAt, type Unit } from '../../text/units';
import { CUE_VERBS, type FrameKind } from '../../words/cue-verbs';

export type Frames = Partial<Record<FrameKind, Modality>>;

function framesByLemma(): Map<string, Frames> {
	const frames = new Map<string, Frames>();
	for (const [kind, lists] of Object.entries(CUE_VERBS) as [FrameKind, Partial<Record<Modality, string>>][])
		for (const [modality, list] of Object.entries(lists) as [Modality, string][])
			for (const lemma of list.trim().split(/\s+/))
				frames.set(lemma, { [kind]: modality, ...frames.get(lemma) });
	return frames;
}

const FRAMES = framesByLemma();

/** The frames of the verb in this unit, or null when it is no cue. */
export const framesOf = (unit: Unit): Frames | null =>
	unit.verb ? (FRAMES.get(unit.verb.lemma) ?? null) : null;

/** Does the unit bring in words: say, tell, or a voice? */
export function speaks(unit: Unit): boolean {
	const frames = framesOf(unit);
	return !!frames && !!(frames.say ?? frames.tell);
}

/** Verbs that are nearly always about speech, as far as a clause's end is concerned. */
export const reports = (unit: Unit): boolean =>
	speaks(unit) &&
	!/^(?:go|point|begin|read|rule|answer|reveal|indicate|show|conclude|charge|continue|pledge|promise|vow)$/.test(
		unit.verb?.lemma ?? '',
	);

/** "As Ruiz puts it": a cue of two words. */
export const putsIt = (units: readonly Unit[], at: number): boolean =>
	unitAt(units, at).verb?.lemma === 'put' && unitAt(units, at + 1).lower === 'it';
