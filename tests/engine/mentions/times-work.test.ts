/** Times and amounts: eight times the text is eight times the work, counted in characters searched and tokens looked at. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { findAmounts } from '../../../src/lib/engine/mentions/amounts';
import { findTimes } from '../../../src/lib/engine/mentions/times';
import { takeApart } from '../../../src/lib/engine/text/article';
import type { Document, Token } from '../../../src/lib/engine/types';

const exec = RegExp.prototype.exec;
afterEach(() => vi.restoreAllMocks());

/** How many characters all regular expressions go over, and how many tokens are looked at, while `run` runs. */
function countWork(document: Document, run: (document: Document) => unknown): number {
	let work = 0;
	vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text: string) {
		const from = this.global || this.sticky ? this.lastIndex : 0;
		const match = exec.call(this, text);
		work += (match ? match.index + match[0].length : text.length) - from;
		return match;
	});
	const tokens = new Proxy(document.tokens as Token[], {
		get: (target, key, receiver) => {
			if (typeof key === 'string' && /^\d/.test(key)) work++;
			return Reflect.get(target, key, receiver) as unknown;
		},
	});
	run({ ...document, tokens });
	vi.restoreAllMocks();
	return work;
}

const NEWS =
	'Profit rose in the third quarter, and the board will meet on Friday at 10 a.m. for two hours. ' +
	'In May 2022 it sold 300 cars a day, the company said, after months of talks; now it makes $3 million a year. ' +
	'A year earlier, during the quarter, 40 per cent of the 200 workers had left over the weekend.\n\n';
const LONG_SENTENCE =
	'one day in May, and on Friday, and in the quarter, and 40 people, and two weeks ago, and ';

describe('the work grows no faster than the text', () => {
	test.each([
		['news', NEWS],
		['one long sentence', LONG_SENTENCE],
		['numbers', '1 2 3 4 5 6 7 8 9 10 '],
		['words of numbers', 'one two three hundred and '],
	])('%s', (_name, text) => {
		const [short, long] = [20, 160].map((times) =>
			takeApart({ text: text.repeat(times), published: '2023-06-18' }),
		) as [Document, Document];
		const all = (document: Document) => findAmounts(document, findTimes(document));
		const once = countWork(short, all);
		expect(once).toBeGreaterThan(0);
		expect(countWork(long, all) / once).toBeLessThan(9);
	});
});
