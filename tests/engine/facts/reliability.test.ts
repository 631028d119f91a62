/** The trust in a rule is what was counted when its facts were read by hand, never more. */
import { expect, test } from 'vitest';
import { RULE_SHARES } from '../../../src/lib/engine/facts/confidence';
import reliability from '../../evaluation/reliability.json';

/** Coordinated, subordinate and relative clauses were read together: each carries the count of all three; so do the assertions. */
test.each(Object.entries(reliability))('%s', (rule, { read, right }) => {
	expect(right).toBeLessThanOrEqual(read);
	expect(RULE_SHARES[rule]).toBeDefined();
	expect(RULE_SHARES[rule]!).toBeLessThanOrEqual(Math.round((100 * right) / read) / 100);
});
