/** Sentences → facts whose names, verbs and periods are told as they are written. */
import { describe, expect, test } from 'vitest';
import { readFacts } from '../../helpers/facts';

const sure = (text: string, published?: string | null): string[] =>
	readFacts(text, published)
		.facts.filter((fact) => !fact.doubt)
		.map((fact) => fact.text);

describe('told right', () => {
	test.each([
		[
			'what came of it, behind its day',
			'Nordline collapsed in August 2002, wiping out the savings of thousands of investors and costing 9,500 people their jobs.',
			'Nordline collapsed in August 2002, wiping out the savings of thousands of investors and costing 9,500 people their jobs.',
		],
		[
			'of which there is one',
			'“It is late,” said Peter Novak, highest-ranking pilot in Zadar.',
			'As of 16 May 2024, Peter Novak was the highest-ranking pilot in Zadar.',
		],
		[
			'the boss of a side',
			'Zadar Rovers won. Rovers boss Peter Novak praised Helena Strand in Lund.',
			'As of 16 May 2024, Peter Novak was Rovers boss.',
		],
		[
			'a side that nobody knows',
			'Wessenden coach Peter Novak praised Helena Strand in Lund.',
			'As of 16 May 2024, Peter Novak was Wessenden coach.',
		],
		[
			'a verb that ends like a past',
			'Nordline is to shed 2,900 jobs in Zadar.',
			'Nordline is to shed 2,900 jobs in Zadar.',
		],
		[
			'what belongs to what there is once',
			"Nordline sells 40% of the world's boats.",
			"Nordline sells 40% of the world's boats.",
		],
		[
			'what was done, in front of its sentence',
			'Founded in Lund in 1931, Nordline has 94 boats and employs about 4,200 people.',
			'Nordline was founded in Lund in 1931.',
		],
		[
			'what goes on behind it',
			'Founded in Lund in 1931, Nordline has 94 boats and employs about 4,200 people.',
			'Nordline has 94 boats.',
		],
		[
			'who, behind a name and a post',
			'“It is late,” said Peter Novak, a former port pilot, who won the Zadar regatta in 2004.',
			'Peter Novak won the Zadar regatta in 2004.',
		],
		[
			'a capital that acts for its country',
			'Nordline met in Zadar. Berlin has agreed to pay for the port of Zadar.',
			'The German government has agreed to pay for the port of Zadar.',
		],
		[
			'what somebody helped found',
			'“The port is open,” said Helena Strand, who helped found the Zadar Port Council.',
			'Helena Strand helped found the Zadar Port Council.',
		],
		[
			'a street that a paper has its name from',
			'Helena Strand campaigned on a pledge to be tough on Wall Street. “It is hard,” she told the Wall Street Journal.',
			'Helena Strand campaigned on a pledge to be tough on Wall Street.',
		],
		[
			'a place that a people has its name from',
			"In the 1920s, Peter Novak's attempts at pleasing Turkey caused Narva to be placed within Estonia. Narva drove thousands of Narva Armenians to demand a vote.",
			"Peter Novak's attempts at pleasing Turkey caused Narva to be placed within Estonia.",
		],
		[
			'whom the quotation itself has named',
			'Helena Strand praised Vejo Falk and Peter Novak in Zadar. “People close to Falk say he likes the harbour law of Lund,” said Helena Strand.',
			'Helena Strand said: “People close to Falk say he likes the harbour law of Lund”.',
		],
		[
			'two things to do, the first of one word',
			'Party chairman Peter Novak has implored state party delegates to unite and focus on Helena Strand.',
			'Peter Novak has implored state party delegates to unite and focus on Helena Strand.',
		],
		[
			'of one paper there is one publisher',
			'“The ports of Zadar are far too small,” said Peter Novak, publisher of The Tide.',
			'As of 16 May 2024, Peter Novak was publisher of The Tide.',
		],
		[
			'what is counted in between two commas',
			'A group of more than 50 pilots, including Helena Strand and Peter Novak, sent a letter to Zadar.',
			'A group of more than 50 pilots, including Helena Strand and Peter Novak, sent a letter to Zadar.',
		],
		[
			'three papers by their names',
			"Harbour Watch, The Sea File and Morning Tide featured all-male panels discussing Helena Strand's plan for Zadar.",
			"Harbour Watch, The Sea File and Morning Tide featured all-male panels discussing Helena Strand's plan for Zadar.",
		],
		[
			'a name behind words that are left out',
			'Right now, Helena Strand is 439 votes short in Zadar, according to the Zadar Bank.',
			'According to the Zadar Bank, Helena Strand is 439 votes short in Zadar.',
		],
		[
			'a name for “he” of “he’s”',
			'Peter Novak ran in Zadar. The state of Lund will decide whether he’s right.',
			'The state of Lund will decide whether Peter Novak is right.',
		],
		[
			'too far',
			'Helena Strand said that Peter Novak had avoided tacking too far left in Zadar.',
			'Helena Strand said that Peter Novak had avoided tacking too far left in Zadar.',
		],
		[
			'what is put beside a day',
			'Zadar elected Ida Falk to the Supreme Court Tuesday, a significant victory for Helena Strand and port groups.',
			'Zadar elected Ida Falk to the Supreme Court on 14 May 2024, a significant victory for Helena Strand and port groups.',
		],
		[
			'who speaks for a kind of research',
			'Some advocates for stem cell research said that Zadar overlooked the potential benefits of finding possible cures.',
			'Some advocates for stem cell research said that Zadar overlooked the potential benefits of finding possible cures.',
		],
		[
			'what a poll found',
			'Helena Strand has support from 52 percent of Zadar voters, a Zadar University poll found.',
			'A Zadar University poll found that Helena Strand has support from 52 percent of Zadar voters.',
		],
		[
			'what figures showed',
			'Sales in Zadar rose by 4% in May, Zadar Bank figures showed.',
			'Zadar Bank figures showed that sales in Zadar rose by 4% in May 2024.',
		],
		[
			'a dateline in small letters',
			'New Zadar (AFP) – The same anger that saw Lund leave could hurt Zadar, Helena Strand warned.',
			'Helena Strand warned that the same anger that saw Lund leave could hurt Zadar.',
		],
		[
			'a time behind an article that stands',
			'Nordline posted net income for the second quarter of 1989 of $8.6 million.',
			'Nordline posted net income for the second quarter of 1989 of $8.6 million.',
		],
		[
			'who was shown the door',
			'Helena Strand, Nordline chief executive, was shown the door. She said Zadar is poor.',
			'Helena Strand was Nordline chief executive.',
		],
		[
			'a day that was spent',
			'Helena Strand spent Monday sailing past Zadar.',
			'Helena Strand spent 13 May 2024 sailing past Zadar.',
		],
		[
			'a day that says which interview',
			"Novak's widely criticized April 1 interview with the Zadar Post hurt Helena Strand. Peter Novak spoke.",
			"Peter Novak's widely criticized 1 April 2024 interview with the Zadar Post hurt Helena Strand.",
		],
		[
			'an aside between two commas',
			'Helena Strand promised that Nordline, however, would sell three ferries in Zadar.',
			'Helena Strand promised that Nordline would sell three ferries in Zadar.',
		],
		[
			'a quoted end with its comma',
			'Nordline is axing its revival of "The Pier," and Zadar sold three ferries.',
			'As of 16 May 2024, Nordline is axing its revival of "The Pier".',
		],
		[
			'who helped',
			'Peter Novak helped convince voters across Zadar that Helena Strand should be their next mayor.',
			'Peter Novak helped convince voters across Zadar that Helena Strand should be their next mayor.',
		],
		[
			'what the article says of somebody who is praised',
			'Helena Strand extols Peter Novak, the former doctor who killed 13 people at Fort Lund in 2009.',
			'Peter Novak killed 13 people at Fort Lund in 2009.',
		],
		[
			'one of many managers',
			'Billionaire hedge fund manager Peter Novak is promising donors a ferry.',
			'As of 16 May 2024, Peter Novak was a fund manager.',
		],
		[
			'a firm whose “&” was spoilt on the way',
			'Nordline amp Falk Co. sold three ferries in Zadar.',
			'Nordline & Falk Co. sold three ferries in Zadar.',
		],
		[
			'a score after a name that a possessive could follow',
			'Helena Strand beat Peter Novak 51% to 36% in Zadar.',
			'Helena Strand beat Peter Novak 51% to 36% in Zadar.',
		],
		[
			'a quality that many have',
			'Famed director Helena Strand opened a cinema in Zadar.',
			'As of 16 May 2024, Helena Strand was a famed director.',
		],
		[
			'a dateline with a line below',
			'ZADAR _ Helena Strand sold Nordline on Monday.',
			'Helena Strand sold Nordline on 13 May 2024.',
		],
		[
			'a day “of this year”',
			'Helena Strand sold Nordline on March 23 of this year.',
			'Helena Strand sold Nordline on 23 March 2024.',
		],
		[
			'a span that counts from the article',
			'Helena Strand has lost two elections in the past six weeks.',
			'Helena Strand has lost two elections in the six weeks before 16 May 2024.',
		],
		[
			'the period of a profit',
			'In the first nine months of 2023, Nordline’s sales fell 4%.',
			'In the first nine months of 2023, Nordline’s sales fell 4%.',
		],
		[
			'what is not the only thing done',
			'Nordline not only bought three ferries in Zadar.',
			'Nordline bought three ferries in Zadar.',
		],
		[
			'where and when, after what somebody is',
			'Helena Strand, the mayor of Zadar, met Peter Novak, the chairman of Nordline, in Split on Monday.',
			'Helena Strand met Peter Novak in Split on 13 May 2024.',
		],
		[
			'what a participle says of a noun',
			'Peter Novak was charged in May 2023 in a civil suit filed in a court in Zadar by the Securities Council.',
			'Peter Novak was charged in May 2023 in a civil suit filed in a court in Zadar by the Securities Council.',
		],
		[
			'which men were arrested',
			'Police in Zadar arrested four men suspected of theft.',
			'Police in Zadar arrested four men suspected of theft.',
		],
		[
			'what a loss is compared with',
			'Nordline lost $9 million in May 2023, compared with $3 million in May 2022.',
			'Nordline lost $9 million in May 2023.',
		],
		[
			'a day between several who act and what they do',
			'Helena Strand, Peter Novak and the Zadar Council on Monday signed a pact in Split.',
			'On 13 May 2024, Helena Strand, Peter Novak and the Zadar Council signed a pact in Split.',
		],
		[
			'what two are charged with',
			'Peter Novak and Ana Silva are charged with murder.',
			'As of 16 May 2024, Peter Novak and Ana Silva are charged with murder.',
		],
		[
			'a first name that is an office too',
			'On behalf of Norway, Dean Acker signed the Lund Treaty in 1949.',
			'On behalf of Norway, Dean Acker signed the Lund Treaty in 1949.',
		],
		[
			'what a council ordered',
			'The Zadar Council on Monday ordered an embargo on trade with Norway.',
			'On 13 May 2024, the Zadar Council ordered an embargo on trade with Norway.',
		],
		[
			'how somebody pleaded',
			'Peter Novak has pleaded innocent to charges that he stole a ferry in Zadar.',
			'Peter Novak has pleaded innocent to charges that he stole a ferry in Zadar.',
		],
		[
			'an ambassador by where he is sent',
			'The Danish ambassador to Norway said that Helena Strand had left Zadar.',
			'The Danish ambassador to Norway said that Helena Strand had left Zadar.',
		],
		[
			'the one who was chosen',
			'Presumptive Conservative nominee Peter Novak met Helena Strand in Zadar.',
			'As of 16 May 2024, Peter Novak was the presumptive Conservative nominee.',
		],
		[
			'one of many of a kind',
			'The Zadar casino magnate Peter Novak met Helena Strand in Split.',
			'As of 16 May 2024, Peter Novak was a Zadar casino magnate.',
		],
		[
			'a people that has a capital',
			'The Czech foreign minister, Peter Novak, met Helena Strand in Split.',
			'As of 16 May 2024, Peter Novak was the Czech foreign minister.',
		],
		[
			'critics behind a comma',
			'The plan of Nordline faced critics, who argued that Peter Novak would lose the race in Zadar.',
			'Critics argued that Peter Novak would lose the race in Zadar.',
		],
		[
			'a clause behind whoever speaks',
			'But, says Peter Novak, vice-president of trade at Nordline, it was Helena Strand who sold the Zadar ferry.',
			'Peter Novak said that it was Helena Strand who sold the Zadar ferry.',
		],
		[
			'what a country will do, and why it will',
			'Norway has publicly declared that it will respond to a Danish attack on Finland because it won’t allow an army in Lund.',
			'Norway has publicly declared that it will respond to a Danish attack on Finland because it won’t allow an army in Lund.',
		],
		[
			'what a newspaper was told',
			'Helena Strand told the Zadar Daily News tax relief is given in exchange for new jobs.',
			'Helena Strand told the Zadar Daily News that tax relief is given in exchange for new jobs.',
		],
		[
			'a country at the end of a quotation',
			'Helena Strand said Peter Novak "never had a strong programme in the U.S."',
			'Helena Strand said Peter Novak "never had a strong programme in the U.S."',
		],
		[
			'a state cut short, inside a sentence',
			'Peter Novak sold the old ferry port in Salinas, Calif. before the storm.',
			'Peter Novak sold the old ferry port in Salinas, Calif. before the storm.',
		],
	])('%s', (_, text, told) => {
		expect(sure(text)).toContain(told);
	});
});

describe('not told for sure', () => {
	test.each([
		[
			'a thing of which more is told',
			'A single-player game, said to last about 15 hours, picks up where the first left off.',
			'game said',
		],
		[
			'somebody at sea',
			'The story of a pilot who returns to Zadar after 20 years at sea will compete with the film Carthage.',
			'At sea',
		],
		[
			'somebody by whom he plays for',
			'Zadar have admitted that Peter Novak could leave. The Wales international has been made available for loan in Lund.',
			'international',
		],
		[
			'somebody by his people',
			'“It was late,” said Ida Falk. The Belgian was playing her second game in Lund.',
			'The Belgian',
		],
		[
			'what opponents say of what they oppose',
			'Opponents of Nordline marched in Zadar in 2004. The changes hurt. Opponents say that they punish those without work.',
			'punish',
		],
		['what is given', 'Given the words Helena Strand has directed at Zadar.', 'directed'],
		[
			'whom a court is to get, by a party’s candidate',
			'Peter Novak hopes to be the Labour nominee. The council of Zadar sent Ida Falk to the harbour court. Jan Holt has said repeatedly the next mayor should choose the nominee.',
			'choose the',
		],
		[
			'one of several, by the others',
			'Peter Novak has the support of one governor of New Jersey and two mayors. The governor has introduced Novak at a number of rallies in Zadar.',
			'introduced Peter Novak',
		],
		[
			'what others did with her',
			'Helena Strand, along with Judge Peter Novak and Ida Falk, wrote an in-depth study of the ports of Zadar.',
			'Helena Strand wrote',
		],
		[
			'what somebody without a name did',
			'Peter Novak praised Zadar. The Zadar Bank removed the mayor of Lund, Sweden, from its team after he suggested that Rijeka could be a model for Oslo.',
			'Novak suggested',
		],
		[
			'a lead without its poll',
			'Helena Strand leads Peter Novak among men in Zadar by 8 percentage points.',
			'leads',
		],
		[
			'a sum without what it is for',
			"Peter Novak spoke in Zadar. Helena Strand listened. He calls for $1 trillion in new spending to improve ports and create jobs; she calls for $275 billion - half of what her husband's secretary, Ida Falk, has advocated.",
			'$275 billion',
		],
		['a profit without its period', 'Nordline’s net profit rose 12% to 40m euros.', 'profit'],
		['a price without its day', 'The price of copper rose 12 cents.', 'copper'],
		[
			'the speaker’s own “we” in a sentence told of her',
			'"We are frustrated and horrified" by the fire in Zadar, Helena Strand said.',
			'horrified',
		],
		[
			'what somebody grants before a “But”',
			'“She is a clearly able and experienced mayor of Zadar. But that is not enough,” said Peter Novak.',
			'able and experienced mayor of Zadar”',
		],
		[
			'what answers somebody',
			'“Still, there is room for one more ferry in Zadar,” said Peter Novak.',
			'Still',
		],
		[
			'who is no more than so old',
			'Peter Novak said that the 56-year-old often sailed to Zadar.',
			'56-year-old',
		],
		[
			'a cause of what only may be',
			'Voters in Zadar would flee to Peter Novak because they are late.',
			'because',
		],
		[
			'whose adviser he was',
			'Former adviser Peter Novak met Helena Strand in Zadar.',
			'was a former adviser',
		],
		[
			'a school of a place',
			'Helena Strand was one of 26 people killed in the December 2012 shooting at the Zadar, Croatia, school.',
			'killed',
		],
		[
			'who speaks behind somebody in front of the comma',
			'After a talk with Peter Novak, the mayor of Zadar said that Lund is poor.',
			'Peter Novak was',
		],
		['what many think', 'To many, Helena Strand is a voice for Zadar.', 'voice'],
		['whose lawyer he is', 'Helena Strand met long-time lawyer Peter Novak in Zadar.', 'was a long'],
		['what somebody says in a heading', 'Strand to Zadar: Peter Novak will reverse the port law.', 'reverse'],
		[
			'a list that goes on',
			'Helena Strand relied on port rulings, history and articles from Zadar to win.',
			'rulings, history.',
		],
		[
			'until when to do what',
			'Candidates in Zadar have until Jan. 31, the eve of the vote, to name donors.',
			'until',
		],
		[
			'who says where she takes a stand',
			'Zadar is now the place Pentagon officials say Helena Strand might take a stand.',
			'take a stand',
		],
		[
			'a list whose last name is left out',
			'Helena Strand has insulted Danes, Croats and Swedes in Zadar in May.',
			'Danes, Croats.',
		],
		[
			'what another sentence begins with',
			'Much like Peter Novak found himself playing defense in Zadar, Lund is poor.',
			'Much like',
		],
		[
			'what is asked for beyond it',
			'Helena Strand has called for the Zadar minimum wage, now $7.25 an hour, to be raised to $15 by 2020.',
			'called for',
		],
		['what some view holds', 'In this view, Helena Strand sold Nordline in May.', 'sold'],
		[
			'who cast it in a town',
			'Carl Falk, a clerk from Lund, Denmark, who cast a ballot for Helena Strand, sang.',
			'Denmark cast',
		],
		['what only may be', 'Perhaps Helena Strand sold Nordline on Monday in Zadar.', 'sold'],
		['what holds at times', 'At times, Helena Strand sold ferries in Zadar.', 'sold'],
		['what is needed to win', 'To win, Helena Strand will have to carry Zadar.', 'carry'],
		[
			'a share against one rival only',
			'Against Ida Falk, Helena Strand leads with 54 percent of voters in Zadar.',
			'leads',
		],
		[
			'words that another spoke',
			'“There were a lot of voices that came together at once in Zadar,” the Zadar Post reported, quoting an official.',
			'voices',
		],
		[
			'words that go on behind the cue',
			'“Only you, Dinko,” Helena Strand said, would use the day to leave Zadar.',
			'Only',
		],
		[
			'what she did not say but for one thing',
			'Helena Strand declined to speak in Zadar, only saying that she hoped Peter Novak would come.',
			'only',
		],
		[
			'half of “as recently as”',
			'As recently as a May interview, Helena Strand said Zadar is poor.',
			'As recently,',
		],
		['whose son he was', 'Peter Novak, the son of one governor, met Helena Strand in Zadar.', 'the son'],
		['the boy of a clause', 'Peter Novak, the boy who lost his boat, met Helena Strand in Zadar.', 'the boy'],
	])('%s', (_, text, word) => {
		expect(sure(text).filter((told) => told.includes(word))).toEqual([]);
	});

	test('a month of an unknown year', () => {
		const text = 'Prices in Zadar fell 4% in October.';
		expect(sure(text, null)).toEqual([]);
		expect(sure(text)).toEqual(['Prices in Zadar fell 4% in October 2023.']);
	});
});

test('“her” before a word and a preposition owns nothing', () => {
	const text = 'Helena Strand ran in Zadar. The Zadar Court found her guilty of theft in May.';
	const told = readFacts(text).facts.map((fact) => fact.text);
	expect(told).toContain('The Zadar Court found Helena Strand guilty of theft in May 2024.');
});

test('which one somebody is the first of is no purpose', () => {
	const { facts } = readFacts(
		'Helena Strand became the first woman in Croatian history to win a harbour election.',
	);
	expect(facts.map(({ kind }) => kind)).toEqual(['first']);
});

test('a rise in a year that nobody can know is not told for sure', () => {
	const told = 'Passenger numbers in Zadar rose by almost a quarter last year.';
	expect(sure(told, null)).toEqual([]);
	expect(sure(told)).toHaveLength(1);
});

test('a decade behind its article has it once', () => {
	const { facts } = readFacts('Helena Strand grew up in the 1930s and in the 1940s in Zadar.');
	expect(facts.map(({ text }) => text)).toEqual([
		'Helena Strand grew up in the 1930s and in the 1940s in Zadar.',
	]);
});
