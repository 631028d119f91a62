/** Words ↔ numbers: "twenty-one", "2.5 million", "a dozen", "half", "5 1/2". */
import { FRACTIONS, FRACTION_SIGNS, ONES, ORDINALS, SCALES, SCALE_WORDS, TENS } from '../words/numbers';

const ONE_WORD: ReadonlyMap<string, number> = new Map<string, number>([
	...ONES.map((word, value) => [word, value] as const),
	...TENS.map((word, index) => [word, 20 + 10 * index] as const),
]);
const WORDS = [...ONE_WORD.keys(), ...SCALE_WORDS].sort((a, b) => b.length - a.length).join('|');
const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const FRACTION = String.raw`(?:[\s-]?\d\/\d|[½⅓⅔¼¾⅕⅛])`;

/**
 * A regular expression's source for one number as news writes it, without groups that capture.
 * Reads at most a dozen words, so that it cannot run away.
 */
export const NUMBER_SOURCE =
	`(?:(?:${DIGITS})${FRACTION}?(?:[\\s-](?:hundred|thousand|million|billion|trillion|dozen)\\b)?` +
	`|[½¼¾]|\\b(?:half\\san?\\s(?:thousand|million|billion|trillion)|an?\\s(?:hundred|thousand|million|billion|trillion|dozen)` +
	`|(?:${WORDS})(?:(?:-|\\sand\\s|\\s)(?:${WORDS})){0,11})(?:\\sand\\sa\\s(?:half|quarter))?\\b)`;

/**
 * The value of a number written in digits, words or both; null when the text is no number.
 * "a dozen" is 12, "half" is 0.5, "two and a half million" is 2,500,000, "1,234.5" is 1234.5.
 */
export function readNumber(text: string): number | null {
	const plain = text
		.trim()
		.toLowerCase()
		.replace(/(\d),(?=\d{3})/g, '$1');
	const parts = plain.split(/[\s-]+/).filter((part) => part !== '');
	if (parts.length === 0 || parts.length > 24) return null;
	return readParts(parts.flatMap(splitGlued));
}

/** "5m" → "5", "m"; "3½" → "3", "½". */
function splitGlued(part: string): string[] {
	const glued = /^(\d+(?:\.\d+)?)(k|m|mn|mln|bn|b|tn|[½⅓⅔¼¾⅕⅛])$/.exec(part);
	return glued ? [glued[1]!, glued[2]!] : [part];
}

function readParts(parts: string[]): number | null {
	let total = 0;
	let group = 0;
	let seen = false;
	for (const [index, part] of parts.entries()) {
		const scale = SCALES.get(part);
		const value = partValue(part, index, parts);
		if (value === 'skip') continue;
		if (scale !== undefined) {
			if (scale === 100 || part === 'dozen') group = (seen && group > 0 ? group : 1) * scale;
			else {
				total += (seen && group > 0 ? group : 1) * scale;
				group = 0;
			}
			seen = true;
		} else if (value !== null) {
			group += value;
			seen = true;
		} else return null;
	}
	return seen ? total + group : null;
}

/** One word's own value; `skip` for words that only join ("and", "a" before a scale or half). */
function partValue(part: string, index: number, parts: string[]): number | 'skip' | null {
	if (/^\d+(?:\.\d+)?$/.test(part)) return Number(part);
	const ratio = /^(\d)\/(\d)$/.exec(part);
	if (ratio && ratio[2] !== '0') return Number(ratio[1]) / Number(ratio[2]);
	const sign = FRACTION_SIGNS.get(part);
	if (sign !== undefined) return sign;
	const word = ONE_WORD.get(part);
	if (word !== undefined) return isNumerator(parts, index) ? 'skip' : word;
	const fraction = FRACTIONS.get(part);
	if (fraction !== undefined)
		return (isNumerator(parts, index - 1) ? readPlain(parts[index - 1]!) : 1) * fraction;
	return part === 'and' || part === 'a' || part === 'an' ? 'skip' : null;
}

/** "two" in "two thirds": it is counted with the fraction that follows. */
function isNumerator(parts: string[], index: number): boolean {
	const next = parts[index + 1];
	return index >= 0 && next !== undefined && FRACTIONS.has(next) && readPlain(parts[index]!) > 0;
}

function readPlain(part: string): number {
	return ONE_WORD.get(part) ?? (/^\d+$/.test(part) ? Number(part) : 0);
}

/** "third" → 3, "21st" → 21, "twenty-first" → 21; null when the text is no ordinal. */
export function readOrdinal(text: string): number | null {
	const plain = text.trim().toLowerCase();
	const digits = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(plain);
	if (digits) return Number(digits[1]);
	const [first, second] = plain.split(/[\s-]+/);
	if (second === undefined) return ORDINALS.get(plain) ?? null;
	const tens = ONE_WORD.get(first!) ?? 0;
	const ones = ORDINALS.get(second) ?? 0;
	return tens >= 20 && tens % 10 === 0 && ones > 0 && ones < 10 ? tens + ones : null;
}

/** 21 → "twenty-one"; whole numbers from 0 to 999, others in digits with thousands separated. */
export function numberInWords(value: number): string {
	if (!Number.isInteger(value) || value < 0 || value > 999) return groupDigits(value);
	if (value < 20) return ONES[value]!;
	if (value < 100) {
		const tens = TENS[Math.floor(value / 10) - 2]!;
		return value % 10 === 0 ? tens : `${tens}-${ONES[value % 10]!}`;
	}
	const hundreds = `${ONES[Math.floor(value / 100)]!} hundred`;
	return value % 100 === 0 ? hundreds : `${hundreds} and ${numberInWords(value % 100)}`;
}

/** 1234567.5 → "1,234,567.5". */
export function groupDigits(value: number): string {
	const [whole, part] = String(value).split('.');
	const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
	return part === undefined ? grouped : `${grouped}.${part}`;
}
