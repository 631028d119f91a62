/** An amount → others of the same unit and precision, at least 15 % away: from the article first, then neighbours. */
import { shuffle } from '../../../random';
import { groupDigits, NUMBER_SOURCE, numberInWords, readNumber } from '../../text/numbers';
import type { Bench } from '../bench';

const NUMBER = new RegExp(NUMBER_SOURCE, 'i');
const FACTORS = [0.5, 0.6, 0.7, 0.75, 1.3, 1.4, 1.5, 1.8, 2];

/** Digits after the point, and the power of ten that the number is rounded to. */
function precision(written: string): { decimals: number; step: number } {
	const digits = /\d[\d,]*(?:\.(\d+))?/.exec(written);
	const decimals = digits?.[1]?.length ?? 0;
	if (decimals > 0) return { decimals, step: 10 ** -decimals };
	const whole = (digits?.[0] ?? '').replace(/,/g, '');
	const zeros = /0*$/.exec(whole)?.[0].length ?? 0;
	return { decimals: 0, step: 10 ** Math.min(zeros, Math.max(whole.length - 1, 0)) };
}

/** The scale word that a number is written with: "2.5 million" → 1,000,000. */
function scaleOf(written: string, value: number): number {
	const digits = /\d[\d,]*(?:\.\d+)?/.exec(written)?.[0].replace(/,/g, '');
	return digits && Number(digits) > 0 ? value / Number(digits) : 1;
}

/** Writes another value the way the key's number is written: digits or words, with its scale. */
function writeLike(written: string, value: number, keyValue: number): string {
	const digits = /\d[\d,]*(?:\.\d+)?/.exec(written)?.[0];
	if (!digits) return numberInWords(value);
	const { decimals } = precision(written);
	const plain = (value / scaleOf(written, keyValue)).toFixed(decimals);
	const grouped = digits.includes(',') || Number(plain) >= 10_000 ? groupDigits(Number(plain)) : plain;
	return written.replace(digits, decimals > 0 && !grouped.includes('.') ? plain : grouped);
}

/** Rounds to the key's step; small whole numbers stay whole. */
const roundTo = (value: number, step: number) => Math.round(value / step) * step;

const apart = (value: number, key: number) => Math.abs(value - key) >= Math.abs(key) * 0.15 - 1e-9;

/** Two lures that are no mirror of each other around the key, so that the middle is not always right. */
function candidates(written: string, key: number, bench: Bench): number[] {
	const { step } = precision(written);
	const scaled = step * scaleOf(written, key);
	const words = !/\d/.test(written);
	const factors = shuffle(FACTORS, bench.chance(`amount ${written} ${key}`));
	const steps =
		key <= 12 && Number.isInteger(key) ? [key - 3, key - 2, key - 1, key + 1, key + 2, key + 3] : [];
	const small = shuffle(steps, bench.chance(`steps ${written}`));
	return [
		...small,
		...factors.map((factor) => (words ? Math.round(key * factor) : roundTo(key * factor, scaled || 1))),
	];
}

/** Wrong amounts, written like the key: "more than five hours" → "more than seven hours". */
export function amountLures(amount: string, value: number, unit: string, bench: Bench): string[] {
	const written = NUMBER.exec(amount)?.[0];
	const key = written ? readNumber(written) : null;
	if (!written || key === null || key <= 0) return [];
	if (!/\d/.test(written) && (key > 999 || !Number.isInteger(key))) return [];
	const same = bench.findings.amounts.filter((other) => other.unit === unit && other.value !== value);
	const inArticle = same
		.map((other) => (other.value / value) * key)
		.filter((other) => other / key < 4 && key / other < 4);
	const most = unit === 'percent' && key <= 100 ? 100 : Infinity;
	const fits = (other: number) =>
		other < most && other > 1 - 1e-9 + (key > 1 ? 0.5 : -1) && apart(other, key) && other > 0;
	const rounded = inArticle.filter(
		(other) => Math.abs(roundTo(other, precision(written).step) - other) < 1e-6,
	);
	const all = [...rounded.filter(fits).slice(0, 1), ...candidates(written, key, bench).filter(fits)];
	// "$1000 billion" is a trillion
	const scale = scaleOf(written, key);
	const plain = all.filter((other) => scale < 1000 || other / scale < 1000);
	const texts = plain.map((other) => amount.replace(written, writeLike(written, other, key)));
	return [...new Set(texts)].filter((text) => text !== amount);
}
