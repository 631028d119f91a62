/** Facts → what happened when. */
import { expect, test } from 'vitest';
import type { Fact, Reading, TimeMention } from '../../src/lib/engine/types';
import { timeline } from '../../src/routes/article/timeline';

const span = { start: 0, end: 1 };
const shared = { confidence: 1, rule: 'test', asOf: null, evidence: [span] };

function time(value: string): TimeMention {
	return { ...span, type: 'DATE', value, confidence: 1, rule: 'test' };
}

function event(text: string, at?: number): Fact {
	return { ...shared, fingerprint: text, text, kind: 'event', who: [], what: span, time: at };
}

const reading = {
	times: [time('2023-06-14'), time('2018'), time('2023-06'), time('PXM'), time('2023-06-14TMO')],
} as Reading;

test('in order of time, one entry for each day, undated events left out, plans without a day last', () => {
	const plan: Fact = {
		...shared,
		fingerprint: 'p',
		text: 'They will meet.',
		kind: 'plan',
		parties: [],
		to: span,
	};
	const facts = [
		plan,
		event('They spoke.', 0),
		event('It began.', 1),
		event('They wrote.', 2),
		event('Some time.', 3),
		event('They ate.', 4),
		event('Never.'),
	];
	expect(timeline(facts, reading, 'No date yet')).toEqual([
		{ value: '2018', words: '2018', precision: 'year', told: [{ text: 'It began.' }] },
		{ value: '2023-06', words: 'June 2023', precision: 'month', told: [{ text: 'They wrote.' }] },
		{
			value: '2023-06-14',
			words: 'Wednesday, 14 June 2023',
			precision: 'day',
			told: [{ text: 'They spoke.' }, { text: 'They ate.' }],
		},
		{ value: null, words: 'No date yet', precision: 'plan', told: [{ text: 'They will meet.' }] },
	]);
});
