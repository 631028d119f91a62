/** Amounts that nobody asks for: a part of another measure, and what the question itself counts out. */

/** "40 percentage point", "3 mile": more than one, and still no plural. */
export const isAttributive = (amount: string, value: number) =>
	value !== 1 &&
	/\b(?:point|mile|year|day|week|month|hour|minute|metre|meter|kilometre|kilometer|seat|vote|page|foot|inch)$/.test(
		amount,
	);

/** "two nominations for Harbour Lane and Old Pier": as many as the question names. */
export function isCountedOut(value: number, question: string): boolean {
	const list = /(?:in|for|of|with|to|by) ((?:\p{Lu}[^,?]*, )*\p{Lu}[^,?]*,? and (?:the )?\p{Lu}[^?]*)$/u.exec(
		question,
	)?.[1];
	return list !== undefined && list.split(/,? and |, /).length === value;
}
