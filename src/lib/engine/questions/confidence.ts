/** A fact's trust along its way → the share of right facts among those of like trust that were read by hand. */

/**
 * From here on 103 of 108 facts were right (63 statements, 45 others, from news of six publishers and five
 * sections, November 2026): the product of the shares along the way counts the same doubt more than once.
 */
const TRUSTED_FROM = 0.85;
const SHARE_RIGHT = 0.95;

/** The confidence a question starts from (0–1); never lower than the fact's. */
export function calibrated(confidence: number): number {
	return confidence >= TRUSTED_FROM ? Math.max(confidence, SHARE_RIGHT) : confidence;
}
