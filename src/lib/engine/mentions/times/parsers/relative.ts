/** Times: units beside the day of writing or what was said before: last year, the next day, that month. */
import { type CalendarUnit, type Found, type Parser, shift, value } from '../draft';
import { runsUpTo } from '../one-unit';
import { pattern } from '../pattern';
import { durationValue, readUnit, readWhich } from '../read-words';

const DIRECTION: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1, same: 0 };

const EARLY = '(?:(?:early|late|mid)(?:-| ))?';
const CALENDAR = '(?<unit>week|weekend|fortnight|month|year|decade|century)';

const lastYear: Parser = {
	rule: 'last-unit',
	pattern: pattern(`${EARLY}(?<which>last|this|next|this past|this coming) ${CALENDAR}(?: or so)?`),
	read: (match, document) => {
		const { which = '', unit = '' } = match.groups!;
		const read = readUnit(unit);
		if (read === null || isPartOf(match, document.text)) return null;
		const word = which.replace(/^this\s+(?=\S)/i, '').toLowerCase();
		const rule = `${word === 'past' ? 'last' : word === 'coming' ? 'next' : word}-${unit.toLowerCase()}`;
		if (rule === 'last-year' && comparesPeriods(document.text, match.index, match.index + match[0].length))
			return { type: 'DATE', when: { kind: 'period', years: 1, unit: 'any' }, rule: 'last-year-compared' };
		return { type: 'DATE', when: shift(read, DIRECTION[readWhich(word)]!), rule };
	},
};

/** "the last week of the race": which week of it, not the one before this. */
function isPartOf({ 0: words, index }: RegExpExecArray, text: string): boolean {
	return (
		/^(?:the\s+)?last\b/i.test(words) &&
		/\bthe\s+(?:last\b|$)/i.test(text.slice(Math.max(0, index - 5), index + 8)) &&
		/^\s+of\s+(?:the|his|her|its|their|our)\b/.test(
			text.slice(index + words.length, index + words.length + 12),
		)
	);
}

/** "$3 million, compared with $2 million last year": the same period of last year. */
function comparesPeriods(text: string, at: number, end: number): boolean {
	const before = text.slice(Math.max(0, at - 90), at);
	if (/\b(?:from|with|than|against|versus)\s$/i.test(before))
		return /^[’']s\s+[$£€#\d]/.test(text.slice(end, end + 8));
	return (
		/\b(?:from|with|to|against|versus)\s[^.;]{0,40}(?:[$£€#]|\d)[^.;]{0,50}$/i.test(before) &&
		/\b(?:million|billion|cents|share|%|percent|units|cars)\W{0,4}$/i.test(before)
	);
}

const LATER = /next|following|subsequent|ensuing/;

/**
 * "the past week", "the next decade" are stretches of time. "the past year" lies about a year back,
 * but is no year of the calendar: a reference.
 */
const pastYear: Parser = {
	rule: 'past-unit',
	pattern: pattern(
		'the (?<which>past|last|next|coming|previous|preceding|prior|following|subsequent|ensuing|first|final) (?<unit>hour|day|night|weekend|week|month|quarter|year|decade|century)(?<half> and a half)?(?<so> or so)?',
	),
	read: (match, document) => {
		const { which = '', unit = '', so, half } = match.groups!;
		const before = document.text.slice(Math.max(0, match.index - 12), match.index);
		const word = which.toLowerCase();
		const read = readUnit(unit);
		const duration = durationValue(half === undefined ? 1 : 1.5, unit);
		if (word === 'first' || word === 'final' || isPartOf(match, document.text)) return null;
		if (read === 'WE')
			return { type: 'DATE', when: shift('WE', DIRECTION[readWhich(which)]!), rule: 'the-weekend' };
		const inside = /\b(?:over|within|in|for|during|through|throughout)\s$/i.test(before);
		if (word === 'last' && /^(?:day|night)$/i.test(unit) && !inside) return null;
		const within = word === 'next' && inside;
		const long = read === 'DE' || read === 'CE';
		const stretch = /^(?:past|last|coming)$/.test(word) || so !== undefined || within;
		if (read === 'Y' && stretch && half === undefined)
			return {
				type: 'DATE',
				when: value(/past|last|prev|prec/.test(word) ? 'PAST_REF' : 'FUTURE_REF'),
				rule: 'past-year',
			};
		if (read === 'Q' && /^(?:last|next)$/.test(word) && !/\b(?:over|within)\s$/i.test(before))
			return { type: 'DATE', when: shift('Q', word === 'last' ? -1 : 1), rule: `${word}-quarter` };
		if (read === null || stretch || long || half !== undefined)
			return duration === null ? null : { type: 'DURATION', when: value(duration) };
		return {
			type: 'DATE',
			when: shift(read, LATER.test(word) ? 1 : -1, 'anchor'),
			rule: `the-${LATER.test(word) ? 'next' : 'previous'}-${unit.toLowerCase()}`,
		};
	},
};

const sameUnit: Parser = {
	rule: 'same-unit',
	pattern: pattern(
		'(?:later |earlier )?(?<which>that same|this same|the same|that|the current|the present|the) (?<unit>day|weekend|week|month|year|decade)',
	),
	read: (match, document) => {
		const { which = '', unit = '' } = match.groups!;
		if (/^[DWMY]/.test(unit) && unit !== unit.toUpperCase()) return null;
		const read = readUnit(unit)!;
		const word = which.toLowerCase();
		const after = document.text.slice(match.index + match[0].length, match.index + match[0].length + 24);
		const start = match.index + /^(?:(?:later|earlier)\s+)?/i.exec(match[0])![0].length;
		if (word !== 'the')
			return {
				type: 'DATE',
				when: /current|present/.test(word) ? shift(read, 0) : { kind: 'same', unit: read },
				start,
				rule: /current|present/.test(word) ? `this-${unit.toLowerCase()}` : 'same-unit',
			};
		return readPlain(read, start, after, document.text.slice(Math.max(0, match.index - 24), match.index));
	},
};

/** "the weekend", "for the year": what "the" alone says depends on the words around. */
function readPlain(unit: CalendarUnit, start: number, after: string, before: string): Found | null {
	if (unit === 'WE') return { type: 'DATE', when: shift('WE', 0), start, rule: 'the-weekend' };
	if ((unit === 'Y' || unit === 'M' || unit === 'W') && runsUpTo(after))
		return { type: 'DURATION', when: value(`P1${unit}`), start, rule: 'year-ended' };
	const whole = /\b(?:for|during|over|in|of|through|throughout|so far)\s$/i.test(before);
	const later = /\b(?:later|earlier|late|early) in\s$/i.test(before);
	if ((unit === 'M' || unit === 'W' || unit === 'Y') && later)
		return { type: 'DATE', when: shift(unit, 0), start, rule: unit === 'Y' ? 'the-year' : 'the-month' };
	if (!whole || /^\s*(?:of|when|that|in which|before|after|since|19|20|\w+ly)/.test(after)) return null;
	if (unit === 'Y') return { type: 'DATE', when: shift('Y', 0), start, rule: 'the-year' };
	if ((unit === 'M' || unit === 'W') && /\b(?:for|during|over)\s$/i.test(before))
		return { type: 'DATE', when: shift(unit, 0), start, rule: 'the-month' };
	return null;
}

export const relativeParsers: readonly Parser[] = [lastYear, pastYear, sameUnit];
