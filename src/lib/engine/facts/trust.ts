/** Facts + what a person has checked → facts to ask: the checked ones as if the engine were sure. */
import type { Fact } from '../types';

/** `trusted` holds fingerprints. Their doubt goes, their confidence is 1; everything else stays as it was. */
export function trustFacts(facts: Fact[], trusted: readonly string[] = []): Fact[] {
	if (trusted.length === 0) return facts;
	return facts.map((fact) => {
		if (!trusted.includes(fact.fingerprint)) return fact;
		const { doubt: _doubt, loneDoubt: _lone, ...sure } = fact;
		return { ...sure, confidence: 1 } as Fact;
	});
}
