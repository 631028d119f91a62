/** Sentence → statements with a noun for a cue: "his claim that …", "expressed the hope that …", "a message of “…”". */
import { endOfPhrase } from '../../text/phrases';
import { findSubject } from '../../text/subjects';
import { tokenAt, unitAt, type Unit } from '../../text/units';
import type { Modality, Span, Token } from '../../types';
import { CUE_NOUNS, LIGHT_VERBS } from '../../words/cue-verbs';
import { skipAdjuncts } from './adjuncts';
import { contentEnd } from './content-end';
import { speaks } from './cues';
import { spanOf, speakerOf, type Draft, type View } from './draft';

const MODALITY: ReadonlyMap<string, Modality> = new Map(
	(Object.entries(CUE_NOUNS) as [Modality, string][]).flatMap(([modality, list]) =>
		list
			.trim()
			.split(/\s+/)
			.map((noun): [string, Modality] => [noun, modality]),
	),
);
/** "broke into chants of", "answered with cries of". */
const VOICES = /^(?:(?:loud|new|more|repeated) )?(?:chants?|shouts?|cries|cheers?)$/;
const POSSESSIVE = /^(?:my|your|his|her|its|our|their)$/;

/** Every statement of the sentence whose cue is a noun, in order. */
export function findNounStatements(view: View): Draft[] {
	return view.units.flatMap((unit, at) => {
		const modality = unit.kind === 'noun' ? MODALITY.get(nounOf(view, unit)) : undefined;
		const owner =
			modality &&
			(agentOf(view, at) ?? lightSubject(view, at) ?? possessor(view, at) ?? nobody(view, at, modality));
		const content = owner && contentOf(view, owner.past ?? at, owner.how);
		if (!modality || !owner || !content) return [];
		const { shape, from, to } = content;
		const rule = `nouncue-${shape}-${owner.how}`;
		const cue = spanOf(view.units, at, at + 1);
		return [
			{
				rule,
				...owner.who,
				cue,
				content: [spanOf(view.units, from, to)],
				modality,
				sentence: view.sentence.index,
				at,
			},
		];
	});
}

/** The head noun, singular. */
function nounOf(view: View, unit: Unit): string {
	const { lower } = tokenAt(view.document.tokens, unit.to - 1);
	return MODALITY.has(lower) ? lower : lower.replace(/ies$/, 'y').replace(/s$/, '');
}

interface Owner {
	how: 'light' | 'owned' | 'by' | 'nobody';
	who: Pick<Draft, 'speaker' | 'antecedent'>;
	/** The last unit before the content, when it is not the noun. */
	past?: number;
}

/** "claims by Rivera that …", "advice from friends that …" */
function agentOf(view: View, at: number): Owner | null {
	const { units } = view;
	if (!/^(?:by|from)$/.test(unitAt(units, at + 1).lower) || unitAt(units, at + 2).kind !== 'noun')
		return null;
	const to = endOfPhrase(units, at + 2);
	return { how: 'by', who: { speaker: spanOf(units, at + 2, to) }, past: to - 1 };
}

/** "expressed his hope": the subject of the verb. */
function lightSubject(view: View, at: number): Owner | null {
	const { units } = view;
	const before = unitAt(units, at - 1).kind === 'adverb' ? at - 2 : at - 1;
	const joined = unitAt(units, before).kind === 'prep' ? before - 1 : before;
	const { verb } = unitAt(units, joined);
	const voiced = joined < before && VOICES.test(unitAt(units, at).lower);
	if (!verb || verb.passive || !(voiced || (joined === before && LIGHT_VERBS.has(verb.lemma)))) return null;
	const subject = findSubject(units, joined);
	return subject && { how: 'light', who: speakerOf(units, subject) };
}

/** "Amid claims that …": words of somebody who is not named. */
function nobody({ units }: View, at: number, modality: Modality): Owner | null {
	const said = units.slice(0, at).some((unit) => speaks(unit));
	return said || !/^(?:say|deny)$/.test(modality) ? null : { how: 'nobody', who: { speaker: null } };
}

/** "Rivera's claim", "Rivera's earlier claim", "his claim": the words before the apostrophe, or the pronoun. */
function possessor(view: View, at: number): Owner | null {
	const unit = unitAt(view.units, at);
	const owner = unitAt(view.units, at - 2);
	if (
		unitAt(view.units, at - 1).kind === 'adverb' &&
		owner.kind === 'noun' &&
		/^['’]s$/.test(owner.last ?? '')
	)
		return {
			how: 'owned',
			who: { speaker: spanOfTokens(view.document.tokens.slice(owner.from, owner.to - 1)) },
		};
	const tokens = view.document.tokens.slice(unit.from, unit.to - 1);
	const mark = tokens.findIndex((token) => /^['’]s?$/.test(token.lower));
	if (mark > 0) return { how: 'owned', who: { speaker: spanOfTokens(tokens.slice(0, mark)) } };
	const pronoun = tokens.find((token) => POSSESSIVE.test(token.lower));
	return pronoun ? { how: 'owned', who: { speaker: { start: pronoun.start, end: pronoun.end } } } : null;
}

const spanOfTokens = (tokens: readonly Token[]): Span => ({
	start: tokenAt(tokens, 0).start,
	end: tokenAt(tokens, tokens.length - 1).end,
});

interface NounContent {
	shape: 'that' | 'quote' | 'of' | 'to' | 'is';
	from: number;
	to: number;
}

function contentOf(view: View, at: number, how: Owner['how']): NounContent | null {
	const { units } = view;
	const { verb } = unitAt(units, at + 1);
	if (how === 'owned' && verb?.lemma === 'be' && verb.form === 'finite') return predicate(units, at + 1);
	const next = unitAt(units, at + 1);
	const after = unitAt(units, at + 2);
	if (how === 'nobody' && next.kind !== 'that') return null;
	if (how === 'by' && next.kind !== 'that' && next.kind !== 'quote') return null;
	if (next.kind === 'quote') return { shape: 'quote', from: at + 1, to: at + 2 };
	if (how !== 'by' && next.kind === 'comma' && after.kind === 'quote')
		return { shape: 'quote', from: at + 2, to: quotesEnd(units, at + 2) };
	if (next.kind === 'prep' && /^(?:of|for|about|to)$/.test(next.lower) && after.kind === 'quote')
		return { shape: 'of', from: at + 2, to: quotesEnd(units, at + 2) };
	if (next.kind === 'verb' && next.verb?.form === 'to')
		return { shape: 'to', from: at + 1, to: contentEnd(units, at + 1, { limited: true, nominal: true }) };
	const k = skipAdjuncts(units, at + 1);
	if (unitAt(units, k).kind === 'that' && clauseVerb(units, k) >= 0)
		return unquoted(units, how, { shape: 'that', from: k, to: clauseEnd(units, at, k) });
	return null;
}

/** Words in quotation marks are somebody's who is named elsewhere. */
function unquoted(units: readonly Unit[], how: Owner['how'], content: NounContent): NounContent | null {
	const quoted = units.slice(content.from, content.to).some(({ kind }) => kind === 'quote');
	return how === 'nobody' && quoted ? null : content;
}

/** "Her answer was that …", "Chen’s message is simple: “…”" */
function predicate(units: readonly Unit[], be: number): NounContent | null {
	const mark = unitAt(units, be + 1).kind === 'adjective' ? be + 2 : be + 1;
	const from = /^(?:colon|comma)$/.test(unitAt(units, mark).kind) ? mark + 1 : mark;
	const { kind } = unitAt(units, from);
	if (kind !== 'that' && kind !== 'quote') return null;
	return { shape: 'is', from, to: kind === 'quote' ? quotesEnd(units, from) : contentEnd(units, from, {}) };
}

/** Past “…”, “…” and “…”. */
function quotesEnd(units: readonly Unit[], at: number): number {
	let to = at + 1;
	while (/^(?:conj|comma)$/.test(unitAt(units, to).kind) && unitAt(units, to + 1).kind === 'quote') to += 2;
	return to;
}

const clauseVerb = (units: readonly Unit[], from: number): number =>
	units.findIndex(
		(unit, k) =>
			k > from && ((unit.kind === 'verb' && unit.verb?.form === 'finite') || unit.kind === 'quote'),
	);

/** Where the that-clause ends; when the noun is a subject, before its own verb: "his claim that X won was false". */
function clauseEnd(units: readonly Unit[], at: number, that: number): number {
	const end = contentEnd(units, that, { limited: true });
	if (unitAt(units, at - 1).kind === 'verb' || unitAt(units, at - 1).kind === 'prep') return end;
	const first = clauseVerb(units, that);
	for (let k = first + 1; k < end; k++) {
		const { kind, verb } = unitAt(units, k);
		if (kind === 'verb' && verb?.form === 'finite' && unitAt(units, k - 1).kind !== 'conj') return k;
		if (kind === 'conj' || kind === 'sub' || kind === 'relative') return end;
	}
	return end;
}
