/** Times: the clock and parts of the day: 10 p.m., 14:30 GMT, noon, in the morning, mid-afternoon. */
import { DAY_PART_CODES } from '../../../words/months';
import { readNumber } from '../../../text/numbers';
import type { Parser } from '../draft';
import { pattern } from '../pattern';

const two = (number: number): string => String(number).padStart(2, '0');
const ZONE =
	'(?: \\(?(?:GMT|UTC|BST|CET|CEST|E[SD]?T|C[SD]?T|M[SD]T|P[SD]?T' +
	'|(?:local|eastern|central|mountain|pacific|british|greenwich|moscow|beijing|tokyo|london|paris|new york)(?: (?:standard|daylight|summer|mean))? time' +
	'|eastern|pacific)\\)?)?';

const halfDay: Parser = {
	rule: 'clock',
	pattern: pattern(
		`(?<hour>1[0-2]|0?[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:[:.](?<minute>[0-5]\\d))?(?:[:.](?<second>[0-5]\\d))? ?(?:(?<half>[ap])m\\b|(?<dotted>[ap])\\.m\\b\\.?)${ZONE}`,
	),
	read: (match) => {
		const { hour = '', minute, half, dotted } = match.groups!;
		const twelve = (readNumber(hour) ?? 0) % 12;
		return {
			type: 'TIME',
			when: { kind: 'clock' },
			clock: `T${two(twelve + ((half ?? dotted)!.toLowerCase() === 'p' ? 12 : 0))}:${minute ?? '00'}`,
		};
	},
};

const fullDay: Parser = {
	rule: 'clock',
	pattern: pattern(
		`(?:(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?::[0-5]\\d)?${ZONE}|(?<four>[01]\\d|2[0-3])(?<min>[0-5]\\d) ?(?:GMT|UTC|hours|local time))`,
	),
	read: (match, document) => {
		const { hour, minute, four, min } = match.groups!;
		const before = document.text.slice(Math.max(0, match.index - 16), match.index);
		const zone = /[A-Z]{3}|time$/.test(match[0]);
		if (
			four === undefined &&
			!zone &&
			!/\b(?:at|from|until|till|by|around|about|since|before|after|to|between|and|starts?|begins?|kick-off)\s$/i.test(
				before,
			)
		)
			return null;
		return { type: 'TIME', when: { kind: 'clock' }, clock: `T${two(Number(hour ?? four))}:${minute ?? min}` };
	},
};

const oclock: Parser = {
	rule: 'clock',
	pattern: pattern(
		"(?<n>\\d\\d?|{number}) o[’']clock(?: in the (?<part>morning|afternoon|evening)| at night)?",
	),
	read: (match) => {
		const hour = readNumber(match.groups!.n!);
		if (hour === null || hour < 1 || hour > 12) return null;
		const later = /afternoon|evening|night/i.test(match[0]) ? 12 : 0;
		return { type: 'TIME', when: { kind: 'clock' }, clock: `T${two((hour % 12) + later)}:00` };
	},
};

const noon: Parser = {
	rule: 'noon',
	pattern: pattern('noon|midday|midnight'),
	read: (match, document) => {
		const before = document.text.slice(Math.max(0, match.index - 8), match.index);
		const after = document.text.slice(match.index + match[0].length, match.index + match[0].length + 12);
		const introduced = /\b(?:at|by|until|around|about|before|after|from|since|of|the)\s$/i.test(before);
		if (!introduced && !/^\s+(?:on\s+)?(?:\p{Lu}|today|tomorrow|yesterday)/u.test(after)) return null;
		return {
			type: 'TIME',
			when: { kind: 'clock' },
			clock: /^midnight/i.test(match[0]) ? 'T24:00' : 'T12:00',
		};
	},
};

const part: Parser = {
	rule: 'part-of-day',
	pattern: pattern(
		'(?:in |during |on |at |by |late in |early in |later in )?(?:the )?(?:(?:early|late|mid)[- ]?)?(?<part>mid-?morning|mid-?afternoon|morning|afternoon|evening|night|dawn|dusk|nightfall|overnight)(?: hours)?',
	),
	read: (match, document) => {
		const low = match[0].toLowerCase().replace(/\s+/g, ' ');
		const word = match.groups!.part!.toLowerCase();
		const after = document.text.slice(match.index + match[0].length, match.index + match[0].length + 14);
		const code = DAY_PART_CODES.get(word === 'nightfall' ? 'dusk' : word);
		const dated = /^\s+of\s+(?:\p{Lu}|\d|the \d)/u.test(after) && /\bthe /.test(low);
		const introduced =
			dated ||
			/^(?:in|during|late in|early in|later in) (?:the )|^at (?:night|dawn|dusk|mid)|^(?:in|during|by) (?:early|late|mid)[- ]|^by (?:nightfall|evening|morning)/.test(
				low,
			);
		if (code === undefined || /^[-’']/.test(after) || !(introduced || /^mid/.test(word))) return null;
		if (/^\s+(?:of|session|news|paper|show)\b/.test(after) && !/^\s+of\s+(?:\p{Lu}|\d)/u.test(after))
			return null;
		const start =
			match.index + /^(?:(?:in|during|on|at|by|late in|early in|later in)\s+)?/i.exec(match[0])![0].length;
		return { type: 'TIME', when: { kind: 'clock' }, clock: `T${code}`, start };
	},
};

export const clockParsers: readonly Parser[] = [halfDay, fullDay, oclock, noon, part];
