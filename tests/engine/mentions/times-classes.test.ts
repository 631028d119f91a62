/** Times: lengths and sets by class, as the guidelines of TIMEX3 have them; dates that look like lengths; what is neither. */
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

/** Every reading of a sentence, as "words: value". */
const all = (text: string): string[] => read(text).map(({ words, value }) => `${words}: ${value}`);

describe('a unit with "a" is a length where something lasts', () => {
	test.each([
		['The club waited an hour for the bus.', 'an hour', 'PT1H'],
		['Guests waited a day at the border.', 'a day', 'P1D'],
		['Mr. Orlo spent a year in prison.', 'a year', 'P1Y'],
		['She got a year in jail and a fine.', 'a year', 'P1Y'],
		['He worked there a month before he quit.', 'a month', 'P1M'],
		['The firm took a year to repay it.', 'a year', 'P1Y'],
		['The ferry needs an hour to cross.', 'an hour', 'PT1H'],
		['It is an hour from Brenmouth.', 'an hour', 'PT1H'],
		['The inn is an hour away.', 'an hour', 'PT1H'],
		['The vote is a week away.', 'a week', 'P1W'],
		['They served a month behind bars.', 'a month', 'P1M'],
		['A week of talks brought nothing.', 'A week', 'P1W'],
		['After a year of talks they signed.', 'a year', 'P1Y'],
		['He stayed a week.', 'a week', 'P1W'],
		['A month passed before she wrote.', 'A month', 'P1M'],
		['A year on, the road is shut.', 'A year', 'P1Y'],
		['The pupils lost a year of school.', 'a year', 'P1Y'],
		['It was dry for the better part of a year.', 'a year', 'P1Y'],
		['It will cost $3.6 billion over a decade.', 'a decade', 'P10Y'],
	])('%s', (text, words, value) => {
		expect(read(text)).toContainEqual(expect.objectContaining({ words, value, type: 'DURATION' }));
	});
});

describe('units without a number', () => {
	test.each([
		['It will take months or years to repair.', ['months: PXM', 'years: PXY']],
		['They argued for weeks or months at a time.', ['weeks: PXW', 'months: PXM']],
		['It was done in a matter of weeks.', ['weeks: PXW']],
		['Over the course of months it grew.', ['months: PXM']],
		['It has been years since the fire.', ['years: PXY']],
		['The dam cost him years of work.', ['years: PXY']],
		['In the years that followed he wrote.', ['the years: PXY']],
		['In the weeks after the flood, prices rose.', ['the weeks: PXW']],
		['In the days before the vote he was ill.', ['the days: PXD']],
		['In the months since the merger, sales fell.', ['the months: PXM']],
		['In the years since, she has sung.', ['the years: PXY']],
		['In the hours following the blast nobody slept.', ['the hours: PTXH']],
		['In the days leading up to the match it rained.', ['the days: PXD']],
		['In the decade since the vote it rose.', ['the decade: P10Y']],
		['In the year since, it rose.', ['the year: P1Y']],
		['In past weeks it fell.', ['past weeks: PXW']],
		['It rained all week.', ['all week: P1W']],
		['They danced all night long.', ['all night long: P1D']],
		['It is open all year.', ['all year: P1Y']],
		['In recent days it fell.', ['recent days: PXD']],
		['In coming weeks it will fall.', ['coming weeks: PXW']],
		['The war dragged on for months.', ['months: PXM']],
		['It was the worst storm in decades.', ['decades: PXY']],
		['Weeks of talks brought nothing.', ['Weeks: PXW']],
		['Minutes later the roof fell.', ['Minutes: PTXM']],
		['Only days later he resigned.', ['days: PXD']],
	])('%s', (text, readings) => expect(all(text)).toEqual(readings));
});

describe('numbers and units', () => {
	test.each([
		['The trial runs 10 business days.', ['10 business days: P10D']],
		['Stocks fell for five trading days in a row.', ['five trading days: P5D']],
		['Holders have 20 calendar days to answer.', ['20 calendar days: P20D']],
		['It takes three working days.', ['three working days: P3D']],
		['The firm has had three bad years.', ['three bad years: P3Y']],
		['There were two good weeks.', ['two good weeks: P2W']],
		['He needs one more day.', ['one more day: P1D']],
		['It rained one full day.', ['one full day: P1D']],
		['They had two more hours.', ['two more hours: PT2H']],
		['They sold three- to six-month bills.', ['three- to six-month: P3M']],
		['It is a two- or three-year plan.', ['two- or three-year: P2Y']],
		['It took a year-and-a-half.', ['a year-and-a-half: P1.5Y']],
		['He has 10+ years in the trade.', ['10+ years: P10Y']],
		['It is a multiyear deal.', ['multiyear: PXY']],
		['Over the past decade and a half it grew.', ['the past decade and a half: P15Y']],
		['An hour later he rang.', ['An hour: PT1H']],
		['Two hours later he rang.', ['Two hours: PT2H']],
		['A few days later it rang.', ['A few days: PXD']],
		['It took an hour and 20 minutes.', ['an hour and 20 minutes: PT1H20M']],
		[
			'It earned $2 million in the fiscal year ended June 30, 2022.',
			['the fiscal year: P1Y', 'June 30, 2022: 2022-06-30'],
		],
		['He has tens of thousands of years of ice.', ['tens of thousands of years: PXY']],
		['In the first few days he lost.', ['the first few days: PXD']],
		['It took a day and a half.', ['a day and a half: P1.5D']],
		['He ran for four and a half hours.', ['four and a half hours: PT4H30M']],
		['He spoke for twenty-some years.', ['twenty-some years: P20Y']],
		['For the nine months, it lost money.', ['the nine months: P9M']],
		['Nine-month net fell.', ['Nine-month: P9M']],
		['In the latest 12 months it fell.', ['the latest 12 months: P12M']],
		['Over the next 12 to 18 months it will rise.', ['the next 12 to 18 months: P12M']],
		['In each of the past three years it lost money.', ['the past three years: P3Y']],
		['It was his first win in two years.', ['two years: P2Y']],
		['It lost money for two quarters.', ['two quarters: P2Q']],
		['It fell for six consecutive months.', ['six consecutive months: P6M']],
		['Four months after the crash it sank.', ['Four months: P4M']],
		['A month after the fire the shop opened.', ['A month: P1M']],
		['Ten days before the vote he left.', ['Ten days: P10D']],
		['Two minutes into the game he fell.', ['Two minutes: PT2M']],
		['They stayed three nights.', ['three nights: P3D']],
		['The match lasted 90 minutes.', ['90 minutes: PT90M']],
		['The weeklong strike ended.', ['weeklong: P1W']],
		['The three-week-long strike ended.', ['three-week-long: P3W']],
		['The 10-year note rose.', ['10-year: P10Y']],
		['The sentence was five years’ jail.', ['five years’: P5Y']],
		['They offered less than 24 hours.', ['less than 24 hours: PT24H']],
	])('%s', (text, readings) => expect(all(text)).toEqual(readings));
});

describe('sets', () => {
	test.each([
		['He visits his aunt twice a week.', 'twice a week', 'P1W'],
		['The pills are taken twice daily.', 'twice daily', 'P1D'],
		['They meet every other Friday.', 'every other Friday', 'XXXX-WXX-5'],
		['A bi-weekly bulletin comes out.', 'bi-weekly', 'P2W'],
		['The paper appears every two weeks.', 'every two weeks', 'P2W'],
		['They dine together on Sundays.', 'Sundays', 'XXXX-WXX-7'],
		['Rents fall by 3% each year.', 'each year', 'P1Y'],
		['The plant makes 300 cars a day.', 'a day', 'P1D'],
		['Workers earn $9 an hour.', 'an hour', 'PT1H'],
		['Its engines burn thousands of litres an hour.', 'an hour', 'PT1H'],
		['The yearly fair opened.', 'yearly', 'P1Y'],
		['The kiosk is open 24 hours a day.', '24 hours a day', 'P1D'],
		['He works 20 hours a week.', '20 hours a week', 'P1W'],
		['They train two days every month.', 'two days every month', 'P1M'],
		['The ferry sails seven days per week.', 'seven days per week', 'P1W'],
		['It is updated daily.', 'daily', 'P1D'],
		['She owns a daily newspaper.', 'daily', 'P1D'],
		['The ferry to Orvik runs daily.', 'daily', 'P1D'],
		['Its daily catch fell.', 'daily', 'P1D'],
	])('%s', (text, words, value) => {
		expect(read(text)).toMatchObject([{ words, value, type: 'SET' }]);
	});
});

describe('dates that look like lengths', () => {
	test.each([
		['They fly to Orvik for the coming weekend.', 'the coming weekend', '2023-W25-WE'],
		['She left the show a quarter-century ago.', 'a quarter-century ago', '1998'],
		['The mill shut a quarter of a century ago.', 'a quarter of a century ago', '1998'],
		['It was a half-century ago.', 'a half-century ago', '1973'],
		['In 2018 she won. A year later she lost.', 'A year later', '2019'],
		['A year earlier it had lost money.', 'A year earlier', '2022'],
		['It opens in three weeks.', 'three weeks', '2023-W27'],
		['In recent years it fell.', 'recent years', 'PAST_REF'],
		['It grew over the past year.', 'the past year', 'PAST_REF'],
	])('%s', (text, words, value) => {
		expect(read(text).at(-1)).toMatchObject({ words, value, type: 'DATE' });
	});
});

describe('neither', () => {
	test.each([
		'Mr. Tarn, 61 years old, retires.',
		'He died at 61 years old.',
		'The firm is more than five years old.',
		'Toys for children six months of age are safe.',
		'He was aged 14 years.',
		'Among those 18 to 25 years old it leads.',
		'The year-old firm failed.',
		'The decades-old feud ended.',
		'The two-week-old strike ended.',
		'Cars raced at 55 miles an hour.',
		'Pupils who stay after hours play chess.',
		'He told the Orvik Posten daily that it failed.',
		'Its annual meeting is in Oslo.',
		'The firm declared a quarterly dividend.',
		'It has long-term debt and short-term notes.',
		'The Six-Day War changed the map.',
		'The Seven Years War was long.',
		'It was a zero-day flaw.',
		'In the final days of the race he fell.',
		'He lost ground in the last week of the campaign.',
		'In its early years the bank was small.',
		'A year when it rains is a good one.',
		'Three-quarters of an hour passed.',
	])('%s', (text) => expect(all(text)).toEqual([]));
});
