/** Cards → those that left the usual way, so that a person can bring them back, mend them or leave them out. */
import { WARN_LAPSES } from './leech';
import type { Card } from './types';

/** `stopped`: asked no more; `flagged`: marked for a second look; `stuck`: forgotten again and again, still asked. */
export type Aside = 'stopped' | 'flagged' | 'stuck';

/** Why a card stands apart, the strongest reason alone; null for most. */
export function whyAside(card: Pick<Card, 'suspended' | 'flagged' | 'memory'>): Aside | null {
	if (card.suspended) return 'stopped';
	if (card.flagged) return 'flagged';
	return (card.memory?.lapseCount ?? 0) >= WARN_LAPSES ? 'stuck' : null;
}
