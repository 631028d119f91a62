/** Times: how often: daily, every week, $3 a year, on Mondays. */
import type { Document } from '../../../types';
import type { Parser } from '../draft';
import { pattern } from '../pattern';
import { countsPerUnit, tellsSpeed } from '../rates';
import { durationValue, readMonth, readNumber } from '../read-words';

const OFTEN: Readonly<Record<string, string>> = {
	daily: 'P1D',
	nightly: 'P1D',
	weekly: 'P1W',
	fortnightly: 'P2W',
	biweekly: 'P2W',
	monthly: 'P1M',
	bimonthly: 'P2M',
	yearly: 'P1Y',
	annually: 'P1Y',
};

/** "annual" and "quarterly" only name a kind of report or meeting; "annually" counts after an amount. */
const oftenWord: Parser = {
	rule: 'often-word',
	pattern: pattern(
		'(?:(?:once|twice|thrice|{number} times)[- ])?(?<word>daily|nightly|weekly|fortnightly|monthly|yearly|annually|bi-?weekly|bi-?monthly)',
	),
	read: (match, document) => {
		const word = match.groups!.word!;
		const before = document.text.slice(Math.max(0, match.index - 24), match.index);
		const after = document.text.slice(match.index + match[0].length, match.index + match[0].length + 14);
		if (/^\p{Lu}/u.test(word) && /^\s+\p{Lu}|^\s*[.,]/u.test(after)) return null;
		if (isPaper(word, match.index + match[0].length, document)) return null;
		if (/^annually$/i.test(word) && !/\d(?: (?:million|billion|thousand))?(?: \w+)?\s$/.test(before))
			return null;
		return { type: 'SET', when: { kind: 'value', value: OFTEN[word.toLowerCase().replace('-', '')]! } };
	},
};

/** "the Orvik Posten daily": a paper, not how often; before its noun the word is how often ("a daily paper"). */
function isPaper(word: string, end: number, { text }: Document): boolean {
	const before = text.slice(Math.max(0, end - word.length - 40), end - word.length);
	return (
		/^(?:daily|weekly|monthly)$/i.test(word) &&
		/^\s*(?:[.,;:)]|(?:that|which|on|in|as|said|says|reported|wrote)\b)/.test(text.slice(end, end + 10)) &&
		/\b(?:the|a|an)\s(?:\S+\s){0,2}\p{Lu}[\p{L}-]+\s$/u.test(before)
	);
}

const every: Parser = {
	rule: 'every-unit',
	pattern: pattern(
		'(?:(?:once|twice|{number} (?:times|minutes|hours|days|nights|weeks|months)) )?(?<every>every|each|per)(?: (?<n>{number}|other|few))? (?<unit>seconds?|minutes?|hours?|days?|nights?|mornings?|evenings?|afternoons?|weekends?|weeks?|months?|quarters?|years?|decades?|summer|winter|spring|fall|autumn|{weekday}(?: {part})?|{month<month>})',
	),
	read: (match, document) => {
		const { n, unit = '', month } = match.groups!;
		if (
			/^per$/i.test(match.groups!.every!) &&
			tellsSpeed(document.text.slice(Math.max(0, match.index - 16), match.index))
		)
			return null;
		const number = month === undefined ? null : readMonth(month);
		if (number !== null)
			return { type: 'SET', when: { kind: 'value', value: `XXXX-${String(number).padStart(2, '0')}` } };
		if (month !== undefined) return null;
		const count = n === undefined ? 1 : /other/i.test(n) ? 2 : readNumber(n);
		const value = /^(?:mornings?|evenings?|afternoons?)$/i.test(unit) ? 'P1D' : durationValue(count, unit);
		if (value === null) return { type: 'SET', when: { kind: 'value', value: setValue(unit) } };
		return { type: 'SET', when: { kind: 'value', value } };
	},
};

function setValue(unit: string): string {
	const seasons: Readonly<Record<string, string>> = {
		summer: 'SU',
		winter: 'WI',
		spring: 'SP',
		fall: 'FA',
		autumn: 'FA',
	};
	const season = seasons[unit.toLowerCase()];
	const weekday =
		['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(unit.slice(0, 3).toLowerCase()) + 1;
	return season === undefined ? `XXXX-WXX-${weekday}` : `XXXX-${season}`;
}

/** "$3 a year", "three times a week", "2 million cars a year", "8 % a year". */
const rate: Parser = {
	rule: 'rate',
	pattern: pattern(
		'(?:(?<times>once|twice|(?:{number}|several|many) (?:times|minutes|hours|days|nights|weeks|months)) )?an? (?<unit>minute|hour|day|night|week|month|year)',
	),
	read: (match, document) => {
		const { times, unit = '' } = match.groups!;
		const before = document.text.slice(Math.max(0, match.index - 48), match.index);
		if (tellsSpeed(before)) return null;
		const often = times !== undefined || countsPerUnit(before);
		return often ? { type: 'SET', when: { kind: 'value', value: durationValue(1, unit)! } } : null;
	},
};

const weekdays: Parser = {
	rule: 'weekdays',
	pattern: pattern(
		'(?:(?<name>{weekday}|weekday|weekend) (?:mornings|afternoons|evenings|nights)|(?<day>Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays|weekends|weekdays))',
	),
	read: (match) => {
		const word = match.groups!.day ?? match.groups!.name!;
		if (/^we/i.test(word) && !/^Wed/.test(word))
			return { type: 'SET', when: { kind: 'value', value: /ends?$/i.test(word) ? 'XXXX-WXX-WE' : 'P1D' } };
		return /^\p{Lu}/u.test(word) ? { type: 'SET', when: { kind: 'value', value: setValue(word) } } : null;
	},
};

export const setParsers: readonly Parser[] = [oftenWord, every, rate, weekdays];
