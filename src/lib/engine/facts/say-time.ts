/** A time as read → the words for it that stay true: "on 14 June 2023", never "this Wednesday". */
import { addDays, dayNumber } from '../../day';
import { formatDay } from '../text/dates';
import type { TimeMention } from '../types';

export interface SaidTime {
	/** "14 June 2023": after "since", "until", or before a noun. */
	bare: string;
	/** "on 14 June 2023". */
	phrase: string;
}

const DAY_PARTS: Record<string, string> = {
	TMO: 'morning',
	TAF: 'afternoon',
	TEV: 'evening',
	TNI: 'night',
	TMI: 'middle',
};

/** The Monday of an ISO week, `2023-W24` → `2023-06-12`. */
function mondayOf(year: string, week: string): string {
	const january4 = `${year}-01-04`;
	const weekday = (dayNumber(january4) + 3) % 7;
	return addDays(january4, 7 * (Number(week) - 1) - weekday);
}

function sayDay(value: string): SaidTime | null {
	const match = /^(\d{4}-\d\d-\d\d)(?:T(\w\w)(?::(\d\d))?)?/.exec(value);
	if (!match) return null;
	const day = formatDay(match[1]!);
	if (!day) return null;
	const part = DAY_PARTS[value.slice(10)];
	if (part)
		return { bare: day, phrase: part === 'night' ? `on the night of ${day}` : `on the ${part} of ${day}` };
	return { bare: day, phrase: `on ${day}` };
}

function sayWeek(value: string): SaidTime | null {
	const match = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
	if (!match) return null;
	const monday = mondayOf(match[1]!, match[2]!);
	const day = match[3] ? addDays(monday, 5) : monday;
	const bare = match[3] ? `the weekend of ${formatDay(day)}` : `the week of ${formatDay(day)}`;
	return { bare, phrase: match[3] ? `on ${bare}` : `in ${bare}` };
}

/** "the end of", "early": which part of a month or year. */
const PART =
	/^(?:the )?(?:(?:very )?(?:end|start|beginning|middle|close|turn) of|early(?: in)?|late(?: in)?|mid)(?:[ -](?!night|morning|afternoon|evening))/i;

/** "early in February" → "early February 2016". */
function partOf(written: string): string {
	const part = PART.exec(written)?.[0].toLowerCase() ?? '';
	return part.replace(/ in $/, ' ').replace(/^(?=end|start|beginning|middle|close|turn)/, 'the ');
}

/** In words that need no publication date; null when the place in the calendar is not known. `written`: as the article says it. */
export function sayTime(time: TimeMention, written = ''): SaidTime | null {
	if (
		time.type === 'DURATION' ||
		time.type === 'SET' ||
		/X(?!X?$)|REF/.test(time.value.replace(/^\d{2,3}X{1,2}$/, ''))
	)
		return null;
	const known = sayDay(time.value) ?? sayWeek(time.value);
	if (known) return known;
	const day = formatDay(time.value);
	if (!day) return null;
	const bare = /^\d{4}(?:-\d\d)?$/.test(time.value) ? partOf(written) + day : day;
	return {
		bare,
		phrase: /^the (?:end|start|beginning|close|turn)\b/.test(bare) ? `at ${bare}` : `in ${bare}`,
	};
}

/** "14 June 2023" is absolute as written; "14 June" is not. */
export function isAbsolute(written: string): boolean {
	return /\b1[0-9]{3}\b|\b20\d\d\b/.test(written);
}
