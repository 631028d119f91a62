/** Times: texts read, with the day they were written, and texts that must give nothing. */
import { describe, expect, test } from 'vitest';
import { findTimes } from '../../../src/lib/engine/mentions/times';
import { takeApart } from '../../../src/lib/engine/text/article';

const SUNDAY = '2023-06-18';

function read(text: string, published: string | null = SUNDAY) {
	return findTimes(takeApart({ text, published })).map((time) => ({
		...time,
		words: text.slice(time.start, time.end).replace(/\s+/g, ' '),
	}));
}

describe('dates by name', () => {
	test.each([
		['The treaty was signed on 14 June 2023 in Oslo.', '14 June 2023', '2023-06-14'],
		['It opened on March 5, 1946, in the rain.', 'March 5, 1946', '1946-03-05'],
		['It closes on the 3rd of May 2024.', 'the 3rd of May 2024', '2024-05-03'],
		['The file is dated 2021-02-28.', '2021-02-28', '2021-02-28'],
		['The note bears the date 26.10.1989.', '26.10.1989', '1989-10-26'],
		['She moved there in February 2018.', 'February 2018', '2018-02'],
		['He left in late November 2019.', 'late November 2019', '2019-11'],
		['The town was founded in 1856.', '1856', '1856'],
		['The 1992 flood destroyed it.', '1992', '1992'],
		['In the 1980s the mine was closed.', '1980s', '198'],
		['He sang in the 1960s and 70s.', '70s', '197'],
		['The levy is due Nov.7, 2024, they said.', 'Nov.7, 2024', '2024-11-07'],
		['It was her 2000 campaign that failed.', '2000', '2000'],
		['Turnout was the best since at least 1980, they said.', '1980', '1980'],
		['Sales were larger than 1988’s.', '1988', '1988'],
		['It snowed in the winter of 1996-97.', 'the winter of 1996-97', '1996-WI'],
		[
			'The company, which paid a penalty, lost money in the third quarter 2019.',
			'the third quarter 2019',
			'2019-Q3',
		],
		['In the 60s it was new.', 'the 60s', '196'],
		['The chapel dates from the 12th century.', 'the 12th century', '11'],
		['It was nineteen ninety-six when he came.', 'nineteen ninety-six', '1996'],
		['Sales fell in fiscal 2021.', 'fiscal 2021', '2021'],
		['She lost a friend in the Sept. 11 attacks.', 'Sept. 11', '2001-09-11'],
		['They met on Wednesday, June 14.', 'Wednesday, June 14', '2023-06-14'],
		['It was signed on Christmas Day 2019.', 'Christmas Day 2019', '2019-12-25'],
	])('%s', (text, words, value) => {
		expect(read(text)).toContainEqual(expect.objectContaining({ words, value, type: 'DATE' }));
	});
});

describe('the verb tells the direction', () => {
	test.each([
		['The envoys exchanged reproaches this Wednesday.', 'this Wednesday', '2023-06-14'],
		['The envoys met on Wednesday.', 'Wednesday', '2023-06-14'],
		['The envoys will meet on Wednesday.', 'Wednesday', '2023-06-21'],
		['The court is scheduled to rule on Friday.', 'Friday', '2023-06-23'],
		['The offer is open until Tuesday.', 'Tuesday', '2023-06-20'],
		['He spoke on Sunday.', 'Sunday', '2023-06-18'],
		['The fair, which begins Wednesday, is free.', 'Wednesday', '2023-06-21'],
		["He needs a win in Tuesday's primary.", 'Tuesday', '2023-06-20'],
		['The candidate for the Nov. 8 vote later said no.', 'Nov. 8', '2023-11-08'],
		['He spoke at a rally ahead of the local caucuses on Tuesday.', 'Tuesday', '2023-06-20'],
		['She stayed in the race until the convention in July.', 'July', '2023-07'],
		['They tried to sway the Nov. 8 U.S. presidential election.', 'Nov. 8', '2023-11-08'],
		['Few expect him to yield when he speaks to voters on Thursday.', 'Thursday', '2023-06-22'],
		['He offers no plan beyond an essay in October.', 'October', '2022-10'],
		['The inquiry could drag on past the Jan. 8 election.', 'Jan. 8', '2024-01-08'],
		['He lied during an April 22 hearing.', 'April 22', '2023-04-22'],
		['Rates have been on hold since September amid fears.', 'September', '2022-09'],
		['She resigned in October.', 'October', '2022-10'],
		['She will resign in October.', 'October', '2023-10'],
		['They signed it on May 30.', 'May 30', '2023-05-30'],
		['The rights, which expire Nov. 21, are free.', 'Nov. 21', '2023-11-21'],
		['On Thursday, the board rejected the plan.', 'Thursday', '2023-06-15'],
	])('%s', (text, words, value) => {
		expect(read(text)).toContainEqual(expect.objectContaining({ words, value }));
	});
});

describe('beside the day of writing', () => {
	test.each([
		['It rained today.', 'today', '2023-06-18'],
		['It rained yesterday.', 'yesterday', '2023-06-17'],
		['It rained the day before yesterday.', 'the day before yesterday', '2023-06-16'],
		['They vote tomorrow.', 'tomorrow', '2023-06-19'],
		['The shops shut last week.', 'last week', '2023-W23'],
		['They meet next month.', 'next month', '2023-07'],
		['It began last February.', 'last February', '2023-02'],
		['It was sold last year.', 'last year', '2022'],
		['It was sold two years ago.', 'two years ago', '2021'],
		['It was sold three weeks ago.', 'three weeks ago', '2023-W21'],
		['It was founded almost four years ago.', 'almost four years ago', '2019'],
		['The strike began last autumn.', 'last autumn', '2022-FA'],
		['They voted over the weekend.', 'the weekend', '2023-W24-WE'],
		['Profit fell in the last quarter of 2022.', 'the last quarter of 2022', '2022-Q4'],
		['Revenue rose in Q3 2022.', 'Q3 2022', '2022-Q3'],
		['He left three and a half years ago.', 'three and a half years ago', '2019-12'],
		['Profit fell in the third quarter of 2022.', 'the third quarter of 2022', '2022-Q3'],
		['Stocks fell in the latest week.', 'the latest week', '2023-W23'],
		['The company will report by the end of the quarter.', 'the end of the quarter', '2023-Q2'],
		['It will be ready by mid-year.', 'mid-year', '2023'],
		['The firm lost money in its current fiscal year.', 'current fiscal year', '2023'],
		['He said so the other day.', 'the other day', 'PAST_REF'],
		['They met a long time ago.', 'a long time ago', 'PAST_REF'],
		['It will one day be a park.', 'one day', 'FUTURE_REF'],
		["Profit fell in last year's third quarter.", "last year's third quarter", '2022-Q3'],
	])('%s', (text, words, value) => {
		expect(read(text)).toContainEqual(expect.objectContaining({ words, value }));
	});
});

describe('beside what was said before', () => {
	test.each([
		['He came in February 2023 and left that same month.', 'that same month', '2023-02'],
		['She won in 2018 and lost a year later.', 'a year later', '2019'],
		['She won in 2018. A year earlier she had lost.', 'A year earlier', '2017'],
		['It began on 3 May 2023 and ended the following Monday.', 'the following Monday', '2023-05-08'],
		['It began on 3 May 2023. The next day the roof fell in.', 'The next day', '2023-05-04'],
		['In 1998 it burned. The following year it was rebuilt.', 'The following year', '1999'],
		['Net income rose in the third quarter of 2022. A year earlier it fell.', 'A year earlier', '2021-Q3'],
	])('%s', (text, words, value) => {
		expect(read(text)).toContainEqual(expect.objectContaining({ words, value }));
	});
});

describe('clock and parts of the day', () => {
	test.each([
		['He was seized at 10 p.m. Wednesday.', '10 p.m. Wednesday', '2023-06-14T22:00'],
		['The talks broke off at noon on Thursday.', 'noon on Thursday', '2023-06-15T12:00'],
		['Trading opens at 9am.', '9am', '2023-06-18T09:00'],
		['They stop at 9am every time.', '9am', '2023-06-18T09:00'],
		[
			'It starts at 8 p.m. Eastern Standard Time on Tuesday.',
			'8 p.m. Eastern Standard Time on Tuesday',
			'2023-06-20T20:00',
		],
		['It fell at about 3 a.m. Tuesday.', '3 a.m. Tuesday', '2023-06-13T03:00'],
		['It starts at 14:30 GMT tomorrow.', '14:30 GMT tomorrow', '2023-06-19T14:30'],
		['A bomb went off Friday morning.', 'Friday morning', '2023-06-16TMO'],
		['They arrived this morning.', 'this morning', '2023-06-18TMO'],
		['They arrived last night.', 'last night', '2023-06-17TNI'],
		['The river rose overnight.', 'overnight', '2023-06-18TNI'],
		['He died on the night of May 3.', 'the night of May 3', '2023-05-03TNI'],
		['It was shut in early morning raids.', 'early morning', '2023-06-18TMO'],
	])('%s', (text, words, value) => {
		expect(read(text)).toContainEqual(expect.objectContaining({ words, value, type: 'TIME' }));
	});
});

describe('durations, sets, references', () => {
	test.each([
		['The siege lasted four months.', 'four months', 'P4M', 'DURATION'],
		['He was on a two-day visit.', 'two-day', 'P2D', 'DURATION'],
		['The flight took 5 1/2 hours.', '5 1/2 hours', 'PT5H30M', 'DURATION'],
		['She won in 14 minutes 32.9 seconds.', '14 minutes 32.9 seconds', 'PT14M32.9S', 'DURATION'],
		['They waited for weeks.', 'weeks', 'PXW', 'DURATION'],
		['After months of talks they signed.', 'months', 'PXM', 'DURATION'],
		['Hours later the roof fell in.', 'Hours', 'PTXH', 'DURATION'],
		['She changed it over the years.', 'the years', 'PXY', 'DURATION'],
		['He rang an hour and a half later.', 'an hour and a half', 'PT1H30M', 'DURATION'],
		['It took four and one-half months.', 'four and one-half months', 'P4.5M', 'DURATION'],
		['It rained the whole week.', 'the whole week', 'P1W', 'DURATION'],
		['It has been dry for some time.', 'some time', 'PXM', 'DURATION'],
		['It doubled over the last five years.', 'the last five years', 'P5Y', 'DURATION'],
		['He ruled for a decade.', 'a decade', 'P10Y', 'DURATION'],
		['It grew in recent months.', 'recent months', 'PXM', 'DURATION'],
		['The paper is printed daily.', 'daily', 'P1D', 'SET'],
		['They come each December.', 'each December', 'XXXX-12', 'SET'],
		['It will grow over the next year.', 'the next year', 'FUTURE_REF', 'DATE'],
		['It grew over the past year.', 'the past year', 'PAST_REF', 'DATE'],
		['It grew over the past week.', 'the past week', 'P1W', 'DURATION'],
		['They train every week.', 'every week', 'P1W', 'SET'],
		['It earns $3 million a year.', 'a year', 'P1Y', 'SET'],
		['They sell fifty thousand records a year.', 'a year', 'P1Y', 'SET'],
		['They train three times a week.', 'three times a week', 'P1W', 'SET'],
		['They dance on Saturday nights.', 'Saturday nights', 'XXXX-WXX-6', 'SET'],
		['They are now in Rome.', 'now', 'PRESENT_REF', 'DATE'],
		['She recently moved.', 'recently', 'PAST_REF', 'DATE'],
		['It failed in the past.', 'the past', 'PAST_REF', 'DATE'],
		['It may help in the future.', 'the future', 'FUTURE_REF', 'DATE'],
	])('%s', (text, words, value, type) => {
		expect(read(text)).toContainEqual(expect.objectContaining({ words, value, type }));
	});
});

test('"are expected" tells of what is to come, also before its verb', () => {
	expect(read('Tickets for the January show are expected to sell out.').map(({ value }) => value)).toContain(
		'2024-01',
	);
});

describe('bounds and ranges', () => {
	test.each([
		['She has lived there since 2018.', '2018', 'since'],
		['It stays shut until Friday.', 'Friday', 'until'],
		['It must be ready by March 2024.', 'March 2024', 'by'],
		['The talks lasted more than five hours.', 'more than five hours', 'more-than'],
		['It took less than two weeks.', 'less than two weeks', 'less-than'],
		['It took about two weeks.', 'about two weeks', 'about'],
	])('%s', (text, words, bound) => {
		expect(read(text)).toContainEqual(expect.objectContaining({ words, bound }));
	});
	test.each([
		['The fair runs from June 20 to June 24.', '2023-06-20', '2023-06-24'],
		['The fair ran June 16-18.', '2023-06-16', '2023-06-18'],
		['The road was shut from Friday to Monday.', '2023-06-16', '2023-06-19'],
		['It lasted from December 28 to January 3.', '2022-12-28', '2023-01-03'],
		['He served from 1991 to 1997.', '1991', '1997'],
		['The 1989-90 season was wet.', '1989', '1990'],
	])('%s', (text, value, through) => {
		expect(read(text)).toContainEqual(expect.objectContaining({ value, through }));
	});
});

describe('without a day of publication', () => {
	test.each([
		['They met on Wednesday.', 'XXXX-WXX-3'],
		['They met last year.', 'XXXX'],
		['They met on June 14.', 'XXXX-06-14'],
		['They met yesterday.', 'XXXX-XX-XX'],
	])('%s is left open', (text, value) => {
		const [time] = read(text, null);
		expect(time).toMatchObject({ value });
		expect(time!.confidence).toBeLessThan(0.5);
	});
	test.each(['', 'soon', '2023-13-45'])('%j is no day of publication', (published) => {
		expect(read('They met on Wednesday.', published)[0]).toMatchObject({ value: 'XXXX-WXX-3' });
	});
	test('a dateline with its date helps, a little less surely', () => {
		const text = 'OSLO, June 18, 2023 (News Agency) -- The envoys met on Wednesday, officials said.';
		const [, known] = read(text);
		const [, guessed] = read(text, null);
		expect(guessed).toMatchObject({ value: '2023-06-14' });
		expect(guessed!.confidence).toBeLessThan(known!.confidence);
	});
});

describe('no times', () => {
	test.each([
		'They agreed at the last minute.',
		'It was a last-minute deal.',
		'The rebels may march on the capital.',
		'Theresa May said no.',
		'The cat sat on the mat.',
		'The Sun reported it first.',
		'He came second in the race.',
		'Prices fall when demand drops.',
		'The Daily Mail and USA Today wrote about it.',
		'He won the Friday Night Lights award.',
		'The 20-year-old student won.',
		'About 2000 people came.',
		'She is the player of the year.',
		'It cost $1999.',
		'He is in his 60s.',
		'Temperatures in the 80s are usual.',
		'He was named Leader of the Year.',
		"He spoke on Radio Nine's Today programme.",
		'The film Yesterday sold well.',
		'The fall of the government was quick.',
		'He reads the Sunday Times.',
		'April Jones and August Meier sang.',
		'It was an overnight success.',
		'In the early days it was small.',
		'School hours are short.',
		'The days of plenty are over.',
		'In the fourth quarter the coach saw his team-mates lose; the quarterback left the referee and the goals.',
		'He fell one day on the stairs.',
	])('%s', (text) => expect(read(text)).toEqual([]));
});

test('times come in order, do not overlap and point into the text', () => {
	const text =
		'On Friday, 16 June 2023, at 9:30 a.m., after two weeks of talks, they agreed to meet again next month.';
	const times = read(text);
	expect(times.length).toBeGreaterThanOrEqual(3);
	for (const [index, time] of times.entries()) {
		expect(time.confidence).toBeGreaterThan(0);
		expect(time.confidence).toBeLessThanOrEqual(1);
		if (index > 0) expect(time.start).toBeGreaterThanOrEqual(times[index - 1]!.end);
	}
});
