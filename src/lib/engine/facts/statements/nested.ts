/** Statements inside statements → the outer ones, or the inner ones with the outer speaker as reporter. */
import type { Span } from '../../types';
import type { Draft } from './draft';

/** Words in quotation marks or clauses by a verb of saying outweigh a mere object that happens to reach over them. */
const isStrong = (draft: Draft): boolean =>
	/^(?:fronted-|quote-|colon-|announced|that-(?:say|tell)|bare-(?:say|tell)|gap|nouncue-(?:that|of)-light|as-)/.test(
		draft.rule,
	);
/** "hopes to end what Ortiz calls “…”": the words are those of the inner one. */
const isNamed = (text: string, inner: Draft, outer: Draft): boolean =>
	/^(?:to|noun)-(?:want|commit)-/.test(outer.rule) &&
	/^noun-name-/.test(inner.rule) &&
	/^what\b/.test(text.slice(inner.content[0]?.start ?? 0));
const isWeak = (draft: Draft): boolean => /^(?:noun|to|about|wh)-/.test(draft.rule);

/** What was said first and then passed on by somebody else: "Rivera stressed “…,” the spokesman added". */
const isRelayed = (inner: Draft, outer: Draft): boolean =>
	(/^fronted-quote-/.test(outer.rule) &&
		/^(?:quote|that|bare)-(?:say|tell)-/.test(inner.rule) &&
		!inner.doubted &&
		reaches(inner, outer)) ||
	(/^(?:according-last|as-last|passive-as)$/.test(outer.rule) &&
		/^(?:fronted-quote|quote)-(?:say|tell)-/.test(inner.rule) &&
		opensWith(inner, outer));

/** “…,” he told advisers, according to Weber: the words are his, all of what Weber is the source of. */
const opensWith = (inner: Draft, outer: Draft): boolean =>
	inner.speaker !== null &&
	outer.content.length === 1 &&
	Math.min(inner.content[0]?.start ?? 0, inner.speaker.start) <= (outer.content[0]?.start ?? 0) + 12;

const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
const isInside = (inner: Draft, outer: Draft): boolean =>
	inner !== outer &&
	inner.cue !== null &&
	outer.content.some((span) => inner.cue !== null && covers(span, inner.cue));

/** The inner content goes to the end of the outer one's first part. */
function reaches(inner: Draft, outer: Draft): boolean {
	const end = inner.content[inner.content.length - 1]?.end ?? 0;
	const first = outer.content[0];
	return (
		!!first &&
		inner.speaker !== null &&
		outer.content.length === 1 &&
		end >= first.end - 2 &&
		end <= first.end + 2
	);
}

/** "accused Chen of lying while Ortiz said": the outer one up to the clause of the inner one. */
function cutBefore(text: string, outer: Draft, inner: Draft): Draft | null {
	const [first] = outer.content;
	const at = Math.min(inner.speaker?.start ?? Infinity, inner.cue?.start ?? Infinity);
	if (!first || outer.content.length > 1 || at <= first.start) return null;
	const before = text.slice(first.start, at);
	const joint = /[\s,;]*\b(?:while|whereas|and|but|as|although|though)\s*$/.exec(before);
	if (!joint || !/[\p{L}\p{N}]/u.test(before.slice(0, joint.index))) return null;
	return { ...outer, content: [{ start: first.start, end: first.start + joint.index }] };
}

/** Rivera said: “…,” the Post reported: both cues stand beside the same quotation, and the first is nearer to its speaker. */
const isPassedOn = (inner: Draft, outer: Draft): boolean =>
	inner.speaker !== null &&
	/^fronted-quote-/.test(outer.rule) &&
	/^(?:quote|colon|that)-(?:say|tell|voice)-/.test(inner.rule) &&
	inner.content.length === 1 &&
	inner.content[0]?.end === outer.content[0]?.end &&
	(inner.content[0]?.start ?? 0) <= (outer.content[0]?.start ?? 0) + 5;

/** Rivera fired back: “…,” he wrote, “…”: the same words told once, up to where the second cue takes them. */
function toldTwice(text: string, inner: Draft, outer: Draft): Draft | null {
	const again =
		outer.speaker && /^(?:he|she|they|it|who)$/i.test(text.slice(outer.speaker.start, outer.speaker.end));
	return again ? { ...inner, content: [...inner.content, ...outer.content.slice(1)] } : null;
}

/** "began by saying “…”", "in his statement only that …": of two cues with the same words the one with a speaker, a verb, the nearer. */
const isRepeated = (draft: Draft, other: Draft): boolean =>
	draft !== other &&
	draft.content.length === 1 &&
	other.content.length === 1 &&
	draft.content[0]?.start === other.content[0]?.start &&
	draft.content[0]?.end === other.content[0]?.end &&
	worthOf(draft) < worthOf(other);

/** The nearer of two cues before their content stands further right. */
const worthOf = ({ speaker, rule, at }: Draft): number =>
	(speaker ? 2000 : 0) + (rule.startsWith('nouncue-') ? 0 : 1000) + at;

/** Leaves out each draft whose cue stands in another's content; the weak outer ones go first, relays give a reporter. */
export function dropNested(text: string, drafts: readonly Draft[]): Draft[] {
	const gone = new Set<Draft>();
	const relayed = new Map<Draft, Span>();
	const cut = new Map<Draft, Draft>();
	for (const outer of drafts)
		for (const inner of drafts) {
			if (outer.speaker && isPassedOn(inner, outer)) {
				const whole = toldTwice(text, inner, outer);
				gone.add(outer);
				if (whole) {
					gone.add(inner);
					cut.set(inner, whole);
				} else relayed.set(inner, outer.speaker);
			}
			if (!isInside(inner, outer)) continue;
			if (isWeak(outer) && (isStrong(inner) || isNamed(text, inner, outer))) {
				gone.add(outer);
				const rest = cutBefore(text, outer, inner);
				if (rest) cut.set(outer, rest);
			} else if (isRelayed(inner, outer) && outer.speaker) {
				gone.add(outer);
				relayed.set(inner, outer.speaker);
			}
		}
	const kept = drafts.flatMap((draft) => (gone.has(draft) ? (cut.get(draft) ?? []) : [draft]));
	return findOutermost(kept)
		.filter((draft, _, all) => !all.some((other) => isRepeated(draft, other)))
		.map((draft) => withReporter(draft, relayed.get(draft)));
}

/** Those inside no other that stays itself: what only lies in a statement left out is not lost with it. */
function findOutermost(drafts: readonly Draft[]): Draft[] {
	const stays = new Map<Draft, boolean>();
	const decide = (draft: Draft): boolean => {
		const known = stays.get(draft);
		if (known !== undefined) return known;
		stays.set(draft, false);
		const outer = drafts.some((other) => isInside(draft, other) && decide(other));
		stays.set(draft, !outer);
		return !outer;
	};
	return drafts.filter(decide);
}

const withReporter = (draft: Draft, reporter: Span | undefined): Draft =>
	reporter ? { ...draft, reporter } : draft;
