/** Something that happened on a known day, month or year → when? */
import { formatDay } from '../text/dates';
import type { Fact, FactWords } from '../types';
import { worded, type Ask, type Bench, type Maker } from './bench';
import { dateLures } from './distractors/dates';
import { join, shortened, turned } from './wording';

const HAPPENED = new Set(['event', 'agreement', 'request', 'refusal', 'first']);

/** The calendar value of a fact's time, if it is one point and not a bound: "since 2018" is not when it happened. */
export function dayOf(fact: Fact, bench: Bench): string | null {
	const time = 'time' in fact && fact.time !== undefined ? bench.findings.times[fact.time] : undefined;
	if (!time || time.bound || time.through || !/^\d{4}(?:-\d\d){0,2}$/.test(time.value)) return null;
	return time.value;
}

/** "to", or "not to" where the article says so. */
export function toOf(fact: Fact): string {
	const at = fact.parts?.find((part) => part.part === 'to')?.from ?? 0;
	return /\bnot to $/.test(fact.text.slice(0, at)) ? 'not to' : 'to';
}

/** "ask the United States to cease its efforts": what follows the verb, whole. */
export function completion(fact: Fact, words: FactWords): string {
	if (fact.rule === 'plan/will') return shortened(words.rest ?? '');
	return shortened(join(words.other, words.to && `${toOf(fact)} ${words.to}`, words.rest));
}

function ask({ fact, words }: { fact: Fact; words: FactWords }, bench: Bench): Ask[] {
	const value = dayOf(fact, bench);
	const key = value && formatDay(value);
	const subject = turned(words);
	if (
		!HAPPENED.has(fact.kind) ||
		/ not to /.test(fact.text) ||
		!key ||
		!subject ||
		!words.when?.endsWith(key)
	)
		return [];
	const said = completion(fact, words);
	if (!said && !words.where) return [];
	const grain =
		value.length === 10 ? 'When' : value.length === 7 ? 'In which month and year' : 'In which year';
	const stem = `${join(grain, subject, said, words.where)}?`;
	return [
		{ maker: 'when', fact, stem, key, asks: 'date', lures: dateLures(value, fact, bench), typed: true },
	];
}

/** "open in the summer of 2028": what, and the day, month or season it ends with. */
const ENDS_WITH_TIME =
	/^(.+?) (?:in|on|at) ((?:the )?(?:(?:early|late|spring|summer|autumn|winter|fall|start|end|first half|second half)(?: of)? )?(?:\d{1,2} )?(?:\p{Lu}\p{Ll}+ )?\d{4})$/u;

/** "is expected to open in the summer of 2028" → when is it expected to open? What is planned for this month is soon past. */
function askPlan({ fact, words }: { fact: Fact; words: FactWords }, bench: Bench): Ask[] {
	if (fact.kind !== 'plan' || / not to /.test(fact.text)) return [];
	const subject = turned(words);
	const [, rest = '', inner = ''] = ENDS_WITH_TIME.exec(words.to ?? '') ?? [];
	const key = words.when?.replace(/^(?:in|on|at) /i, '') ?? inner;
	const { published } = bench.findings.document;
	const year = /\d{4}$/.exec(key)?.[0];
	if (!subject || !year || /\b(?:by|since|until|before|after|from)\b/.test(words.when ?? '')) return [];
	if (published && formatDay(published.slice(0, 7)) === key.replace(/^\d{1,2} /, '')) return [];
	const said = inner ? join(words.other, `to ${rest}`) : completion(fact, words);
	if (!/\p{Lu}|\d/u.test(join(words.who, said))) return [];
	const stem = `${join('When', subject, said, words.where)}?`;
	return [{ maker: 'when', fact, stem, key, asks: 'date', lures: [], typed: !/\p{Ll} /u.test(key) }];
}

export const when: Maker = {
	id: 'when',
	floor: 0.9,
	make: (bench) => worded(bench).flatMap((item) => [...ask(item, bench), ...askPlan(item, bench)]),
};
