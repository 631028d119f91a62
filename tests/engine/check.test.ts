/** Given answers and their verdicts: right, wrong, and what was missing. */
import { describe, expect, test } from 'vitest';
import { checkAnswer } from '../../src/lib/engine/check';
import type { GivenAnswer, Question, QuestionBase, QuestionBody } from '../../src/lib/engine/types';

const base: QuestionBase = {
	id: 'q',
	facts: ['f'],
	stem: 'What is asked here?',
	evidence: [],
	conflicts: [],
	explanation: '',
	confidence: 1,
	rule: 'test',
};

const ask = (body: QuestionBody, more: Partial<QuestionBase> = {}): Question => ({
	...base,
	...more,
	...body,
});
const typed = (answer: string, accept: string[], more: Partial<QuestionBase>) =>
	ask({ form: 'short', answer, accept }, more);

/** [given, right?, code] for one question. */
type Row = [string, boolean, string];
const table = (question: Question, rows: Row[]) =>
	test.each(rows)('%j → %s %s', (text, right, code) => {
		const verdict = checkAnswer(question, { form: 'short', text });
		expect({ right: verdict.right, code: verdict.code }).toEqual({ right, code });
		expect(verdict.score).toBe(right ? 1 : 0);
	});

describe('a day', () => {
	table(typed('14 June 2023', [], { asks: 'date', stem: 'When did the ministers speak by telephone?' }), [
		['14 June 2023', true, 'right'],
		['June 14, 2023', true, 'right'],
		['june 14th 2023', true, 'right'],
		['the 14th of June 2023', true, 'right'],
		['on 14 June 2023', true, 'right'],
		['2023-06-14', true, 'right'],
		['14/6/2023', true, 'right'],
		['6/14/2023', true, 'right'],
		['14.6.23', true, 'right'],
		['14 Jun 2023', true, 'right'],
		['Wednesday, 14 June 2023', true, 'right'],
		['14 June', true, 'right-without-year'],
		['14/6', true, 'right-without-year'],
		['June 2023', false, 'date-less-precise'],
		['June', false, 'date-less-precise'],
		['2023', false, 'date-less-precise'],
		['Wednesday', false, 'date-less-precise'],
		['Thursday', false, 'date-wrong'],
		['Thursday 14 June 2023', false, 'weekday-wrong'],
		['15 June 2023', false, 'date-wrong'],
		['14 July 2023', false, 'date-wrong'],
		['14 June 2022', false, 'date-wrong'],
		['4 June 2023', false, 'date-wrong'],
		['31 June 2023', false, 'date-wrong'],
		['yesterday', false, 'date-unreadable'],
		['', false, 'empty'],
		[' ?! ', false, 'empty'],
	]);
});

describe('a day that can be read two ways', () => {
	table(typed('7 June 2023', [], { asks: 'date' }), [
		['6/7/2023', true, 'right'],
		['7/6/2023', true, 'right'],
		['8/6/2023', false, 'date-wrong'],
	]);
});

describe('a month', () => {
	table(typed('February 2023', [], { asks: 'date' }), [
		['February 2023', true, 'right'],
		['Feb 2023', true, 'right'],
		['in February 2023', true, 'right'],
		['2023-02', true, 'right'],
		['february', true, 'right-without-year'],
		['2023', false, 'date-less-precise'],
		['4 February 2023', false, 'date-too-precise'],
		['March 2023', false, 'date-wrong'],
		['February 2022', false, 'date-wrong'],
	]);
});

describe('a year', () => {
	table(typed('2018', [], { asks: 'date' }), [
		['2018', true, 'right'],
		['in 2018', true, 'right'],
		['since 2018', true, 'right'],
		['2019', false, 'date-wrong'],
		['1918', false, 'date-wrong'],
		['May 2018', false, 'date-too-precise'],
	]);
});

describe('money', () => {
	table(typed('$5bn', [], { asks: 'amount', stem: 'How much will the firm pay?' }), [
		['$5bn', true, 'right'],
		['5 billion dollars', true, 'right'],
		['five billion dollars', true, 'right'],
		['US$5 billion', true, 'right'],
		['$5,000,000,000', true, 'right'],
		['$5 b', true, 'right'],
		['5bn US dollars', true, 'right'],
		['about $5bn', true, 'right'],
		['5 billion', false, 'unit-missing'],
		['5bn euros', false, 'unit-wrong'],
		['£5bn', false, 'unit-wrong'],
		['$5m', false, 'number-wrong'],
		['5 million dollars', false, 'number-wrong'],
		['$50bn', false, 'number-wrong'],
		['$5', false, 'number-wrong'],
		['more than $5bn', false, 'bound-wrong'],
		['a lot', false, 'number-missing'],
	]);
});

describe('money whose unit the question names', () => {
	table(typed('3.5 million euros', [], { asks: 'amount', stem: 'How many euros did the museum raise?' }), [
		['3.5 million', true, 'right'],
		['3,500,000', true, 'right'],
		['three and a half million euros', true, 'right'],
		['€3.5m', true, 'right'],
		['3.4 million', false, 'number-wrong'],
		['35 million', false, 'number-wrong'],
	]);
});

describe('a share', () => {
	table(typed('2.8%', [], { asks: 'amount', stem: 'By how much did prices rise?' }), [
		['2.8%', true, 'right'],
		['2.8 per cent', true, 'right'],
		['2.8 percent', true, 'right'],
		['2.8 pc', true, 'right'],
		['2.80%', true, 'right'],
		['2.8 percentage points', false, 'unit-wrong'],
		['2.8', false, 'unit-missing'],
		['28%', false, 'number-wrong'],
		['3%', false, 'number-wrong'],
	]);
	table(typed('50 percent', [], { asks: 'amount' }), [
		['half', true, 'right'],
		['fifty per cent', true, 'right'],
		['a third', false, 'number-wrong'],
	]);
});

describe('a duration with a bound', () => {
	table(typed('more than five hours', [], { asks: 'amount', stem: 'How long did the meeting last?' }), [
		['more than five hours', true, 'right'],
		['over 5 hours', true, 'right'],
		['more than 5 hrs', true, 'right'],
		['more than 300 minutes', true, 'right'],
		['5 hours', true, 'right-without-bound'],
		['five hours', true, 'right-without-bound'],
		['less than five hours', false, 'bound-wrong'],
		['about five hours', false, 'bound-wrong'],
		['five', false, 'unit-missing'],
		['five days', false, 'unit-wrong'],
		['six hours', false, 'number-wrong'],
		['more than fifteen hours', false, 'number-wrong'],
	]);
	table(typed('90 minutes', [], { asks: 'amount' }), [
		['1 hour 30 minutes', true, 'right'],
		['an hour and a half', false, 'number-missing'],
		['1.5 hours', true, 'right'],
		['1 hour', false, 'number-wrong'],
	]);
});

describe('a count', () => {
	table(typed('about 12,000 people', [], { asks: 'amount', stem: 'How many people marched in Lima?' }), [
		['about 12,000 people', true, 'right'],
		['around 12000', true, 'right'],
		['twelve thousand', true, 'right-without-bound'],
		['12 000', true, 'right-without-bound'],
		['about 12,000 persons', true, 'right'],
		['about 12,000 goats', false, 'unit-wrong'],
		['12', false, 'number-wrong'],
		['120,000', false, 'number-wrong'],
		['exactly twelve hundred', false, 'number-missing'],
		['up to 12,000', false, 'bound-wrong'],
		['12,500', false, 'number-wrong'],
	]);
	table(typed('12', [], { asks: 'amount', stem: 'How many miners were rescued?' }), [
		['12', true, 'right'],
		['twelve', true, 'right'],
		['a dozen', true, 'right'],
		['twelve miners', true, 'right'],
		['12 miner', true, 'right'],
		['12 firefighters', false, 'unit-wrong'],
		['11', false, 'number-wrong'],
		['112', false, 'number-wrong'],
		['twelve percent', false, 'unit-wrong'],
	]);
});

describe('a person', () => {
	table(typed('Tomás Herrera', ['Herrera'], { asks: 'name', stem: 'Who won the race?' }), [
		['Tomás Herrera', true, 'right'],
		['tomas herrera', true, 'right'],
		['TOMAS HERRERA', true, 'right'],
		['Herrera', true, 'right'],
		['Mr Herrera', true, 'right'],
		['President Herrera', true, 'right'],
		['T. Herrera', true, 'right-spelling'],
		['Herrera, Tomás', true, 'right'],
		['Hererra', true, 'right-spelling'],
		['Tomás Luis Herrera', true, 'right-spelling'],
		['Tomás', false, 'surname-missing'],
		['Pablo Herrera', false, 'first-name-wrong'],
		['P. Herrera', false, 'first-name-wrong'],
		['Tomás Herrero', false, 'wrong'],
		['Heredia', false, 'wrong'],
		['Herrera or Ruiz', false, 'several-answers'],
		['Herrera and Ruiz', false, 'several-answers'],
		['Ruiz', false, 'wrong'],
	]);
});

describe('people whose names are near others', () => {
	table(typed('Anna Johnson', ['Johnson'], { asks: 'name' }), [
		['Jonson', true, 'right-spelling'],
		['Johnston', false, 'wrong'],
		['Jackson', false, 'wrong'],
		['Ana Johnson', false, 'first-name-wrong'],
		['Anna Jonson', true, 'right-spelling'],
	]);
	table(typed('Wei Lin', ['Wei'], { asks: 'name' }), [
		['Wei', true, 'right'],
		['Wei Lin', true, 'right'],
		['Lin Wei', true, 'right'],
		['Lin', false, 'surname-missing'],
		['Wang', false, 'wrong'],
		['Wei Lan', false, 'first-name-wrong'],
	]);
	table(typed('Sara Brook', [], { asks: 'name', fullName: true }), [
		['Sara Brook', true, 'right'],
		['Brook', false, 'ambiguous'],
		['Mark Brook', false, 'first-name-wrong'],
	]);
	table(typed('Joseph R. Hurst Jr.', [], { asks: 'name' }), [
		['Hurst', true, 'right'],
		['Joseph Hurst', true, 'right-spelling'],
		['Joseph R. Hurst', true, 'right'],
		['Lund', false, 'wrong'],
	]);
	table(typed('Ursula von der Leyen', [], { asks: 'name' }), [
		['von der Leyen', true, 'right'],
		['Ursula von der Leyen', true, 'right'],
		['Leyen', false, 'surname-missing'],
	]);
	table(typed('Karim al-Hassan', [], { asks: 'name' }), [
		['Karim al-Hassan', true, 'right'],
		['Al-Hassan', true, 'right'],
		['al Hassan', true, 'right'],
		['Hassan', true, 'right'],
		['Karim Hassan', true, 'right'],
		['Omar al-Hassan', false, 'first-name-wrong'],
		['Karim', false, 'surname-missing'],
	]);
	table(typed('Mary Okafor', ['Okafor', 'the finance minister'], { asks: 'name' }), [
		['the finance minister', true, 'right'],
		['finance minister', true, 'right'],
		['the foreign minister', false, 'missing-words'],
	]);
});

describe('a place or organisation', () => {
	table(typed('Beijing', [], { asks: 'place', stem: 'Where did they meet?' }), [
		['Beijing', true, 'right'],
		['in beijing', true, 'right'],
		['Beijing, China', true, 'right'],
		['Bejing', true, 'right-spelling'],
		['Nanjing', false, 'wrong'],
		['Beijing or Shanghai', false, 'several-answers'],
		['Beijing Shanghai', false, 'too-much'],
	]);
	table(typed('Iran', [], { asks: 'place' }), [
		['iran', true, 'right'],
		['Iraq', false, 'wrong'],
	]);
	table(typed('Niger', [], { asks: 'place' }), [['Nigeria', false, 'wrong']]);
	table(typed('Austria', [], { asks: 'place' }), [['Australia', false, 'wrong']]);
	table(typed('the United States', [], { asks: 'name', stem: 'Which country left the treaty?' }), [
		['the United States', true, 'right'],
		['United States', true, 'right'],
		['US', true, 'right'],
		['USA', true, 'right'],
		['U.S.', true, 'right'],
		['United Kingdom', false, 'wrong'],
	]);
	table(typed('the State Department', [], { asks: 'name', stem: 'Which body issued the statement?' }), [
		['State Department', true, 'right'],
		['the US State Department', true, 'right'],
		['the Treasury Department', false, 'wrong'],
	]);
});

describe('a phrase', () => {
	table(typed('the expansion of educational exchanges', [], { asks: 'content' }), [
		['the expansion of educational exchanges', true, 'right'],
		['expansion of educational exchange', true, 'right'],
		['an expansion of educational exchanges', true, 'right'],
		['Expansion of Educational Exchanges.', true, 'right'],
		['expantion of educational exchanges', true, 'right-spelling'],
		['educational exchanges', false, 'missing-words'],
		['expansion', false, 'missing-words'],
		['no expansion of educational exchanges', false, 'negation'],
		['tariffs', false, 'wrong'],
	]);
	table(typed('diplomatic relations', [], { asks: 'content' }), [
		['diplomatic relation', true, 'right'],
		['diplomatic relashions', true, 'right-spelling'],
		['diplomatic ties', false, 'missing-words'],
	]);
	table(typed('increase', [], { asks: 'content' }), [
		['increased', true, 'right'],
		['decrease', false, 'wrong'],
	]);
	table(typed('students, academics and businessmen', [], { asks: 'content' }), [
		['businessmen, students and academics', true, 'right'],
		['students and academics', false, 'missing-words'],
		['students, academics & businessmen', true, 'right'],
	]);
	table(typed('cut 500 jobs at its Leeds plant', [], { asks: 'content' }), [
		['cut five hundred jobs at its Leeds plant', true, 'right'],
		['cut 400 jobs at its Leeds plant', false, 'number-wrong'],
		['cut 500 jobs at its Derby plant', false, 'missing-words'],
		['cut 500 jobs at the plant in Leeds', true, 'right'],
	]);
	table(typed('not respond to the fundamental interests of both peoples', [], { asks: 'content' }), [
		['respond to the fundamental interests of both peoples', false, 'negation'],
		['not respond to the fundamental interest of the peoples', true, 'right'],
		["doesn't respond to the fundamental interests of both peoples", true, 'right'],
	]);
	table(typed('labour market', [], { asks: 'content' }), [
		['labor market', true, 'right-spelling'],
		['labour-market', true, 'right'],
	]);
	table(typed('café owners', [], { asks: 'content' }), [["cafe owners'", true, 'right']]);
	table(typed('Monday', [], { asks: 'date' }), [
		['monday', true, 'right'],
		['Sunday', false, 'wrong'],
	]);
	table(typed('first', ['1st'], { asks: 'content' }), [
		['1st', true, 'right'],
		['fist', false, 'wrong'],
	]);
});

describe('a question written by hand, without a word on what it asks', () => {
	table(typed('Ada Lovelace', [], { stem: 'Who wrote the programme?' }), [['Lovelace', true, 'right']]);
	table(typed('3 May 1921', [], { stem: 'When was it signed?' }), [
		['May 3rd, 1921', true, 'right'],
		['5 May 1921', false, 'date-wrong'],
	]);
	table(typed('forty', [], { stem: 'How many?' }), [
		['40', true, 'right'],
		['fourteen', false, 'number-wrong'],
	]);
});

describe('forms without typing', () => {
	const options = [
		{ text: 'a', correct: true },
		{ text: 'b', correct: false },
		{ text: 'c', correct: true },
	];
	const pairs = [
		{ left: 'A', right: '1' },
		{ left: 'B', right: '2' },
		{ left: 'C', right: '3' },
	];
	const choice = ask({ form: 'choice', options: options.slice(0, 2) });
	const multiple = ask({ form: 'multiple', options });
	const match = ask({ form: 'match', pairs });
	const order = ask({ form: 'order', items: ['x', 'y', 'z'] });
	const trueFalse = ask({ form: 'true-false', answer: false });
	const recall = ask({ form: 'recall', answer: 'anything' });

	const rows: [string, Question, GivenAnswer, boolean, string, number, boolean[] | undefined][] = [
		['the right option', choice, { form: 'choice', option: 0 }, true, 'right', 1, undefined],
		['a wrong option', choice, { form: 'choice', option: 1 }, false, 'wrong', 0, undefined],
		['no option', choice, { form: 'choice', option: -1 }, false, 'unanswered', 0, undefined],
		['all right ones', multiple, { form: 'multiple', options: [2, 0] }, true, 'right', 1, [true, true]],
		['one of two', multiple, { form: 'multiple', options: [0] }, false, 'partly', 0.5, [true, false]],
		[
			'too many',
			multiple,
			{ form: 'multiple', options: [0, 1, 2] },
			false,
			'partly-too-many',
			0.5,
			[true, true],
		],
		['a wrong one', multiple, { form: 'multiple', options: [1] }, false, 'wrong', 0, [false, false]],
		['none', multiple, { form: 'multiple', options: [] }, false, 'unanswered', 0, undefined],
		['all pairs', match, { form: 'match', rights: [0, 1, 2] }, true, 'right', 1, [true, true, true]],
		['one pair', match, { form: 'match', rights: [0, 2, 1] }, false, 'partly', 1 / 3, [true, false, false]],
		['no pairs', match, { form: 'match', rights: [] }, false, 'unanswered', 0, undefined],
		['the order', order, { form: 'order', order: [0, 1, 2] }, true, 'right', 1, [true, true, true]],
		[
			'one out of place',
			order,
			{ form: 'order', order: [1, 2, 0] },
			false,
			'partly',
			2 / 3,
			[false, true, true],
		],
		['not all items', order, { form: 'order', order: [0, 1] }, false, 'unanswered', 0, undefined],
		['false as false', trueFalse, { form: 'true-false', answer: false }, true, 'right', 1, undefined],
		['false as true', trueFalse, { form: 'true-false', answer: true }, false, 'wrong', 0, undefined],
		['remembered', recall, { form: 'recall', remembered: true }, true, 'remembered', 1, undefined],
		['forgotten', recall, { form: 'recall', remembered: false }, false, 'forgotten', 0, undefined],
		['another form', choice, { form: 'true-false', answer: true }, false, 'unknown', 0, undefined],
	];
	test.each(rows)('%s', (_, question, given, right, code, score, parts) => {
		const verdict = checkAnswer(question, given);
		expect(verdict).toMatchObject({ right, code });
		expect(verdict.score).toBeCloseTo(score);
		expect(verdict.parts).toEqual(parts);
	});
});

describe('what the question says already need not be typed', () => {
	table(
		typed('about 9%', [], { asks: 'amount', stem: 'By what percentage is Nordline smaller than Portline?' }),
		[
			['9', true, 'right-without-bound'],
			['nine per cent', true, 'right-without-bound'],
			['about nine percent', true, 'right'],
			['around 9%', true, 'right'],
			['10', false, 'number-wrong'],
			['more than 9%', false, 'bound-wrong'],
			['9 points', false, 'unit-wrong'],
		],
	);
	table(
		typed('more than 153,000 people', [], { asks: 'amount', stem: 'How many people will come to the farm?' }),
		[
			['153,000', true, 'right-without-bound'],
			['153 thousand', true, 'right-without-bound'],
			['over 153000', true, 'right'],
			['more than 153 000 people', true, 'right'],
			['150,000', false, 'number-wrong'],
			['fewer than 153,000', false, 'bound-wrong'],
			['153', false, 'number-wrong'],
		],
	);
	table(
		typed('the Blue Harbour initiative', [], {
			asks: 'content',
			stem: 'Which initiative has Nordline launched?',
		}),
		[
			['Blue Harbour', true, 'right'],
			['the Blue Harbour initiative', true, 'right'],
			['blue harbour', true, 'right'],
			['initiative', false, 'missing-words'],
			['Blue', false, 'missing-words'],
			['Green Harbour', false, 'wrong'],
			['the Blue Harbour or the Green Harbour initiative', false, 'several-answers'],
		],
	);
	table(typed('a new world record', [], { asks: 'content', stem: 'What did Ines Duarte set in Porto?' }), [
		['world record', true, 'right'],
		['a world record', true, 'right'],
		['a record', false, 'missing-words'],
		['a new national record', false, 'missing-words'],
	]);
	table(typed('Olaf Brandt', [], { asks: 'name', stem: 'By whom was the ferry designed?' }), [
		['by Olaf Brandt', true, 'right'],
		['by Brandt', true, 'right'],
		['by Eva Brandt', false, 'first-name-wrong'],
	]);
	table(
		typed('London’s West End', ['West End', 'West End, London'], {
			asks: 'place',
			stem: 'Where was the opening night?',
		}),
		[
			['the West End', true, 'right'],
			['West End, London', true, 'right'],
			['the East End', false, 'wrong'],
		],
	);
});
