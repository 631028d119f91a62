/** Times: the periods of business reports: the latest period, the year-ago quarter, the first nine months. */
import { readOrdinal } from '../../../text/numbers';
import type { Parser } from '../draft';
import { runsUpTo } from '../one-unit';
import { speaksOfMoney } from '../money-news';
import { pattern } from '../pattern';
import { durationValue, isName, readNumber, readUnit } from '../read-words';

const YEAR = '(?<year>(?:19|20)\\d\\d)';
const period: Parser = {
	rule: 'period',
	pattern: pattern(
		"(?:the |a )?(?:(?<old>year-ago|year-earlier|year ago|prior-year|previous year[’']s|year-before|last year[’']s|this year[’']s|corresponding|comparable|same|like)|(?<new>latest|most recent|current|recent)|(?<lone>this)) ?(?<what>quarter|period|third quarter|second quarter|first quarter|fourth quarter)(?<tail> last year| a year (?:ago|earlier|before)| of last year| of the previous year| the (?:previous|prior) year| (?:in|of) (?<year>(?:19|20)\\d\\d))?",
	),
	read: (match) => {
		const { old, what = '', tail, lone } = match.groups!;
		if (lone !== undefined && /period/i.test(what)) return null;
		if (old !== undefined && /^(?:same|like|corresponding|comparable)$/i.test(old) && tail === undefined)
			return null;
		const ordinal = /^(first|second|third|fourth)/i.exec(what)?.[1];
		if (ordinal !== undefined)
			return {
				type: 'DATE',
				when: { kind: 'part', letter: 'Q', number: readOrdinal(ordinal)!, years: -1 },
				rule: 'quarter-of-year',
			};
		const { year } = match.groups!;
		if (year !== undefined)
			return { type: 'DATE', when: { kind: 'value', value: year }, rule: 'period-of-year' };
		const unit = /quarter/i.test(what) ? 'Q' : 'any';
		return {
			type: 'DATE',
			when: { kind: 'period', years: old === undefined ? 0 : 1, unit },
			rule: old === undefined ? (lone ? 'this-quarter' : 'latest-period') : 'year-ago-period',
		};
	},
};

const yearAgo: Parser = {
	rule: 'year-ago-adjective',
	pattern: pattern('(?<what>year-ago|year-earlier|prior-year|previous-year)(?! ?(?:quarter|period))'),
	read: () => ({ type: 'DATE', when: { kind: 'period', years: 1, unit: 'any' } }),
};

const yearsPeriod: Parser = {
	rule: 'period-of-year',
	pattern: pattern(`the (?:like |same |comparable |corresponding )?${YEAR} (?:period|quarter|fiscal year)`),
	read: (match) => ({ type: 'DATE', when: { kind: 'value', value: match.groups!.year! } }),
};

const fullYear: Parser = {
	rule: 'full-year',
	pattern: pattern(
		'(?:(?:the|this|next|last) (?:(?:current|previous|prior|next|last|coming) )?(?:fiscal|full|whole|entire)|(?<=\\b(?:its|their|his|her|our|a) )(?:(?:current|previous|prior|next|last|coming) )?fiscal) year(?! (?:19|20)\\d\\d)',
	),
	read: (match, document) => {
		const end = match.index + match[0].length;
		if (runsUpTo(document.text.slice(end, end + 16)))
			return { type: 'DURATION', when: { kind: 'value', value: 'P1Y' }, rule: 'year-ended' };
		const word = /last|previous|prior/i.test(match[0]) ? -1 : /next|coming/i.test(match[0]) ? 1 : 0;
		return { type: 'DATE', when: { kind: 'shift', unit: 'Y', count: word, from: 'published' } };
	},
};

/** "the latest week": the one that was over when the article was written. */
const latestUnit: Parser = {
	rule: 'latest-unit',
	pattern: pattern('(?:the |its )?(?:latest|most recent) (?:fiscal |calendar )?(?<unit>week|month|year)'),
	read: (match) => {
		const unit = readUnit(match.groups!.unit!)!;
		return { type: 'DATE', when: { kind: 'shift', unit, count: unit === 'Y' ? 0 : -1, from: 'published' } };
	},
};

/** "for the period": the one the report is about. */
const plainPeriod: Parser = {
	rule: 'the-period',
	pattern: pattern('the period(?= |[.,;])'),
	read: (match, document) => {
		const before = document.text.slice(Math.max(0, match.index - 12), match.index);
		const after = document.text.slice(match.index + match[0].length, match.index + match[0].length + 14);
		if (!/\b(?:in|for|during)\s$/i.test(before) || /^\s(?:of|when|that|between|from|in|after)\b/.test(after))
			return null;
		return speaksOfMoney(document) ? { type: 'DATE', when: { kind: 'period', years: 0, unit: 'any' } } : null;
	},
};

const firstMonths: Parser = {
	rule: 'first-months',
	pattern: pattern(
		'the (?:(?<which>first|last|latest|final|opening|closing) )?(?<n>{number}) (?<unit>months|weeks|quarters|days|hours|years|minutes)(?= |[.,;])',
	),
	read: (match, document) => {
		const { n = '', unit = '' } = match.groups!;
		const value = durationValue(readNumber(n), unit);
		const end = match.index + match[0].length;
		return value === null || isName(unit, document.text.slice(end, end + 4))
			? null
			: { type: 'DURATION', when: { kind: 'value', value } };
	},
};

export const periodParsers: readonly Parser[] = [
	period,
	yearAgo,
	yearsPeriod,
	fullYear,
	latestUnit,
	plainPeriod,
	firstMonths,
];
