/** Times: how long, without a number: for weeks, recent months, the whole day, decades-long. */
import type { Document } from '../../../types';
import { tokenAt } from '../../token-at';
import { type Parser, lasting } from '../draft';
import { pattern } from '../pattern';
import { durationValue } from '../read-words';

const long: Parser = {
	rule: 'long-duration',
	pattern: pattern(
		'(?:(?<plural>hours|days|weeks|months|years|decades|centuries)|(?<unit>hour|day|night|week|month|year|decade|century))(?:-long|long)|multi(?<many>day|week|month|year)',
	),
	read: (match) => {
		const { plural, unit, many } = match.groups!;
		if (many !== undefined) return lasting(durationValue(null, many));
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

/** "the weeks ahead", "in years to come". */
const ahead: Parser = {
	rule: 'units-ahead',
	pattern: pattern(
		'(?:the )?(?<unit>hours|days|weeks|months|years|decades|centuries) (?:ahead(?! of)|to come)',
	),
	read: (match) => lasting(durationValue(null, match.groups!.unit!)),
};

/** "the years that followed", "in the days and weeks after the flood", "the months since", "in the decade since". */
const beside: Parser = {
	rule: 'units-beside',
	pattern: pattern(
		'the (?:(?<unit>hours|days|weeks|months|years|decades)(?= (?:(?:and|or) (?:days|weeks|months|years) )?(?:that (?:followed|preceded)|since|after|before|following|preceding|leading up to|immediately (?:after|before|following)))|(?<one>week|month|year|decade)(?= since)|(?<ten>decade)(?= (?:before|after|following|preceding)))',
	),
	read: (match) => {
		const { unit, one, ten } = match.groups!;
		return lasting(unit === undefined ? durationValue(1, (one ?? ten)!) : durationValue(null, unit));
	},
};

/** "all week", "all night long". */
const allOf: Parser = {
	rule: 'whole-unit',
	pattern: pattern("all (?<unit>day|night|weekend|week|month|year)(?: long)?(?!-|[’']| round)"),
	read: (match) => lasting(durationValue(1, match.groups!.unit!)),
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
	/\b(?:for|within|in|took|takes?|taken|lasted|spent|spend|spending|after|over|through|following|cost|costs|cost (?:him|her|them|us|it)|(?:matter|course|space) of|despite|ended?|caps|wait(?:ed|ing)?)\s$/i;
/** "months or years", "days and weeks": the second of two. */
const UNIT_BEFORE = /\b(?:minutes|hours|days|weeks|months|years|decades)\s(?:or|and|to)\s$/i;
const LASTS_AFTER = /^\s+(?:later|earlier|before|after|into)\b/;

/** "for weeks", "after months of talks", "hours later"; never "early days", "office hours", "days of yore". */
const bare: Parser = {
	rule: 'bare-units',
	pattern: pattern(
		'(?:the )?(?:many )?(?<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries)',
	),
	read: (match, document) => {
		const before = document.text.slice(Math.max(0, match.index - 24), match.index);
		const after = document.text.slice(match.index + match[0].length, match.index + match[0].length + 14);
		const the = /^the\s/i.test(match[0]);
		if (/^[’'-]|^\s+old\b/.test(after) || (the && /^\s+of\b/.test(after))) return null;
		const introduced = LASTS_BEFORE.test(before) && (!the || /\b(?:for|over|through)\s$/i.test(before));
		const since = /\b(?:is|was|been)\s$/i.test(before) && /^\s+since\b/.test(after);
		const second = UNIT_BEFORE.test(before);
		const told = !the && LASTS_AFTER.test(after) && !standsBehindAdjective(document, match.index);
		const led = !the && /^\s+of\s\p{Ll}/u.test(after) && !standsBehindAdjective(document, match.index);
		return introduced || since || second || told || led
			? lasting(durationValue(null, match.groups!.unit!))
			: null;
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

export const stretchParsers: readonly Parser[] = [long, recent, ahead, beside, allOf, whole, someTime, bare];
