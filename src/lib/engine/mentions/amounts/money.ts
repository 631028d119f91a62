/** Amounts of money: "$2.5 million", "£1.2bn", "100 million euros", "50 cents". */
import { CURRENCY_NAMES, CURRENCY_SIGNS } from '../../words/currencies';
import type { AmountMention, Document } from '../../types';
import type { AmountFinder } from './draft';
import { NUMBER_SOURCE } from '../../text/numbers';
import { NUMBER_START, amount, isInRange, scaled } from './number';
import { phraseAfter, phraseBefore } from './noun-phrase';

const escaped = (words: Iterable<string>): string =>
	[...words]
		.sort((a, b) => b.length - a.length)
		.map((word) => word.replace(/[.$]/g, '\\$&').replace(/ /g, '\\s'))
		.join('|');

const SCALE = '(?:\\s?(?<scale>k|m|mn|mln|bn|b|tn|million|billion|trillion|thousand|crore|lakh)\\b)?';
const SIGNED = new RegExp(
	`(?<![\\w$£€])(?<sign>${escaped(CURRENCY_SIGNS.keys())}|dlrs\\s|USD\\s?|EUR\\s?|GBP\\s?)\\s?(?<n>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)${SCALE}(?![\\w])`,
	'g',
);
const NAMED = new RegExp(
	`${NUMBER_START}(?<n>${NUMBER_SOURCE})${SCALE}[\\s-](?<name>${escaped([...CURRENCY_NAMES.keys()].filter((name) => name.length > 1))})(?!\\w)`,
	'gi',
);

const CODES: Readonly<Record<string, string>> = { dlrs: 'USD', usd: 'USD', eur: 'EUR', gbp: 'GBP' };

/** Money in any currency; the unit is the ISO 4217 code, `USD cents` or `GBP pence` for small change. */
export const findMoney: AmountFinder = (document) => [...readSigned(document), ...readNamed(document)];

function readSigned(document: Document): AmountMention[] {
	return [...document.text.matchAll(SIGNED)].flatMap((match) => {
		const { sign = '', n = '', scale } = match.groups!;
		const code = CURRENCY_SIGNS.get(sign.trim()) ?? CODES[sign.trim().toLowerCase()];
		return code === undefined ? [] : moneyOf(document, match, scaled(n, scale?.toLowerCase()), code);
	});
}

function readNamed(document: Document): AmountMention[] {
	return [...document.text.matchAll(NAMED)].flatMap((match) => {
		const { n = '', name = '', scale } = match.groups!;
		const code = CURRENCY_NAMES.get(name.toLowerCase().replace(/\s+/g, ' '));
		if (code === undefined || isOtherThing(document, match, name)) return [];
		return moneyOf(document, match, scaled(n, scale?.toLowerCase()), code);
	});
}

/** "won" the verb, pounds of weight, marks out of ten, "2 crowns" in sport. */
function isOtherThing(document: Document, match: RegExpExecArray, name: string): boolean {
	const after = document.text.slice(match.index + match[0].length, match.index + match[0].length + 16);
	if (/^pounds?$/i.test(name) && /^\s+(?:of\s|lighter|heavier|overweight)/i.test(after)) return true;
	if (/^won$/i.test(name))
		return !/^(?:[.,;)]|\s+(?:\(|a\s|per\s|in\s|to\s))/.test(after) || !/\d/.test(match.groups!.n!);
	return /^(?:marks?|crowns?|bucks|rand|pence|dong)$/i.test(name) && !/\d|illion|thousand/.test(match[0]);
}

function moneyOf(
	document: Document,
	match: RegExpExecArray,
	value: number | null,
	unit: string,
): AmountMention[] {
	const span = { start: match.index, end: match.index + match[0].length };
	if (value === null || isInRange(document.text, span.start, span.end)) return [];
	const of = phraseAfter(document, span.end, /^\s+(?:in|worth of)\s+/i) ?? phraseBefore(document, span.start);
	return [amount(document.text, span, value, unit, { rule: 'money', confidence: 0.95, of })];
}
