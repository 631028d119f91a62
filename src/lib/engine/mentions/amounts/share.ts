/** Amounts: percentages and points: "5 %", "40 per cent of voters", "two percentage points". */
import type { AmountFinder } from './draft';
import { phraseAfter } from './noun-phrase';
import { amount, isInRange, numberPattern } from './number';
import { readNumber } from '../../text/numbers';

const SHARE = numberPattern(
	'',
	'[\\s-]?(?<unit>%|percentage[\\s-]points?|percent|per\\scent|pct|basis\\spoints?|points?)(?!\\w)',
);

/** Percentages; "points" alone only of an index or a lead. */
export const findShares: AmountFinder = (document) =>
	[...document.text.matchAll(SHARE)].flatMap((match) => {
		const unit = unitOf(match.groups!.unit!);
		const span = { start: match.index, end: match.index + match[0].length };
		const value = readNumber(match.groups!.n!);
		const before = document.text.slice(Math.max(0, span.start - 60), span.start);
		if (value === null || isInRange(document.text, span.start, span.end)) return [];
		if (
			unit === 'points' &&
			!/\b(?:index|average|dow|nasdaq|ftse|dax|nikkei|lead|leads|led|ahead|behind|fell|rose|gained|lost|dropped|scored|won|up|down|clear)\b/i.test(
				before,
			)
		)
			return [];
		const of = phraseAfter(document, span.end, /^\s+of\s+/i);
		return [
			amount(document.text, span, value, unit, {
				rule: 'share',
				confidence: unit === 'points' ? 0.8 : 0.95,
				of,
			}),
		];
	});

function unitOf(word: string): string {
	if (/^(?:%|per\s?cent|pct)$/i.test(word)) return 'percent';
	if (/^percentage/i.test(word)) return 'percentage points';
	return /^basis/i.test(word) ? 'basis points' : 'points';
}
