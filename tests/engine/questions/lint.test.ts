/** Questions with a flaw, and their mended twins that have none. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lintQuestion, type LintContext } from '../../../src/lib/engine/questions/lint';
import { problems } from '../../../src/lib/messages/en/problems';
import type { Fact, Question, QuestionBase, QuestionBody } from '../../../src/lib/engine/types';

const base: QuestionBase = {
	id: 'q',
	facts: ['f'],
	stem: '',
	evidence: [{ start: 0, end: 10 }],
	conflicts: [],
	explanation: 'Clara Mendes met Olaf Brandt in Lisbon.',
	confidence: 1,
	rule: 'test',
};

const ask = (stem: string, body: QuestionBody, more: Partial<QuestionBase> = {}): Question => ({
	...base,
	stem,
	...more,
	...body,
});
const short = (stem: string, answer = 'a ferry', more: Partial<QuestionBase> = {}) =>
	ask(stem, { form: 'short', answer, accept: [] }, more);
const choice = (stem: string, key: string, ...lures: string[]) =>
	ask(stem, {
		form: 'choice',
		options: [key, ...lures].map((text, index) => ({ text, correct: index === 0 })),
	});
const truth = (stem: string) => ask(stem, { form: 'true-false', answer: true });
const gap = (stem: string, answer: string) =>
	ask(stem, { form: 'gap', answer, accept: [], gap: { start: 0, end: 0 } });

const codes = (question: Question, context?: LintContext) =>
	lintQuestion(question, context).map((flaw) => flaw.code);

/** [code, flawed, mended] */
const TABLE: [code: string, flawed: Question, mended: Question][] = [
	['stem-empty', short('  '), short('What did Clara Mendes buy in Lisbon?')],
	[
		'stem-broken',
		short('Who said that nobody should be named until?'),
		short('Who said that nobody should be named until May 2026?'),
	],
	[
		'stem-broken',
		short('Who met an engineer born in Porto in Porto?'),
		short('Who met an engineer born in Porto in Lisbon?'),
	],
	['stem-broken', short('what did Clara Mendes buy?'), short('What did Clara Mendes buy in Lisbon?')],
	[
		'stem-broken',
		short('What did Clara Mendes say happened to a judge whose parents?'),
		short('Whose parents did Clara Mendes meet in Lisbon?'),
	],
	[
		'stem-broken',
		short('In 2016, who has led Clara Mendes in every poll of Lisbon?'),
		short('In 2016, who led Clara Mendes in every poll of Lisbon?'),
	],
	[
		'stem-broken',
		short('When did Clara Mendes sail to a port in?', '1991'),
		short('When did Clara Mendes sail to a port?', '1991'),
	],
	['answer-cut', short('Which pier drew criticism as well?'), short('Which pier drew criticism?')],
	[
		'quote-mid-talk',
		short('Who said “is a perfect example of a harbour” to the port of Porto?', 'Clara Mendes'),
		short('Who said the port of Porto “is a perfect example of a harbour”?', 'Clara Mendes'),
	],
	[
		'stem-broken',
		short('Who said “The port is old.The pier is new”?', 'Clara Mendes'),
		short('Who said “The port is old. The pier is new”?', 'Clara Mendes'),
	],
	['stem-broken', truth('Which raised money for Porto.'), truth('The concert raised money for Porto.')],
	[
		'marks-open',
		short('What did Clara Mendes call “a new start?'),
		short('What did Clara Mendes call “a new start”?'),
	],
	['word-doubled', short('What did the the port of Porto buy?'), short('What did the port of Porto buy?')],
	[
		'stem-no-end',
		short('What did Clara Mendes buy in Lisbon'),
		short('What did Clara Mendes buy in Lisbon?'),
	],
	['pronoun-unresolved', short('What did he promise?'), short('What did Olaf Brandt promise his company?')],
	[
		'pronoun-unresolved',
		short('What did we buy from Nordline?'),
		short('What did Portugal buy from Nordline?'),
	],
	[
		'thing-unnamed',
		short('Who signed the agreement?', 'Olaf Brandt'),
		short('Who signed the agreement between Portugal and Nordline?', 'Olaf Brandt'),
	],
	[
		'thing-unnamed',
		short('What did this trip to Lisbon cost?'),
		short('What did Olaf Brandt’s trip to Lisbon cost?'),
	],
	[
		'thing-unnamed',
		short('What did the Nordic firm sell to Porto?'),
		short('What did the Nordic firm Nordline sell to Porto?'),
	],
	[
		'thing-unnamed',
		short('When did a man close?', '1991'),
		short('When did Olaf Brandt close the pier of Porto?', '1991'),
	],
	[
		'time-relative',
		short('What did Clara Mendes open last February?'),
		short('What did Clara Mendes open in February 2024?'),
	],
	[
		'time-relative',
		short('What did Clara Mendes open on Tuesday?'),
		short('What did Clara Mendes open on Tuesday, 5 March 2024?'),
	],
	[
		'stem-broken',
		short('By how much did the share price fall to from 105 yen?', '102 yen'),
		short('To what level did the share price fall from 105 yen?', '102 yen'),
	],
	[
		'stem-broken',
		short('By how much did Nordline’s shares fall, or 1.4 percent?', '20 cents'),
		short('By how much did Nordline’s shares fall?', '20 cents'),
	],
	[
		'stem-broken',
		short('How many ferries has Nordline lost at least?', 'three'),
		short('At least how many ferries has Nordline lost?', 'three'),
	],
	['stem-broken', short('What ’s Olaf Brandt hoping to sell?'), short('What is Olaf Brandt hoping to sell?')],
	[
		'stem-broken',
		short('What did Olaf Brandt say Nordline " caused "?'),
		short('What did Olaf Brandt say Nordline "caused"?'),
	],
	[
		'stem-broken',
		short('What did Olaf Brandt say about norwegians?'),
		short('What did Olaf Brandt say about Norwegians?'),
	],
	[
		'stem-broken',
		short('What did Olaf Brandt say about Olaf Brandt?'),
		short('What did Olaf Brandt say about himself as a pilot?'),
	],
	[
		'several-right',
		short('Who have praised Nordline?', 'Olaf Brandt'),
		short('Who has praised Nordline?', 'Olaf Brandt'),
	],
	[
		'stem-broken',
		short('Who said the fees were fair, to which Ines Duarte objected?', 'Olaf Brandt'),
		short('Who said the fees of Porto were fair?', 'Olaf Brandt'),
	],
	[
		'late-question-word',
		short('Olaf Brandt sold the ferry to what?', 'a museum'),
		short('To what did Olaf Brandt sell the ferry?', 'a museum'),
	],
	[
		'word-doubled',
		short('What did Clara Mendes say of the secretary of state of state in Porto?'),
		short('What did Clara Mendes say of the secretary of state in Porto?'),
	],
	[
		'word-doubled',
		short('What is a good example of a good example of a ferry in Porto?'),
		short('What is a good example of a ferry in Porto?'),
	],
	[
		'month-undated',
		short('What did Clara Mendes open in February?'),
		short('What did Clara Mendes open in February 2024?'),
	],
	[
		'period-missing',
		short('How much was the profit of Nordline?', '5bn euros', { asks: 'amount' }),
		short('How much was the profit of Nordline in 2023?', '5bn euros', { asks: 'amount' }),
	],
	[
		'quote-mid-talk',
		short('Who said “But the fees are far too high”?', 'Olaf Brandt'),
		short('Who said “The fees are far too high for Porto”?', 'Olaf Brandt'),
	],
	[
		'quote-mid-talk',
		short("Who said “The fees are too high for the people'”?", 'Olaf Brandt'),
		short("Who said “The pilots' fees are too high for the people”?", 'Olaf Brandt'),
	],
	[
		'signs-in-stem',
		short('By how many points, +/- 3, did Olaf Brandt lead?', '9 points'),
		short('By how many points did Olaf Brandt lead Ines Duarte?', '9 points'),
	],
	[
		'pronoun-unresolved',
		short('What led to an FBI inquiry into her trip?'),
		short('What led to an FBI inquiry into the trip of Clara Mendes?'),
	],
	[
		'present-rots',
		short('Who is the mayor of Porto?', 'Ines Duarte'),
		short('As of 5 March 2024, who is the mayor of Porto?', 'Ines Duarte'),
	],
	[
		'stands-not-alone',
		short('How many were killed by the fire?', '12'),
		short('How many people were hurt by the fire in Porto?', '12'),
	],
	[
		'stem-long',
		short(`What did Clara Mendes, ${'who knew very well that '.repeat(8)}it rained, buy?`),
		short('What did Clara Mendes buy in Lisbon?'),
	],
	[
		'stem-short',
		short('Who sailed?', 'Olaf Brandt'),
		short('Who sailed to Porto in May 2021?', 'Olaf Brandt'),
	],
	[
		'answer-in-stem',
		short('Which ferry company did Nordline of Oslo found?', 'Nordline'),
		short('Which ferry company did Olaf Brandt found?', 'Nordline'),
	],
	[
		'clang',
		choice(
			'What did the harbour fees in Porto drive away?',
			'careful harbour fees companies',
			'large trucks',
			'young sailors',
		),
		choice(
			'What did the harbour fees in Porto drive away?',
			'ferry companies',
			'large trucks',
			'young sailors',
		),
	],
	[
		'option-empty',
		choice('Who met Olaf Brandt?', 'Clara Mendes', '', 'Ines Duarte'),
		choice('Who met Olaf Brandt?', 'Clara Mendes', 'Rui Lobo', 'Ines Duarte'),
	],
	[
		'options-alike',
		choice('Who met Olaf Brandt?', 'Clara Mendes', 'clara mendes', 'Ines Duarte'),
		choice('Who met Olaf Brandt?', 'Clara Mendes', 'Rui Lobo', 'Ines Duarte'),
	],
	[
		'options-few',
		choice('Who met Olaf Brandt?', 'Clara Mendes'),
		choice('Who met Olaf Brandt?', 'Clara Mendes', 'Rui Lobo', 'Ines Duarte'),
	],
	[
		'key-missing',
		ask('Who met Olaf Brandt?', {
			form: 'multiple',
			options: [
				{ text: 'Rui Lobo', correct: false },
				{ text: 'Ines Duarte', correct: false },
			],
		}),
		choice('Who met Olaf Brandt?', 'Clara Mendes', 'Rui Lobo', 'Ines Duarte'),
	],
	[
		'keys-several',
		ask('Who met Olaf Brandt?', {
			form: 'choice',
			options: [
				{ text: 'Rui Lobo', correct: true },
				{ text: 'Ines Duarte', correct: true },
				{ text: 'Clara Mendes', correct: false },
			],
		}),
		choice('Who met Olaf Brandt?', 'Clara Mendes', 'Rui Lobo', 'Ines Duarte'),
	],
	[
		'option-inside',
		choice('Where did Olaf Brandt land?', 'Porto', 'Porto and Faro', 'Lisbon'),
		choice('Where did Olaf Brandt land?', 'Porto', 'Faro', 'Lisbon'),
	],
	[
		'options-not-parallel',
		choice('Where did Olaf Brandt land?', 'Porto', '3 March 2024', 'Lisbon'),
		choice('Where did Olaf Brandt land?', 'Porto', 'Faro', 'Lisbon'),
	],
	[
		'key-longest',
		choice(
			'What did Olaf Brandt ask of Porto?',
			'Cut its fees for every ferry that lands there by a third within two years',
			'Build a pier',
			'Train pilots',
		),
		choice('What did Olaf Brandt ask of Porto?', 'Cut its fees', 'Build a pier', 'Train pilots'),
	],
	[
		'key-shortest',
		choice(
			'What did Olaf Brandt ask of Porto?',
			'Pilots',
			'Build a pier for ferries from the north',
			'Cut the fees for every ferry there',
		),
		choice('What did Olaf Brandt ask of Porto?', 'Cut its fees', 'Build a pier', 'Train pilots'),
	],
	[
		'all-of-the-above',
		choice('What did Olaf Brandt ask of Porto?', 'All of the above', 'Build a pier', 'Train pilots'),
		choice('What did Olaf Brandt ask of Porto?', 'Cut its fees', 'Build a pier', 'Train pilots'),
	],
	[
		'absolute-lure',
		choice('What did Olaf Brandt ask of Porto?', 'Cut its fees', 'Never build piers', 'Train pilots'),
		choice('What did Olaf Brandt ask of Porto?', 'Cut its fees', 'Build a pier', 'Train pilots'),
	],
	[
		'options-unordered',
		choice('When did Olaf Brandt land in Porto?', '2021', '2019', '2024'),
		choice('When did Olaf Brandt land in Porto?', '2019', '2021', '2024'),
	],
	[
		'lure-too-near',
		choice('How many pilots did Porto train?', '40 pilots', '42 pilots', '80 pilots'),
		choice('How many pilots did Porto train?', '40 pilots', '60 pilots', '80 pilots'),
	],
	[
		'lure-implausible',
		choice('In which year did Olaf Brandt land in Porto?', '2021', '1850', '2019'),
		choice('In which year did Olaf Brandt land in Porto?', '2019', '2020', '2021'),
	],
	[
		'gap-count',
		gap('Olaf Brandt likes ____ and ____.', 'southern ports'),
		gap('Olaf Brandt likes ferries and ____.', 'southern ports'),
	],
	[
		'gap-function-word',
		gap('Olaf Brandt sails ____ Porto.', 'to'),
		gap('Olaf Brandt sails to ____.', 'southern ports'),
	],
	[
		'gap-half-name',
		gap('Olaf Brandt spoke to the ____ Nations.', 'United'),
		gap('Olaf Brandt spoke to the ____.', 'United Nations'),
	],
	[
		'gap-open',
		gap('Olaf Brandt said ____.', 'that one and another and a third and a fourth ferry'),
		gap('Olaf Brandt said that ____ were better.', 'southern ports'),
	],
	[
		'gap-first',
		gap('____ please Olaf Brandt.', 'southern ports'),
		gap('Olaf Brandt likes ____.', 'southern ports'),
	],
	[
		'article-tells',
		gap('Olaf Brandt waited for an ____.', 'captain'),
		gap('Olaf Brandt waited for an ____.', 'engineer'),
	],
	[
		'stem-negative',
		choice('Which of the ports did Olaf Brandt not visit?', 'Faro', 'Porto', 'Lisbon'),
		choice('Which of the ports did Olaf Brandt visit?', 'Faro', 'Porto', 'Lisbon'),
	],
	[
		'yes-no',
		choice('Did Olaf Brandt visit Faro?', 'Yes', 'No', 'Maybe'),
		choice('Which port did Olaf Brandt visit?', 'Faro', 'Porto', 'Lisbon'),
	],
	[
		'two-ideas',
		short('Where and when did Olaf Brandt land?', 'Porto'),
		short('Where did Olaf Brandt land in May 2021?', 'Porto'),
	],
	[
		'cruel-detail',
		short('How was the captain of the Nordline ferry strangled?', 'with a rope'),
		short('Who was the captain of the Nordline ferry?', 'Rui Lobo'),
	],
	[
		'trivial',
		short('Where did the shares of Nordline close in Porto?', 'at 41 euros, down 3'),
		short('Who bought shares of Nordline in Porto before the pier of 1991 was closed?', 'Olaf Brandt'),
	],
	[
		'answer-cut',
		short('Who sailed with Olaf Brandt to the ports that include?', 'Clara Mendes'),
		short('What do the ports of Olaf Brandt include?', 'Porto and Lund'),
	],
	[
		'quote-mid-talk',
		short(
			'In the report “Will the ferry sail?” of 5 March 2024, who said “But the fees are far too high”?',
			'Olaf Brandt',
		),
		short(
			'In the report “Will the ferry sail?” of 5 March 2024, who said “The fees are far too high for Porto”?',
			'Olaf Brandt',
		),
	],
	[
		'trivial',
		short('Whom did Olaf Brandt tell about the ferry?', 'reporters'),
		short('Whom did Olaf Brandt tell about the ferry?', 'the mayor of Porto'),
	],
	[
		'not-article',
		short('What did Olaf Brandt ask people to do? Read more', 'subscribe'),
		short('What did Olaf Brandt ask people of Porto to do?', 'walk'),
	],
	[
		'world-knowledge',
		short('What is the capital of Portugal?', 'Lisbon'),
		short('In which city did Olaf Brandt land on 3 March 2024?', 'Lisbon'),
	],
	[
		'several-right',
		short('Name a port that Olaf Brandt visited.', 'Faro'),
		short('How many ports did Olaf Brandt visit?', 'three'),
	],
	[
		'unit-lost',
		short('By how much did the fees in Porto rise?', '5'),
		short('By how many per cent did the fees in Porto rise?', '5'),
	],
	[
		'answer-cut',
		short('What did Olaf Brandt ask of Porto?', 'to cut its fees and'),
		short('What did Olaf Brandt ask of Porto?', 'to cut its fees'),
	],
	[
		'pronoun-in-answer',
		short('What did Olaf Brandt say in Porto?', 'it was too dear'),
		short('What did Olaf Brandt say of Porto?', 'too dear'),
	],
	[
		'pronoun-in-answer',
		short('What did Olaf Brandt say of Porto?', 'it was too dear'),
		short('What did Olaf Brandt say about Porto?', 'it was too dear'),
	],
	[
		'pronoun-in-answer',
		short('What did Olaf Brandt say Portugal would not do?', 'tolerate that from any other country'),
		short('What did Olaf Brandt say Portugal would not do?', 'tolerate new fees from any other country'),
	],
	[
		'pronoun-in-answer',
		short('What did Olaf Brandt urge Porto to do?', 'do the same in May'),
		short('What did Olaf Brandt urge Porto to do?', 'cut its fees in May'),
	],
	[
		'quote-leans',
		short('Who said “They should have lowered the fees of the port”?', 'Olaf Brandt'),
		short('Who said “The port should have lowered all of its fees”?', 'Olaf Brandt'),
	],
	[
		'quote-leans',
		short('Who said “They were at their lowest point for many years”?', 'Olaf Brandt'),
		short('Who said that the talks “were at their lowest point for many years”?', 'Olaf Brandt'),
	],
	[
		'quote-leans',
		short('Who said “Nobody in Porto has ever done that before”?', 'Olaf Brandt'),
		short('Who said “Nobody in Porto has ever closed a pier before”?', 'Olaf Brandt'),
	],
	[
		'quote-leans',
		short('Who said “Ferries were late in Porto last week”?', 'Olaf Brandt'),
		short('Who said “Ferries were late in Porto all year”?', 'Olaf Brandt'),
	],
	[
		'quote-leans',
		short('Who said “In that scenario all ferries of Porto would be late”?', 'Olaf Brandt'),
		short('Who said “In a storm all ferries of Porto would be late”?', 'Olaf Brandt'),
	],
	[
		'quote-mid-talk',
		short('Who said “could be a good time to buy ferries in Porto”?', 'Olaf Brandt'),
		short('Who said “now could be a good time to buy ferries in Porto”?', 'Olaf Brandt'),
	],
	[
		'quote-mid-talk',
		short('Who said “When I look at the ferries in the port of Porto”?', 'Olaf Brandt'),
		short('Who said “When I look at the ferries in Porto, I am proud of the port”?', 'Olaf Brandt'),
	],
	[
		'quote-mid-talk',
		short('Who said “The ferries of Porto are going to try to …”?', 'Olaf Brandt'),
		short('Who said “The ferries of Porto are going to try to hold out”?', 'Olaf Brandt'),
	],
	[
		'topic-missing',
		short('In the report of 5 March 2024, what did Olaf Brandt say he would do?', 'lower all fees'),
		short(
			'In the report of 5 March 2024, what did Olaf Brandt say the ferry company would do?',
			'lower all fees',
		),
	],
	[
		'stem-broken',
		short('In 2014, how many ferries did Porto have over of small size?', '60'),
		short('In 2014, how many ferries of small size did Porto have?', '60'),
	],
	[
		'stem-broken',
		short('How many ferries are for sale in and in Lund?', '60'),
		short('How many ferries are for sale in Lund?', '60'),
	],
	[
		'stem-broken',
		short('How many people did the day start early for a group of about who met in Lund?', '60'),
		short('How many people met in Lund?', '60'),
	],
	[
		'stem-broken',
		short('Who posted a message in Lund reading “Thank you” moments?', 'Olaf Brandt'),
		short('Who posted a message in Lund reading “Thank you”?', 'Olaf Brandt'),
	],
	[
		'quote-mid-talk',
		short('Who said “we would be looking at empty ports in Portugal now”?', 'Olaf Brandt'),
		short('Who said “we would be looking at empty ports in Portugal if fees rose”?', 'Olaf Brandt'),
	],
	[
		'quote-mid-talk',
		short('Who said “The port is like Islero (the bull that killed a famous man)”?', 'Olaf Brandt'),
		short('Who said “The port is like Islero, the bull that killed a famous man”?', 'Olaf Brandt'),
	],
	[
		'explanation-missing',
		{ ...short('What did Olaf Brandt build?'), explanation: '' },
		short('What did Olaf Brandt build?'),
	],
];

describe('each flaw, and the same question without it', () => {
	test.each(TABLE)('%s', (code, flawed, mended) => {
		expect(codes(flawed)).toContain(code);
		expect(codes(mended)).not.toContain(code);
	});
});

const TEXT = 'Olaf Brandt said the fees “may well fall by the summer”. the pier closed. it was late.';
const GROWS = 'Ferry fares in Porto are set to grow 84% this year.';
const EXCEPT = 'Brandt leads Nordline in all ports, including small ones, except Lund.';
const entity = (id: string, name: string, aliases: string[] = [], members?: string[]) => ({
	id,
	type: 'person' as const,
	name,
	aliases,
	roles: [],
	mentions: [],
	...(members ? { members } : {}),
});
const hedged = {
	fingerprint: 'f',
	hedge: { start: TEXT.indexOf('may'), end: TEXT.indexOf('may') + 3 },
} as Fact;

test.each([
	'How many members in Lund voted for and against the new bridge?',
	'Who runs a uranium plant near the port of Lund?',
	'Who won a debate about who pays for the bridge of Lund?',
	'Which player of Lund missed the cup final with a niggling injury?',
	'In the report “Lund and Porto: A tortured friendship” of 5 March 2024, which port did Clara Mendes visit?',
	'Who said “There’s a real change under way in the ferry towns of Norway”?',
	'Who said she would close the ferry line to Porto?',
	'Who went so far as to close the ferry line to Porto?',
	'By how much did enrolment at for-profit schools in Norway rise between 1990 and 2013?',
	'Whom did Clara Mendes replace on Nordline’s “Sunday Night Sailing” broadcasts?',
])('nothing is wrong with: %s', (stem) => expect(codes(short(stem, 'Olaf Brandt'))).toEqual([]));

describe('flaws that need the article', () => {
	const rows: [string, Question, LintContext, boolean][] = [
		[
			'quotation-inexact',
			truth('Olaf Brandt said the fees “will well fall by the summer”.'),
			{ text: TEXT },
			true,
		],
		[
			'quotation-inexact',
			truth('Olaf Brandt said the fees “may well fall by the summer”.'),
			{ text: TEXT },
			false,
		],
		[
			'quotation-inexact',
			gap('Olaf Brandt said the fees “may well fall by the ____ (1 word: s…)”.', 'summer'),
			{ text: TEXT },
			false,
		],
		[
			'quote-leans',
			short('Who said “Olaf is a longtime friend of mine and of Porto”?', 'Clara Mendes'),
			{ entities: [entity('e1', 'Olaf Brandt', ['Olaf'])], title: 'Harbour fees rise' },
			true,
		],
		[
			'quote-leans',
			short('Who said “Olaf is a longtime friend of mine and of Porto”?', 'Clara Mendes'),
			{ entities: [entity('e1', 'Olaf Brandt', ['Olaf'])], title: 'Brandt raises harbour fees' },
			false,
		],
		[
			'period-missing',
			{
				...short('By what percentage are ferry fares in Porto set to grow?', '84%'),
				evidence: [{ start: 0, end: GROWS.length }],
			},
			{ text: GROWS },
			true,
		],
		[
			'qualifier-lost',
			{
				...short('Who leads Nordline in all ports?', 'Brandt'),
				evidence: [{ start: 0, end: EXCEPT.length }],
			},
			{ text: EXCEPT },
			true,
		],
		[
			'qualifier-lost',
			{
				...short('Who leads Nordline in all ports except Lund?', 'Brandt'),
				evidence: [{ start: 0, end: EXCEPT.length }],
			},
			{ text: EXCEPT },
			false,
		],
		['hedge-lost', truth('Olaf Brandt said the fees will fall.'), { text: TEXT, facts: [hedged] }, true],
		['hedge-lost', truth('Olaf Brandt said the fees may fall.'), { text: TEXT, facts: [hedged] }, false],
		[
			'evidence-outside',
			{ ...truth('Olaf Brandt said so.'), evidence: [{ start: 0, end: 999 }] },
			{ text: TEXT },
			true,
		],
		['evidence-missing', { ...truth('Olaf Brandt said so.'), evidence: [] }, { text: TEXT }, true],
		[
			'source-broken',
			{ ...truth('Olaf Brandt said so.'), evidence: [{ start: 56, end: TEXT.length }] },
			{ text: TEXT },
			true,
		],
		[
			'source-broken',
			{ ...truth('Olaf Brandt said so.'), evidence: [{ start: 0, end: 56 }] },
			{ text: TEXT },
			false,
		],
		[
			'name-ambiguous',
			short('What did Brandt say?'),
			{ entities: [entity('1', 'Olaf Brandt'), entity('2', 'Eva Brandt')] },
			true,
		],
		[
			'name-ambiguous',
			short('What did Eva Brandt say?'),
			{ entities: [entity('1', 'Olaf Brandt'), entity('2', 'Eva Brandt')] },
			false,
		],
		[
			'lure-true',
			choice('Who met Clara Mendes?', 'Olaf Brandt', 'the chairman', 'Ines Duarte'),
			{ entities: [entity('1', 'Olaf Brandt', ['the chairman'])] },
			true,
		],
		[
			'answer-in-stem',
			short('What did the chairman of Nordline say of Brandt?', 'Olaf Brandt'),
			{ entities: [entity('1', 'Olaf Brandt', ['Brandt'])] },
			true,
		],
		[
			'gap-misplaced',
			ask('Olaf Brandt said the ____ may fall.', {
				form: 'gap',
				answer: 'fees',
				accept: [],
				gap: { start: 0, end: 4 },
			}),
			{ text: TEXT },
			true,
		],
	];
	test.each(rows)('%s', (code, question, context, flagged) => {
		expect(codes(question, context).includes(code)).toBe(flagged);
	});
});

test('a good question has no flaw', () => {
	expect(
		codes(short('On 14 June 2023, what did Rui Lobo ask the United States to do?', 'lower its fees')),
	).toEqual([]);
});

test('every code has its sentence', () => {
	const folder = new URL('../../../src/lib/engine/questions/lint/', import.meta.url);
	const source = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
	const found = new Set(
		[...source.join('\n').matchAll(/(?:reject|warn)\('([a-z-]+)'/g)].map(([, code]) => code),
	);
	expect(found.size).toBeGreaterThan(40);
	for (const code of found) expect(problems).toHaveProperty([`lint.${code}`]);
});
