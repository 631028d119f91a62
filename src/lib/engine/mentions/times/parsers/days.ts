/** Times: days named by their place beside the day of writing, the week or the feast: today, Friday, last Thanksgiving. */
import { DAY_PART_CODES } from '../../../words/months';
import type { CalendarUnit, Parser, When } from '../draft';
import { pattern } from '../pattern';
import { readMonth, readWeekday, readWhich } from '../read-words';

const shift = (count: number, unit: CalendarUnit = 'D'): When => ({
	kind: 'shift',
	unit,
	count,
	from: 'published',
});
const clockOf = (part: string | undefined): string | undefined => {
	const code = part === undefined ? undefined : DAY_PART_CODES.get(part.toLowerCase());
	return code === undefined ? undefined : `T${code}`;
};

const DEICTIC: Readonly<Record<string, readonly [count: number, clock?: string]>> = {
	today: [0],
	yesterday: [-1],
	tomorrow: [1],
	tonight: [0, 'TNI'],
	overnight: [0, 'TNI'],
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
			when: shift(count + extra),
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
		if (which === 'this') return { type: 'TIME', when: shift(0), clock };
		if (which === 'last') return { type: 'TIME', when: shift(-1), clock };
		const count = /next|following/.test(which) ? 1 : 0;
		return {
			type: 'TIME',
			when: { kind: 'shift', unit: 'D', count, from: 'anchor' },
			clock,
			rule: 'part-of-that-day',
		};
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

const monthAlone: Parser = {
	rule: 'month',
	pattern: pattern(
		'(?:(?<mod>early|late|mid)(?:-| )(?:in )?)?(?:(?<which>last|this|next|this past|this coming|that same|the same|that|the following|the previous|this|early last|late last|mid last) )?{month<month>}(?:(?:,? | of )(?<year>last year|this year|next year|that year|the same year|the following year|the previous year))?',
	),
	read: (match, document) => {
		const { month = '', which, mod, year } = match.groups!;
		const number = readMonth(month);
		if (number === null) return null;
		const before = document.text.slice(Math.max(0, match.index - 16), match.index);
		const after = document.text.slice(match.index + match[0].length, match.index + match[0].length + 24);
		const sure = which !== undefined || mod !== undefined || year !== undefined;
		if (!sure && !isMonthHere(month, before, after)) return null;
		const when: When = { kind: 'month', month: number };
		if (year !== undefined) Object.assign(when, yearBeside(year.toLowerCase()));
		else if (which !== undefined)
			when.which = readWhich(
				which
					.replace(/^(?:this|early|late|mid)\s+(?=\S)/i, '')
					.replace(/^(?:that|the)\s+same$/i, 'same')
					.replace(/^the\s+/i, ''),
			);
		return { type: 'DATE', when, rule: which ? 'month-with-word' : 'month' };
	},
};

/** "June last year", "June of that year". */
function yearBeside(words: string): { years: number; from: 'published' | 'anchor' } {
	const from = /^(?:last|this|next)/.test(words) ? 'published' : 'anchor';
	if (/last|previous/.test(words)) return { years: -1, from };
	return { years: /next|following/.test(words) ? 1 : 0, from };
}

/** "May", "March" and short forms need a word that makes them a month; first names and verbs stay out. */
function isMonthHere(month: string, before: string, after: string): boolean {
	const preceded =
		/\b(?:in|since|until|till|by|from|through|during|of|for|before|after|to|between|and|or|ended|ending|mid|late|early|on|every|each|the)[\s-]$/i.test(
			before,
		);
	if (/^(?:May|March)$/.test(month)) {
		const joined = /\b(?:of|for|to|and|or|from|after|before|by|on|the)\s$/i.test(before);
		if (/^\s+(?:\p{Lu}|said|says|told|is|was|has|had|be|have)/u.test(after)) return false;
		return (
			preceded &&
			(!joined || /^(?:[.,;:)]|\s+(?:to|and|or|through|when|at|for|after|by|this|last|\d))/.test(after))
		);
	}
	if (/^(?:April|June|August)$/.test(month) && /^\s+\p{Lu}/u.test(after))
		return /\b(?:in|since|until|till|by|during|mid|late|early|every|each)[\s-]$/i.test(before);
	return month.length > 4 || preceded;
}

/** "Christmas tree", "Easter egg": what belongs to a feast says nothing about when. */
const THINGS_OF_FEASTS =
	/^[-\s](?:tree|season|shopping|sales|gifts?|cards?|part(?:y|ies)|carols?|bonus|special|eggs?|bunny|presents?|lights?|markets?|songs?|albums?|film|movie|decorations?|dinner|period|holidays?|number|Island|Rising)\b/i;

const feast: Parser = {
	rule: 'feast',
	pattern: pattern('(?:(?<which>last|this|next) )?{feast<feast>}(?:,? (?<year>(?:19|20)\\d\\d))?'),
	read: (match, document) => {
		const { feast: name = '', which, year } = match.groups!;
		const after = document.text.slice(match.index + match[0].length, match.index + match[0].length + 16);
		if (!/^\p{Lu}/u.test(name) || (which === undefined && THINGS_OF_FEASTS.test(after))) return null;
		const when: When = { kind: 'feast', name: name.toLowerCase().replace(/\s+/g, ' ') };
		if (which !== undefined) when.which = readWhich(which);
		if (year !== undefined) when.year = Number(year);
		return { type: 'DATE', when };
	},
};

export const dayParsers: readonly Parser[] = [deictic, thisMorning, weekday, monthAlone, feast];
