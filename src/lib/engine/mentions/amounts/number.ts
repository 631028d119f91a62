/** Amounts: the numbers of a text and the words before them that bound them. */
import { NUMBER_SOURCE, readNumber } from '../../text/numbers';
import type { AmountMention } from '../../types';

/** A number glued to what must not stand before it: a word, a sign, part of a longer figure. */
export const NUMBER_START = String.raw`(?<![\w#№]|\w[-–./:](?=\d)|\d[,.:/](?=\d))`;

/** A pattern with the number in the group `n`; `after` is what must follow it. */
export function numberPattern(before: string, after: string): RegExp {
	return new RegExp(`${NUMBER_START}${before}(?<n>${NUMBER_SOURCE})${after}`, 'gi');
}

/** "a few thousand", "several million": the scale alone is no number. */
export function isScaleOnly(number: string): boolean {
	return /^(?:hundred|thousand|million|billion|trillion|dozen)$/i.test(number);
}

/** The value with a scale glued or set behind it: "2", "bn" → 2e9. */
export function scaled(number: string, scale: string | undefined): number | null {
	if (isScaleOnly(number)) return null;
	return readNumber(scale === undefined ? number : `${number} ${scale}`);
}

const BOUNDS: readonly (readonly [RegExp, AmountMention['bound']])[] = [
	[/\b(?:at least|no (?:less|fewer) than|a minimum of)\s+$/i, 'at-least'],
	[/\b(?:up to|as (?:many|much|high|long|far) as|no more than|at most|a maximum of|a record)\s+$/i, 'up-to'],
	[
		/\b(?:more than|over|above|in excess of|upwards? of|well over|just over|greater than|exceed(?:s|ed|ing)?)\s+(?:an?\s+)?$/i,
		'more-than',
	],
	[
		/\b(?:less than|fewer than|under|below|nearly|almost|just under|close to|not quite)\s+(?:an?\s+)?$/i,
		'less-than',
	],
	[
		/\b(?:about|around|roughly|approximately|some|an estimated|estimated at|circa|or so)\s+(?:the\s+)?$/i,
		'about',
	],
];

/** "more than", "about", "up to" right before the amount. */
export function boundBefore(text: string, start: number): AmountMention['bound'] {
	const before = text.slice(Math.max(0, start - 24), start);
	const bound = BOUNDS.find(([sign]) => sign.test(before))?.[1];
	return bound === 'up-to' && /\ba record\s+$/i.test(before) ? undefined : bound;
}

/** True inside a range ("10 to 20 people", "between 5 and 7 %"): no single value can be told. */
export function isInRange(text: string, start: number, end: number): boolean {
	const before = text.slice(Math.max(0, start - 26), start);
	const after = text.slice(end, end + 14);
	if (/(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten))\s?(?:to|or|[-–])\s?[$£€]?$/i.test(before))
		return true;
	if (beginsRange(text, start, end)) return true;
	if (/\bbetween\s+[$£€]?$/i.test(before) && /^\W{0,2}\w*\s+and\s/i.test(after)) return true;
	return /\bbetween\s[^.;]{1,16}\sand\s[$£€]?$/i.test(before) || /^\s?[-–]\s?[$£€]?\d/.test(after);
}

/** "£30 to £40"; but prices fall from £40 to £30, or $2 to $30. */
function beginsRange(text: string, start: number, end: number): boolean {
	const sign = /^[$£€]/.exec(text.slice(start, end))?.[0];
	const before = text.slice(Math.max(0, start - 40), start);
	return (
		sign !== undefined &&
		text.slice(end, end + 5).match(/^\sto\s([$£€])/)?.[1] === sign &&
		!MOVES.test(before)
	);
}

/** What moves from one value to another, or by one value to another. */
const MOVES =
	/\b(?:from|by|rose|fell|gained|lost|dropped|climbed|jumped|slipped|slid|added|advanced|surged|plunged|tumbled|up|down|off|raised|cut|increased?|increases|reduced?|changed|lowered|risen|fallen)\b[^.;]*$/i;

/** An amount with its bound, rounded to what a float can carry. */
export function amount(
	text: string,
	span: { start: number; end: number },
	value: number,
	unit: string,
	more: { rule: string; confidence: number; of?: AmountMention['of'] },
): AmountMention {
	const before = boundBefore(text, span.start);
	const bound = before === 'about' && value === 1 ? undefined : before;
	return {
		...span,
		value: Number(value.toPrecision(12)),
		unit,
		of: more.of ?? null,
		confidence: more.confidence,
		rule: more.rule,
		...(bound ? { bound } : {}),
	};
}
