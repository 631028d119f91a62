/** The learner's answers → parameters of their own, measured before they are offered. */
import { listReviews, parametersInForce, setParameters } from '$lib/db/events';
import { now } from '$lib/state/now';
import { defaultParameters } from '$lib/study/schedule';
import { compareParameters, isBetter, isHeldOut, type Comparison } from '$lib/study/training';
import { trainInWorker } from '$lib/workers/train';

export interface Trained {
	weights: number[];
	/** On cards that were not trained on; null when there is nothing to measure. */
	comparison: Comparison | null;
}

/** How many answers there are, and whether own parameters are in force. */
export async function standing(): Promise<{ reviewCount: number; own: boolean }> {
	const { id } = await parametersInForce();
	return { reviewCount: (await listReviews()).length, own: id !== defaultParameters.id };
}

/** Trains on four cards in five and measures on the fifth, against the parameters in force. */
export async function train(): Promise<Trained> {
	const reviews = (await listReviews()).map(({ card, at, grade, form, day }) => ({
		card,
		at,
		grade,
		form,
		day,
	}));
	const weights = await trainInWorker(reviews.filter(({ card }) => !isHeldOut(card)));
	return { weights, comparison: compareParameters(reviews, await parametersInForce(), weights) };
}

/** Puts them in force from the next answer on; worse ones never. */
export async function keep({ weights, comparison }: Trained): Promise<void> {
	if (isBetter(comparison)) await setParameters(weights, now().at);
}
