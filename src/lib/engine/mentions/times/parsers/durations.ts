/** Times: how long and how often: four months, a two-day visit, the past three years, daily, every week. */
import type { Found, Parser } from '../draft';
import { pattern } from '../pattern';
import { durationValue, readCount, readNumber, singular } from '../read-words';

const lasting = (value: string | null, rule?: string): Found | null =>
	value === null ? null : { type: 'DURATION', when: { kind: 'value', value }, ...(rule ? { rule } : {}) };

/** Ages are no durations of anything that happened. */
const AGE_AFTER = /^(?:[-\s]+(?:old|olds)\b|\s+of age\b)/i;

const counted: Parser = {
	rule: 'duration',
	pattern: pattern(
		"{about}?(?:(?:the|these|those|his|her|their|its) )?(?:(?<which>last|past|next|first|previous|coming|following|final|recent|preceding|latest) )?(?<n>{number}|{few}|half an?|an?) (?<half>and a half )?(?:(?:full|whole|long|straight|consecutive|more|additional|extra|further|short|solid|crucial|other) )?{unit<unit>}(?:[’'](?= ))?(?: or (?:so|more|two|three))?",
	),
	read: (match, document) => {
		const { n = '', unit = '', half } = match.groups!;
		const after = document.text.slice(match.index + match[0].length, match.index + match[0].length + 12);
		if (AGE_AFTER.test(after)) return null;
		const low = n.toLowerCase();
		if (/^an?$/.test(low) && !speaksOfLength(match, document.text, after)) return null;
		const count = low.startsWith('half') ? 0.5 : readCount(n);
		if (
			count === 1 &&
			/^one$/i.test(low) &&
			singular(unit) === 'day' &&
			/^\s*(?:\w+ly|,|be|they|he|she|it|you|we|I)\b/.test(after)
		)
			return null;
		const total = count !== null && half !== undefined ? count + 0.5 : count;
		return lasting(durationValue(total, unit), count === null ? 'vague-duration' : 'duration');
	},
};

/** "a year" may be how long or how often; "a second" may be an ordinal. */
function speaksOfLength(match: RegExpExecArray, text: string, after: string): boolean {
	const unit = singular(match.groups!.unit!);
	const before = text.slice(Math.max(0, match.index - 16), match.index);
	if (unit === 'quarter') return false;
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
		'(?:(?:last|past|next|first|previous) )?(?<n>{number}|half|multi|several|an?)[- ](?<unit>second|minute|hour|day|night|week|month|quarter|year|decade|century)(?:-long| long|-plus)?',
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

const bare: Parser = {
	rule: 'bare-units',
	pattern: pattern('(?:the )?(?:many )?(?<unit>minutes|hours|days|weeks|months|years|decades|centuries)'),
	read: (match, document) => {
		const before = document.text.slice(Math.max(0, match.index - 20), match.index);
		const after = document.text.slice(match.index + match[0].length, match.index + match[0].length + 14);
		if (
			!/\b(?:for|within|in|over|after|took|takes?|lasted|last|spent|spend|through|during|of)\s$/i.test(before)
		)
			return null;
		if (
			/^[’'-]|^\s+(?:of|old)\b/.test(after) ||
			(/\bof\s$/i.test(before) && !/\b(?:after|couple|matter)\b[^.]*$/i.test(before))
		)
			return null;
		return lasting(durationValue(null, match.groups!.unit!));
	},
};

const oftenWord: Parser = {
	rule: 'often-word',
	pattern: pattern(
		'(?<word>hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annually|annual|biweekly|bimonthly)',
	),
	read: (match, document) => {
		const word = match.groups!.word!;
		const after = document.text.slice(match.index + match[0].length, match.index + match[0].length + 14);
		if (/^\p{Lu}/u.test(word) && /^\s+\p{Lu}|^\s*[.,]/u.test(after)) return null;
		return {
			type: 'SET',
			when: { kind: 'value', value: OFTEN[word.toLowerCase()]! },
			rule: word.toLowerCase() === 'annual' ? 'annual' : 'often-word',
		};
	},
};

const OFTEN: Readonly<Record<string, string>> = {
	hourly: 'PT1H',
	daily: 'P1D',
	nightly: 'P1D',
	weekly: 'P1W',
	fortnightly: 'P2W',
	biweekly: 'P2W',
	monthly: 'P1M',
	bimonthly: 'P2M',
	quarterly: 'P1Q',
	yearly: 'P1Y',
	annually: 'P1Y',
	annual: 'P1Y',
};

const every: Parser = {
	rule: 'every-unit',
	pattern: pattern(
		'(?:(?:once|twice|{number} times) )?(?<every>every|each|per)(?: (?<n>{number}|other|few))? (?<unit>seconds?|minutes?|hours?|days?|nights?|mornings?|evenings?|afternoons?|weekends?|weeks?|months?|quarters?|years?|decades?|summer|winter|spring|fall|autumn|{weekday})',
	),
	read: (match) => {
		const { n, unit = '' } = match.groups!;
		const count = n === undefined ? 1 : /other/i.test(n) ? 2 : readNumber(n);
		const value = /^(?:mornings?|evenings?|afternoons?)$/i.test(unit) ? 'P1D' : durationValue(count, unit);
		if (value === null) return { type: 'SET', when: { kind: 'value', value: setValue(unit) } };
		return { type: 'SET', when: { kind: 'value', value } };
	},
};

function setValue(unit: string): string {
	const seasons: Readonly<Record<string, string>> = {
		summer: 'SU',
		winter: 'WI',
		spring: 'SP',
		fall: 'FA',
		autumn: 'FA',
	};
	const season = seasons[unit.toLowerCase()];
	const weekday =
		['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(unit.slice(0, 3).toLowerCase()) + 1;
	return season === undefined ? `XXXX-WXX-${weekday}` : `XXXX-${season}`;
}

/** "$3 a year", "three times a week", "8 % a year". */
const rate: Parser = {
	rule: 'rate',
	pattern: pattern('(?:(?:once|twice) )?an? (?<unit>minute|hour|day|night|week|month|year)'),
	read: (match, document) => {
		const before = document.text.slice(Math.max(0, match.index - 40), match.index);
		const often =
			/^(?:once|twice)/i.test(match[0]) ||
			/(?:\d|\b(?:million|billion|thousand|hundred|dollars|percent|times|once|twice|cents|yen|pounds|euros|tons|barrels|people|units|cars|copies|miles|%))\W{0,2}$/i.test(
				before,
			) ||
			/(?:[$£€]\s?[\d.,]+|\d)\s+(?:\w+\s){1,2}$/.test(before);
		return often
			? { type: 'SET', when: { kind: 'value', value: durationValue(1, match.groups!.unit!)! } }
			: null;
	},
};

const weekdays: Parser = {
	rule: 'weekdays',
	pattern: pattern(
		'(?<day>Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays|weekends|weekdays)',
	),
	read: (match) => {
		const word = match.groups!.day!;
		if (/^we/i.test(word) && !/^Wed/.test(word))
			return { type: 'SET', when: { kind: 'value', value: /ends$/i.test(word) ? 'XXXX-WXX-WE' : 'P1D' } };
		return /^\p{Lu}/u.test(word) ? { type: 'SET', when: { kind: 'value', value: setValue(word) } } : null;
	},
};

export const durationParsers: readonly Parser[] = [
	counted,
	hyphened,
	long,
	recent,
	bare,
	oftenWord,
	every,
	rate,
	weekdays,
];
