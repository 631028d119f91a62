/** A draft among the drafts of its sentence → traits: which other readings of the same words there were. Data for confidence. */
import type { Span } from '../../types';
import type { Draft } from './draft';

/**
 * Where each other reading of the same words stands, and whether it names the same speaker. Readings that agree are evidence;
 * a cue inside the content, or around the whole, is a warning.
 */
export function rivalTraits(draft: Draft, drafts: readonly Draft[]): string[] {
	const rivals = drafts.filter(
		(other) =>
			!(other.at === draft.at && other.rule === draft.rule) &&
			!isRelay(other, draft) &&
			sharesWords(other, draft),
	);
	if (rivals.length === 0) return ['rivals none'];
	return [
		...rivals.map(
			(other) => `rival ${placeOf(other, draft)} ${sameSpeaker(other, draft) ? 'same' : 'other'}`,
		),
		`rivals ${Math.min(rivals.length, 3)}`,
	];
}

/** Whoever passed the words on does not dispute them. */
const isRelay = ({ speaker }: Draft, { reporter }: Draft): boolean =>
	!!speaker && !!reporter && overlaps(speaker, reporter);

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const sharesWords = (a: Draft, b: Draft): boolean =>
	a.content.some((one) => b.content.some((other) => overlaps(one, other)));

const holdsCue = (outer: Draft, { cue }: Draft): boolean =>
	cue !== null && outer.content.some((span) => overlaps(span, cue));

function placeOf(other: Draft, draft: Draft): 'inside' | 'around' | 'beside' {
	if (holdsCue(draft, other)) return 'inside';
	return holdsCue(other, draft) ? 'around' : 'beside';
}

const sameSpeaker = (a: Draft, b: Draft): boolean =>
	a.speaker !== null && b.speaker !== null && overlaps(a.speaker, b.speaker);
