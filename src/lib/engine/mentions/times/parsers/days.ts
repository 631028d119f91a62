/** Times: days named by their place beside the day of writing or in the week: today, this morning, last Friday. */
import { DAY_PART_CODES } from '../../../words/months';
import { tokenAt } from '../../token-at';
import { type Parser, type When, shift } from '../draft';
import { pattern } from '../pattern';
import { readCount, readWeekday, readWhich } from '../read-words';

const clockOf = (part: string | undefined): string | undefined => {
	const code = part === undefined ? undefined : DAY_PART_CODES.get(part.toLowerCase());
	return code === undefined ? undefined : `T${code}`;
};

const DEICTIC: Readonly<Record<string, readonly [count: number, clock?: string]>> = {
	today: [0],
	yesterday: [-1],
	tomorrow: [1],
	tonight: [0, 'TNI'],
};

const deictic: Parser = {
	rule: 'today',
	pattern: pattern(
		'(?:(?:early|late) )?(?<far>the day (?:before|after) )?(?<word>today|yesterday|tomorrow|tonight)(?: (?<part>morning|afternoon|evening|night))?',
	),
	read: (match, document) => {
		const { word = '', part, far } = match.groups!;
		const before = document.text.slice(Math.max(0, match.index - 6), match.index);
		if (/^[TY]/.test(word) && /[\p{L}\p{N},'’]\s$/u.test(before)) return null;
		const [count, clock] = DEICTIC[word.toLowerCase()]!;
		const extra = far === undefined ? 0 : /before/i.test(far) ? -1 : 1;
		const time = clockOf(part) ?? clock;
		return {
			type: time ? 'TIME' : 'DATE',
			when: shift('D', count + extra),
			rule: word.toLowerCase(),
			...(time ? { clock: time } : {}),
		};
	},
};

const thisMorning: Parser = {
	rule: 'part-of-today',
	pattern: pattern(
		'(?:(?:early|late) )?(?:(?<which>this|last|that|the same|the next|the following) (?<part>morning|afternoon|evening|night))',
	),
	read: (match) => {
		const which = match.groups!.which!.toLowerCase();
		const clock = clockOf(match.groups!.part)!;
		if (which === 'this') return { type: 'TIME', when: shift('D', 0), clock };
		if (which === 'last') return { type: 'TIME', when: shift('D', -1), clock };
		const count = /next|following/.test(which) ? 1 : 0;
		return {
			type: 'TIME',
			when: shift('D', count, 'anchor'),
			clock,
			rule: 'part-of-that-day',
		};
	},
};

/** The adverb; "overnight success", "an overnight train" and "overnight rates" are no times. */
const overnight: Parser = {
	rule: 'overnight',
	pattern: pattern('overnight'),
	read: (match, document) => {
		const { tokens, text } = document;
		const end = match.index + match[0].length;
		const next = tokens[tokenAt(tokens, end)];
		const before = text.slice(Math.max(0, match.index - 8), match.index);
		if (/\b(?:an|the|its|almost|virtually)\s$/i.test(before) || /^[-’']/.test(text.slice(end, end + 1)))
			return null;
		if (next && /^(?:NOUN|PROPN|ADJ)$/.test(next.pos) && !/^\s*[.,;:]/.test(text.slice(end, end + 3)))
			return null;
		return { type: 'TIME', when: shift('D', 0), clock: 'TNI' };
	},
};

/** Names with a weekday in them that are no day. */
const DAY_NAMES =
	/^\s*(?:Night (?:Live|Football|Lights|Fever)|Agreement|Times|Telegraph|Mirror|Herald|Mail|Post|School|Club)\b/;

const weekday: Parser = {
	rule: 'weekday',
	pattern: pattern(
		'(?:(?<mod>early|late) )?(?:on )?(?:(?<which>last|this|next|this past|this coming|the following|the previous|that same|that|the same) )?{weekday<day>}(?:,? (?:(?<mod2>early|late) )?(?<part>{part}))?(?:(?:,? | of )(?<week>last week|next week|this week))?',
	),
	read: (match, document) => {
		const { day = '', which, part, week } = match.groups!;
		const weekdayNumber = readWeekday(day);
		const end = match.index + match[0].length;
		if (
			weekdayNumber === null ||
			(/^(?:Sun|Sat|Wed|Mon|Fri|Thu|Tue)$/.test(day) && !/\d/.test(document.text.slice(end, end + 4)))
		)
			return null;
		if (DAY_NAMES.test(document.text.slice(end, end + 16))) return null;
		if (
			/\b(?:Black|Bloody|Cyber|Super|Holy|Ruby|Man|Ash|Palm|Good|Fat|Shrove|Giving)\s$/.test(
				document.text.slice(Math.max(0, match.index - 8), match.index),
			)
		)
			return null;
		const start = match.index + /^(?:on\s+)?/i.exec(match[0])![0].length;
		const clock = clockOf(part?.replace(/\s+/g, ' '));
		const when: When = { kind: 'weekday', weekday: weekdayNumber };
		if (which !== undefined)
			when.which = readWhich(
				which
					.replace(/^this\s+/i, '')
					.replace(/^(?:that\s+same|the\s+same)$/i, 'same')
					.replace(/^the\s+/i, ''),
			);
		if (/^the (?:following|previous)/i.test(which ?? '')) when.from = 'anchor';
		if (week !== undefined) when.weeks = /last/i.test(week) ? -1 : /next/i.test(week) ? 1 : 0;
		return {
			type: clock ? 'TIME' : 'DATE',
			when,
			start,
			rule: which ? 'weekday-with-word' : 'weekday',
			...(clock ? { clock } : {}),
		};
	},
};

/** "a week from Friday", "two weeks ago Monday". */
const weeksFromDay: Parser = {
	rule: 'weeks-from-day',
	pattern: pattern('(?<n>a|one|two|three|four) weeks? (?<far>from|ago) (?:last |next |this )?{weekday<day>}'),
	read: (match) => {
		const { n = '', far = '', day = '' } = match.groups!;
		const number = readWeekday(day);
		if (number === null) return null;
		const count = readCount(n) ?? 1;
		return {
			type: 'DATE',
			when: /ago/i.test(far)
				? { kind: 'weekday', weekday: number, weeks: -count }
				: { kind: 'weekday', weekday: number, which: 'next', later: count },
		};
	},
};

export const dayParsers: readonly Parser[] = [deictic, thisMorning, overnight, weekday, weeksFromDay];
