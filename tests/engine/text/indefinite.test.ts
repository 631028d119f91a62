/** A word → the article that sounds right before it. */
import { expect, test } from 'vitest';
import { indefiniteFor } from '../../../src/lib/engine/text/indefinite';

test.each([
	['FBI agent', 'an'],
	['RNC spokesman', 'an'],
	['MP', 'an'],
	['MSP', 'an'],
	['SEC lawyer', 'an'],
	['NATO general', 'a'],
	['UNESCO scholar', 'a'],
	['UK star', 'a'],
	['U.S. senator', 'a'],
	['UN envoy', 'a'],
	['CBI director', 'a'],
	['analyst', 'an'],
	['Orlando officer', 'an'],
	['EU official', 'an'],
	['European official', 'a'],
	['user', 'a'],
	['university lecturer', 'a'],
	['union leader', 'a'],
	['unidentified man', 'an'],
	['unnamed aide', 'an'],
	['honorary member', 'an'],
	['one-time champion', 'a'],
	['18-year-old', 'an'],
	['heptathlete', 'a'],
	['Olsen aide', 'an'],
	['ITV presenter', 'an'],
])('%s: %s', (text, article) => expect(indefiniteFor(text)).toBe(article));
