/** Amounts → how many, how much, how long? And the fact's own sentence with the amount left out. */
import { formatDay } from '../text/dates';
import type { Fact, FactWords } from '../types';
import { worded, type Ask, type Bench, type Maker } from './bench';
import { amountLures } from './distractors/amounts';
import { capital, inside, join, stemOf, turned } from './wording';

const RISES = new Set(
	'rise fall grow drop increase decrease decline climb jump slip slump soar surge tumble plunge shrink gain lose advance dip rally slide add'.split(
		' ',
	),
);

/** "rose 4%", told as an event: how much it rose. */
const CHANGE =
	/^(?:by )?((?:(?:about|almost|nearly|around|more than|less than|up to|at least|just over|just under) )?[£$€]?\d[\d,.]*(?:%| per ?cent| percentage points| points|(?:m|bn|tn)\b| (?:m|b|tr)illion)?(?: (?:euros|dollars|pounds|yen|people|points))?)$/i;

const UNITS: readonly (readonly [RegExp, string])[] = [
	[/%|per ?cent/, 'percent'],
	[/[£$€]|euros|dollars|pounds|yen/, 'money'],
];

interface Amount {
	amount: string;
	value: number;
	unit: string;
	question: string | null;
}

/** What one can ask "how much" of, though something else follows: "How much did the firm pay for the pier?" */
const PAYS = new Set(
	'pay cost spend give raise earn donate invest sell buy contribute receive generate lose offer owe win save charge bring provide grant award fetch borrow lend'.split(
		' ',
	),
);

/** "How many people" with "two staff members" for its key asks for something else. */
function fitsAmount(how: string, amount: string): boolean {
	const counted = /^how many (?:.* )?(\p{Ll}+)$/iu.exec(how)?.[1];
	return (
		!counted || new RegExp(`\\b${counted.replace(/s$/, '')}`, 'i').test(amount) || /^\D*[\d.,]+$/.test(amount)
	);
}

/** These move something else: "sales of stakes raised 1bn" is no rise of the sales. */
const MOVES = new Set(['raise', 'cut', 'reduce', 'edge']);

/** "all 5,000 seats in the new stand were sold": more than the amount stands before the verb, and the question would lose it. */
function isQualified({ parts, text }: Fact): boolean {
	const verb = parts?.find(({ part }) => part === 'verb');
	const amount = parts?.find(({ part }) => part === 'amount');
	return !!verb && !!amount && amount.to < verb.from && /\p{L}/u.test(text.slice(amount.to, verb.from));
}

function question(words: FactWords, fact: Fact): string | null {
	const { lemma } = fact;
	const subject = turned(words);
	if (!words.how || !fitsAmount(words.how, words.amount ?? '')) return null;
	if (/^how much$/i.test(words.how) && words.rest && !PAYS.has(lemma ?? '')) return null;
	if (subject && /^what (?:percentage|share|proportion)/i.test(words.how)) return null;
	if (!subject && isQualified(fact)) return null;
	if (/^by how much$/i.test(words.how) && MOVES.has(lemma ?? '') && words.aux === 'did') return null;
	if (/ (?:of|from|at|to|than|with)$|\bfrom\b.* to\b/.test(` ${words.rest ?? ''}`)) return null;
	if (subject) return join(words.how, subject, words.rest, words.where);
	return words.verb ? join(words.how, words.verb, words.rest, words.where) : null;
}

/** A clause about somebody else stands between verb and amount: the amount is not the subject's. */
function isNested(fact: Fact): boolean {
	const verb = fact.parts?.find((part) => part.part === 'verb');
	const amount = fact.parts?.find((part) => part.part === 'amount');
	return (
		!!verb &&
		!!amount &&
		/\b(?:who|which|that|whose|where|when|if|because|after|before)\b/.test(
			fact.text.slice(verb.to, amount.from),
		)
	);
}

function amountOf({ fact, words }: { fact: Fact; words: FactWords }): Amount | null {
	if (fact.kind === 'amount' && words.amount && !isNested(fact))
		return {
			amount: words.amount,
			value: fact.value,
			unit: fact.unit,
			question: question(words, fact),
		};
	const change =
		fact.kind === 'event' && RISES.has(fact.lemma ?? '') ? CHANGE.exec(words.rest ?? '')?.[1] : undefined;
	const subject = turned(words);
	if (!change || !subject) return null;
	const value = Number(/[\d.]+/.exec(change.replace(/,/g, ''))?.[0]);
	const unit = UNITS.find(([sign]) => sign.test(change))?.[1] ?? 'number';
	return value > 0
		? { amount: change, value, unit, question: join('By how much', subject, words.where) }
		: null;
}

const PRESENT =
	/^(?:has|have|is|are|holds?|owns?|leads?|employs?|costs?|stands?|controls?|accounts?)(?! (?:been )?\p{L}+(?:ed|en|un|ht)\b)/u;

/** What holds only for now is dated: "As of 15 March 2016, …" where the day of publication is known. */
function asOf({ text, words }: Fact, bench: Bench): string {
	const day = formatDay(bench.findings.document.published ?? '');
	return day && !words?.when && !/^As of/.test(text) && PRESENT.test(words?.verb ?? '')
		? `As of ${day}, `
		: '';
}

/** The sentence with a blank for the amount, where it stands in it once. */
function blanked(fact: Fact, amount: string, bench: Bench): string | null {
	const pieces = fact.text.split(amount);
	if (pieces.length !== 2 || /, \p{L}+ing\.?$/u.test(fact.text) || fact.text.split(/\s+/).length > 28)
		return null;
	const lead = asOf(fact, bench);
	const start = lead ? inside(pieces[0]!) : capital(pieces[0]!);
	return `Complete: ${lead}${start}____${pieces[1]!}`;
}

function ask(item: { fact: Fact; words: FactWords }, bench: Bench): Ask[] {
	const found = amountOf(item);
	if (!found) return [];
	const { fact, words } = item;
	const { amount, value, unit } = found;
	const lures = amountLures(amount, value, unit, bench);
	const base = { maker: 'how-many', fact, key: amount, asks: 'amount' as const, lures, typed: true };
	const asked =
		found.question && found.question.split(/\s+/).length >= 6 ? stemOf(words.when, found.question) : null;
	const blank = blanked(fact, amount, bench);
	return [asked, blank].flatMap((stem) => (stem ? [{ ...base, stem }] : []));
}

export const howMany: Maker = {
	id: 'how-many',
	floor: 0.9,
	make: (bench) => worded(bench).flatMap((item) => ask(item, bench)),
};
