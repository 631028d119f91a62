/** Money in amounts: its sign, and in which currency it is asked for. */
import type { Fact } from '../../types';
import type { Bench } from '../bench';

/** A sign or name of a currency. */
export const MONEY_SIGN = /[£$€]|euros|dollars|pounds|yen/;

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
	[/£|pounds/, 'pounds'],
	[/\$|dollars/, 'dollars'],
	[/€|euros/, 'euros'],
	[/yen/, 'yen'],
];

const OTHER = /^ \((?:[£$€]|\d[\d.,]*(?:m|bn|tn)? (?:euros|pounds|dollars|yen))/;

/** "£5.7bn ($10.7bn)": where the article gives it in another currency too, the question says in which. */
export function inCurrency(question: string, amount: string, { evidence }: Fact, { text }: Bench): string {
	const currency = CURRENCIES.find(([sign]) => sign.test(amount))?.[1];
	const twice = evidence.some(({ start, end }) => {
		const at = text.slice(start, end).indexOf(amount);
		return at >= 0 && OTHER.test(text.slice(start + at + amount.length, end));
	});
	return currency && twice ? `${question}, in ${currency}` : question;
}
