/** Units → units as a reader of quotations takes them: names put together, cues cut loose from what only looks like part of them. */
import type { Token } from '../../types';
import { tokenAt, unitAt, type Unit } from '../../text/units';
import { VERB_LEMMAS } from '../../text/verb-lemmas';
import { framesOf } from './cues';
import { NOMINAL_ING } from '../../words/cue-verbs';

/** The units with such slips mended; order and places stay. */
export function mendUnits(tokens: readonly Token[], units: readonly Unit[]): Unit[] {
	const split = units
		.flatMap((unit, at) => splitVerb(tokens, units, unit, at))
		.flatMap((unit, at, all) => splitNoun(tokens, all, unit, at));
	const mended: Unit[] = [];
	split.forEach((unit, at) => {
		const last = mended[mended.length - 1];
		if (last?.kind === 'that' && unit.kind === 'noun' && takesThing(mended[mended.length - 2]))
			mended[mended.length - 1] = join(last, unit, 'noun');
		else if (last && joins(tokens, last, unit, unitAt(split, at + 1)))
			mended[mended.length - 1] = join(last, unit, last.kind);
		else mended.push(asRead(tokens, unit, unitAt(split, at + 1)));
	});
	return mended;
}

/** "dismissed that report", "called that claim": after these no clause can follow. */
function takesThing(before: Unit | undefined): boolean {
	const loose = /^(?:see|view|regard|rate|name)$/.test(before?.verb?.lemma ?? '');
	const frames = before && framesOf(before);
	return (
		!!frames &&
		!loose &&
		!(
			frames.say ??
			frames.tell ??
			frames.think ??
			frames.show ??
			frames.voice ??
			frames.mention ??
			frames.commit ??
			frames.want
		)
	);
}

const QUANTITY = /^(?:most|some|many|few|several|all|both|none|others)$/;

/** "most said", "Jolly said": the first word of the verb group is its subject. */
function splitVerb(tokens: readonly Token[], units: readonly Unit[], unit: Unit, at: number): Unit[] {
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
function splitNoun(tokens: readonly Token[], units: readonly Unit[], unit: Unit, at: number): Unit[] {
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

/** "the clerk’s" + "chief of staff", "US" + "Senator Ruiz", "a source" + "close to him", "a council" + "hearing on Monday". */
function joins(tokens: readonly Token[], last: Unit, unit: Unit, next: Unit): boolean {
	if (last.kind !== 'noun' || unit.start - last.end > 1) return false;
	if (unit.kind === 'noun') {
		const country = /^(?:US|U\.S\.|UK|U\.K\.|EU|UN)$/.test(textOf(tokens, last));
		const owner = /['’]s?$/.test(tokenAt(tokens, last.to - 1).lower);
		const near = /^(?:close|familiar)$/.test(unit.lower) && unit.to - unit.from === 1 && next.kind === 'prep';
		return (country || owner || near) && !/^(?:he|she|they|it|we|i|you|who)$/.test(unit.lower);
	}
	const hearing = unit.verb?.form === 'ing' && unit.to - unit.from === 1 && NOMINAL_ING.has(unit.lower);
	const held = /^(?:a|an|the|this|that|his|her|its|their|another)$/.test(last.lower);
	return !!hearing && held && /^(?:time|prep|comma|stop|edge|that|sub|quote)$/.test(next.kind);
}

const textOf = (tokens: readonly Token[], unit: Unit): string =>
	tokens
		.slice(unit.from, unit.to)
		.map((token) => token.text)
		.join('');

const join = (a: Unit, b: Unit, kind: Unit['kind']): Unit => ({
	...a,
	kind,
	to: b.to,
	end: b.end,
	last: b.last,
	lower: a.lower === 'us' ? 'u.s.' : a.lower,
	capital: a.capital || b.capital,
});

/** "he’s said": he has spoken. */
function asRead(tokens: readonly Token[], unit: Unit, next: Unit): Unit {
	const { verb } = unit;
	if (unit.kind === 'noun' && next.kind === 'verb' && next.lower === 'ago') return { ...unit, kind: 'time' };
	if (!verb?.passive || !/^['’]s$/.test(unit.lower) || next.verb?.form === 'to') return unit;
	const head = tokenAt(tokens, verb.head).lower;
	const alone = !tokens.slice(unit.from + 1, verb.head).some(({ pos }) => pos === 'AUX');
	return alone && SPOKEN.test(VERB_LEMMAS.get(head)?.lemma ?? '')
		? { ...unit, verb: { ...verb, passive: false } }
		: unit;
}

/** After a person's "’s" these have happened; hardly anybody is said, argued or promised. */
const SPOKEN =
	/^(?:say|argue|promise|suggest|claim|insist|vow|pledge|add|note|warn|write|praise|criticize|call)$/;
