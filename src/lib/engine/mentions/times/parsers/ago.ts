/** Times: so many units before or after: two weeks ago, a year earlier, the day before, in five years. */
import { type Found, type Parser, shift, value } from '../draft';
import { pattern } from '../pattern';
import { readCount, readUnit } from '../read-words';
import { directionOf } from '../tense';

const FAR = '(?<far>ago|earlier|later|before|after|from now|hence|prior|previously|from today|since)';
const AMOUNT = '(?<n>(?:a )?(?:half|quarter)(?: of)? an?|(?:a )?(?:half|quarter)|{number}|an?|one|{few})';

const ago: Parser = {
	rule: 'ago',
	pattern: pattern(
		`{about}?(?<low>{number} (?:or|to) )?${AMOUNT}[- ](?<half>and a half )?{unit<unit>}(?<more> and a half)?(?: or so| or more)? ${FAR}`,
	),
	read: (match, document) => {
		const { n = '', unit = '', far = '', half, more, low } = match.groups!;
		const whole = /^(?:a )?half/i.test(n) ? 0.5 : /^(?:a )?quarter/i.test(n) ? 0.25 : readCount(n);
		const count = whole !== null && (half ?? more) !== undefined ? whole + 0.5 : whole;
		const after = document.text.slice(match.index + match[0].length, match.index + match[0].length + 12);
		return readAgo(low === undefined ? count : null, unit, far.toLowerCase(), after);
	},
};

/**
 * "a year later" is the year after the one last told; "four years later" says how long it took, as in "four years after
 * the war": so the guidelines of TimeML have it.
 */
function readAgo(count: number | null, unit: string, far: string, after: string): Found | null {
	const read = readUnit(unit);
	if (far === 'since' || (far === 'later' && count !== 1)) return null;
	if (/^(?:before|after|previously|prior)$/.test(far) && !/^\s*(?:[.,;:)]|$|and\b|but\b|when\b)/.test(after))
		return null;
	const past = /ago|earlier|before|previously|prior/.test(far);
	const from = far === 'ago' || /now|today|hence/.test(far) ? 'published' : 'anchor';
	if (read === null && from === 'anchor') return null;
	if (read === null)
		return { type: 'TIME', when: value(past ? 'PAST_REF' : 'FUTURE_REF'), rule: 'hours-ago' };
	if (count !== null && read === 'Y' && Number.isInteger(count * 2) && !Number.isInteger(count))
		return {
			type: 'DATE',
			when: shift('M', (past ? -12 : 12) * count, from),
			rule: from === 'published' ? 'ago' : 'later',
		};
	if (count !== null && read === 'CE' && !Number.isInteger(count))
		return {
			type: 'DATE',
			when: shift('Y', (past ? -100 : 100) * count, from),
			rule: from === 'published' ? 'ago' : 'later',
		};
	if (count === null || !Number.isInteger(count))
		return { type: 'DATE', when: value(past ? 'PAST_REF' : 'FUTURE_REF'), rule: 'vague-ago' };
	if (read === 'Y' && count === 1 && past)
		return {
			type: 'DATE',
			when: { kind: 'period', years: 1, unit: 'any', ...(from === 'anchor' ? { from } : {}) },
			rule: far === 'ago' ? 'year-ago' : 'year-earlier',
		};
	return {
		type: 'DATE',
		when: shift(read, past ? -count : count, from),
		rule: from === 'published' ? 'ago' : 'later',
	};
}

const yearsAgo: Parser = {
	rule: 'vague-ago',
	pattern: pattern(
		'(?:many |long )?(?:days|weeks|months|years|decades|centuries|moments|long|generations) ago|(?:a (?:long |short )?(?:time|while)|some time) ago|the other (?:day|night|week)',
	),
	read: (match, document) => {
		const before = document.text.slice(Math.max(0, match.index - 6), match.index);
		if (/\b(?:that|how|so|too|as)\s$/i.test(before) && !/^the other/i.test(match[0])) return null;
		return { type: 'DATE', when: value('PAST_REF') };
	},
};

/** "the day before", "the week after": read from what was said before. */
const dayBefore: Parser = {
	rule: 'the-day-before',
	pattern: pattern(
		'the (?<unit>day|night|week|month|year) (?<far>before|after|earlier)(?= ?[.,;:)]| and | when )',
	),
	read: (match) => ({
		type: 'DATE',
		when: shift(readUnit(match.groups!.unit!)!, /after/i.test(match.groups!.far!) ? 1 : -1, 'anchor'),
	}),
};

/** "will be redeemed in five years": the year in which it will be; "grew in five years" is a stretch. */
const inYears: Parser = {
	rule: 'in-units',
	pattern: pattern("in {about}?(?<n>{number}) (?<unit>days|weeks|months|years|decades)(?:[’'] time)?"),
	read: (match, document) => {
		const { n = '', unit = '' } = match.groups!;
		const count = readCount(n);
		const read = readUnit(unit);
		const start = match.index + /^in\s+/i.exec(match[0])![0].length;
		const span = { start, end: match.index + match[0].length };
		const before = document.text.slice(Math.max(0, match.index - 40), match.index);
		if (
			count === null ||
			!Number.isInteger(count) ||
			read === null ||
			/\b(?:first|second|third|time|most|least|\w+est|times|record)\b[^.]*$/i.test(before)
		)
			return null;
		if (directionOf(document, span) !== 'future') return null;
		return { type: 'DATE', when: shift(read, count), start };
	},
};

export const agoParsers: readonly Parser[] = [inYears, ago, yearsAgo, dayBefore];
