/** Telling → what stands before its subject: "in 2000," and the setting it is told in. */
import type { Piece } from './compose';
import type { Telling } from './tell';

/** The pieces before "who" that say something; a time first. */
export function openingOf(telling: Telling | null): Piece[] {
	if (!telling) return [];
	const who = telling.pieces.findIndex((piece) => piece.part === 'who');
	return telling.pieces.slice(0, who).filter((piece) => piece.text);
}
