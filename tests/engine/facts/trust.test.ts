import { expect, test } from 'vitest';
import { trustFacts } from '../../../src/lib/engine/facts/trust';
import type { Fact } from '../../../src/lib/engine/types';

function fact(fingerprint: string): Fact {
	const shared = { text: '', evidence: [], asOf: null, confidence: 0.6, rule: 'test' };
	return {
		...shared,
		fingerprint,
		kind: 'event',
		who: [],
		what: { start: 0, end: 1 },
		doubt: { code: 'unsure' },
		loneDoubt: true,
	};
}

test('what a person has checked is sure; the rest keeps its doubt', () => {
	const [checked, other] = trustFacts([fact('a'), fact('b')], ['a']);
	expect(checked).toMatchObject({ fingerprint: 'a', confidence: 1 });
	expect(checked).not.toHaveProperty('doubt');
	expect(checked).not.toHaveProperty('loneDoubt');
	expect(other).toEqual(fact('b'));
});

test('nothing checked: the same facts', () => {
	const facts = [fact('a')];
	expect(trustFacts(facts)).toBe(facts);
});
