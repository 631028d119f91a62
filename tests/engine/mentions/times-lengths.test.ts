/** Times: lengths in all their forms, what lies ahead, ranges, wires, and words that only look like times. */
import { describe, expect, test } from 'vitest';
import { findTimes } from '../../../src/lib/engine/mentions/times';
import { takeApart } from '../../../src/lib/engine/text/article';

const SUNDAY = '2023-06-18';

function read(text: string) {
	return findTimes(takeApart({ text, published: SUNDAY })).map((time) => ({
		...time,
		words: text.slice(time.start, time.end),
	}));
}

describe('lengths', () => {
	test.each([
		['It will take two or three days.', 'two or three days', 'P2D'],
		['Repairs need 10 to 15 years.', '10 to 15 years', 'P10Y'],
		['The course lasts 18-24 months.', '18-24 months', 'P18M'],
		['It took two-and-a-half years.', 'two-and-a-half years', 'P2.5Y'],
		['It grew over the past half-dozen years.', 'the past half-dozen years', 'P6Y'],
		['It stood for several hundred years.', 'several hundred years', 'PXY'],
		['He worked there for 40-odd years.', '40-odd years', 'P40Y'],
		['They kept a two-and-a-half-year lease.', 'two-and-a-half-year', 'P2.5Y'],
		['A half-century of rule ended.', 'half-century', 'P50Y'],
		['A quarter-century of rule ended.', 'quarter-century', 'P25Y'],
		['The ten year plan failed.', 'ten year', 'P10Y'],
		['It lasted thirty-seven years.', 'thirty-seven years', 'P37Y'],
		['It was a five-to-ten-year plan.', 'five-to-ten-year', 'P5Y'],
		['The cost is spread over two years.', 'two years', 'P2Y'],
		['It changed over the years.', 'the years', 'PXY'],
		['Sales rose in the year to March 31.', 'the year', 'P1Y'],
		['Four years later it was lost.', 'Four years', 'P4Y'],
		['Several weeks later it was found.', 'Several weeks', 'PXW'],
		['Nearly a month passed.', 'Nearly a month', 'P1M'],
		["They lost a month's pay.", 'a month', 'P1M'],
		['The board has years of experience.', 'years', 'PXY'],
		['He scored seconds later.', 'seconds', 'PTXS'],
		['It will matter in the weeks ahead.', 'the weeks ahead', 'PXW'],
		['It will matter for years to come.', 'years to come', 'PXY'],
	])('%s', (text, words, value) => {
		expect(read(text)).toContainEqual(expect.objectContaining({ words, value, type: 'DURATION' }));
	});
	test.each([
		['It lasted over two years.', 'over two years', 'more-than'],
		['Over an hour later he called.', 'Over an hour', 'more-than'],
		['The cost is spread over two years.', 'two years', undefined],
	])('%s has the right bound', (text, words, bound) => {
		const [time] = read(text);
		expect(time).toMatchObject({ words });
		expect(time!.bound).toBe(bound);
	});
	test('a list of lengths is no length in two units', () => {
		expect(read('It takes 10 to 15 years, 18 months at best.').map(({ value }) => value)).toEqual([
			'P10Y',
			'P18M',
		]);
	});
});

describe('days and longer', () => {
	test.each([
		['It was built half a century ago.', 'half a century ago', '1973'],
		['It happened 40 or 50 years ago.', '40 or 50 years ago', 'PAST_REF'],
		['The start of the talks could not have been worse on Friday.', 'Friday', '2023-06-16'],
		['They will meet a week from Friday.', 'a week from Friday', '2023-06-30'],
		['They met two weeks ago Monday.', 'two weeks ago Monday', '2023-05-29'],
		['It must be done by the end of the decade.', 'the end of the decade', '202'],
		['It is the worst flood of this century.', 'this century', '20'],
		['It opens this November.', 'this November', '2023-11'],
		['It opened this March.', 'this March', '2023-03'],
		['The park is to open on 15 January.', '15 January', '2024-01-15'],
		['They are to be married on 8 April.', '8 April', '2024-04-08'],
		['It was a thing of the past.', 'the past', 'PAST_REF'],
		['It will soon open.', 'soon', 'FUTURE_REF'],
		['It will some day be a park.', 'some day', 'FUTURE_REF'],
		['He bought it in late ’97.', 'late ’97', '1997'],
		['Spending rose in FY 2021.', 'FY 2021', '2021'],
		['Profit fell in the last quarter.', 'the last quarter', '2023-Q1'],
		['They paraded on the Fourth of July.', 'the Fourth of July', '2022-07-04'],
		['They meet in May, June, July and August.', 'July', '2023-07'],
		['He had said so earlier in the week that it broke.', 'the week', '2023-W24'],
	])('%s', (text, words, value) => {
		expect(read(text)).toContainEqual(expect.objectContaining({ words, value, type: 'DATE' }));
	});
	test.each([
		['The offer ends at midnight tonight.', 'midnight tonight', '2023-06-18T24:00'],
		['It began at 10:30 a.m. (0230 GMT) on Tuesday.', '10:30 a.m.', '2023-06-13T10:30'],
		['It began at 10:30 a.m. (0230 GMT) on Tuesday.', '0230 GMT', '2023-06-13T02:30'],
		['06-16-23 1210EST', '06-16-23 1210EST', '2023-06-16T12:10'],
	])('%s', (text, words, value) => {
		expect(read(text)).toContainEqual(expect.objectContaining({ words, value, type: 'TIME' }));
	});
	test('both ends of a range lie in order', () => {
		expect(read('The fair runs between September and April.')).toMatchObject([
			{ value: '2022-09', through: '2023-04' },
			{ value: '2023-04' },
		]);
		const [first] = read('Sales fell between the last quarter of 2022 and the previous year.');
		expect(first).not.toHaveProperty('through');
	});
});

describe('no times', () => {
	test.each([
		'A recent poll found the same.',
		'Previously, such goods were taxed.',
		'The recently passed law is unpopular.',
		'It soon closed.',
		'Cars raced at 55 miles an hour.',
		'Winds of 90 kilometres per hour hit the coast.',
		'He lives at the Mar-a-Dune resort.',
		'She won the quarter of the voters who cared.',
		'It was the last day of the trial.',
	])('%s', (text) => expect(read(text)).toEqual([]));
});

test('where the nearest month and the tense disagree nothing is sure', () => {
	const [time] = read('It rained in July.');
	expect(time!.confidence).toBeLessThan(0.9);
});

test('what is paid by the year is told with its sign', () => {
	expect(read('It is worth £7m a year for the hospital.')).toMatchObject([{ words: 'a year', type: 'SET' }]);
});
