/** Amounts: texts read and texts that must give nothing. */
import { describe, expect, test } from 'vitest';
import { findAmounts } from '../../../src/lib/engine/mentions/amounts';
import { findTimes } from '../../../src/lib/engine/mentions/times';
import { takeApart } from '../../../src/lib/engine/text/article';

function read(text: string) {
	const document = takeApart({ text, published: '2023-06-18' });
	return findAmounts(document, findTimes(document)).map((amount) => ({
		...amount,
		words: text.slice(amount.start, amount.end),
		counted: amount.of && text.slice(amount.of.start, amount.of.end),
	}));
}

describe('read', () => {
	test.each([
		['The firm paid $2.5 million for the rights.', 2_500_000, 'USD'],
		['The bridge cost £1.2bn to build.', 1_200_000_000, 'GBP'],
		['The fund raised 100 million euros last week.', 100_000_000, 'EUR'],
		['A ticket costs 50 cents more now.', 50, 'USD cents'],
		['It sold the unit for US$500m in cash.', 500_000_000, 'USD'],
		['Tokyo will lend three billion yen to the bank.', 3_000_000_000, 'JPY'],
		['Sales rose 2.8% to 57.9bn euros in the spring.', 2.8, 'percent'],
		['About 40 per cent of voters stayed at home.', 40, 'percent'],
		['Support fell by two percentage points.', 2, 'percentage points'],
		['The camp lies 130 miles east of the town.', 130, 'miles'],
		['They ran a 10km race along the river.', 10, 'km'],
		['The ship carried 20 tonnes of rice.', 20, 'tonnes'],
		['The farm covers 300 square kilometres.', 300, 'square km'],
		['The storm killed 27 people on the coast.', 27, 'people'],
		['The crash left 12 injured.', 12, 'people'],
		['The army called up 200,000 reservists.', 200_000, 'people'],
		['One man was killed in the blast.', 1, 'people'],
		['The museum bought 30,000 photographs.', 30_000, 'photographs'],
		['The chamber voted 52 to 48 for the bill.', 52, 'votes'],
		['Rovers won 2-1 after extra time.', 2, 'score'],
		['The suit cost him half a million dollars.', 500_000, 'USD'],
		['Some 80,000 Democrats voted early.', 80_000, 'people'],
		['About 270 hunts went ahead.', 270, 'hunts'],
		['The shares fell $2 to $30.', 2, 'USD'],
		['In 12 towns cast votes were lost.', 12, 'towns'],
		['They read two million people’s letters.', 2_000_000, 'people'],
	])('%s', (text, value, unit) => {
		expect(read(text)).toContainEqual(expect.objectContaining({ value, unit }));
	});

	test.each([
		['More than 300 people signed.', 'more-than', '300 people'],
		['At least 12 soldiers died.', 'at-least', '12 soldiers'],
		['It may cost up to £100m.', 'up-to', '£100m'],
		['Nearly 90% of homes lost power.', 'less-than', '90%'],
		['About 400 farmers marched.', 'about', '400 farmers'],
	])('the bound of %j is %s', (text, bound, words) => {
		expect(read(text)).toContainEqual(expect.objectContaining({ bound, words }));
	});

	test.each([
		['The ministry promised $2 billion in aid to the north.', 'aid'],
		['A court set a fine of $3 million.', 'fine'],
		['About 40% of young voters stayed at home.', 'young voters'],
		['The port handled 15 container ships.', 'container ships'],
		['They shipped 20 tonnes of rice.', 'rice'],
		['It imports 40 per cent of its oil.', 'oil'],
		["It makes 12 per cent of the world's steel.", "world's steel"],
		['It made a profit in 2004 of 30bn yen.', 'profit'],
	])('what is counted in %j is %s', (text, counted) => {
		expect(read(text)).toContainEqual(expect.objectContaining({ counted }));
	});

	test.each(['He was fined £15,000 in December.', 'The firm sold it for $9m in the third quarter of 2022.'])(
		'%s tells when, not what',
		(text) => expect(read(text)[0]).toMatchObject({ counted: null }),
	);

	test.each(['That is less than the 13.7% of last year.', 'They rallied around one candidate.'])(
		'%s has no bound',
		(text) => expect(read(text)[0]).not.toHaveProperty('bound'),
	);

	test('a duration with a bound is an amount, one without is none', () => {
		expect(read('The talks lasted more than five hours.')).toContainEqual(
			expect.objectContaining({ value: 5, unit: 'hours', bound: 'more-than' }),
		);
		expect(read('The talks lasted five hours.')).toEqual([]);
	});
});

describe('not read', () => {
	test.each([
		'Call 555-0134 or 020 7946 0018 for details.',
		'The doors open at 10:30 on Friday.',
		'It happened on 14 June 2023.',
		'She was born in 1987.',
		'One of the ministers resigned.',
		'Flight 103 was late.',
		'He finished third in the second race.',
		'The 20-year-old student won a prize.',
		'Anna Kowalska, 47, is a teacher.',
		'Resolution 242 was adopted.',
		'No. 10 said nothing.',
		'Between 10 and 20 people came.',
		'Games cost £30 to £40.',
		'Some 10 to 20 people came.',
		'About 4 in 10 voters stayed at home.',
		'A few thousand applicants came.',
		'He spent several million dollars.',
		'Only 19 support Sanders.',
		'She works for a Fortune 500 company.',
		'The two sides met again.',
		'He did it for the last time.',
		'The party won the seat.',
		'1. Open the box.',
	])('%s', (text) => expect(read(text)).toEqual([]));
});

test('amounts come in order and do not overlap', () => {
	const amounts = read(
		'The 12 ships carried 4,000 tonnes of grain worth $9 million, 5% more than 30 lorries could.',
	);
	expect(amounts.length).toBe(5);
	for (const [index, amount] of amounts.entries())
		if (index > 0) expect(amount.start).toBeGreaterThanOrEqual(amounts[index - 1]!.end);
});
