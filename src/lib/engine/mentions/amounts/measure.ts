/** Amounts: lengths, weights, areas, speeds: "130 miles", "5km", "20 tonnes of rice". */
import { MEASURES } from '../../words/units';
import { readNumber } from '../../text/numbers';
import type { AmountFinder } from './draft';
import { phraseAfter } from './noun-phrase';
import { amount, isInRange, isScaleOnly, numberPattern } from './number';

const WORDS = [...MEASURES.keys()]
	.sort((a, b) => b.length - a.length)
	.map((word) => word.replace(/_/g, '\\s'))
	.join('|');
const SQUARE = '(?<power>square|sq|cubic)\\.?[\\s-]';
const MEASURE = numberPattern('', `[\\s-]?(?:${SQUARE})?(?<unit>${WORDS})\\b(?!['’\\w])`);

/** Units of one or two letters are read only when they touch or follow figures. */
export const findMeasures: AmountFinder = (document) =>
	[...document.text.matchAll(MEASURE)].flatMap((match) => {
		const { n = '', unit: word = '', power } = match.groups!;
		const unit = MEASURES.get(word.toLowerCase().replace(/\s/g, '_'));
		const value = isScaleOnly(n) ? null : readNumber(n);
		const span = { start: match.index, end: match.index + match[0].length };
		if (value === null || unit === undefined || isInRange(document.text, span.start, span.end)) return [];
		if (/\bper\s+$/i.test(document.text.slice(Math.max(0, span.start - 6), span.start))) return [];
		if (word.length <= 2 && !isShortUnit(match[0], word)) return [];
		const name = power === undefined ? unit : `${/^c/i.test(power) ? 'cubic' : 'square'} ${unit}`;
		const of = phraseAfter(document, span.end, /^\s+of\s+/i);
		return [amount(document.text, span, value, name, { rule: 'measure', confidence: 0.92, of })];
	});

/** "5m" may be millions and "10 g" nothing: one letter never, two only in figures and lower case. */
function isShortUnit(words: string, unit: string): boolean {
	if (unit.length === 1) return false;
	return /\d\s?-?(?:km|cm|mm|kg|ft|lb|oz|ha|mw|gw|kw|gb|mb|tb|°c|°f)$/i.test(words);
}
