/** A sentence of an article → the question that is asked of it, and its answer. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/lib/engine/index';

function asked(title: string, text: string, published: string | null = null): [stem: string, key: string][] {
	return read({ text: `${title}\n\n${text}`, title, published }).questions.flatMap((question) =>
		'answer' in question && question.form !== 'gap' && question.form !== 'true-false'
			? [[question.stem, String(question.answer)]]
			: [],
	);
}

test.each<[text: string, stem: string, key: string]>([
	[
		'In terms of market value, the Porto Harbour Company is about 9% smaller than the Lund Ferry Company.',
		'In the report “Ferries face a hard year”, in terms of market value, by what percentage is the Porto Harbour Company smaller than the Lund Ferry Company?',
		'about 9%',
	],
	[
		'Ferry fares in Norway rose at an annual rate of 10.7% in December 2023.',
		'In December 2023, at what annual rate did ferry fares in Norway rise?',
		'10.7%',
	],
	[
		'The Lund boat show stretches over more than 1.5 million square feet.',
		'In the report “Ferries face a hard year”, over how many square feet does the Lund boat show stretch?',
		'more than 1.5 million square feet',
	],
	[
		'In 2004, all 112,000 tickets for the public sold out in 24 hours.',
		'In the report “Ferries face a hard year”, how many tickets for the public sold out in 24 hours in 2004?',
		'112,000 tickets',
	],
	[
		'Lund comedy Harbour Lane was remade with a Portuguese cast.',
		'In the report “Ferries face a hard year”, which Lund comedy was remade with a Portuguese cast?',
		'Harbour Lane',
	],
	[
		"Clara Mendes plays Rui Lobo's wife.",
		"In the report “Ferries face a hard year”, who plays Rui Lobo's wife?",
		'Clara Mendes',
	],
	[
		'Clara Mendes said she was determined to keep the Lund line open.',
		'In the report “Ferries face a hard year”, what did Clara Mendes, the chairman of Nordline, say she was determined to do?',
		'keep the Lund line open',
	],
	[
		"Rui Lobo praised Nordline's plans for a second ferry to Faro.",
		'In the report “Ferries face a hard year”, what did Rui Lobo praise?',
		"Nordline's plans for a second ferry to Faro",
	],
	[
		"Rui Lobo praised Nordline's plans for a second ferry to Faro.",
		"In the report “Ferries face a hard year”, who praised Nordline's plans for a second ferry to Faro?",
		'Rui Lobo',
	],
	[
		'Rui Lobo said that in fact, the Lund Ferry Company had paid for a second bridge.',
		'In the report “Ferries face a hard year”, who said that the Lund Ferry Company had paid for a second bridge?',
		'Rui Lobo',
	],
	[
		'Rui Lobo said he would oppose a second bridge between Porto and Faro.',
		'In the report “Ferries face a hard year”, who said he would oppose a second bridge between Porto and Faro?',
		'Rui Lobo',
	],
	[
		'The Porto Harbour Company organised a race of old ferries off Lund in 2004.',
		'In the report “Ferries face a hard year”, in which year did the Porto Harbour Company organise a race of old ferries off Lund?',
		'2004',
	],
	[
		'The owners of the Lund Ferry Company agreed a settlement with the Porto Harbour Company.',
		'In the report “Ferries face a hard year”, with which organisation did the owners of the Lund Ferry Company agree a settlement?',
		'Porto Harbour Company',
	],
	[
		'Passengers of Nordline will be issued with photo cards in an attempt to beat touts.',
		'In the report “Ferries face a hard year”, why will passengers of Nordline be issued with photo cards?',
		'to beat touts',
	],
	[
		'Clara Mendes has resigned as harbour master of Porto over claims that Nordline paid her holidays.',
		'In the report “Ferries face a hard year”, why has Clara Mendes resigned as harbour master of Porto?',
		'over claims that Nordline paid her holidays',
	],
	[
		'Clara Mendes was fined by the Porto Harbour Company for her remarks about Nordline.',
		'In the report “Ferries face a hard year”, why was Clara Mendes fined by the Porto Harbour Company?',
		'for her remarks about Nordline',
	],
	[
		"The 2024 Nordline Harbour Awards are being held at the Odeon in London's West End.",
		'In the report “Ferries face a hard year”, where are the 2024 Nordline Harbour Awards being held?',
		"the Odeon in London's West End",
	],
	[
		'About 79 percent of Portuguese captains said they were satisfied with the harbour of Porto.',
		'In the report “Ferries face a hard year”, what percentage of Portuguese captains said they were satisfied with the harbour of Porto?',
		'about 79 percent',
	],
	[
		'The Porto Harbour Company calculates that 4.2 million passengers will become eligible for a refund.',
		'In the report “Ferries face a hard year”, how many passengers does the Porto Harbour Company calculate will become eligible for a refund?',
		'4.2 million passengers',
	],
	[
		'The cheapest berth in the old harbour of Porto was $23,660.',
		'In the report “Ferries face a hard year”, how much was the cheapest berth in the old harbour of Porto?',
		'$23,660',
	],
	[
		'Rui Lobo won 58 percent of local votes in Faro in 2021.',
		'In the report “Ferries face a hard year”, what percentage of local votes in Faro did Rui Lobo win in 2021?',
		'58 percent',
	],
	[
		'Freight ferries make up about 15% of the fleet of Nordline in 2021.',
		'In 2021, what percentage of the fleet of Nordline do freight ferries make up?',
		'about 15%',
	],
	[
		'74 percent of the captains of Nordline were 45 or older in 2021.',
		'In 2021, what percentage of the captains of Nordline were 45 or older?',
		'74 percent',
	],
	[
		'Ferry companies have been criticised for not closing the oldest harbours of Portugal.',
		'In the report “Ferries face a hard year”, why have ferry companies been criticised?',
		'for not closing the oldest harbours of Portugal',
	],
	[
		'Clara Mendes called on the mayor Rui Lobo to resign over the flood in the harbour of Faro.',
		'In the report “Ferries face a hard year”, who called on the mayor Rui Lobo to resign over the flood in the harbour of Faro?',
		'Clara Mendes',
	],
	[
		'Clara Mendes accused Rui Lobo of an “artful smear” over the second bridge between Porto and Faro.',
		'In the report “Ferries face a hard year”, what did Clara Mendes, the chairman of Nordline, accuse Rui Lobo of?',
		'an “artful smear” over the second bridge between Porto and Faro',
	],
	[
		'Clara Mendes said Rui Lobo had built his second bridge between Porto and Faro.',
		'In the report “Ferries face a hard year”, who said Rui Lobo had built his second bridge between Porto and Faro?',
		'Clara Mendes',
	],
	[
		'Clara Mendes said it was not surprising that Norway wanted a second ferry to Faro.',
		'In the report “Ferries face a hard year”, who said it was not surprising that Norway wanted a second ferry to Faro?',
		'Clara Mendes',
	],
	[
		'The Porto host committee raised $57 million in 2021.',
		'In 2021, how much did the Porto host committee raise?',
		'$57 million',
	],
	[
		'Prominent ferry owners poured $25 million into the Lund Harbour Fund.',
		'In the report “Ferries face a hard year”, how much did prominent ferry owners pour into the Lund Harbour Fund?',
		'$25 million',
	],
	[
		'The Lund Harbour Fund has spent more than $1 million on posters of Rui Lobo.',
		'In the report “Ferries face a hard year”, how much has the Lund Harbour Fund spent on posters of Rui Lobo?',
		'more than $1 million',
	],
	[
		'The Porto Harbour Company has a capitalisation of £5.7bn ($10.7bn) in 2021.',
		'In 2021, what capitalisation does the Porto Harbour Company have, in pounds?',
		'£5.7bn',
	],
	[
		"Cameron Lund's lavish production was given a 10-minute standing ovation.",
		"In the report “Ferries face a hard year”, what was Cameron Lund's lavish production given?",
		'a 10-minute standing ovation',
	],
])('%s', (text, stem, key) => {
	const told = `${text} Clara Mendes, the chairman of Nordline, spoke to the Porto Harbour Company in Lisbon.`;
	expect(asked('Ferries face a hard year', told)).toContainEqual([stem, key]);
});

describe('under a headline', () => {
	const SAID =
		'“The harbour fees are driving careful ferry companies away from southern ports,” said Mendes.';
	const WHO =
		'Clara Mendes, the transport minister of Portugal, spoke in Lisbon. Olaf Brandt, the chairman of Nordline, spoke in Oslo. ';
	const of = (title: string, published: string | null = null) =>
		asked(title, WHO + SAID, published).find(([stem]) => /who said “The harbour fees/i.test(stem))?.[0];

	test('that names the speaker: without the name', () => {
		expect(of('Mendes attacks high fees in harbours')).toMatch(
			/^In the report “… attacks high fees in harbours”, who said “/,
		);
	});

	test('that has little else: not asked', () => {
		expect(of('Clara Mendes is angry')).toBeUndefined();
	});

	test('that repeats the quotation: asked with it', () => {
		expect(of('Harbour fees drive careful companies away')).toMatch(
			/^In the report “Harbour fees drive careful companies away”, who said “/,
		);
	});

	test('that calls the speaker by a shorter first name: without that too', () => {
		expect(of('Clare Mendes attacks high fees in harbours')).toMatch(
			/^In the report “… attacks high fees in harbours”, who said “/,
		);
	});

	test('that names the speaker, where the day is known: by its day, with no hole in a headline', () => {
		expect(of('Mendes attacks high fees in harbours', '2024-03-05')).toMatch(
			/^In the report of 5 March 2024, who said “/,
		);
	});

	test("where the name is part of another's: by its day", () => {
		const told = `${WHO}${SAID} Rosa Mendes of Faro wrote to him.`;
		const stems = asked('Rosa Mendes hears of high fees in harbours', told, '2024-03-05').map(
			([stem]) => stem,
		);
		expect(stems.find((stem) => /who said “The harbour fees/.test(stem))).toMatch(
			/^In the report of 5 March 2024, /,
		);
	});

	test('that is long: by its first part', () => {
		expect(
			of(
				'Ferries face a hard year… and nobody in the south of Portugal knows what the next one will bring to the ports',
			),
		).toMatch(/^In the report “Ferries face a hard year”, /);
	});

	test('that names the speaker beside somebody: not at all', () => {
		expect(of('Mendes and Silva attack high fees in harbours', '2024-03-05')).toMatch(
			/^In the report of 5 March 2024, /,
		);
	});

	test('a verb that takes no quotation: it was said', () => {
		const told = `${WHO}“The harbour fees are driving careful ferry companies away from southern ports,” Mendes explained.`;
		expect(asked('Ferries face a hard year', told).map(([stem]) => stem)).toContainEqual(
			expect.stringMatching(/who said “The harbour fees/),
		);
	});

	test('a day in the question: the headline names the report', () => {
		const told = `${WHO}${SAID} On 2 March 2024, Olaf Brandt visited the Porto Harbour Company in Oslo.`;
		expect(asked('Ferries face a hard year', told, '2024-03-05').map(([stem]) => stem)).toContain(
			'In the report “Ferries face a hard year”, who visited the Porto Harbour Company in Oslo on 2 March 2024?',
		);
	});

	test('whose name is a wrong option: with the name', () => {
		const choices = read({
			text: `Brandt attacks high fees in harbours\n\n${WHO}${SAID}`,
			title: 'Brandt attacks high fees in harbours',
			published: null,
		}).questions.filter(({ form }) => form === 'choice');
		expect(choices.filter(({ stem }) => stem.includes('…'))).toEqual([]);
	});
});

test('a number that is told "in" counts what it stands with', () => {
	const stems = asked(
		'Schools try out a racing game',
		'A game called Racing Academy is new. Racing Academy has been tried out in 12 secondary schools in Bristol.',
	).map(([stem]) => stem);
	expect(stems.filter((stem) => / in in |racing Academy/.test(stem))).toEqual([]);
	expect(stems.some((stem) => /in how many schools has Racing Academy been/i.test(stem))).toBe(true);
});

test('who holds an office that everybody knows is not asked', () => {
	const stems = asked(
		'Leaders meet in the old harbour',
		'Rui Lobo, the F.B.I. director, spoke in Lund. Rui Lobo met Clara Mendes, the director of the Lund Institute, in Oslo. Clara Mendes said the bridge was safe.',
	).map(([stem]) => stem);
	expect(stems.some((stem) => stem.includes('director of the Lund Institute'))).toBe(true);
	expect(stems.filter((stem) => /what post did Rui Lobo|F\.B\.I\./.test(stem))).toEqual([]);
});

describe('is not asked', () => {
	const all = (text: string) =>
		asked(
			'Ferries face a hard year',
			`${text} Clara Mendes, the chairman of Nordline, met Rui Lobo and Olaf Brandt in Lisbon.`,
		).map(([stem, key]) => `${stem} ${key}`);
	test.each([
		[
			'a list of prices that is no organisation',
			'Dow Jones was held back in 2021 partly by a steep drop in the oil firm Lund Petrol.',
			/which organisation/i,
		],
		[
			'who lost to somebody, where others did too',
			'Rui Lobo lost to Clara Mendes in the 1992 Porto harbour primaries.',
			/who lost/,
		],
		[
			'what was long before the news',
			'Last year Rui Lobo told the Lund Times that the ferry fees in Faro may have been wrong.',
			/who told/,
		],
		[
			'how many, where the question counts them out',
			'Clara Mendes has two prizes for Harbour Lane and Old Pier.',
			/how many prizes/,
		],
		[
			'how many, of what somebody else found',
			'Rui Lobo printed two old maps she had found online.',
			/how many/,
		],
		['how many, of a measure', 'Rui Lobo won Faro by a smaller 40 percentage point margin.', /how many/],
		[
			'what, where it is one of many',
			'Olaf Brandt has adopted one of the most open policies toward ferries in Norway.',
			/what (?:has|did) Olaf/,
		],
		[
			'who said it, where nobody else is a woman',
			'Clara Mendes said she would close the second bridge between Porto and Faro.',
			/who said/,
		],
		[
			'who asked whether',
			'Rui Lobo asked whether Nordline would close the second bridge between Porto and Faro.',
			/who asked/,
		],
		[
			'what is of “earlier statements”',
			'Rui Lobo told the Lund Times that earlier statements may have been wrong and not dishonest.',
			/who told/,
		],
		[
			'a quotation that points back',
			'Rui Lobo said: “The role of Nordline in the harbour of Faro continues to bolster that assertion.”',
			/bolster/,
		],
		[
			'of whoever somebody else is talking of',
			'“He is becoming the best recruiter of the dockers in Lund,” Clara Mendes said of Rui Lobo.',
			/he is/,
		],
		[
			'what somebody showed no sign of',
			'Clara Mendes showed no sign that she was planning to close the harbour of Faro.',
			/what did Clara Mendes/,
		],
		[
			'when, of a year that something is compared with',
			'Clara Mendes won a higher share of votes in Faro than Rui Lobo did in 2012.',
			/in which year|^In 2012/,
		],
		[
			'a quotation that looks for words',
			'Rui Lobo said: “Nordline has voted for, you know, it voted for the harbour fees in Faro.”',
			/you know/,
		],
		[
			'a quotation that points at “that reality”',
			'Rui Lobo said: “A second ferry to Faro amplifies that reality for all of Portugal.”',
			/amplifies/,
		],
		[
			'a quotation that is half a thought',
			'Rui Lobo said: “Especially ferry companies that never wanted to close the harbour of Faro.”',
			/Especially/,
		],
	])('%s', (_, text, pattern) => expect(all(text).filter((one) => pattern.test(one))).toEqual([]));
});

test('persons are asked for as persons, and a place keeps its stop', () => {
	const text =
		'Clara Mendes slammed Rui Lobo and Olaf Brandt at the harbour meeting in Lisbon. Rui Lobo announced a series of new steps to close old ferry harbours in the U.S.\n\nOlaf Brandt listened.';
	const stems = asked('Ferries face a hard year', text).map(([stem]) => stem);
	expect(stems.filter((stem) => /what did Clara Mendes slam/.test(stem))).toEqual([]);
	expect(stems.filter((stem) => /U\.S\?/.test(stem))).toEqual([]);
	expect(stems.some((stem) => /U\.S\.\?/.test(stem))).toBe(true);
});

describe('who said it is not asked', () => {
	const PEOPLE =
		'Clara Mendes, the transport minister of Portugal, spoke in Lisbon. Olaf Brandt, the chairman of Nordline, spoke in Oslo. Rui Lobo, the mayor of Porto, listened. ';
	const who = (said: string) =>
		asked('Ferries face a hard year', PEOPLE + said).filter(([stem]) => /, who said /.test(stem));

	test.each([
		[
			'that names its speaker',
			'Clara Mendes said Portugal and Mendes would lower all of the harbour fees of Porto.',
		],
		[
			'that leaves open whose it is',
			'Olaf Brandt said Rui Lobo would never win new ferry lines for his port of Lund.',
		],
		[
			'with the first name of the wife',
			'“Ana and I send our best wishes to the old harbour town of Faro,” said Olaf Brandt.',
		],
		[
			'in no sentence',
			'“A universal dismissal of the old ports of Porto and Faro. Nobody in the towns was ever late for a ferry,” said Olaf Brandt.',
		],
	])('of what was said %s', (_, said) => expect(who(said)).toEqual([]));

	test.each([
		'Clara Mendes said Portugal would lower all of the harbour fees of Porto.',
		'Olaf Brandt said Rui Lobo would never win new ferry lines for the port of Lund.',
		'“We send our best wishes to the old harbour town of Faro,” said Olaf Brandt.',
		'“Porto and Faro dismissed the old ports of Portugal. Nobody in the towns was ever late for a ferry,” said Olaf Brandt.',
	])('but of the same without: %s', (said) => expect(who(said)).toHaveLength(1));
});

describe('what a headline gives away', () => {
	const TEXT =
		'Clara Mendes, chairman of Nordline, said the new game Harbour Lane had been tried in two schools in Bristol. Rui Lobo works in Lisbon.';
	const happened = (title: string) =>
		asked(title, TEXT).filter(([stem]) => /happened to the new game Harbour Lane/.test(stem));
	test('a part of a compound', () => {
		expect(happened('Ferry game is a hit')).toHaveLength(1);
		expect(
			asked('Class plays at ferries', 'Nordline said its game had a lawful place in the classroom.'),
		).toEqual([]);
	});
	test('a number in words', () => {
		const many = (title: string) =>
			asked(title, 'The Nordline game has been tried in two schools in Bristol.').filter(([stem]) =>
				/how many schools/.test(stem),
			);
		expect(many('Schools try the harbour game')).toHaveLength(1);
		expect(many('Two schools try the harbour game').filter(([stem]) => stem.includes('Two schools'))).toEqual(
			[],
		);
	});
});

test('who speaks often has said more about anything than one answer holds', () => {
	const about = (more: string) =>
		asked(
			'A quiet year at sea',
			`Clara Mendes said high fees in Portuguese harbours had reasons that Nordline kept secret. ${more} Rui Lobo works in Lisbon.`,
		).filter(([stem]) => /what did Clara Mendes say .*about high fees in Portuguese harbours/.test(stem));
	expect(about('')).toHaveLength(1);
	expect(
		about(
			'Mendes said the Lund boats were too old. Mendes said Porto would follow. Mendes said that rain had kept people away.',
		),
	).toEqual([]);
});

test('a kind in a style is not asked for', () => {
	const stems = asked(
		'Ferries face a hard year',
		'Clara Mendes offered a Nordline-style retort to the Porto Harbour Company. Rui Lobo spoke to the Porto Harbour Company in Lisbon.',
	).map(([stem]) => stem);
	expect(stems.length).toBeGreaterThan(0);
	expect(stems.filter((stem) => /which retort/.test(stem))).toEqual([]);
});

test('a person with a title and a home is asked for as somebody', () => {
	const stems = asked(
		'Ferries face a hard year',
		'The Porto Harbour Company hired former Senator Rui Lobo of Oregon as its envoy to Lund in 2004. Rui Lobo spoke in Lisbon.',
	).map(([stem]) => stem);
	expect(stems.filter((stem) => /what did the Porto Harbour Company hire/.test(stem))).toEqual([]);
});

test('a town is asked for as a place', () => {
	const stems = asked(
		'Ferries face a hard year',
		'Lisbon has become a flashpoint between Nordline and the Lund Ferry Company. Rui Lobo lives in Lisbon.',
	).map(([stem]) => stem);
	expect(stems.some((stem) => /which place has become/.test(stem))).toBe(true);
	expect(stems.filter((stem) => /which (?:organisation|country) has become/.test(stem))).toEqual([]);
});

test('somebody named twice over is not asked about', () => {
	const stems = asked(
		'Ferries face a hard year',
		"Rui Lobo's wife had warned Lobo not to sell the Lund Ferry Company in 2004. Rui Lobo spoke in Lisbon.",
	).map(([stem]) => stem);
	expect(stems.filter((stem) => /Rui Lobo.*Rui Lobo/.test(stem))).toEqual([]);
});
