/** Statements as facts: what is told for sure, and what is not. */
import { describe, expect, test } from 'vitest';
import { readFacts } from '../../helpers/facts';

const sure = (text: string): string[] =>
	readFacts(text)
		.facts.filter((fact) => fact.kind === 'statement' && !fact.doubt)
		.map((fact) => fact.text);

describe('told for sure', () => {
	test.each([
		[
			'Peter Novak was glad that Croatia can sell ferries now that Norway has built the bridge of Zadar.',
			'Peter Novak was glad that Croatia can sell ferries now that Norway has built the bridge of Zadar.',
		],
		[
			'Helena Strand, the former secretary of state, flew to Zadar. Peter Novak said Norway asked the former secretary of state to open the bridge of Zadar.',
			'Peter Novak said Norway asked Helena Strand to open the bridge of Zadar.',
		],
		[
			'In 2010, Maria Lopez said the harbour of Valencia had lost half its trade.',
			'In 2010, Maria Lopez said the harbour of Valencia had lost half its trade.',
		],
		['Norway called on Finland to “open the border”.', 'Norway called on Finland to “open the border”.'],
		[
			'Helena Strand called for a new treaty between Norway and Finland.',
			'Helena Strand called for a new treaty between Norway and Finland.',
		],
		[
			'Peter Novak accused Helena Strand of hiding the costs of the Zadar bridge.',
			'Peter Novak accused Helena Strand of hiding the costs of the Zadar bridge.',
		],
		[
			'The costs of the Zadar bridge were hidden for years, Peter Novak said.',
			'Peter Novak said that the costs of the Zadar bridge were hidden for years.',
		],
		[
			'Higher fees in Zadar will drive away ferries, Peter Novak added.',
			'Peter Novak added that higher fees in Zadar will drive away ferries.',
		],
		[
			'Labour voters in Zadar want a bridge, Peter Novak said.',
			'Peter Novak said that Labour voters in Zadar want a bridge.',
		],
		[
			'“Croatia signed a deal in May and Norway broke the deal of Zadar,” Peter Novak said.',
			'Peter Novak said: “Croatia signed a deal in May and Norway broke the deal of Zadar”.',
		],
		[
			'Maria Lopez, programme director at Zadar County Hospital, said its figures showed a rise of fees in Norway.',
			"Maria Lopez said Zadar County Hospital's figures showed a rise of fees in Norway.",
		],
		[
			'Zadar County Hospital spokeswoman Maria Lopez said it would open two wards in Oslo.',
			'Maria Lopez said Zadar County Hospital would open two wards in Oslo.',
		],
		[
			'The University of Oslo and the Department of Home Affairs have said they followed all rules of Norway.',
			'The University of Oslo and the Department of Home Affairs have said they followed all rules of Norway.',
		],
		[
			'Peter Novak told delegates that their votes could help Norway win the bridge of Zadar.',
			'Peter Novak told delegates that their votes could help Norway win the bridge of Zadar.',
		],
		[
			'Peter Novak said it was “absolutely clear” that the bridge of Zadar was in danger.',
			'Peter Novak said it was “absolutely clear” that the bridge of Zadar was in danger.',
		],
		[
			'“Croatia does what it can with what Norway has,” Peter Novak said.',
			'Peter Novak said: “Croatia does what it can with what Norway has”.',
		],
		[
			'“They carry more people than all the bridges of Croatia,” Peter Novak said of the ferries of Norway.',
			'Peter Novak said of the ferries of Norway: “They carry more people than all the bridges of Croatia”.',
		],
		[
			'Asked about the bridge of Zadar, Peter Novak said: “It is the longest in Croatia by far.”',
			'Asked about the bridge of Zadar, Peter Novak said: “It is the longest in Croatia by far”.',
		],
		[
			'“Norway would have built a bridge if Croatia had paid,” Peter Novak said.',
			'Peter Novak said: “Norway would have built a bridge if Croatia had paid”.',
		],
		[
			'“Ferries right now carry people from Norway to Croatia in any weather this country has,” Peter Novak said.',
			'Peter Novak said: “Ferries right now carry people from Norway to Croatia in any weather this country has”.',
		],
		[
			'“People who pay taxes in Croatia want a bridge,” Peter Novak said.',
			'Peter Novak said: “People who pay taxes in Croatia want a bridge”.',
		],
		[
			'“There is an expectation in Norway that ferries run on time,” Peter Novak said.',
			'Peter Novak said: “There is an expectation in Norway that ferries run on time”.',
		],
		[
			'Papers in Norway and Finland suggested that a Croatian firm is buying Zadar Rail but has yet to tell its owners.',
			'Papers in Norway and Finland suggested that a Croatian firm is buying Zadar Rail but has yet to tell its owners.',
		],
		[
			'A study by the University of Oslo found that the ferries of Norway carry 2,000 people a day.',
			'A study by the University of Oslo found that the ferries of Norway carry 2,000 people a day.',
		],
	])('%s', (text, told) => {
		expect(sure(text)).toEqual([told]);
	});
});

test('"it also found" is told of the study of the sentence before, each thing by itself', () =>
	expect(
		sure(
			'A study by the University of Oslo found that a ferry to Zadar could cover its costs. It also found that the bridge of Zadar would close and that a road to Oslo would open.',
		).slice(1),
	).toEqual([
		'A study by the University of Oslo found that the bridge of Zadar would close.',
		'A study by the University of Oslo found that a road to Oslo would open.',
	]));

test.each([
	[
		'with a name in it, a second part of a quotation is told too',
		'“The bridge of Zadar is the longest in Croatia by far,” Peter Novak said. “The ferries of Norway carry 400 people to Oslo every day.”',
		2,
	],
	[
		'without one it is not',
		'“The bridge of Zadar is the longest in Croatia by far,” Peter Novak said. “People should look at things in a new way.”',
		1,
	],
])('%s', (_, text, count) => expect(sure(text)).toHaveLength(count));

test('"the bank" of an article about one bank is that bank', () =>
	expect(
		sure(
			'The Bank of Zadar bought a ferry in 2012. The Bank of Zadar sold it in 2014. The bank said fees in Norway would rise by 5%.',
		),
	).toEqual([expect.stringContaining('Bank of Zadar said fees in Norway would rise by 5%.')]));

describe('not told for sure', () => {
	test.each([
		[
			'half of what a "he said" cuts: it is told to the letter or not at all',
			'“Croatia has the longest bridge of all,” Peter Novak said, “but Norway has better ferries.”',
		],
		[
			'words from somebody',
			'The report contradicts comments from Mayor Helena Strand that “the bridge of Zadar is safe for all”.',
		],
		[
			'a day without its verb',
			'But when Peter Novak said he would sail on the day Helena Strand had proposed, Norway laughed.',
		],
		[
			'what a call was for',
			'Peter Novak agreed to a call on Monday, but only to tell Helena Strand that Norway is cold.',
		],
		[
			'what voters may do',
			'Norwegian voters may listen and conclude that the bridge of Zadar has done much good.',
		],
		['a share of nobody knows whom', 'Only 40% think Peter Novak will win the vote in Zadar.'],
		[
			'a claim that is only mentioned',
			'Despite Peter Novak’s claims that Croatia has paid 10 million euros, Norway sued.',
		],
		['said only if', 'Norway would pay if Peter Novak thinks that Croatia has closed the bridge of Zadar.'],
		['not said', 'Peter Novak did not come out and say Croatia would close the bridge of Zadar.'],
		[
			'what was a mistake?',
			'Maria Lopez, director at Zadar County Hospital, said it was a mistake of Norway.',
		],
		[
			'no verb of its own',
			'A quarrel between those who fear the bridge of Zadar (“It is long,” Maria Lopez wrote) will go on.',
		],
		['what was announced', 'Norway will close the bridge of Zadar, a plan announced in May.'],
		[
			'what will happen?',
			'“Whether it will happen in time to save the coast is the question,” Peter Novak said.',
		],
		['than what?', '“Norway would have to be blind to think otherwise,” Peter Novak said.'],
		['which fees?', '“These fees drive ships away from Norway,” Peter Novak said of the ferries of Croatia.'],
		['of which plan?', '“It is the best for Croatia and for Norway,” Peter Novak said of the plan.'],
		['if what?', '“We would have had to close the bridge of Zadar at once,” Peter Novak said.'],
		['whom?', '“It is good to build the bridge of Zadar for somebody else,” Peter Novak said.'],
		['whom does he speak to?', '“You’ve called the ferries of Norway slow and ugly,” Peter Novak said.'],
		['which claim?', '“The ferries of Norway only bolster that assertion,” Peter Novak said.'],
		['as long as what?', '“The bridge of Zadar is just not as long,” Peter Novak said.'],
		['a noun and nothing said of it', '“Rich people who want to sell ferries to Norway,” Peter Novak said.'],
		['does what?', '“I know Croatia does as well,” Peter Novak said.'],
		['which man?', '“Norway does not believe what the man says,” Peter Novak said.'],
		['the match of what?', '“Croatia and Norway were tired before the match and lost it,” Peter Novak said.'],
		['encourage what?', '“To encourage that and to praise Croatia is a mistake,” Peter Novak said.'],
		['a question', 'Why had Peter Novak said that Croatia would close the bridge of Zadar?'],
		[
			'another “he” in what was said',
			'Peter Novak said John Carter of Nordic Pipes feared his plans would fail.',
		],
		['an opening that is lost', 'Like the farmers of Lapland, Peter Novak said Croatia would be a rival.'],
		['whom?', 'Peter Novak called him a friend of the people of Croatia.'],
		['cut after its subject', 'Peter Novak said that the treaty, which Norway rejected.'],
	])('%s', (_name, text) => {
		expect(sure(text)).toEqual([]);
	});
});

test('two things said in one breath are two facts', () => {
	expect(
		sure(
			'Peter Novak said that the bridge of Zadar “had always been safe and cheap” and that Croatia would build a second one.',
		),
	).toEqual([
		'Peter Novak said that the bridge of Zadar “had always been safe and cheap”.',
		'Peter Novak said that Croatia would build a second one.',
	]);
	expect(sure('Peter Novak said that the ferries of Norway were slow and dear.')).toHaveLength(1);
});

test('bilateral ties are between two', () => {
	const text =
		'Norway and Finland met in Oslo. Norway paid, and Finland thanked Norway. Peter Novak said that the state of bilateral ties “is better than ever before”.';
	expect(sure(text)).toEqual([
		'Peter Novak said that the state of bilateral ties (between Finland and Norway) “is better than ever before”.',
	]);
});

test('a bound stays with its number', () => {
	expect(sure('Peter Novak said at least six ferries of Norway had sunk near Zadar.')).toEqual([
		'Peter Novak said at least six ferries of Norway had sunk near Zadar.',
	]);
});

test('the name behind the office is who said it', () => {
	const [fact] = readFacts(
		'Lund’s transport minister, Peter Osei, said Lund would pay “two thirds and not a cent more” of the cost of the harbour.',
	).facts.filter(({ kind }) => kind === 'statement');
	expect(fact?.text).toMatch(/^Peter Osei said /);
	expect(fact?.doubt).toBeUndefined();
});
