/** Times: quarters, halves, seasons and the periods of business reports: third-quarter, the year-ago period, last fall. */
import { SEASON_CODES } from '../../../words/months';
import { readOrdinal } from '../../../text/numbers';
import type { Parser, When } from '../draft';
import { pattern } from '../pattern';
import { durationValue, readNumber, readWhich } from '../read-words';

type Part = Extract<When, { kind: 'part' }>;
const ORDINAL = '(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const REPORTS =
	/\b(?:net income|earnings|profit|profits|revenues?|net loss|shares|gdp|economy|economic|fiscal|sales|deficit|inflation)\b/i;
const GAMES =
	/\b(?:touchdown|quarterback|rebounds?|half-?time|kick-?off|goalkeeper|striker|midfielder|free throw|scrum|penalty|field goal|equali[sz]er)\b/i;

/** Business news, where "the first half" is half a year and no half of a match. */
function speaksOfMoney(text: string): boolean {
	return REPORTS.test(text) && !GAMES.test(text);
}

function partOf(letter: 'Q' | 'H', ordinal: string, groups: Record<string, string | undefined>): Part {
	const when: Part = { kind: 'part', letter, number: readOrdinal(ordinal) ?? 1 };
	const year = groups.year ?? groups.year2;
	if (year !== undefined) when.year = Number(year);
	const which = groups.which ?? groups.which2;
	if (/fiscal/i.test(groups.fiscal ?? '') && year === undefined) when.years = 0;
	if (which !== undefined)
		when.years = /last|year-ago|earlier|previous/i.test(which) ? -1 : /next/i.test(which) ? 1 : 0;
	return when;
}

const quarter: Parser = {
	rule: 'quarter',
	pattern: pattern(
		`(?:the )?(?:(?<which>last year[’']s|this year[’']s|next year[’']s|the year-ago|year-ago|year-earlier) |(?:fiscal )?${YEAR}(?:[’']s)?(?:'s)? )?(?<fiscal>fiscal(?:-| )(?:year )?)?${ORDINAL}[- ](?<part>quarter|half)s?(?: of (?:fiscal (?:year )?)?(?:(?<year2>(?:19|20)\\d\\d)|(?<which2>last year|this year|next year|the year|the fiscal year)))?`,
	),
	read: (match, document) => {
		const { ordinal = '', part = '', year, year2, which, which2 } = match.groups!;
		const half = part.toLowerCase() === 'half';
		const adjective = /-(?:quarter|half)$/i.test(match[0]) ? /^(?:the\s+)?/i.exec(match[0])![0].length : 0;
		const dated = (year ?? year2 ?? which ?? which2) !== undefined;
		if (half && !/^(?:first|second|1st|2nd)$/i.test(ordinal)) return null;
		if (!dated && !speaksOfMoney(document.text)) return null;
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

const plainQuarter: Parser = {
	rule: 'the-quarter',
	pattern: pattern('the quarter(?<tail> a year (?:ago|earlier))?'),
	read: (match, document) => {
		const before = document.text.slice(Math.max(0, match.index - 12), match.index);
		if (!speaksOfMoney(document.text) || !/\b(?:in|for|during|of|from|with)\s$/i.test(before)) return null;
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
		'(?<which>the|this|next|last) (?:(?<more>current|latest|previous|next|last|coming) )?(?:fiscal|full|whole|entire) year(?! (?:19|20)\\d\\d)',
	),
	read: (match) => {
		const word = /last|previous/i.test(match[0]) ? -1 : /next|coming/i.test(match[0]) ? 1 : 0;
		return { type: 'DATE', when: { kind: 'shift', unit: 'Y', count: word, from: 'published' } };
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
		return speaksOfMoney(document.text)
			? { type: 'DATE', when: { kind: 'period', years: 0, unit: 'any' } }
			: null;
	},
};

const firstMonths: Parser = {
	rule: 'first-months',
	pattern: pattern(
		'the (?:(?<which>first|last|latest|final|opening|closing) )?(?<n>{number}) (?<unit>months|weeks|quarters|days|hours|years|minutes)(?= |[.,;])',
	),
	read: (match) => {
		const value = durationValue(readNumber(match.groups!.n!), match.groups!.unit!);
		return value === null ? null : { type: 'DURATION', when: { kind: 'value', value } };
	},
};

const season: Parser = {
	rule: 'season',
	pattern: pattern(
		`(?:(?<which>last|this|next|this past|this coming|that) |(?:in )?the )?(?:(?:early|late|mid)[- ])?{season<season>}(?:(?:,? | of )(?:${YEAR}|(?<which2>last year|this year|next year)))?`,
	),
	read: (match, document) => {
		const { season: name = '', which, year, which2 } = match.groups!;
		const code = SEASON_CODES.get(name.toLowerCase())!;
		const start = match.index + /^(?:in\s+)?/i.exec(match[0])![0].length;
		if (year !== undefined)
			return {
				type: 'DATE',
				when: { kind: 'value', value: `${year}-${code}` },
				start,
				rule: 'season-of-year',
			};
		const when: When = { kind: 'season', code };
		const word = which ?? which2?.replace(/\s.*$/, '');
		if (word !== undefined) when.which = readWhich(word.replace(/^this\s+/i, ''));
		return word === undefined && !isSeason(match, document.text)
			? null
			: { type: 'DATE', when, start, rule: word ? 'season-with-word' : 'season' };
	},
};

/** "the summer", "in early spring"; never the verb or the drop ("the fall of the government", "spring rolls"). */
function isSeason(match: RegExpExecArray, text: string): boolean {
	const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
	const name = match.groups!.season!.toLowerCase();
	if (
		/^[-\s](?:of|in|from|to|season|water|roll|chicken|board|break|olympics?|games|school|camp|palace|\p{Lu})/iu.test(
			after,
		)
	)
		return false;
	if (/^\p{Lu}/u.test(match.groups!.season!)) return false;
	const before = text.slice(Math.max(0, match.index - 12), match.index);
	if (
		!/\b(?:in|during|over|by|until|since|through|of|from|for|before|after)\s$/i.test(before) &&
		!/^in\s/i.test(match[0])
	)
		return false;
	return name === 'fall' || name === 'spring'
		? /^(?:in\s+)?the\s/i.test(match[0]) || /early|late|mid/i.test(match[0])
		: true;
}

export const periodParsers: readonly Parser[] = [
	quarter,
	twoQuarters,
	period,
	plainQuarter,
	lastQuarter,
	yearAgo,
	yearsPeriod,
	fullYear,
	plainPeriod,
	firstMonths,
	season,
];
