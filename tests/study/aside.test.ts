/** Cards set aside: why, and the strongest reason alone. */
import { expect, test } from 'vitest';
import { whyAside } from '../../src/lib/study/aside';
import type { Memory } from '../../src/lib/study/types';
import { madeCard } from './made';

const forgotten = (lapseCount: number) => ({ lapseCount }) as Memory;

test.each([
	['a usual card', {}, null],
	['forgotten three times', { memory: forgotten(3) }, null],
	['forgotten four times', { memory: forgotten(4) }, 'stuck'],
	['flagged', { flagged: true, memory: forgotten(5) }, 'flagged'],
	['asked no more', { suspended: true, flagged: true, memory: forgotten(8) }, 'stopped'],
])('%s', (_, more, why) => {
	expect(whyAside(madeCard('c', more))).toBe(why);
});
