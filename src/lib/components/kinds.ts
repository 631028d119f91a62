/** Eleven kinds of fact → the six that are drawn: glyph, word and underline. */
import type { FactKind } from '$lib/engine/types';

export const DRAWN_KINDS = ['say', 'date', 'agree', 'role', 'amount', 'cause'] as const;
export type DrawnKind = (typeof DRAWN_KINDS)[number];

/** How a kind of fact is drawn. */
export function drawnKind(kind: FactKind): DrawnKind {
	switch (kind) {
		case 'statement':
		case 'request':
		case 'refusal':
			return 'say';
		case 'event':
		case 'first':
			return 'date';
		case 'agreement':
		case 'plan':
			return 'agree';
		case 'role':
			return 'role';
		case 'amount':
			return 'amount';
		case 'cause':
		case 'purpose':
			return 'cause';
	}
}
