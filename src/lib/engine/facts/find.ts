/** Findings → facts: the ordered list of finders. To add a kind of fact is one new file and one line. */
import type { Dropped, Fact, Findings } from '../types';
import { findAgreements } from './agreements';
import { findAmountFacts } from './amounts';
import { findAssertions } from './assertions';
import { findCauses } from './causes';
import { toFact, type Draft } from './draft';
import { findEvents } from './events';
import { findFirsts } from './firsts';
import { layGround, type Ground } from './ground';
import { mergeFacts } from './merge';
import { findRoles } from './roles';
import { findSaid } from './said';
import { findStates } from './states';
import { vetFacts } from './vet';

type Finder = (ground: Ground) => Draft[];

const FINDERS: Finder[] = [
	findSaid,
	findAgreements,
	findRoles,
	findFirsts,
	findCauses,
	findAmountFacts,
	findEvents,
	findStates,
];

/** What can be learned, in order of the article, and what was left out and why. */
export function findFacts(findings: Findings): { facts: Fact[]; dropped: Dropped[] } {
	const ground = layGround(findings);
	const found = FINDERS.flatMap((find) => find(ground));
	const settled = [...found, ...findAssertions(ground, found)].map(toFact);
	const facts = settled.flatMap((item) => ('fact' in item ? [item.fact] : []));
	const vetted = vetFacts(facts, findings.document.text);
	return {
		facts: mergeFacts(vetted),
		dropped: settled.flatMap((item) => ('dropped' in item ? [item.dropped] : [])),
	};
}
