/** Times: how long, with a number: four months, a two-day visit, the past three years, two or three weeks. */
import type { Document } from '../../../types';
import { type Found, type Parser, lasting } from '../draft';
import { pattern } from '../pattern';
import { durationValue, readCount, readNumber, singular } from '../read-words';

/** What makes a length of time an age. */
const AGE_AFTER = /^(?:[-\s]+(?:old|olds)\b|\s+of age\b)/i;

const counted: Parser = {
	rule: 'duration',
	pattern: pattern(
		"(?:(?<about>{about})(?!the )|(?<the>(?:the|these|those|his|her|their|its) ))?(?:(?<which>last|past|next|first|previous|coming|following|final|recent|preceding|latest) )?(?:another )?(?<low>{number}(?: or | to )|\\d+ ?[-–] ?(?=\\d))?(?<n>half[- ](?:a )?dozen|(?:several|many) (?:dozen|hundred|thousand)|{number}-and-a-half|{number}(?:-odd|-plus)?|{few}|half an?|an?|another) (?:(?<half>and (?:a|one)[- ]half|-and-a-half) )?(?:(?:full|whole|long|straight|consecutive|more|additional|extra|further|short|solid|crucial|other) )?{unit<unit>}(?<more> and a half)?(?:[’'](?= ))?(?: or (?:so|more|two|three))?",
	),
	read: (match, document) => {
		const { n = '', unit = '', half, more, low: from } = match.groups!;
		const after = document.text.slice(match.index + match[0].length, match.index + match[0].length + 12);
		if (AGE_AFTER.test(after)) return readAge(match, after, unit, n);
		const low = n.toLowerCase();
		if (/^an?$/.test(low) && more === undefined && !speaksOfLength(match, document.text, after)) return null;
		const count = /^half an?$/.test(low) ? 0.5 : readCount(n);
		if (/^one$/i.test(low) && singular(unit) === 'day' && !isOneDayLong(document.text, match.index, after))
			return null;
		if (count === 0 || (count === null && (singular(unit) === 'quarter' || !/s$/i.test(unit)))) return null;
		const least = from === undefined ? count : lowerNumber(from);
		const total = least !== null && (half ?? more) !== undefined ? least + 0.5 : least;
		const rule = from !== undefined ? 'duration-range' : count === null ? 'vague-duration' : 'duration';
		const found = lasting(durationValue(total, unit), rule);
		return (
			found && {
				...found,
				start: match.index + (spreadsOver(match, document, after) ?? attributiveStart(match)),
			}
		);
	},
};

/** Of "two or three weeks" the value is the lower one. */
const lowerNumber = (words: string): number | null =>
	readNumber(words.replace(/[\s–-]*(?:or|to)?[\s–-]*$/i, ''));

/** "spread over two years" is how it was spread; "it lasted over two years", "over an hour later" are more than that. */
function spreadsOver({ index, groups }: RegExpExecArray, { text }: Document, after: string): number | null {
	const about = groups!.about ?? '';
	if (
		!/^over\s/i.test(about) ||
		/^\s+(?:later|ago|before|after|earlier|old|away|long|behind|ahead)\b/.test(after)
	)
		return null;
	return MEASURED_BEFORE.test(text.slice(Math.max(0, index - 24), index)) ? null : about.length;
}

const MEASURED_BEFORE =
	/\b(?:for|in|after|within|of|is|was|were|be|been|with|just|only|at|spent|spend|lasts?|lasted|lasting|takes?|took|taking|taken|needs?|needed|serv(?:e|ed|ing)|wait(?:ed|ing)?|lived?|liv(?:ed|ing)|worked|working|ha[sd]|have|to)\s$/i;

/** "the five year plan": the article belongs to the plan. */
function attributiveStart({ groups }: RegExpExecArray): number {
	const { the = '', which, n = '', unit = '' } = groups!;
	return which === undefined && !/s$/i.test(unit) && (readCount(n) ?? 0) > 1 ? the.length : 0;
}

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
	if (match.groups!.about !== undefined || /^[’']s\s(?!end\b)\p{L}/u.test(after)) return true;
	return (
		/\b(?:for|within|in|about|than|almost|nearly|over|least|half|took|takes|lasts?|lasted|after|spent|is|was|of|every|only|just|quite|up to)\s$/i.test(
			before,
		) || /\s/.test(match[0].slice(0, -unit.length - 3).trim())
	);
}

const PARTS: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25 };

const hyphened: Parser = {
	rule: 'duration-adjective',
	pattern: pattern(
		'(?:(?:a |an |the )(?=\\S+[- ]\\S+ period\\b))?(?:(?:last|past|next|first|previous) )?(?:(?<low>{number})(?:-?(?:to|or)-| to | or ))?(?<n>{number}|half|quarter|multi|several|few|an?)(?<half>-and-a-half)?[- ](?<unit>second|minute|hour|day|night|week|month|year|decade|century)(?:-long| long|-plus)?(?: period)?',
	),
	read: (match, document) => {
		const { n = '', unit = '', half, low: from } = match.groups!;
		const after = document.text.slice(match.index + match[0].length, match.index + match[0].length + 12);
		const low = n.toLowerCase();
		if (
			AGE_AFTER.test(after) ||
			/^an?$/.test(low) ||
			(/^[-’']?s?[-]\w/.test(after) && !/^-(?:long|plus)/.test(after))
		)
			return null;
		if (!/[-]/.test(match[0].slice(n.length)) && readNumber(low) === 1) return null;
		if (low === 'quarter' && !/century$/i.test(match[0])) return null;
		const count = PARTS[low] ?? readCount(low === 'multi' ? 'several' : low);
		const least = from === undefined ? count : lowerNumber(from);
		const total = least !== null && half !== undefined ? least + 0.5 : least;
		return lasting(durationValue(total, unit), from === undefined ? undefined : 'duration-range');
	},
};

export const durationParsers: readonly Parser[] = [counted, hyphened];
