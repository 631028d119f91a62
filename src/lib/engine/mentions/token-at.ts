/** Place in the text → token. */
import type { Token } from '../types';

/** The index of the first token that ends after `at`; `tokens.length` when there is none. By halving. */
export function tokenAt(tokens: readonly Token[], at: number): number {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (tokens[middle]!.end <= at) low = middle + 1;
		else high = middle;
	}
	return low;
}
