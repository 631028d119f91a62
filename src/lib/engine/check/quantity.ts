/** Typed amount → value, unit and bound, to compare with the key's. */
import { readNumber } from '../text/numbers';
import { BOUND_WORDS, CURRENCY_SIGNS, UNIT_FORMS, UNIT_SIZES } from '../words/units-typed';
import { fold } from './fold';
import { sameWord } from './spelling';

export interface Quantity {
	value: number;
	/** A measure ("USD", "percent", "hour"), or null. */
	unit: string | null;
	/** Words after the number that are no measure: what is counted. */
	noun: string[];
	bound: 'above' | 'below' | 'about' | null;
	/** As typed: "more than". */
	boundText: string;
}

const UNITS = new Map(
	UNIT_FORMS.flatMap(([unit, ...forms]) => [unit.toLowerCase(), ...forms].map((form) => [form, unit])),
);

/** Takes a bound's words out of a text: "more than 5" → above, "5". */
function takeBound(text: string): { text: string; bound: Quantity['bound']; boundText: string } {
	for (const [bound, forms] of BOUND_WORDS)
		for (const form of forms)
			if (` ${text} `.includes(` ${form} `))
				return { text: ` ${text} `.replace(` ${form} `, ' ').trim(), bound, boundText: form };
	return { text, bound: null, boundText: '' };
}

/** Takes a currency sign or code before the number out of a text: "us$5" → USD, "5". */
function takeCurrency(text: string): { text: string; unit: string | null } {
	for (const [sign, unit] of CURRENCY_SIGNS)
		if (text.includes(sign)) return { text: text.replaceAll(sign, ' ').trim(), unit };
	const code = /^(usd|eur|gbp|jpy|cny|rmb|inr|chf|aud|cad) ?(?=\d)/.exec(text)?.[1];
	return code
		? { text: text.slice(code.length).trim(), unit: UNITS.get(code) ?? null }
		: { text, unit: null };
}

/** The longest run of words from `from` that is a number: its value and length. */
function numberAt(tokens: string[], from: number): { value: number; length: number } | null {
	for (let length = Math.min(tokens.length - from, 12); length > 0; length--) {
		const run = tokens.slice(from, from + length);
		if (/^(?:and|a|an)$/.test(run.at(-1)!) || (length > 1 && /^and$/.test(run[0]!))) continue;
		const value = readNumber(run.join(' '));
		if (value !== null) return { value, length };
	}
	return null;
}

/** The unit that the words after a number begin with. */
function unitOf(tokens: string[]): { unit: string | null; length: number } {
	for (const length of [2, 1]) {
		const unit = UNITS.get(tokens.slice(0, length).join(' '));
		if (unit && tokens.length >= length) return { unit, length };
	}
	return { unit: null, length: 0 };
}

/** "1 hour 30 minutes": adds what follows when it is a shorter time. */
function addRest(quantity: Quantity, rest: string[]): Quantity {
	const words = rest[0] === 'and' ? rest.slice(1) : rest;
	const next = quantity.unit && UNIT_SIZES.has(quantity.unit) && words.length > 1 ? numberAt(words, 0) : null;
	const { unit, length } = next ? unitOf(words.slice(next.length)) : { unit: null, length: 0 };
	const size = UNIT_SIZES.get(quantity.unit ?? '');
	const small = UNIT_SIZES.get(unit ?? '');
	if (!next || !size || !small || size[0] !== small[0] || small[1] >= size[1])
		return { ...quantity, noun: rest };
	const sum = quantity.value + (next.value * small[1]) / size[1];
	return addRest({ ...quantity, value: sum }, words.slice(next.length + length));
}

/** Reads "more than $5bn", "5 per cent", "five hours", "12,000 people"; null when no number begins it. */
export function readQuantity(text: string): Quantity | null {
	const plain = fold(text)
		.replace(/(\d)[,  ](?=\d{3}(?!\d))/g, '$1')
		.replace(/%/g, ' percent')
		.replace(/(\d) ?(bn|mn|mln|tn|k|m)\b(?! ?\d)/g, (_, digit: string, scale: string) => `${digit}${scale}`)
		.replace(/(\d)(?=(?:percent|hours?|hrs?|mins?|minutes?|days?|km|kg|secs?|h)\b)/g, '$1 ')
		.replace(/-/g, ' ')
		.replace(/[,;!?]|\.(?!\d)/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	const bounded = takeBound(plain);
	const money = takeCurrency(bounded.text);
	const tokens = money.text.split(' ').filter((token) => token !== '');
	const from = tokens[0] === 'the' ? 1 : 0;
	const number = numberAt(tokens, from);
	if (!number) return null;
	const after = tokens.slice(from + number.length).filter((token, index) => index > 0 || token !== 'of');
	const { unit, length } = unitOf(after);
	const quantity = {
		value: number.value,
		unit: money.unit ?? unit,
		noun: [],
		bound: bounded.bound,
		boundText: bounded.boundText,
	};
	return addRest(quantity, after.slice(length));
}

/** A value in its smallest unit, where sizes are fixed: 5 hours and 300 minutes are the same. */
function inBase(quantity: Quantity): [string, number] {
	const size = UNIT_SIZES.get(quantity.unit ?? '');
	return size ? [size[0], quantity.value * size[1]] : [quantity.unit ?? '', quantity.value];
}

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1);

export type QuantityMatch =
	'right' | 'right-without-bound' | 'number-wrong' | 'unit-wrong' | 'unit-missing' | 'bound-wrong';

/** Is the key's unit already said by the question? "By how many per cent" */
const stemSays = (unit: string, stem: string) => {
	const folded = ` ${fold(stem)
		.replace(/%|\bpercentage\b/g, ' percent ')
		.replace(/[^a-z ]/g, ' ')
		.replace(/\s+/g, ' ')} `;
	return [...UNITS].some(([form, id]) => id === unit && form.length > 1 && folded.includes(` ${form} `));
};

const nounFits = (key: Quantity, given: Quantity, stem: string) => {
	const known = [...key.noun, ...fold(stem).split(/[^a-z]+/)];
	return given.noun.every(
		(word) => word.length <= 3 || /^persons?$/.test(word) || known.some((other) => sameWord(other, word)),
	);
};

/** Compares two amounts. The number must be the same; the unit too, unless the question says it. */
export function matchQuantity(key: Quantity, given: Quantity, stem: string): QuantityMatch {
	const [keyUnit, keyValue] = inBase(key);
	const [givenUnit, givenValue] = inBase(given);
	const share = (a: Quantity, b: Quantity) =>
		a.unit === 'percent' && b.unit === null && b.value < 1 && near(a.value, b.value * 100);
	const bounds = (): QuantityMatch => {
		if (key.bound === given.bound) return 'right';
		if (given.bound === null) return 'right-without-bound';
		return key.bound === null && given.bound === 'about' ? 'right' : 'bound-wrong';
	};
	if (share(key, given) || share(given, key)) return bounds();
	if (given.unit !== null && key.unit !== null && keyUnit !== givenUnit) return 'unit-wrong';
	if (given.unit === null && key.unit !== null) {
		if (!near(key.value, given.value)) return 'number-wrong';
		if (given.noun.some((word) => word.length > 3)) return 'unit-wrong';
		return stemSays(key.unit, stem) ? bounds() : 'unit-missing';
	}
	if (given.unit !== null && key.unit === null)
		return near(key.value, given.value) ? 'unit-wrong' : 'number-wrong';
	if (!near(keyValue, givenValue)) return near(key.value, given.value) ? 'unit-wrong' : 'number-wrong';
	return nounFits(key, given, stem) ? bounds() : 'unit-wrong';
}
