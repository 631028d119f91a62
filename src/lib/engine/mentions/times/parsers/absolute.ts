/** Times: dates that name their day, month or year: "14 June 2023", "June 14", "Feb. 2018", "in 1998". */
import { readNumber } from '../../../text/numbers';
import { isDay, isoDay, isoMonth, isoYear } from '../days';
import type { Found, Parser, When } from '../draft';
import { pattern } from '../pattern';
import { readDate, readMonth } from '../read-words';

type Groups = Record<string, string | undefined>;

function dayWhen(year: string | undefined, month: number, date: number): When | null {
	if (!isDay(year === undefined ? 2000 : Number(year), month, date)) return null;
	return year === undefined
		? { kind: 'day', month, date }
		: { kind: 'value', value: isoDay(Number(year), month, date) };
}

/** A day by its names; `to` is the last day of "June 16–18". */
function readDay(groups: Groups): Found | null {
	const month = readMonth(groups.month ?? '');
	const when = month === null ? null : dayWhen(groups.year, month, readDate(groups.date ?? ''));
	if (month === null || !when) return null;
	const through = groups.to === undefined ? null : dayWhen(groups.year, month, readDate(groups.to));
	const rule = groups.year === undefined ? 'day-and-month' : 'full-date';
	return through ? { type: 'DATE', when, through, rule } : { type: 'DATE', when, rule };
}

const dayFirst: Parser = {
	rule: 'day-first',
	pattern: pattern(
		'(?:the )?{date<date>}(?:(?: ?[-–] ?| to ){date<to>})?(?: day)?(?: of)? {month<month>}(?:,? {year<year>})?',
	),
	read: (match) => readDay(match.groups ?? {}),
};

const monthFirst: Parser = {
	rule: 'month-first',
	pattern: pattern(
		'{month<month>}(?:(?: the)? |(?<=\\.)){date<date>}(?:(?: ?[-–] ?| to | through ){date<to>})?(?:,? {year<year>})?',
	),
	read: (match) => readDay(match.groups ?? {}),
};

/** "the Sept. 11 attacks": a day that became a name. */
const namedDay: Parser = {
	rule: 'named-day',
	pattern: pattern(
		'(?:September|Sept\\.?) 11(?:th)?(?= (?:terrorist |terror |suicide )?(?:attacks?|hijack(?:ers|ings?)|terrorists?|commission|families|victims|memorial))',
	),
	read: (_match, { published }) =>
		published !== null && published > '2001-09-11'
			? { type: 'DATE', when: { kind: 'value', value: '2001-09-11' } }
			: null,
};

const isoDate: Parser = {
	rule: 'full-date',
	pattern: pattern('(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)'),
	read: (match) => {
		const [year, month, date] = [match.groups!.year, match.groups!.month, match.groups!.day].map(Number) as [
			number,
			number,
			number,
		];
		return isDay(year, month, date)
			? { type: 'DATE', when: { kind: 'value', value: isoDay(year, month, date) } }
			: null;
	},
};

/** In figures: "10/26/89", "26.10.1989", "10-26-89 1210EST" as the wires have it. Which comes first is told by the place that cannot be a month, else the American order is read. */
const figures: Parser = {
	rule: 'date-in-figures',
	pattern: pattern(
		'(?<a>\\d{1,2})(?<mark>[-/.])(?<b>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d\\d|\\d\\d)(?: (?<wire>[012]\\d[0-5]\\d) ?(?:GMT|UTC|[ECMP][SD]T))?',
	),
	read: (match) => {
		const { a, b, year, mark, wire } = match.groups as Record<string, string>;
		if (mark === '.' && year!.length === 2) return null;
		if (mark === '-' && (a!.length !== 2 || b!.length !== 2)) return null;
		const full = year!.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900);
		const dayLeads = mark === '.' || Number(a) > 12;
		const [month, date] = dayLeads ? [Number(b), Number(a)] : [Number(a), Number(b)];
		if (!isDay(full, month, date)) return null;
		const sure = mark === '.' || Number(a) > 12 || Number(b) > 12 || a === b;
		return {
			type: wire === undefined ? 'DATE' : 'TIME',
			when: { kind: 'value', value: isoDay(full, month, date) },
			...(wire === undefined ? {} : { clock: `T${wire.slice(0, 2)}:${wire.slice(2)}` }),
			rule: sure ? 'full-date' : 'date-in-figures',
		};
	},
};

const monthOfYear: Parser = {
	rule: 'month-and-year',
	pattern: pattern('{mod}?{month<month>}(?:,? | of ){year<year>}'),
	read: (match) => {
		const month = readMonth(match.groups!.month!);
		return month === null
			? null
			: { type: 'DATE', when: { kind: 'value', value: isoMonth(Number(match.groups!.year), month) } };
	},
};

/** A year in words, as broadcasters' transcripts have it. */
const TEENS: Readonly<Record<string, number>> = {
	sixteen: 16,
	seventeen: 17,
	eighteen: 18,
	nineteen: 19,
	twenty: 20,
};
const yearInWords: Parser = {
	rule: 'year-in-words',
	pattern: pattern(
		'(?:{month<month>} )?(?:(?<hundreds>sixteen|seventeen|eighteen|nineteen|twenty)[ -](?<rest>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|the year (?<round>two thousand(?:(?: and)? (?:one|two|three|four|five|six|seven|eight|nine|ten))?|\\d{4}))',
	),
	read: (match) => {
		const year = yearOfWords(match.groups!);
		const month = readMonth(match.groups!.month ?? '');
		if (year === null) return null;
		return {
			type: 'DATE',
			when: { kind: 'value', value: month === null ? isoYear(year) : isoMonth(year, month) },
		};
	},
};

function yearOfWords(groups: Groups): number | null {
	if (groups.round !== undefined) return readNumber(groups.round.replace(/\s+/g, ' '));
	const rest = readNumber((groups.rest ?? '').replace(/\s+/g, ' '));
	const hundreds = TEENS[(groups.hundreds ?? '').toLowerCase()];
	return rest === null || hundreds === undefined ? null : hundreds * 100 + rest;
}

export const absoluteParsers: readonly Parser[] = [
	namedDay,
	dayFirst,
	monthFirst,
	isoDate,
	figures,
	monthOfYear,
	yearInWords,
];
