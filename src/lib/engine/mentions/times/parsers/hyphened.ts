/** Times: how long, before what lasts: a two-day visit, a three- to six-month delay, a half-hour. */
import { type Parser, lasting } from '../draft';
import { pattern } from '../pattern';
import { durationValue, isAge, isName, lowerNumber, readCount, readNumber } from '../read-words';

const PARTS: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25 };

export const hyphened: Parser = {
	rule: 'duration-adjective',
	pattern: pattern(
		'(?:(?:a |an |the )(?=\\S+[- ]\\S+ period\\b))?(?:(?:last|past|next|first|previous) )?(?:(?<low>{number})(?:-?(?:to|or)-|-? (?:to|or) ))?(?<n>{number}|half|quarter|multi|several|few|an?)(?<half>-and-a-half)?[- ](?<unit>second|minute|hour|day|night|week|month|year|decade|century)(?:-long| long|-plus)?(?: period)?',
	),
	read: (match, document) => {
		const { n = '', unit = '', half, low: from } = match.groups!;
		const after = document.text.slice(match.index + match[0].length, match.index + match[0].length + 12);
		const low = n.toLowerCase();
		if (isAge('', after) || /^an?$/.test(low) || isName(unit, after)) return null;
		if (/^[-’']?s?[-]\w/.test(after) && !/^-(?:long|plus)/.test(after)) return null;
		if (!/[-]/.test(match[0].slice(n.length)) && readNumber(low) === 1) return null;
		if (low === 'quarter' && !/century$/i.test(match[0])) return null;
		const count = PARTS[low] ?? readCount(low === 'multi' ? 'several' : low);
		if (count === 0) return null;
		const least = from === undefined ? count : lowerNumber(from);
		const total = least !== null && half !== undefined ? least + 0.5 : least;
		return lasting(durationValue(total, unit), from === undefined ? undefined : 'duration-range');
	},
};
