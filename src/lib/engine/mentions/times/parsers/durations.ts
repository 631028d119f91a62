/** Times: how long: four months, a two-day visit, the past three years, recent weeks. */
import type { Document } from '../../../types';
import { tokenAt } from '../../token-at';
import type { Found, Parser } from '../draft';
import { pattern } from '../pattern';
import { durationValue, readCount, readNumber, singular } from '../read-words';

const lasting = (value: string | null, rule?: string): Found | null =>
	value === null ? null : { type: 'DURATION', when: { kind: 'value', value }, ...(rule ? { rule } : {}) };

/** What makes a length of time an age. */
const AGE_AFTER = /^(?:[-\s]+(?:old|olds)\b|\s+of age\b)/i;

const counted: Parser = {
	rule: 'duration',
	pattern: pattern(
		"(?:{about}(?!the )|(?:the|these|those|his|her|their|its) )?(?:(?<which>last|past|next|first|previous|coming|following|final|recent|preceding|latest) )?(?:another )?(?<n>{number}|{few}|half an?|an?|another) (?:(?<half>and (?:a|one)[- ]half|-and-a-half) )?(?:(?:full|whole|long|straight|consecutive|more|additional|extra|further|short|solid|crucial|other) )?{unit<unit>}(?<more> and a half)?(?:[’'](?= ))?(?: or (?:so|more|two|three))?",
	),
	read: (match, document) => {
		const { n = '', unit = '', half, more } = match.groups!;
		const after = document.text.slice(match.index + match[0].length, match.index + match[0].length + 12);
		if (AGE_AFTER.test(after)) return readAge(match, after, unit, n);
		const low = n.toLowerCase();
		if (/^an?$/.test(low) && more === undefined && !speaksOfLength(match, document.text, after)) return null;
		const count = low.startsWith('half') ? 0.5 : readCount(n);
		if (/^one$/i.test(low) && singular(unit) === 'day' && !isOneDayLong(document.text, match.index, after))
			return null;
		if (count === 0 || (count === null && singular(unit) === 'quarter')) return null;
		const total = count !== null && (half ?? more) !== undefined ? count + 0.5 : count;
		return lasting(durationValue(total, unit), count === null ? 'vague-duration' : 'duration');
	},
};

/** "for one day", "one day after": a length; "one day" alone is some day. */
function isOneDayLong(text: string, at: number, after: string): boolean {
	const before = text.slice(Math.max(0, at - 10), at);
	return (
		/\b(?:for|within|in|just|only|than|least|after|lasted|took)\s$/i.test(before) ||
		/^\s+(?:after|before|later|earlier|of)\b/.test(after)
	);
}

/** "61 years old" is a length of life; "a 6-year-old" is a person. */
function readAge(match: RegExpExecArray, after: string, unit: string, n: string): Found | null {
	const old = /^\s+old\b/.exec(after);
	const found = old ? lasting(durationValue(readCount(n), unit), 'age') : null;
	return found && { ...found, end: match.index + match[0].length + old![0].length };
}

/** "a year" may be how long or how often; "a second" may be an ordinal. */
function speaksOfLength(match: RegExpExecArray, text: string, after: string): boolean {
	const unit = singular(match.groups!.unit!);
	const before = text.slice(Math.max(0, match.index - 16), match.index);
	if (unit === 'quarter' || /^\s+(?:when|of|that|in which)\b/.test(after)) return false;
	if (/^\s+(?:after|before|into|later|earlier|since|apart|ahead)\b/.test(after)) return true;
	if (/^(?:second|minute|day|night|weekend|century)$/.test(unit))
		return (
			/\b(?:for|within|in|over|about|than|half|lasted|took|takes)\s$/i.test(before) &&
			!/^\s+\w/.test(after.replace(/^\s+(?:and|or|of|to|in|at|after|before|for|when|on|with|as|but)\b/i, ''))
		);
	return (
		/\b(?:for|within|in|about|than|almost|nearly|over|least|half|took|takes|lasts?|lasted|after|spent|is|was|of|every|only|just|quite|up to)\s$/i.test(
			before,
		) || /\s/.test(match[0].slice(0, -unit.length - 3).trim())
	);
}

const hyphened: Parser = {
	rule: 'duration-adjective',
	pattern: pattern(
		'(?:(?:a |an |the )(?=\\S+[- ]\\S+ period\\b))?(?:(?:last|past|next|first|previous) )?(?<n>{number}|half|multi|several|an?)[- ](?<unit>second|minute|hour|day|night|week|month|year|decade|century)(?:-long| long|-plus)?(?: period)?',
	),
	read: (match, document) => {
		const { n = '', unit = '' } = match.groups!;
		const after = document.text.slice(match.index + match[0].length, match.index + match[0].length + 12);
		const low = n.toLowerCase();
		if (
			AGE_AFTER.test(after) ||
			/^an?$/.test(low) ||
			(/^[-’']?s?[-]\w/.test(after) && !/^-(?:long|plus)/.test(after))
		)
			return null;
		if (!/[-]/.test(match[0].slice(n.length)) && readNumber(low) === 1) return null;
		const count = low === 'half' ? 0.5 : readCount(low === 'multi' ? 'several' : low);
		return lasting(durationValue(count, unit));
	},
};

const long: Parser = {
	rule: 'long-duration',
	pattern: pattern(
		'(?:(?<plural>hours|days|weeks|months|years|decades|centuries)|(?<unit>hour|day|week|month|year|decade|century))(?:-long|long)',
	),
	read: (match) => {
		const { plural, unit } = match.groups!;
		return lasting(plural === undefined ? durationValue(1, unit!) : durationValue(null, plural));
	},
};

const recent: Parser = {
	rule: 'recent-units',
	pattern: pattern(
		'(?:the )?(?<which>recent|past|last|coming|next|previous|following|subsequent) (?:(?:few|several|couple of) )?(?<unit>hours|days|weeks|months|quarters|years|decades|centuries)',
	),
	read: (match) => {
		const { which = '', unit = '' } = match.groups!;
		if (/recent/i.test(which) && /years|quarters/i.test(unit))
			return { type: 'DATE', when: { kind: 'value', value: 'PAST_REF' }, rule: 'recent-years' };
		if (/coming|next/i.test(which) && /quarters/i.test(unit))
			return { type: 'DATE', when: { kind: 'value', value: 'FUTURE_REF' }, rule: 'recent-years' };
		return lasting(durationValue(null, unit));
	},
};

/** "the entire week", "the whole day". */
const whole: Parser = {
	rule: 'whole-unit',
	pattern: pattern('(?:the|an) (?:entire|whole) (?<unit>hour|day|night|weekend|week|month|decade|century)'),
	read: (match) => lasting(durationValue(1, match.groups!.unit!)),
};

/** "for some time": nobody says in which unit; months are the middle of what is meant. */
const someTime: Parser = {
	rule: 'some-time',
	pattern: pattern('(?:quite )?some time(?= (?:to|now|after|before|before|yet)|[.,;])'),
	read: (match, document) => {
		const before = document.text.slice(Math.max(0, match.index - 8), match.index);
		return /\bfor\s$/i.test(before) ? lasting('PXM') : null;
	},
};

const LASTS_BEFORE =
	/\b(?:for|within|in|took|takes?|taken|lasted|spent|spend|spending|after|over|through|following|cost|costs|despite|ended?|caps|wait(?:ed|ing)?)\s$/i;
const LASTS_AFTER = /^\s+(?:later|earlier|before|after|into)\b/;

/** "for weeks", "after months of talks", "hours later"; never "early days", "office hours", "days of yore". */
const bare: Parser = {
	rule: 'bare-units',
	pattern: pattern('(?:the )?(?:many )?(?<unit>minutes|hours|days|weeks|months|years|decades|centuries)'),
	read: (match, document) => {
		const before = document.text.slice(Math.max(0, match.index - 24), match.index);
		const after = document.text.slice(match.index + match[0].length, match.index + match[0].length + 14);
		const the = /^the\s/i.test(match[0]);
		if (/^[’'-]|^\s+old\b/.test(after) || (the && /^\s+of\b/.test(after))) return null;
		const introduced = LASTS_BEFORE.test(before) && !(the && /\b(?:cost|ended?|caps)\s$/i.test(before));
		const told = !the && LASTS_AFTER.test(after) && !standsBehindAdjective(document, match.index);
		const led = !the && /^\p{Lu}/u.test(match[0]) && /^\s+of\s/.test(after);
		return introduced || told || led ? lasting(durationValue(null, match.groups!.unit!)) : null;
	},
};

/** "early days", "school hours", "these years": the word before makes something else of it. */
function standsBehindAdjective({ tokens }: Document, at: number): boolean {
	const index = tokenAt(tokens, at);
	const previous = tokens[index - 1];
	return (
		previous?.sentence === tokens[index]?.sentence &&
		previous !== undefined &&
		/^(?:ADJ|NOUN|PROPN|NUM|DET|PRON)$/.test(previous.pos)
	);
}

export const durationParsers: readonly Parser[] = [counted, hyphened, long, recent, whole, someTime, bare];
