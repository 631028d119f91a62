/** Sentences → the facts read in them, for tables of tests. */
import { findFindings } from '../../src/lib/engine/index';
import { findFacts } from '../../src/lib/engine/facts/find';
import type { Dropped, Fact, FactKind } from '../../src/lib/engine/types';

/** Thursday. */
export const PUBLISHED = '2024-05-16';

export function readFacts(
	text: string,
	published: string | null = PUBLISHED,
): { facts: Fact[]; dropped: Dropped[] } {
	return findFacts(findFindings({ text, published }));
}

/** What is told for sure, by kind. */
export function toldOf(text: string, kinds: FactKind[], published: string | null = PUBLISHED): string[] {
	return readFacts(text, published)
		.facts.filter((fact) => kinds.includes(fact.kind) && fact.doubt?.code !== 'unclear-the')
		.map((fact) => fact.text);
}
