/** Clauses are told whole, with the adverbs that limit them, or not at all. */
import { describe, expect, test } from 'vitest';
import { readFacts } from '../../helpers/facts';

/** Told with no doubt but how far the rule is trusted, which `confidence.ts` decides. */
const tell = (text: string): string[] =>
	readFacts(text)
		.facts.filter(
			(fact) => (!fact.doubt || fact.doubt.code === 'unsure') && !/^(?:role|statement)$/.test(fact.kind),
		)
		.map((fact) => fact.text);

describe('what is told', () => {
	test.each([
		['Ada Lind nearly won the Tarn Cup in 2012.', 'Ada Lind nearly won the Tarn Cup in 2012.'],
		['Ada Lind eventually won the Tarn Cup in 2012.', 'Ada Lind won the Tarn Cup in 2012.'],
		[
			'Ada Lind joined forces with Sens. Robert Brook and Joan Hale in 2012.',
			'Ada Lind joined forces with Sens. Robert Brook and Joan Hale in 2012.',
		],
		[
			'As the guests ate in a dim, narrow hall, Ada Lind opened the Tarn Museum in Lund.',
			'Ada Lind opened the Tarn Museum in Lund.',
		],
		[
			'Ada Lind gave 5 million crowns to a fund supporting Texas Gov. Robert Brook in 2012.',
			'Ada Lind gave 5 million crowns to a fund supporting Texas Governor Robert Brook in 2012.',
		],
		[
			'Mayor Ada Lind and the harbour master, Olaf Brook, opened the pier in Lund in 2012.',
			'Mayor Ada Lind and the harbour master, Olaf Brook, opened the pier in Lund in 2012.',
		],
		[
			'Ada Lind met Olaf Brook in Tarn in 2012. The meeting lasted for more than three hours.',
			'The meeting between Ada Lind and Olaf Brook lasted for more than three hours.',
		],
		[
			'Lund’s culture minister, Carl Borg, opened the Tarn Museum in 2012.',
			'Carl Borg opened the Tarn Museum in 2012.',
		],
		['Prince Carl and Ada Lind opened the Tarn Museum.', 'Prince Carl and Ada Lind opened the Tarn Museum.'],
		['Ada Lind lost out to Olaf Brook in Tarn in 2012.', 'Ada Lind lost out to Olaf Brook in Tarn in 2012.'],
		[
			'Nordline is home to the Borg Museum and the Lund Choir.',
			'As of 16 May 2024, Nordline is home to the Borg Museum and the Lund Choir.',
		],
		[
			'Ada Lind joined the Borg Council in 2012. The Borg Council met in Lund. The council’s members opened a museum in Tarn in 2013.',
			'The Borg Council’s members opened a museum in Tarn in 2013.',
		],
		[
			'Fans who buy tickets for the Tarn festival will be issued with photo cards in Lund.',
			'Fans who buy tickets for the Tarn festival will be issued with photo cards in Lund.',
		],
		[
			'Olaf Brook spoke in Lund. Several Tarn companies have dropped projects with him because of his remarks.',
			'Several Tarn companies have dropped projects with Olaf Brook because of his remarks.',
		],
		[
			'Ada Lind’s house got windows instead of doors in Lund in 2012.',
			'Ada Lind’s house got windows instead of doors in Lund in 2012.',
		],
		['LUND — Ada Lind opened the Tarn Museum.', 'Ada Lind opened the Tarn Museum.'],
		['Ada Lind left the Tarn Museum just six hours later.', 'Ada Lind left the Tarn Museum.'],
		['Four years later, Ada Lind opened the Tarn Museum.', 'Ada Lind opened the Tarn Museum.'],
		[
			'Ada Lind founded two schools in Lund, opened the Tarn Museum in 2012 and won the Borg Prize.',
			'Ada Lind opened the Tarn Museum in 2012.',
		],
		// "it" and "they" that go on about the subject before
		[
			'Campaigners from Lund are planning a rally in Tarn. They met Joan Brook in Tarn in 2012.',
			'Campaigners from Lund met Joan Brook in Tarn in 2012.',
		],
		[
			'The Lund game engine was built by Borg University. It was also used in 2003 in the Tarn Museum.',
			'The Lund game engine was used in 2003 in the Tarn Museum.',
		],
		['Ada Lind’s parents moved to Tarn when they sold the Borg farm.', 'Ada Lind’s parents moved to Tarn.'],
		// any verb of somebody named, beside the main clause too
		['While Tarn slept, Ada Lind chaired the Borg Council.', 'Ada Lind chaired the Borg Council.'],
		[
			'The prize went to Ada Lind, who advised the Borg Council in Tarn.',
			'Ada Lind advised the Borg Council in Tarn.',
		],
		// the only town, state or country named shortly before
		[
			'Ada Lind went to Lisbon on Monday. She opened three schools in the city.',
			'Ada Lind opened three schools in Lisbon.',
		],
		[
			'Ada Lind won the primary in Ohio on Monday. She won 66 of the state’s delegates.',
			"Ada Lind won 66 of Ohio's delegates.",
		],
		// an office and a surname name somebody; before a noun they stay as they stand
		['President Lind opened the Tarn Museum in 2012.', 'President Lind opened the Tarn Museum in 2012.'],
		[
			'President Lind met Joan Brook in Tarn. The Lind government opened the Tarn Museum in 2012.',
			'The Lind government opened the Tarn Museum in 2012.',
		],
		[
			'The Tarn Alliance met in Lund. Olaf Brook opened a Tarn school in Lund in 2012.',
			'Olaf Brook opened a Tarn school in Lund in 2012.',
		],
		[
			'Ada Lind joined the Tarn Democratic Party in 2012.',
			'Ada Lind joined the Tarn Democratic Party in 2012.',
		],
		// which part of a month or year, and what is held every week
		[
			'The Tarn Museum in Lund had lost 40 visitors by the end of March.',
			'The Tarn Museum in Lund had lost 40 visitors by the end of March 2024.',
		],
		[
			'In early March, Ada Lind opened the Tarn Museum.',
			'In early March 2024, Ada Lind opened the Tarn Museum.',
		],
		['Ada Lind opened the Tarn Museum over a year ago.', 'Ada Lind opened the Tarn Museum.'],
		[
			'Ada Lind won the prize of a Sunday newspaper in Lund in 2012.',
			'Ada Lind won the prize of a Sunday newspaper in Lund in 2012.',
		],
		// whose post it is, and what the post only describes
		[
			'The mayor, Ada Lind, won the mayor public school prize of Lund in 2012.',
			'Ada Lind won the mayor public school prize of Lund in 2012.',
		],
		[
			'After Joan Brook was declared the winner in Tarn, Ada Lind spoke to the Borg Council.',
			'Ada Lind spoke to the Borg Council.',
		],
		[
			'Ada Lind and Joan Brook both opened the Tarn Museum in 2012.',
			'Ada Lind and Joan Brook both opened the Tarn Museum in 2012.',
		],
		// the day of the occasion is the day of what was asked on it
		[
			'Ada Lind met Joan Brook on Monday for talks in which Lind asked Brook to sell the Tarn Museum.',
			'On 13 May 2024, Ada Lind asked Joan Brook to sell the Tarn Museum.',
		],
		[
			'Ada Lind exchanged insults on Monday during a call in which Brook urged Tarn to sell the Tarn Museum.',
			'Ada Lind exchanged insults on 13 May 2024 during a call in which Brook urged Tarn to sell the Tarn Museum.',
		],
		// what somebody is or does for good
		[
			'Ada Lind teaches law at Borg University in Lund.',
			'As of 16 May 2024, Ada Lind teaches law at Borg University in Lund.',
		],
		['Nordic Pipes is based in Lund.', 'As of 16 May 2024, Nordic Pipes is based in Lund.'],
	])('%s', (text, told) => {
		expect(tell(text)).toContain(told);
	});
});

describe('what is not told', () => {
	test.each([
		[
			'an aside cuts off what the verb needs',
			'A jury found Ada Lind, who had denied it, not guilty of theft.',
		],
		[
			'a clause inside that no verb takes',
			'The "new" Ada Lind who ran for mayor in 1968 turned out a lot like the old one.',
		],
		['half of a subject', 'The Tarn, Lund, native paid the Borg Bank $50,000.'],
		['a participle after "and"', 'The main worry of Lund is housing, including rents and paid leave.'],
		[
			'a participle with "by" and an amount',
			'The Lund plan includes a bank, funded by $25 million in federal money.',
		],
		[
			'people nobody knows, hurt at no place',
			'In July 2023, scores of people were injured when a brawl broke out.',
		],
		['buttons of a page', 'Elise LundFlagShareLikeReply wrote 5 letters to the Tarn Museum in 2012.'],
		[
			'"that" whose verb was cut off',
			'Lund raised concern that groups like Borg, which won a prize, are too rich.',
		],
		['a side nobody names', 'The Blues opened the Tarn Museum.'],
		['a sentence that points back', 'Ada Lind followed that up by winning the Tarn Cup in Lund.'],
		['a question', 'Was the Tarn Museum that won the Borg Prize in 2012 still in Lund?'],
		[
			'whose clause it is: the polls’ or the school’s',
			'It follows polls by Lund University that won the Borg Prize in 2012.',
		],
		['an end that needs more', 'Ada Lind took over the Tarn Museum in Lund in order to.'],
		['a person by another word', 'The Lund-born model opened the Tarn Museum in 2012.'],
		['a quotation whose end is missing', 'Ada Lind read from her book ``Nights in Lund, on stage.'],
		['one word nobody can place', 'Business has collapsed in Lund.'],
	])('%s', (_, text) => {
		expect(tell(text)).toEqual([]);
	});

	test('what is denied, half a passive, and a subject that cannot be', () => {
		const told = [
			'Ada Lind has not won the Tarn Cup or managed to beat Joan Brook.',
			'Ada Lind was booed and shouted down by members of the Borg Council.',
			'Ada Lind went to Lund and Tarn, was late and Tarn distinguished himself in the Borg Council.',
		].flatMap(tell);
		expect(told.join('\n')).not.toMatch(/Lind managed|Lind shouted|Tarn distinguished/);
	});

	test('"it" of what happened, and what may never happen', () => {
		expect(
			tell('Nordic Pipes closed a plant in Lund. It means that Tarn lost 20 jobs.').join('\n'),
		).not.toMatch(/Pipes means|^Tarn/m);
		expect(
			tell('Ada Lind wants to leave Lund before Joan Brook chairs the Borg Council.').join('\n'),
		).not.toMatch(/^Joan/m);
	});

	test('two towns that may be the city', () => {
		const text = 'Ada Lind flew from Lisbon to Porto. Ada Lind opened three schools in the city in 2012.';
		expect(tell(text)).toEqual(['Ada Lind flew from Lisbon to Porto.']);
	});

	test('the subject of what was said keeps both halves', () => {
		expect(tell('Ada Lind said towns like Tarn and Lund will open schools in 2030.').join('\n')).not.toMatch(
			/^Lund will/m,
		);
	});
});

test.each([
	["Joan Hale became the channel's chief in 2012.", 'unclear-the'],
	["Joan Hale visited the world's oldest school in 2012.", undefined],
	["Joan Hale won the women's marathon in Lund in 2012.", undefined],
])('whose it is must be clear: %s', (text, doubt) => {
	const fact = readFacts(text).facts.find(({ text: told }) => told.includes('Joan Hale'))!;
	expect(fact.doubt?.code === 'unclear-the' ? 'unclear-the' : undefined).toBe(doubt);
});

describe('an encounter of two', () => {
	const doubts = (text: string) =>
		readFacts(text)
			.facts.filter((fact) => /^The (?:meeting|call|talks)\b/.test(fact.text))
			.map((fact) => fact.doubt?.code ?? fact.text);
	test('is not explained where two pairs met', () => {
		expect(
			doubts(
				'Ada Lind met Olaf Brook in Tarn in 2012. Joan Hale met Carl Borg in Lund. The meeting lasted for more than three hours.',
			),
		).toEqual(['unclear-the']);
	});
	test('is not explained where nobody met', () => {
		expect(
			doubts('Ada Lind praised Olaf Brook in Tarn in 2012. The meeting lasted for more than three hours.'),
		).toEqual(['unclear-the']);
	});
});

test('"the two men" are the only two people named until then', () => {
	const texts = readFacts(
		'Carl Lind met Olaf Brook in Tarn in 2012. Rain fell. The pier was wet. The two men agreed to build a school in Lund.',
	).facts.map((fact) => fact.text);
	expect(texts).toContain('The two men (Carl Lind and Olaf Brook) agreed to build a school in Lund.');
});

test('"declared that “…” and that …" points to nothing told before', () => {
	const [fact] = readFacts(
		'Ada Lind, the mayor of Tarn, declared that “the policy of Tarn has always maintained continuity” and that Tarn is committed to building a harbour in Lund.',
	).facts.filter(({ kind }) => kind === 'statement');
	expect(fact?.doubt).toBeUndefined();
});

describe('what the headline names', () => {
	const texts = (text: string) => readFacts(text).facts.map((fact) => fact.doubt?.code ?? fact.text);
	test('"the line" is the line of the headline', () => {
		expect(
			texts(
				'Lund to build a tram line\n\nLund agreed in May 2016 to build a tram line between the harbour and the airport.\n\nThe line will cost about $640 million.',
			),
		).toContain('The tram line will cost about $640 million.');
	});
	test('"the bells" are the two bronze bells of the headline', () => {
		expect(
			texts(
				'Museum to return two bronze bells\n\nThe Castell Museum agreed in May 2016 to return two bronze bells to Lund.\n\nThe bells will travel to Lund in March 2017.',
			),
		).toContain('The two bronze bells will travel to Lund in March 2017.');
	});
	test('not where the article speaks of two', () => {
		expect(
			texts(
				'Lund to build a tram line\n\nLund agreed in May 2016 to build a tram line. Tarn has a bus line.\n\nThe line will cost about $640 million.',
			),
		).toContain('unclear-the');
	});
});

test('what he did is no participle of what another noun suffered', () => {
	const told = tell(
		'When Olaf Brook flew to Lund for a speech in 2014, he met privately with the wife of a Tarn pastor held prisoner in Lund since 2012.',
	);
	expect(told.filter((fact) => fact.includes('held'))).toEqual([]);
});
