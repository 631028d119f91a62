/** What desired retention does to an interval of ten days. */
import { expect, test } from 'vitest';
import { daysAt } from '../../src/routes/settings/days-at';

test.each([
	[0.95, 4],
	[0.9, 10],
	[0.85, 18],
	[0.8, 33],
])('at %d: %i days', (retention, days) => expect(Math.abs(daysAt(retention) - days)).toBeLessThanOrEqual(2));
