/** Sentence after sentence → the period that profits, sales and prices are told of: their own, the sentence's, or that of the sentence before. */
import type { Sentence } from '../types';
import type { Context, TimeAt } from './context';
import type { Telling } from './tell';

/** The period told last, for the next sentence of the paragraph. */
export interface Period {
	/** "in the third quarter of 2023". */
	phrase: string;
	block: number;
	sentence: number;
}

const FLOW = 'net|profits?|sales|revenues?|earnings|loss(?:es)?|income|turnover';
/** "Nordline's net profit", "Profit at the unit". */
const OF_FLOW = new RegExp(`(?:^|[ ’'-])(?:${FLOW})$|^(?:${FLOW}) (?:at|from|for|in) `, 'i');
/** "posted net income of 3m", "boosted net 16%"; "earned 3m" when a firm does. */
const WITH_FLOW = new RegExp(`\\b(?:${FLOW})\\b`, 'i');
const BOOKING = new Set('post report have boost book earn register suffer'.split(' '));

const MOVES = new Set(
	'rise fall drop slip jump climb soar surge plunge slump decline advance tumble edge rebound dip gain increase decrease close settle ease grow'.split(
		' ',
	),
);
const MEASURES = /^(?:percent|%|points?|pp|(?:[A-Z]{3} )?(?:cents?|pence)|[A-Z]{3})$/;

/** Each has its own span already: "annual sales", "2m a year". */
const SPANNED =
	/\b(?:annual|yearly|monthly|weekly|daily|quarterly|(?:a|per|each|every) (?:year|month|week|day))\b|\b\d{4}\b/i;

/** "Sales rose 4%", "Nordline earned 3m": over some months or in a year. */
function isFlow({ words, clause, subject }: Telling): boolean {
	const rest = words.rest ?? '';
	if (!/\d/.test(rest)) return false;
	if (OF_FLOW.test(words.who ?? '')) return true;
	if (!BOOKING.has(clause.verb.lemma) || subject.entity?.type !== 'organisation') return false;
	return (
		WITH_FLOW.test(rest) ||
		(clause.verb.lemma === 'earn' && /^[$£€#C]|\b(?:euros?|pounds|dollars)\b/.test(rest))
	);
}

/** "The index fell 24 points", "Copper closed at $2": on some day. */
function isMove(context: Context, { clause, predicate, subject }: Telling): boolean {
	if (!MOVES.has(clause.verb.lemma) || subject.entity?.type === 'person') return false;
	const first = context.tokens[predicate.from];
	if (!first || !/^(?:NUM|SYM|ADP|ADV)$/.test(first.pos)) return false;
	for (let i = predicate.from; i < Math.min(predicate.to, predicate.from + 6); i++) {
		const found = context.amounts.get(i);
		if (found && MEASURES.test(found.amount.unit)) return true;
	}
	return false;
}

/** Is any time told with it? */
function isTimed(context: Context, { clause, predicate }: Telling): boolean {
	const from = clause.fronted?.from ?? clause.subject?.from ?? clause.verb.from;
	for (let i = Math.min(from, clause.verb.from); i < predicate.to; i++) if (context.times.has(i)) return true;
	return false;
}

const textOf = ({ pieces }: Telling): string => pieces.map(({ text }) => text).join(' ');

/** The period a telling is of, as it goes before another one. */
function periodIn({ words }: Telling): string | null {
	const when = words.when ?? '';
	if (/^in (?:the (?:\w+ )+of )?\d{4}$/.test(when)) return when;
	const inSubject = /\bthe \w+ (?:quarter|half) of \d{4}\b/.exec(words.who ?? '')?.[0];
	return inSubject ? `in ${inSubject}` : null;
}

/** A time in front of the sentence holds for what "while" and "and" add: "From 2000 to 2013, A rose, while B fell". */
function ofSentence(telling: Telling, first: Telling | null | undefined): string | null {
	if (!first || first === telling || !/^(?:while|whereas|and|but)$/.test(telling.clause.marker ?? ''))
		return null;
	const [opening] = first.pieces;
	return opening?.part === 'when' ? opening.text : null;
}

function putInFront(telling: Telling, phrase: string): void {
	telling.pieces.splice(0, 2, { part: 'when', text: phrase }, { part: null, text: ',' });
	telling.words.when = phrase;
}

/** "Last year losses were 5m" beside a third quarter: of that quarter last year or of the whole year? */
const isYearBesideQuarter = ({ words }: Telling, last: Period | null): boolean =>
	last !== null && /\bquarter\b/.test(last.phrase) && /^in \d{4}$/.test(words.when ?? '');

/** Gives the tellings of one sentence the period they need, or a doubt; returns the period told last. */
export function carryPeriod(
	context: Context,
	sentence: Sentence,
	tellings: readonly (Telling | null)[],
	last: Period | null,
): Period | null {
	const near = last && last.block === sentence.block && sentence.index - last.sentence <= 1 ? last : null;
	let period = near;
	for (const telling of tellings) {
		if (!telling || !/^(?:did|was|were)$/.test(telling.words.aux ?? '')) continue;
		const flow = isFlow(telling);
		if (!flow && !isMove(context, telling)) continue;
		if (flow && isYearBesideQuarter(telling, near)) telling.problems.push({ code: 'no-period' });
		const own = periodIn(telling);
		if (flow && own) period = { phrase: own, block: sentence.block, sentence: sentence.index };
		if (own || isTimed(context, telling) || SPANNED.test(textOf(telling))) continue;
		const found = ofSentence(telling, tellings[0]) ?? (flow ? (period?.phrase ?? null) : null);
		if (found) putInFront(telling, found);
		else telling.problems.push({ code: 'no-period' });
		if (flow && found) period = { phrase: found, block: sentence.block, sentence: sentence.index };
	}
	return period;
}

/** "the nine months" of an article on a third quarter → "the first nine months of 2023". */
export function monthsToDate({ findings }: Context, { time }: TimeAt): string | null {
	const quarter = { P9M: 'Q3', P6M: 'Q2' }[time.value];
	const written = findings.document.text.slice(time.start, time.end);
	if (!quarter || !/^the (?:first )?(?:nine|six) months$/i.test(written)) return null;
	const year = findings.times.find(({ value }) => value.endsWith(`-${quarter}`))?.value.slice(0, 4);
	return year && /^\d{4}$/.test(year)
		? `the first ${quarter === 'Q3' ? 'nine' : 'six'} months of ${year}`
		: null;
}
