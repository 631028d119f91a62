/** Amounts → how many, how much, how long, by what percentage, to what level? */
import type { Fact, FactWords } from '../types';
import { worded, type Ask, type Bench, type Maker } from './bench';
import { amountLures } from './distractors/amounts';
import { readClause } from './clause/read';
import { bounded, isBound, isNested, withoutBound } from './how-many/bounds';
import { isAttributive, isCountedOut } from './how-many/idle';
import { inCurrency, MONEY_SIGN } from './how-many/money';
import { CHANGE, COUNT } from './how-many/patterns';
import { shareHeld, shareSaying } from './how-many/shares';
import { isAside } from './importance';
import { capital, contentWords, inside, join, lowered, stemOf, turned } from './wording';

const RISES = new Set(
	'rise fall grow drop increase decrease decline climb jump slip slump soar surge tumble plunge shrink advance dip rally slide'.split(
		' ',
	),
);

/** "rose 4%", told as an event: how much it rose. */
const CHANGED = new RegExp(`^(?:by )?(${CHANGE}(?: (?:euros|dollars|pounds|yen|people|points))?)$`, 'i');

const UNITS: readonly (readonly [RegExp, string])[] = [
	[/%|per ?cent/, 'percent'],
	[MONEY_SIGN, 'money'],
];

interface Amount {
	amount: string;
	value: number;
	unit: string;
	question: string | null;
}

/** What one can ask "how much" of, though something else follows: "How much did the firm pay for the pier?" */
const PAYS = new Set(
	'pay cost spend give raise pour earn donate invest sell buy contribute receive generate lose offer owe win save charge bring provide grant award fetch borrow lend'.split(
		' ',
	),
);

/** "How many people" with "two staff members" for its key asks for something else. */
function fitsAmount(how: string, amount: string): boolean {
	const counted = /^how many (?:.* )?(\p{Ll}+)$/iu.exec(how)?.[1];
	// "20 first-graders" are no graders
	if (counted && new RegExp(`-${counted}`, 'i').test(amount)) return false;
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

/** Nothing, a bound, or a setting with its comma: the amount begins its clause. */
const OPENING =
	/^(?:.*,)? ?(?:all|about|around|some|roughly|nearly|almost|over|only|just|up to|at least|(?:more|less|fewer) than)?$/i;

/** "Three women on the mainland have …" → how many women on the mainland have …? */
function qualified({ text, parts }: Fact, { how, verb, rest, where }: FactWords): string | null {
	const at = (wanted: string) => parts?.find(({ part }) => part === wanted);
	const between = text.slice(at('amount')!.to, at('verb')!.from).trim();
	// "candidates who trail by 2 percent of votes": the amount is another's
	const opens = OPENING.test(text.slice(0, at('amount')!.from).trim());
	if (
		!opens ||
		!/^(?:how many |what percentage$)/i.test(how!) ||
		!/^(?:of|in|on|from|at|for) /.test(between) ||
		between.split(' ').length > 8
	)
		return null;
	return join(how, between, verb, rest, where);
}

/** "smaller than Nordline", "ahead of the year before": what a difference is told against. */
const COMPARED =
	/^ (?:(?:more|less) (?:\p{L}+ ){1,3}?than|\p{Ll}{3,}er than|(?:above|below|ahead of|short of|up on|down on) )/u;

/** "is about 9% smaller than Nordline" → by what percentage is it smaller? */
function compared({ text, parts }: Fact, words: FactWords): string | null {
	const amount = parts?.find(({ part }) => part === 'amount');
	const tail = amount ? text.slice(amount.to).replace(/[.]$/, '') : '';
	if (!COMPARED.test(tail) || !/^(?:is|was|are|were)$/.test(words.verb ?? '') || !words.who) return null;
	const asker = /%|per ?cent/.test(words.amount ?? '') ? 'By what percentage' : 'By how much';
	// "In terms of market value, …": without it the comparison is another one
	const setting = words.when
		? ''
		: text.slice(0, parts?.find(({ part }) => part === 'who')?.from ?? 0).trim();
	return join(setting, setting ? lowered(asker) : asker, words.verb, inside(words.who), tail);
}

/** What can be moved to a level. */
const MOVED = new Set([
	...RISES,
	...'raise cut reduce lift lower bring push take trim slash boost widen narrow extend double swell expand limit cap revise upgrade downgrade'.split(
		' ',
	),
]);

/** "cut its debt to just 1.8bn" → to what level; "leads the field with 14 nominations" → with how many. */
const LINKED =
	/^(.*?) ?\b(to|at|in|with|from|of|for|by|over|across|between)(?: (?:just|only|about|around|nearly|almost|some|roughly|approximately|(?:more|less|fewer) than|at least|up to|over|under))?$/;

function linked(words: FactWords, subject: string, lemma: string): string | null {
	const [, rest = '', link = ''] = LINKED.exec(words.rest ?? '') ?? [];
	if (!link || !words.how) return null;
	// "has a capitalisation of 5.7bn" → what capitalisation does it have?
	const measure = /^an? ([\p{Ll} -]{4,40})$/u.exec(rest)?.[1];
	if (
		link === 'of' &&
		measure &&
		/[%£$€]|euros|dollars|pounds|yen|per ?cent/.test(words.amount ?? '') &&
		!/ /.test(measure.trim().replace(/^\p{Ll}+ (?=\p{Ll}+$)/u, ''))
	)
		return join('What', measure, subject, words.where);
	// "rose at an annual rate of 10.7%" → at what annual rate did they rise?
	const rate = /^at an? ([\p{Ll} -]*(?:rate|pace|speed|price))$/u.exec(rest)?.[1];
	if (link === 'of' && rate) return join('At what', rate, subject, words.where);
	if (link === 'at' && /^(?:in|out)?$/.test(rest))
		return /^(?:how much|by how much|to how much)$/i.test(words.how) && words.who
			? join('How much', words.plural ? 'were' : 'was', inside(words.who))
			: null;
	// "has grown to 65 member countries"
	if (link === 'to' && /^how many /i.test(words.how) && MOVED.has(lemma))
		return join('To', words.how.toLowerCase(), subject, rest, words.where);
	if (link === 'to') return MOVED.has(lemma) ? join('To what level', subject, rest, words.where) : null;
	// "by 12 points" tells a margin; "by two requirements" tells who did it
	const margin =
		/^how many (?:percentage |basis )?(?:points|votes|seats|goals|runs|shots|metres|miles|seconds|minutes)$/i;
	const links = margin.test(words.how)
		? /^(?:with|from|of|by|over|across)$/
		: /^(?:with|from|of|over|across|in)$/;
	if (!/^how many /i.test(words.how) || !links.test(link)) return null;
	return join(capital(link), words.how.toLowerCase(), subject, rest, words.where);
}

function question(told: FactWords, fact: Fact): string | null {
	const words = withoutBound(told);
	const { lemma } = fact;
	const subject = turned(words);
	const difference = compared(fact, words);
	if (difference) return difference;
	const share = shareHeld(words, lemma ?? '');
	if (share) return share;
	if (!words.how || !fitsAmount(words.how, words.amount ?? '')) return null;
	// "less than 10 percent chose her": of whom?
	if (/^how many per ?cent$/i.test(words.how)) return null;
	if (!subject && isQualified(fact)) return qualified(fact, words);
	// "nearly an episode", ", television ads on the air", "to one group, and another": not the amount's own
	if (
		/^(?:nearly|almost|about|around|roughly|up to|,)|, and |^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) |\bincluding\b/.test(
			words.rest ?? '',
		)
	)
		return null;
	// "over more than": the bound is the amount's own
	const before = (words.rest ?? '').replace(/ (?:more|less|fewer) than$/, '');
	if (/\b(?:more|less|fewer|other) than\b|\bfrom\b.* to\b/.test(before)) return null;
	if (
		/ (?:of|from|at|in|to|than|with|for|by|over|across)(?: \p{L}+)?$/u.test(` ${words.rest ?? ''}`) &&
		LINKED.test(words.rest ?? '')
	)
		return subject ? linked(words, subject, lemma ?? '') : null;
	// "raised $57 million for the fund": money is not moved by so much, it is had
	if (
		subject &&
		lemma === 'raise' &&
		MONEY_SIGN.test(words.amount ?? '') &&
		/^(?:(?:for|from|in|at|on)\b.*)?$/.test(words.rest ?? '')
	)
		return join('How much', subject, words.rest, words.where);
	if (/^how much$/i.test(words.how) && words.rest && !PAYS.has(lemma ?? '')) return null;
	if (subject && /^what (?:percentage|share|proportion)/i.test(words.how)) return null;
	if (/^by how much$/i.test(words.how) && MOVES.has(lemma ?? '') && words.aux === 'did') return null;
	// "printed two signs she had found": whose relative clause? "by a smaller margin" is measured, not counted
	if (
		/^(?:he|she|it|they|we|you|I|who|that|which) |\bby an? (?:\p{Ll}+ )?(?:margin|gap|lead|difference)\b/u.test(
			words.rest ?? '',
		)
	)
		return null;
	// "lost 0.8 percent": how much did it lose?
	if (subject && /^by how much$/i.test(words.how) && PAYS.has(lemma ?? ''))
		return words.rest ? null : join('How much', subject, words.where);
	if (subject) return join(words.how, subject, words.rest, words.where);
	// "the cheapest berth of the harbour was $23,660"
	if (!words.rest && words.who && /^(?:was|were)$/.test(words.verb ?? '') && /^how much$/i.test(words.how))
		return contentWords(words.who).length >= 3
			? join(words.how, words.verb, inside(words.who), words.where)
			: null;
	// "were another matter", "supported her": too little to know who was counted
	if (contentWords(join(words.rest, words.where)).length < 2 && !/\d/.test(words.when ?? '')) return null;
	return words.verb ? join(words.how, words.verb, words.rest, words.where) : null;
}

/** "More than 153,000 people are expected to …": a number in front of a deed that is told as a plan or an event. */
const COUNTED = new RegExp(`^(${COUNT}) (\\p{Ll}[\\p{L} -]*)$`, 'iu');

function counted({ fact, words }: { fact: Fact; words: FactWords }): Amount | null {
	const [, number, things] = COUNTED.exec(words.who ?? '') ?? [];
	if (!number || !things || !/^(?:event|plan)$/.test(fact.kind) || !words.verb) return null;
	// "seven senators kept up a filibuster": more than the counted
	if (readClause(words.who!)) return null;
	const deed = join(words.verb, words.rest, words.to && `to ${words.to}`, words.where);
	const value = Number(/[\d.]+/.exec(number.replace(/,/g, ''))?.[0] ?? 0);
	return {
		amount: `${lowered(number)} ${things}`,
		value,
		unit: things,
		question: join('How many', things, deed),
	};
}

/** "calculates that 4.2 million passengers will be paid" → how many passengers does it calculate will be paid? */
function reckoned({ fact, words }: { fact: Fact; words: FactWords }): Amount | null {
	const at = (wanted: string) => fact.parts?.find(({ part }) => part === wanted);
	const between = fact.text.slice(at('verb')?.to ?? 0, at('amount')?.from ?? 0);
	const [, count, things] = COUNTED.exec(words.amount ?? '') ?? [];
	const [, rest] = /^that ((?:will|would|have|had|are|were) .+)$/.exec(words.rest ?? '') ?? [];
	const subject = turned(words);
	if (fact.kind !== 'amount' || between !== ' that ' || !count || !things || !rest || !subject) return null;
	return {
		amount: words.amount!,
		value: fact.value,
		unit: fact.unit,
		question: join('How many', things, subject, rest, words.where),
	};
}

function amountOf({ fact, words }: { fact: Fact; words: FactWords }): Amount | null {
	if (fact.kind === 'statement') {
		const share = shareSaying(words);
		return share && { ...share, unit: 'percent' };
	}
	if (fact.kind === 'amount' && words.amount && !isNested(fact))
		return {
			amount: bounded(fact, words.amount),
			value: fact.value,
			unit: fact.unit,
			question: question(words, fact),
		};
	const change =
		fact.kind === 'event' && RISES.has(fact.lemma ?? '') ? CHANGED.exec(words.rest ?? '')?.[1] : undefined;
	const subject = turned(words);
	if (!change || !subject) return null;
	const value = Number(/[\d.]+/.exec(change.replace(/,/g, ''))?.[0]);
	const unit = UNITS.find(([sign]) => sign.test(change))?.[1] ?? 'number';
	return value > 0
		? { amount: change, value, unit, question: join('By how much', subject, words.where) }
		: null;
}

/** "What capitalisation does the firm have?": another one next week, and the day is not known. */
const soonChanges = ({ aux, when }: FactWords, { findings: { document } }: Bench) =>
	document.published === null && /^(?:does|do|has|have|is|are)$/.test(aux ?? '') && !/\d{4}/.test(when ?? '');

function ask(item: { fact: Fact; words: FactWords }, bench: Bench): Ask[] {
	const found = amountOf(item) ?? counted(item) ?? reckoned(item);
	// "of two minds": an idiom; "a 40 percentage point margin": part of another measure
	if (!found || /\bminds$/.test(found.amount) || isAttributive(found.amount, found.value)) return [];
	const { fact, words } = item;
	if (found.question && isCountedOut(found.value, found.question)) return [];
	// "how many nominations does one film and another have?": two were run together
	if (/ and /.test(words.who ?? '') && /^(?:does|has|is|was)$/.test(words.aux ?? '')) return [];
	const { amount, value, unit } = found;
	// "more than 800" holds for more than 1,100 too
	const lures = isBound(amount) ? [] : amountLures(amount, value, unit, bench);
	const base = {
		maker: 'how-many',
		minor:
			isAside(fact, bench) ||
			soonChanges(words, bench) ||
			/^(?:give|donate|contribute|earn|lead|trail|receive)$/.test(fact.lemma ?? ''),
		fact,
		key: amount,
		asks: 'amount' as const,
		lures,
		typed: true,
	};
	const asked = found.question && inCurrency(found.question, words.amount ?? amount, fact, bench);
	return asked && asked.split(/\s+/).length >= 6 ? [{ ...base, stem: stemOf(words.when, asked) }] : [];
}

export const howMany: Maker = {
	id: 'how-many',
	floor: 0.9,
	make: (bench) => worded(bench).flatMap((item) => ask(item, bench)),
};
