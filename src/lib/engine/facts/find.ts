/** Findings → facts: the ordered list of finders. */
import type { Dropped, Fact, Findings } from '../types';

/** What can be learned, best first, and what was left out. */
export function findFacts(_findings: Findings): { facts: Fact[]; dropped: Dropped[] } {
	return { facts: [], dropped: [] };
}
