/** Seeded chance: the same seed gives the same numbers. */
import { hash53 } from './hash';

/** Gives numbers from 0 (included) to 1 (not included). */
export type Random = () => number;

/** mulberry32 (Tommy Ettinger, public domain), seeded by a text. */
export function seededRandom(seed: string): Random {
	let state = hash53(seed) >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** A shuffled copy (Fisher–Yates). */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
	const result = [...items];
	for (let i = result.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[result[i], result[j]] = [result[j]!, result[i]!];
	}
	return result;
}
