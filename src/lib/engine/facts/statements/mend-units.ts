/** Units → units as a reader of quotations takes them: names put together, cues cut loose from what only looks like part of them. */
import type { Token } from '../../types';
import { tokenAt, unitAt, type Unit } from '../../text/units';
import { VERB_LEMMAS } from '../../text/verb-lemmas';
import { framesOf } from './cues';
import { splitNoun, splitVerb } from './split-units';
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
		else if (last && isYear(tokens, last, unit)) mended[mended.length - 1] = join(last, unit, 'time');
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

/** "in ‘08": an apostrophe that the keyboard made an opening mark. */
const isYear = (tokens: readonly Token[], last: Unit, unit: Unit): boolean =>
	/^[‘’'`]$/.test(textOf(tokens, last)) && unit.start === last.end && /^\d\ds?$/.test(textOf(tokens, unit));

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
