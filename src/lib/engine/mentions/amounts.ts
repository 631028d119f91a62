/** Document → amounts: numbers with their units. */
import type { AmountMention, Document, TimeMention } from '../types';

/** Every amount that is no time, in order of the text. */
export function findAmounts(_document: Document, _times: TimeMention[]): AmountMention[] {
	return [];
}
