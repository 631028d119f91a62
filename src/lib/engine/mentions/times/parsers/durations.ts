/** Times: how long, with a number: four months, a two-day visit, the past three years, two or three weeks. */
import type { Document } from '../../../types';
import { type Parser, lasting } from '../draft';
import { pattern } from '../pattern';
import { speaksOfLength } from '../one-unit';
import { durationValue, isAge, isName, lowerNumber, readCount, singular } from '../read-words';
import { hyphened } from './hyphened';

/** Words between a number and its unit: "six straight months", "a full day". */
const MEASURE =
	'(?:full|whole|entire|long|straight|consecutive|successive|more|additional|extra|further|short|solid|crucial|other|single)';
/** With a number above one only: "ten business days", "three bad years"; "a bad year" is one of many. */
const KIND =
	'(?:business|working|trading|calendar|school|good|great|bad|hard|tough|rough|difficult|lean|happy|busy|tense|quiet)';

const counted: Parser = {
	rule: 'duration',
	pattern: pattern(
		'(?:(?<about>{about})(?!the )|(?<the>(?:the|these|those|his|her|their|its) ))?(?:(?<which>last|past|next|first|previous|coming|following|final|recent|preceding|latest) )?(?:another )?(?<low>{number}(?: or | to )|\\d+ ?[-–] ?(?=\\d))?(?<n>half[- ](?:a )?dozen|(?:several|many) (?:dozen|hundred|thousand)|{number}-and-a-half|{number}(?:-odd|-some|-plus|\\+)?|{few}|half an?|an?|another) (?:(?<half>and (?:a|one)[- ]half|-and-a-half) )?' +
			`(?:${MEASURE} |(?<kind>${KIND} ))?{unit<unit>}(?<more>(?:-| )and(?:-| )a(?:-| )half)?(?:[’'](?= ))?(?: or (?:so|more|two|three))?`,
	),
	read: (match, document) => {
		const { n = '', unit = '', half, more, low: from, kind } = match.groups!;
		const after = document.text.slice(match.index + match[0].length, match.index + match[0].length + 28);
		if (isAge(document.text.slice(Math.max(0, match.index - 8), match.index), after)) return null;
		if (isName(unit, after) || (kind !== undefined && !/s$/i.test(unit))) return null;
		const low = n.toLowerCase();
		if (/^an?$/.test(low) && more === undefined && !speaksOfLength(match, document.text, after)) return null;
		const count = /^half an?$/.test(low) ? 0.5 : readCount(n);
		if (/^one$/i.test(low) && singular(unit) === 'day' && !isOneDayLong(match, document.text, after))
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

/** "for one day", "one day after", "one more day": a length; "one day" alone is some day. */
function isOneDayLong({ 0: words, index: at }: RegExpExecArray, text: string, after: string): boolean {
	const before = text.slice(Math.max(0, at - 10), at);
	return (
		/^one\s+\S+\s/i.test(words) ||
		/\b(?:for|within|in|just|only|than|least|after|lasted|took)\s$/i.test(before) ||
		/^\s+(?:after|before|later|earlier|of)\b/.test(after)
	);
}

export const durationParsers: readonly Parser[] = [counted, hyphened];
