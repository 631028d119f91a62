/** Statements inside statements → the outer ones: what somebody says that somebody thinks is said by the first. */
import type { Span } from '../../types';
import type { Draft } from './draft';

const contains = (spans: readonly Span[], span: Span): boolean =>
	spans.some(({ start, end }) => start <= span.start && span.end <= end);

/** Words in quotation marks by a verb of saying outweigh a mere object that happens to reach over them. */
const isStrong = (draft: Draft): boolean =>
	/^(?:fronted-quote|quote-say|quote-tell|colon-say|announced|that-say|bare-say|that-tell|bare-tell|fronted-clause|gap|name-)/.test(
		draft.rule,
	);
const isWeak = (draft: Draft): boolean => /^(?:noun|to|about|wh)-/.test(draft.rule);

/** Leaves out each draft whose cue stands in another's content; of a strong inner and a weak outer one, the outer. */
export function dropNested(drafts: readonly Draft[]): Draft[] {
	const weak = new Set(
		drafts.filter(
			(outer) => isWeak(outer) && drafts.some((inner) => isStrong(inner) && isInside(inner, outer)),
		),
	);
	const kept = drafts.filter((draft) => !weak.has(draft));
	return kept.filter((inner) => !kept.some((outer) => isInside(inner, outer)));
}

const isInside = (inner: Draft, outer: Draft): boolean =>
	inner !== outer && inner.cue !== null && contains(outer.content, inner.cue);
