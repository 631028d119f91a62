/** Units that hold a cue and something else → both apart. */
import type { Token } from '../../types';
import { tokenAt, unitAt, type Unit } from '../../text/units';
import { VERB_LEMMAS } from '../../text/verb-lemmas';

const QUANTITY = /^(?:most|some|many|few|several|all|both|none|others)$/;

/** "most said", "Jolly said": the first word of the verb group is its subject. */
export function splitVerb(tokens: readonly Token[], units: readonly Unit[], unit: Unit, at: number): Unit[] {
	const first = tokenAt(tokens, unit.from);
	if (unit.kind !== 'verb' || !unit.verb || unit.verb.head === unit.from || first.pos === 'AUX')
		return [unit];
	const before = unitAt(units, at - 1).kind;
	if (first.lower === 'none' && /^(?:verb|that)$/.test(before)) return cut(tokens, unit, unit.verb);
	const name = /^\p{Lu}/u.test(first.text) && /^(?:comma|quote|conj|that)$/.test(before);
	const quantity =
		QUANTITY.test(first.lower) &&
		unit.verb.head === unit.from + 1 &&
		/^(?:edge|comma|semicolon|conj|that|quote)$/.test(before);
	if (!name && !quantity) return [unit];
	return cut(tokens, unit, unit.verb);
}

/** The first word as a noun, the others as the verb. */
function cut(tokens: readonly Token[], unit: Unit, verb: Unit['verb'], at = unit.from + 1): Unit[] {
	const { text } = tokenAt(tokens, unit.from);
	const { start, lower } = tokenAt(tokens, at);
	return [
		{
			...unit,
			kind: 'noun',
			to: at,
			end: tokenAt(tokens, at - 1).end,
			last: tokenAt(tokens, at - 1).lower,
			verb: undefined,
			capital: /^\p{Lu}/u.test(text),
		},
		{ ...unit, kind: 'verb', from: at, start, lower, capital: false, verb },
	];
}

/** "the paper notes the council won", "he went on, mocking the plan", "she is promising to": cues taken for nouns. */
export function splitNoun(tokens: readonly Token[], units: readonly Unit[], unit: Unit, at: number): Unit[] {
	if (unit.kind !== 'noun') return [unit];
	const before = unitAt(units, at - 1);
	const next = unitAt(units, at + 1);
	const first = tokenAt(tokens, unit.from);
	const leads = /ing$/.test(first.lower) && VERB_LEMMAS.has(first.lower);
	if (leads && before.kind === 'comma' && unit.to - unit.from > 1) {
		const [verb, rest] = cut(tokens, unit, undefined);
		if (!verb || !rest) return [unit];
		return [
			{ ...verb, kind: 'verb', verb: asVerb(unit.from, first.lower, 'ing') },
			{ ...rest, kind: 'noun', verb: undefined, capital: unit.capital },
		];
	}
	if (
		leads &&
		unit.to - unit.from === 1 &&
		before.verb?.lemma === 'be' &&
		(/^(?:that|quote)$/.test(next.verb?.form === 'to' ? 'that' : next.kind) ||
			(next.lower === 'to' && unitAt(units, at + 2).kind === 'quote'))
	)
		return [{ ...unit, kind: 'verb', verb: asVerb(unit.from, first.lower, 'finite') }];
	if (before.kind === 'prep' && spansTime(tokens, unit)) {
		const [time, name] = cut(tokens, unit, undefined);
		if (time && name)
			return [
				{ ...time, kind: 'time' },
				{ ...name, kind: 'noun', capital: true },
			];
	}
	const listener = listenerEnd(tokens, before, unit, next);
	if (listener > 0) {
		const [person, rest] = cut(tokens, unit, undefined, listener);
		if (person && rest) return [person, { ...rest, kind: 'noun' }];
	}
	const last = tokenAt(tokens, unit.to - 1);
	const opens = /^(?:DET|PRON|PROPN)$/.test(tokenAt(tokens, next.from).pos) && next.start - unit.end <= 1;
	const many = /s$/.test(tokenAt(tokens, unit.to - 2).lower);
	const reports = unit.to - unit.from > 1 && (many ? REPORT : REPORTS).test(last.lower);
	const stands = /^(?:edge|comma|conj|sub|that)$/.test(before.kind);
	const inside = stands && unitAt(units, at + 1).verb?.form === 'finite' ? innerReport(tokens, unit) : -1;
	if (inside > 0) return cutThree(tokens, unit, inside);
	if (!reports || !stands || next.kind !== 'noun' || !opens || unitAt(units, at + 2).verb?.form !== 'finite')
		return [unit];
	return cut(tokens, unit, asVerb(unit.to - 1, last.lower, 'finite'), unit.to - 1);
}

/** Who is told things for all to hear. */
const LISTENERS =
	/^(?:reporters|journalists|lawmakers|supporters|investors|analysts|viewers|voters|legislators)$/;

/** "told reporters fees would fall", "told the Lund Times fees would fall": where the listener ends; −1 where that is not clear. */
function listenerEnd(tokens: readonly Token[], before: Unit, unit: Unit, next: Unit): number {
	if (before.verb?.lemma !== 'tell' || before.verb.passive || next.verb?.form !== 'finite') return -1;
	if (LISTENERS.test(tokenAt(tokens, unit.from).lower)) return unit.to > unit.from + 1 ? unit.from + 1 : -1;
	const isCapital = (i: number) => /^\p{Lu}/u.test(tokenAt(tokens, i).text);
	const name = tokenAt(tokens, unit.from).lower === 'the' ? unit.from + 1 : unit.from;
	let end = name;
	while (end < unit.to && isCapital(end)) end++;
	const rest = tokens.slice(end, unit.to);
	const plain =
		rest.length > 0 && rest.every(({ text, pos }) => /^\p{Ll}/u.test(text) && /^(?:NOUN|ADJ|NUM)$/.test(pos));
	return end > name && plain && /s$|^(?:money|trade|work|life|relief|tax)$/.test(rest.at(-1)!.lower)
		? end
		: -1;
}

/** "For months Ortiz had": a span of time and the name behind it. */
const spansTime = (tokens: readonly Token[], unit: Unit): boolean =>
	/^(?:days|weeks|months|years|decades)$/.test(tokenAt(tokens, unit.from).lower) &&
	unit.to - unit.from > 1 &&
	/^\p{Lu}/u.test(tokenAt(tokens, unit.from + 1).text);

/** "The Gazette reports Weber's last visit was": between a name and what opens another phrase; −1 when there is none. */
function innerReport(tokens: readonly Token[], unit: Unit): number {
	for (let i = unit.from + 1; i < unit.to - 1; i++) {
		const [before, next] = [tokenAt(tokens, i - 1), tokenAt(tokens, i + 1)];
		const opens = next.pos === 'DET' || (next.pos === 'PROPN' && /^\p{Lu}/u.test(next.text));
		if (REPORTS.test(tokenAt(tokens, i).lower) && before.pos === 'PROPN' && opens) return i;
	}
	return -1;
}

/** What stands before the verb, the verb, and what stands behind it. */
function cutThree(tokens: readonly Token[], unit: Unit, verb: number): Unit[] {
	const { lower } = tokenAt(tokens, verb);
	const [subject, rest] = cut(tokens, unit, asVerb(verb, lower, 'finite'), verb);
	if (!subject || !rest) return [unit];
	const head = { ...rest, to: verb + 1, end: tokenAt(tokens, verb).end, last: lower };
	const { start, lower: opening, text } = tokenAt(tokens, verb + 1);
	const object = {
		...unit,
		from: verb + 1,
		start,
		lower: opening,
		capital: unit.capital || /^\p{Lu}/u.test(text),
	};
	return [subject, head, object];
}

const REPORTS =
	/^(?:notes|reports|claims|argues|warns|insists|adds|says|writes|suggests|concludes|predicts|estimates)$/;

const REPORT = /^(?:note|report|claim|argue|warn|insist|add|say|suggest|predict|estimate)$/;

const asVerb = (head: number, form: string, kind: 'ing' | 'finite'): NonNullable<Unit['verb']> => ({
	head,
	to: head + 1,
	lemma: VERB_LEMMAS.get(form)?.lemma ?? form,
	form: kind,
	passive: false,
	negated: false,
	modal: false,
	participle: false,
});
