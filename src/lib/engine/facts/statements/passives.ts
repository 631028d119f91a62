/** Sentence → statements with a passive cue: "asked about …", "was told by X that …", "first reported by X". */
import { endOfPhrase, startOfPhrase } from '../../text/phrases';
import { findSubject } from '../../text/subjects';
import { unitAt, type Unit } from '../../text/units';
import { skipAdjuncts } from './adjuncts';
import { complementAfter, type Complement } from './complement';
import { contentEnd } from './content-end';
import { framesOf } from './cues';
import { spanOf, type Draft, type View } from './draft';
import { cueFollows } from './follows';

/** Every statement of the sentence whose cue is a passive or the participle "asked", in order. */
export function findPassiveStatements(view: View): Draft[] {
	return view.units.flatMap((unit, at) => {
		if (!unit.verb || !framesOf(unit)) return [];
		const named = framesOf(unit)?.name ? namedBy(view, at) : null;
		if (!named && !unit.verb.passive && !isAsked(view.units, at)) return [];
		const draft = named ?? readPassive(view, at) ?? readImpersonal(view, at);
		return draft ? [draft] : [];
	});
}

/** "Asked whether …", "when asked about …": no subject of its own. */
function isAsked(units: readonly Unit[], at: number): boolean {
	const { verb } = unitAt(units, at);
	if (verb?.lemma !== 'ask' || !verb.participle) return false;
	const { kind } = unitAt(units, at - 1);
	return kind === 'edge' || kind === 'sub' || kind === 'comma' || kind === 'conj';
}

function readPassive(view: View, at: number): Draft | null {
	const { units } = view;
	const frames = framesOf(unitAt(units, at));
	const agent = agentAfter(units, at + 1);
	if (!frames) return null;
	if (frames.ask ?? frames.tell) return toldBy(view, at, agent);
	if (!agent || !frames.say || frames.name) return null;
	const framed = asReported(units, at, agent.to);
	if (framed) return makeDraft(view, 'passive-as', at, agent, framed);
	const subject = findSubject(units, at);
	if (!subject || subject.from > at) return null;
	return makeDraft(view, 'passive-by', at, agent, { from: subject.from, to: subject.to });
}

/** "was called “…” by Rivera", "a plan seen by Rivera as a “…”": the thing, and what it is called. */
function namedBy(view: View, at: number): Draft | null {
	const { units } = view;
	const { verb } = unitAt(units, at);
	if (!verb?.passive && !verb?.participle) return null;
	const first = beforeAs(units, agentAfter(units, at + 1));
	const name = nameAfter(units, first ? first.to : at + 1);
	const agent = name && (first ?? agentAfter(units, name.to));
	const before = unitAt(units, at - 1).kind === 'comma' ? at - 2 : at - 1;
	const found = verb.passive ? findSubject(units, at) : null;
	const beside = unitAt(units, before).kind === 'noun';
	// "the ferry, described by Falk as “…”,": no subject but the noun before it
	const thing: Run | null =
		found && found.from < at ? found : beside ? { from: startOfPhrase(units, before), to: before + 1 } : null;
	if (!name || !agent || !thing) return null;
	const content = [thing, name].map(({ from, to }) => spanOf(units, from, to));
	return { ...makeDraft(view, 'passive-name-by', at, agent, name), content };
}

/** "by bakers as a “…”": the agent without what it is seen as. */
function beforeAs(units: readonly Unit[], agent: Run | null): Run | null {
	const as = agent ? units.findIndex(({ lower }, k) => k > agent.from && k < agent.to && lower === 'as') : -1;
	return agent && as > 0 ? { from: agent.from, to: as } : agent;
}

/** (as) (a) “…” */
function nameAfter(units: readonly Unit[], at: number): Run | null {
	const from = unitAt(units, at).lower === 'as' ? at + 1 : at;
	const quote = unitAt(units, from).kind === 'noun' ? from + 1 : from;
	return unitAt(units, quote).kind === 'quote' ? { from, to: quote + 1 } : null;
}

/** "As first reported by X, S" and "S, as reported by X.": the clause beside it. */
function asReported(units: readonly Unit[], at: number, end: number): Run | null {
	const as = unitAt(units, at - 1).kind === 'adverb' ? at - 2 : at - 1;
	if (unitAt(units, as).lower !== 'as') return null;
	const last = unitAt(units, units.length - 1).kind === 'stop' ? units.length - 1 : units.length;
	if (as === 0)
		return unitAt(units, end).kind === 'comma' && end + 1 < last ? { from: end + 1, to: last } : null;
	return unitAt(units, as - 1).kind === 'comma' && end >= last && as > 1 ? { from: 0, to: as - 1 } : null;
}

interface Run {
	from: number;
	to: number;
}

/** "It was widely reported that the mill paid": said, and nobody is named. "Ruiz was declared the winner", "is said to own". */
function readImpersonal(view: View, at: number): Draft | null {
	const { units } = view;
	const { verb } = unitAt(units, at);
	const frames = framesOf(unitAt(units, at));
	if (!verb?.passive || verb.modal || verb.form !== 'finite') return null;
	if (!frames?.say || !REPORTED.test(verb.lemma)) return null;
	const subject = findSubject(units, at);
	if (!subject || subject.from > at) return null;
	const expletive = unitAt(units, subject.from).lower === 'it' && subject.to === subject.from + 1;
	const k = skipAdjuncts(units, at + 1);
	if (expletive && unitAt(units, k).kind === 'that')
		return impersonal(view, 'passive-that-nobody', at, [{ from: k, to: contentEnd(units, k, {}) }]);
	const next = unitAt(units, at + 1);
	const predicate =
		(/^(?:say|report|allege|rumou?r|estimate)$/.test(verb.lemma) && next.verb?.form === 'to') ||
		(/^(?:declare|announce|proclaim|pronounce)$/.test(verb.lemma) && next.kind === 'noun');
	if (predicate && !subject.pronoun)
		return impersonal(view, `passive-${next.verb ? 'to' : 'noun'}-nobody`, at, [
			subject,
			{ from: at + 1, to: contentEnd(units, at + 1, { limited: true, nominal: true }) },
		]);
	return null;
}

/** Verbs by which things become known, whoever tells them. */
const REPORTED =
	/^(?:say|report|announce|declare|proclaim|pronounce|allege|claim|argue|suggest|estimate|note|confirm|reveal|disclose|predict|forecast|rumou?r|acknowledge|explain|agree|mention|propose|conclude)$/;

const impersonal = (view: View, rule: string, at: number, runs: readonly Run[]): Draft => ({
	rule,
	speaker: null,
	cue: spanOf(view.units, at, at + 1),
	content: runs.map(({ from, to }) => spanOf(view.units, from, to)),
	modality: 'say',
	sentence: view.sentence.index,
	at,
});

/** "by X", right after the verb. */
function agentAfter(units: readonly Unit[], at: number): Run | null {
	const k = unitAt(units, at).kind === 'adverb' || unitAt(units, at).kind === 'time' ? at + 1 : at;
	if (unitAt(units, k).lower !== 'by' || unitAt(units, k + 1).kind !== 'noun') return null;
	return { from: k + 1, to: endOfPhrase(units, k + 1) };
}

function toldBy(view: View, at: number, agent: Run | null): Draft | null {
	const { units } = view;
	const frames = framesOf(unitAt(units, at));
	if (!frames || (!agent && !/^(?:ask|tell)$/.test(unitAt(units, at).verb?.lemma ?? ''))) return null;
	const first = agent ? agent.to : at + 1;
	const limited = unitAt(units, at - 1).kind !== 'noun' || unitAt(units, at - 2).kind === 'sub';
	const complement =
		complementAfter(units, at, skipAdjuncts(units, first), frames, limited) ??
		complementAfter(units, at, topicAfter(units, first), frames, limited) ??
		questionAfter(units, at, first);
	if (!complement || opensClause(units, first, complement.from)) return null;
	return makeDraft(view, `passive-${complement.shape}-${agent ? 'by' : 'nobody'}`, at, agent, complement);
}

/** "was asked a simple question about the mill" */
function questionAfter(units: readonly Unit[], at: number, first: number): Complement | null {
	const { kind, last } = unitAt(units, first);
	const asked = unitAt(units, at).verb?.lemma === 'ask' && kind === 'noun' && /^questions?$/.test(last ?? '');
	return asked
		? { from: first, to: contentEnd(units, first, { limited: true, nominal: true }), shape: 'noun' }
		: null;
}

/** "Asked about it after a debate, Weber said that …": between the two another clause begins. */
const opensClause = (units: readonly Unit[], from: number, to: number): boolean =>
	units
		.slice(from, to)
		.some(({ kind }, k) => kind === 'comma' && cueFollows(units, from + k + 1) && from + k + 1 < to - 1);

/** "asked in Linz on Monday about the vote": the place of "about"; `first` when there is none. */
function topicAfter(units: readonly Unit[], first: number): number {
	for (let k = first; k < skipAdjuncts(units, first); k++)
		if (/^(?:about|on)$/.test(unitAt(units, k).lower) && unitAt(units, k).kind === 'prep') return k;
	return first;
}

function makeDraft(view: View, rule: string, at: number, agent: Run | null, content: Run): Draft {
	const { units } = view;
	return {
		rule,
		speaker: agent && spanOf(units, agent.from, agent.to),
		cue: spanOf(units, at, at + 1),
		content: [spanOf(units, content.from, content.to)],
		modality: framesOf(unitAt(units, at))?.ask ?? 'say',
		sentence: view.sentence.index,
		at,
	};
}
