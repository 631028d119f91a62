/** Times: no expression may run away: counted in steps and in results, never by the clock. */
import { describe, expect, test } from 'vitest';
import { TIME_PARSERS, findTimes } from '../../../src/lib/engine/mentions/times';
import { takeApart } from '../../../src/lib/engine/text/article';

/** How deep unbounded repetition stands in unbounded repetition: 2 or more can run away. */
function starHeight(source: string): number {
	const heights: number[] = [0];
	let last = 0;
	for (let at = 0; at < source.length; at++) {
		const char = source[at]!;
		if (char === '\\') {
			at++;
			last = 0;
		} else if (char === '[') {
			while (source[++at] !== ']') if (source[at] === '\\') at++;
			last = 0;
		} else if (char === '(') {
			heights.push(0);
		} else if (char === ')') {
			last = heights.pop()!;
			heights[heights.length - 1] = Math.max(heights.at(-1)!, last);
		} else if (char === '*' || char === '+' || /^\{\d+,\}/.test(source.slice(at, at + 8))) {
			heights[heights.length - 1] = Math.max(heights.at(-1)!, last + 1);
		} else if (char !== '?' && char !== '{') last = 0;
	}
	return heights[0]!;
}

describe('patterns', () => {
	test('the measure itself knows a runaway expression', () => {
		expect(starHeight('(?:a+)+b')).toBe(2);
		expect(starHeight('[(+]+(?:a|b){0,3}')).toBe(1);
	});
	test.each(TIME_PARSERS.map((parser) => [parser.rule, parser.pattern.source] as const))(
		'%s',
		(_rule, source) => {
			expect(starHeight(source)).toBeLessThanOrEqual(1);
		},
	);
});

describe('twice the text, twice the times', () => {
	test.each([
		'On Friday they met for two hours; last year, in May 2022, it took 3 weeks. ',
		'One two three four five six seven years ago. ',
		'The first of the second of the third of May. ',
	])('%s', (text) => {
		const once = findTimes(takeApart({ text: text.repeat(20), published: '2023-06-18' })).length;
		const twice = findTimes(takeApart({ text: text.repeat(40), published: '2023-06-18' })).length;
		expect(once).toBeGreaterThan(0);
		expect(twice).toBe(2 * once);
	});
});
