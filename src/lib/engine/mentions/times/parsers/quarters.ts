/** Times: quarters and halves of years: third-quarter, the first half of 1990, last quarter. */
import { readOrdinal } from '../../../text/numbers';
import type { Parser, When } from '../draft';
import { speaksOfMoney } from '../money-news';
import { pattern } from '../pattern';

type Part = Extract<When, { kind: 'part' }>;
const ORDINAL = '(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)';
const YEAR = '(?<year>(?:19|20)\\d\\d)';

function partOf(letter: 'Q' | 'H', ordinal: string, groups: Record<string, string | undefined>): Part {
	const when: Part = { kind: 'part', letter, number: readOrdinal(ordinal) ?? 1 };
	const year = groups.year ?? groups.year2;
	if (year !== undefined) when.year = Number(year);
	const which = groups.which ?? groups.which2;
	if ((groups.fiscal ?? groups.fiscal2) !== undefined && year === undefined) when.years = 0;
	if (which !== undefined)
		when.years = /last|year-ago|earlier|previous/i.test(which) ? -1 : /next/i.test(which) ? 1 : 0;
	return when;
}

const quarter: Parser = {
	rule: 'quarter',
	pattern: pattern(
		`(?:the )?(?:(?<which>last year[’']s|this year[’']s|next year[’']s|the year-ago|year-ago|year-earlier) |(?:fiscal )?${YEAR}(?:[’']s)?(?:'s)? )?(?<fiscal>fiscal(?:-| )(?:year )?)?${ORDINAL}[- ](?<fiscal2>fiscal )?(?<part>quarter|half)s?(?:(?: of|,)? (?:fiscal (?:year )?)?(?:(?<year2>(?:19|20)\\d\\d)|(?<which2>last year|this year|next year|the year|the fiscal year)))?`,
	),
	read: (match, document) => {
		const { ordinal = '', part = '', year, year2, which, which2 } = match.groups!;
		const half = part.toLowerCase() === 'half';
		const adjective = /-(?:quarter|half)$/i.test(match[0]) ? /^(?:the\s+)?/i.exec(match[0])![0].length : 0;
		const dated = (year ?? year2 ?? which ?? which2) !== undefined;
		if (half && !/^(?:first|second|1st|2nd)$/i.test(ordinal)) return null;
		if (!dated && !speaksOfMoney(document)) return null;
		return {
			type: 'DATE',
			when: partOf(half ? 'H' : 'Q', ordinal, match.groups!),
			start: match.index + adjective,
			rule: dated ? 'quarter-of-year' : half ? 'half' : 'quarter',
		};
	},
};

const twoQuarters: Parser = {
	rule: 'quarters-of-year',
	pattern: pattern('(?:the )?(?<which>first|last) two quarters of (?<year>(?:19|20)\\d\\d)'),
	read: (match) => ({
		type: 'DATE',
		when: {
			kind: 'part',
			letter: 'H',
			number: /first/i.test(match.groups!.which!) ? 1 : 2,
			year: Number(match.groups!.year),
		},
	}),
};

/** "the last quarter of 2004". */
const finalQuarter: Parser = {
	rule: 'quarter-of-year',
	pattern: pattern('the (?:last|final|closing) (?<part>quarter|half) of (?<year>(?:19|20)\\d\\d)'),
	read: (match) => {
		const half = /half/i.test(match.groups!.part!);
		const when: Part = {
			kind: 'part',
			letter: half ? 'H' : 'Q',
			number: half ? 2 : 4,
			year: Number(match.groups!.year),
		};
		return { type: 'DATE', when };
	},
};

/** "Q3 2022", "2023 H1", "Q4". */
const lettered: Parser = {
	rule: 'quarter-of-year',
	pattern: pattern(
		'(?:(?<year>(?:19|20)\\d\\d)[- ])?(?<letter>[QH])(?<number>[1-4])(?:(?: of|,)? (?<year2>(?:19|20)\\d\\d))?',
	),
	read: (match, document) => {
		const { year, year2, letter = '', number = '' } = match.groups!;
		if (!/^[QH]$/.test(letter) || (letter === 'H' && Number(number) > 2)) return null;
		const when: Part = { kind: 'part', letter: letter as 'Q' | 'H', number: Number(number) };
		if ((year ?? year2) !== undefined)
			return { type: 'DATE', when: { ...when, year: Number(year ?? year2) } };
		return letter === 'Q' && speaksOfMoney(document) ? { type: 'DATE', when, rule: 'quarter' } : null;
	},
};

const plainQuarter: Parser = {
	rule: 'the-quarter',
	pattern: pattern('(?:the|its) (?:fiscal )?quarter(?<tail> a year (?:ago|earlier))?'),
	read: (match, document) => {
		const end = match.index + match[0].length;
		const before = document.text.slice(Math.max(0, match.index - 12), match.index);
		const after = document.text.slice(end, end + 14);
		if (/^\s+of\s+(?!\d|last|this|next|fiscal)/i.test(after)) return null;
		const ended = /^\s+(?:that )?(?:ended|ending)\b|^[’']s\s/.test(after);
		if (
			!speaksOfMoney(document) ||
			!(ended || /\b(?:in|for|during|of|from|with|over|through)\s$/i.test(before))
		)
			return null;
		return {
			type: 'DATE',
			when: { kind: 'period', years: match.groups!.tail === undefined ? 0 : 1, unit: 'Q' },
		};
	},
};

const lastQuarter: Parser = {
	rule: 'last-quarter',
	pattern: pattern('(?<which>last|next) quarter'),
	read: (match) => ({
		type: 'DATE',
		when: { kind: 'shift', unit: 'Q', count: /last/i.test(match.groups!.which!) ? -1 : 1, from: 'published' },
	}),
};

export const quarterParsers: readonly Parser[] = [
	quarter,
	lettered,
	finalQuarter,
	twoQuarters,
	plainQuarter,
	lastQuarter,
];
