/** Document → time expressions with their values. */
import type { Document, TimeMention } from '../types';

/** Every time expression, in order of the text. */
export function findTimes(_document: Document): TimeMention[] {
	return [];
}
