/** "the line" is told by an earlier "the Waverley Line", never by a phrase that holds it. */
import { expect, test } from 'vitest';
import { read } from '../../../src/lib/engine/index';

test.each([
	'A girl was hurt in Lund on Monday. Dozens of protesters had gathered outside the Tarn Hotel in southern Scania, where Ana Silva was holding her first rally in the state ahead of next Tuesday’s vote in the state.',
])('%s', (text) => {
	expect(() => read({ text: `Friends in Lund\n\n${text}`, published: '2026-11-20' })).not.toThrow();
});
