/** Times: bare years, decades, centuries: "in 1998", "the 1998 election", "the late 1980s", "the 19th century". */
import { readOrdinal } from '../../../text/numbers';
import { isoYear } from '../days';
import type { Parser } from '../draft';
import { pattern } from '../pattern';

const value = (text: string) => ({ kind: 'value', value: text }) as const;

/** What stands before a number that is no year: money, counts, names of things. */
const COUNTED_BEFORE =
	/(?:[$£€¥#]|\b(?:no|nos|number|about|some|nearly|almost|roughly|over|than|to|least|page|flight|route|highway|room|channel|model|boeing|airbus|point|points|level|at|resolution|class)\.?)\s*$/i;
/** What stands after a number that is no year. */
const COUNTED_AFTER =
	/^\s*(?:%|percent|per cent|people|men|women|children|troops|soldiers|members|workers|employees|jobs|miles|km|kilomet|metres|meters|feet|tons|tonnes|dollars|euros|pounds|yen|votes|seats|points|shares|times|hours|GMT|UTC|EST|EDT|local time|words|copies|units|homes|houses|cars|acres|hectares|square|degrees|barrels|kg|cubic)/i;
const YEAR_BEFORE =
	/(?:\b(?:in|since|by|until|till|from|of|during|before|after|through|to|and|between|early|late|mid|fiscal|year|circa|or|for|due|the|than|on|as)|[(,–-])\s*$/i;

/** "her 2000 campaign", "the party's 2000 platform". */
const POSSESSED = /(?:[’']s|\b(?:his|her|their|its|our|my))\s$/i;

const year: Parser = {
	rule: 'year',
	pattern: pattern(
		'(?:fiscal(?: year)? |FY ?|the year |{mod})?(?<year>(?:1[5-9]|20)\\d\\d)(?:(?<dash>[-–/])(?<to>\\d\\d|(?:1[5-9]|20)\\d\\d))?(?![-–/]\\d|,\\d{3}|\\.\\d|:\\d)',
	),
	read: (match, document) => {
		const { year: digits = '', to } = match.groups!;
		const before = document.text.slice(Math.max(0, match.index - 24), match.index);
		const after = document.text.slice(match.index + match[0].length, match.index + match[0].length + 20);
		const number = Number(digits);
		const named = /^(?:f|t|mid)/i.test(match[0]);
		const dated = number !== 2000 && /\b(?:in|since|until|during)\s$/i.test(before);
		if (number > 2100 || (!dated && COUNTED_AFTER.test(after)) || /\d,$/.test(before)) return null;
		if (
			!named &&
			COUNTED_BEFORE.test(before) &&
			!/\b(?:to|over|at|since at least)\s*$/i.test(before) &&
			!(/\bthan\s$/i.test(before) && /^(?:[’']s|[.,;])/.test(after))
		)
			return null;
		if (!named && number < 1900 && !/\b(?:in|since|by|until|from|of|during|before|after)\s*$/i.test(before))
			return null;
		if (!named && number === 2000 && !YEAR_BEFORE.test(before) && !POSSESSED.test(before)) return null;
		const end = endOfYears(number, to);
		if (to !== undefined && end === null) return null;
		const rule = named ? 'named-year' : YEAR_BEFORE.test(before) ? 'year' : 'year-alone';
		return {
			type: 'DATE',
			when: value(isoYear(number)),
			rule,
			...(end === null ? {} : { through: value(isoYear(end)) }),
		};
	},
};

/** 1989, "90" → 1990; null when the second does not come after the first. */
function endOfYears(first: number, to: string | undefined): number | null {
	if (to === undefined) return null;
	const last = to.length === 4 ? Number(to) : Math.floor(first / 100) * 100 + Number(to);
	const carried = last < first ? last + 100 : last;
	return carried > first && carried - first < 40 ? carried : null;
}

const shortYear: Parser = {
	rule: 'year',
	pattern:
		/(?<=\b(?:in|since|of|from|until|by|summer|spring|fall|winter|class of)\s)(?:(?:early|late|fiscal)\s|mid-)?['’‘](?<year>\d\d)(?![\w'’])/gi,
	read: (match) => {
		const number = Number(match.groups!.year);
		return { type: 'DATE', when: value(isoYear(number + (number < 40 ? 2000 : 1900))), rule: 'short-year' };
	},
};

const TENS = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];
/** Ages and degrees: "in his 60s", "temperatures in the 80s". */
const NO_DECADE =
	/\b(?:his|her|their|my|your|its)\s+(?:(?:early|late|mid)[- ])?$|\b(?:temperatures?|degrees|mercury|highs|lows)\b/i;

const decade: Parser = {
	rule: 'decade',
	pattern: pattern(
		"(?:the )?{mod}?(?:(?<digits>(?:1[5-9]|20)\\d)0['’]?s|(?<=the |early |late |mid-?|the early |the late |\\ds and )['’‘]?(?<short>[2-9])0['’]?s|(?:nineteen[ -])?(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))",
	),
	read: (match, document) => {
		const { digits, short, word } = match.groups!;
		const before = document.text.slice(Math.max(0, match.index - 40), match.index);
		if (digits === undefined && NO_DECADE.test(before)) return null;
		if (word !== undefined && !/^(?:the|nineteen)/i.test(match[0])) return null;
		const value = digits ?? `19${short ?? TENS.indexOf(word!.toLowerCase()) + 2}`;
		const article = digits === undefined ? 0 : /^(?:the\s+)?/i.exec(match[0])![0].length;
		return { type: 'DATE', when: { kind: 'value', value }, start: match.index + article };
	},
};

const century: Parser = {
	rule: 'century',
	pattern: pattern(
		'(?:the )?{mod}?(?<number>\\d\\d?(?:st|nd|rd|th)|(?:twenty[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth)[ -]centur(?:y|ies)',
	),
	read: (match) => {
		const number = readOrdinal(match.groups!.number!);
		return number === null || number < 1 || number > 30
			? null
			: { type: 'DATE', when: value(String(number - 1).padStart(2, '0')) };
	},
};

export const yearParsers: readonly Parser[] = [year, shortYear, decade, century];
