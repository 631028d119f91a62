/** A fact that is forgotten again and again: warn, then stop asking it, so that it can be mended. */
import type { Card, Memory } from './types';

export const WARN_LAPSES = 4;
export const SUSPEND_LAPSES = 8;

/** Was it forgotten so often that it should be put in other words? */
export function isLeech({ memory }: Pick<Card, 'memory'>): boolean {
	return (memory?.lapseCount ?? 0) >= SUSPEND_LAPSES;
}

export type Leech = 'none' | 'warn' | 'suspend';

/**
 * What an answer makes of a card: nothing to say, a warning at each lapse from the fourth on, or a stop at the eighth and
 * at each one after it (it was brought back and forgotten again).
 */
export function leechAfter(before: Memory | null, after: Memory): Leech {
	if (after.lapseCount <= (before?.lapseCount ?? 0)) return 'none';
	if (after.lapseCount >= SUSPEND_LAPSES) return 'suspend';
	return after.lapseCount >= WARN_LAPSES ? 'warn' : 'none';
}
