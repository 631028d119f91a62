/** Traits + measured weights → a share: the model that worth and confidence are read from. */

/** 0–1, not rounded: the logistic function of the sum of the traits' weights. A trait without a weight weighs nothing. */
export function logistic(traits: readonly string[], weights: Readonly<Record<string, number>>): number {
	const sum = traits.reduce((total, trait) => total + (weights[trait] ?? 0), 0);
	return 1 / (1 + Math.exp(-sum));
}

/** A share to three places, as it is kept and shown. */
export const toThousandths = (share: number) => Math.round(1000 * share) / 1000;
