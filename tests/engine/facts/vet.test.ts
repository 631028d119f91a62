/** Finished facts held beside their source: what makes a doubt, and what must not. */
import { describe, expect, test } from 'vitest';
import { vetFacts } from '../../../src/lib/engine/facts/vet';
import type { Fact, FactBody } from '../../../src/lib/engine/types';

interface Case {
	text: string;
	source?: string;
	rule?: string;
	body?: Partial<FactBody>;
	who?: string;
}

const span = { start: 0, end: 1 };

/** The doubt that vetting finds, or null. */
function vetted({ text, source = text, rule = 'event/main', body, who }: Case): string | null {
	const fact = {
		kind: 'event',
		who: [],
		what: span,
		fingerprint: 'f',
		rule,
		confidence: 0.9,
		text,
		evidence: [{ start: 0, end: source.length }],
		asOf: null,
		words: { who },
		parts: [],
		...body,
	} as unknown as Fact;
	return vetFacts([fact], source)[0]!.doubt?.code ?? null;
}

const role = (title: string): Partial<FactBody> => ({ kind: 'role', title }) as Partial<FactBody>;

const DOUBTED: [code: string, doubted: Case, sound: Case][] = [
	[
		'broken',
		{ text: "Ida Falk is set to publish ''The Pier of Lund." },
		{ text: "Ida Falk is set to publish ''The Pier of Lund''." },
	],
	[
		'broken',
		{ text: 'Ida Falk met -Senator Carl Lind in Lund.' },
		{ text: 'Ida Falk met then-Senator Carl Lind in Lund.' },
	],
	[
		'cut-off',
		{ text: 'The Lund council is expected to announce on 27 July 2016.' },
		{ text: 'The Lund council is expected to announce new fees on 27 July 2016.' },
	],
	[
		'cut-off',
		{ text: 'Ida Falk balked at buying any.' },
		{ text: 'Ida Falk balked at buying any ferry from Lund.' },
	],
	[
		'cut-off',
		{ text: 'Ida Falk noted that although the fees of Lund rose.', body: { kind: 'statement' } as never },
		{
			text: 'Ida Falk noted that although the fees of Lund rose, nobody left.',
			body: { kind: 'statement' } as never,
		},
	],
	[
		'cut-off',
		{ text: 'The pilots of Lund replied in letters and in person.' },
		{ text: 'The pilots of Lund replied to the letters of Ida Falk.' },
	],
	[
		'cut-off',
		{ text: 'Ida Falk talked with Nordline about her decision.' },
		{ text: 'Ida Falk talked with Nordline about her decision to leave Lund.' },
	],
	[
		'cut-off',
		{
			text: 'Ida Falk had a long and pleasant task.',
			source: 'Ida Falk had a long and pleasant task: selling the ferries of Lund.',
		},
		{
			text: 'Ida Falk won all the ports of Lund.',
			source: 'Ida Falk won all the ports of Lund: north and south.',
		},
	],
	[
		'cut-off',
		{
			text: 'Ida Falk wrote about the cost of her boat painted three ferries.',
			source: 'Ida Falk wrote about the cost of her boat, painted three ferries and left Lund.',
		},
		{ text: 'Ida Falk wrote about the boat painted for Carl Lind in 2012.' },
	],
	[
		'cut-off',
		{ text: 'Three of the four ports of Lund voted in favour.' },
		{ text: 'Three of the four ports of Lund voted in favour of the fees.' },
	],
	[
		'cut-off',
		{ text: 'Ida Falk said “is a gift” to the port of Lund.', body: { kind: 'statement' } as never },
		{ text: 'Ida Falk said it “is a gift” to the port of Lund.', body: { kind: 'statement' } as never },
	],
	[
		'cut-off',
		{
			text: 'Ida Falk bought the ports of Lund, the ferries of Tarn.',
			source: 'Ida Falk bought the ports of Lund, the ferries of Tarn, the bridges and the roads.',
		},
		{
			text: 'In May, the home of Ida Falk was sold by Nordline.',
			source: 'In May, the home of Ida Falk was sold by Nordline, which took her boats and cars.',
		},
	],
	[
		'cut-off',
		{ text: 'Just, the pilots of Lund protested against the fees.' },
		{ text: 'Just the pilots of Lund protested against the fees.' },
	],
	[
		'cut-off',
		{
			text: 'Hospital letters caused an outcry among patients.',
			source: 'Hospital letters caused an outcry among patients when they were sent out.',
		},
		{
			text: 'Hospital letters caused an outcry in Lund.',
			source: 'Hospital letters caused an outcry in Lund when they were sent out.',
		},
	],
	[
		'cut-off',
		{ text: 'Ida Falk was worried not so much about fees in the port of Lund.' },
		{ text: 'Ida Falk was worried not so much about fees as about jobs in Lund.' },
	],
	[
		'lost',
		{
			text: 'The Lund fund has 5 million crowns.',
			source: 'Including gifts, the Lund fund has 5 million crowns.',
		},
		{ text: 'The Lund fund has 5 million crowns.', source: 'In May, the Lund fund has 5 million crowns.' },
	],
	[
		'lost',
		{
			text: 'As of 4 May 2016, Ida Falk was harbour minister.',
			source: 'The former harbour minister Ida Falk smiled.',
			body: role('harbour minister'),
		},
		{
			text: 'As of 4 May 2016, Ida Falk was harbour minister.',
			source: 'The new harbour minister Ida Falk smiled.',
			body: role('harbour minister'),
		},
	],
	[
		'lost',
		{
			text: 'Ida Falk was a Green nominee.',
			source: 'The strike may help likely Green nominee Ida Falk.',
			body: role('a Green nominee'),
		},
		{
			text: 'Ida Falk was a likely Green nominee.',
			source: 'The strike may help likely Green nominee Ida Falk.',
			body: role('a likely Green nominee'),
		},
	],
	[
		'lost',
		{
			text: 'Ida Falk was harbour minister.',
			source: 'The likely harbour minister Ida Falk smiled.',
			body: role('harbour minister'),
		},
		// "was" says it of a former one
		{
			text: 'Ida Falk was harbour minister.',
			source: 'The former harbour minister Ida Falk smiled.',
			body: role('harbour minister'),
		},
	],
	[
		'unclear-this',
		{ text: 'Ida Falk and Carl Lind will hold a separate meeting in Lund.' },
		{ text: 'Ida Falk and Carl Lind will hold a meeting separate from the talks in Lund.' },
	],
	[
		'unclear-this',
		{ text: 'On 5 May 2016, Ida Falk took a softer tone.' },
		{ text: 'On 5 May 2016, Ida Falk took a softer tone than Carl Lind.' },
	],
	[
		'unclear-this',
		{ text: 'Ida Falk has twice as much support in Lund.' },
		{ text: 'Ida Falk has twice as much support in Lund as Carl Lind has in Tarn, and as many ferries.' },
	],
	[
		'unclear-this',
		{ text: 'Three ferries of Nordline sank at each location.' },
		{ text: 'Three ferries of Nordline sank at each location of the Lund race.' },
	],
	[
		'unclear-this',
		{ text: 'Ida Falk was nominated for her post in 2011.' },
		{ text: 'Ida Falk was nominated for her post as harbour minister in 2011.' },
	],
	[
		'unclear-this',
		{ text: 'Nordline is well on its way to reaching its goal.' },
		{ text: 'Nordline is well on its way to reaching its goal of 40 ferries.' },
	],
	[
		'unclear-this',
		{ text: 'Ida Falk vowed to bring them to court.' },
		{ text: 'Ida Falk vowed to find the ferries of Lund and bring them home.' },
	],
	[
		'unclear-this',
		{ text: 'Lund police say they may face charges over the ferry.', body: { kind: 'statement' } as never },
		{ text: 'Lund police say they may search the ferry.', body: { kind: 'statement' } as never },
	],
	[
		'unclear-this',
		{ text: 'Almost half of voters said Lund has changed.', body: { kind: 'statement' } as never },
		{
			text: 'Almost half of voters said in a Nordline poll that Lund has changed.',
			body: { kind: 'statement' } as never,
		},
	],
	[
		'lost',
		{ text: 'Ida Falk said: “I would have quit that day”.', body: { kind: 'statement' } as never },
		{ text: 'Ida Falk said: “I would have a ferry”.', body: { kind: 'statement' } as never },
	],
	[
		'lost',
		{
			text: 'Ida Falk said “we would be looking at a ruin in Lund”.',
			source: '“If the pier had burned,” Ida Falk said, “we would be looking at a ruin in Lund.”',
			body: { kind: 'statement' } as never,
		},
		{
			text: 'Ida Falk said “we would look at ruins if the pier had burned”.',
			source: '“If the pier had burned,” Ida Falk said, “we would look at ruins.”',
			body: { kind: 'statement' } as never,
		},
	],
	[
		'unclear-the',
		{ text: 'Ida Falk’s comments came on 5 May 2016.' },
		{ text: 'Ida Falk’s comments about the ferries of Lund came on 5 May 2016.' },
	],
	[
		'unclear-this',
		{ text: 'Nineteen percent of students back Ida Falk.' },
		{ text: 'Nineteen percent of Lund students back Ida Falk.' },
	],
	[
		'too-little',
		{ text: 'More than 5,500 people were injured in 2016.' },
		{ text: 'More than 5,500 people were injured in a storm.' },
	],
	[
		'cut-off',
		{
			text: 'Ida Falk is doing what the council of Lund could.',
			source: 'Ida Falk is doing what the council of Lund could not: selling the ferries.',
		},
		{ text: 'Ida Falk is doing what the council of Lund could do.' },
	],
	[
		'odd-name',
		{ text: 'As of 4 May 2016, Ida Falk’s was a candidate for mayor.', body: role('candidate for mayor') },
		{ text: 'As of 4 May 2016, Ida Falk was a candidate for mayor.', body: role('candidate for mayor') },
	],
	[
		'odd-name',
		{ text: 'According to Ida Falk, Ida Falk closed the pier of Lund.' },
		{ text: 'According to Ida Falk, Carl Lind closed the pier of Lund.' },
	],
	[
		'no-such-kind',
		{
			text: 'Ida Falk became the first woman to win the Lund marathon.',
			body: { kind: 'purpose' } as Partial<FactBody>,
		},
		{ text: 'Ida Falk moved to Lund to win the marathon.', body: { kind: 'purpose' } as Partial<FactBody> },
	],
	[
		'no-such-kind',
		{
			text: 'Thousands came to Lund on the first day of the fair.',
			body: { kind: 'first' } as Partial<FactBody>,
		},
		{ text: 'It was the first fair in Lund since 1974.', body: { kind: 'first' } as Partial<FactBody> },
	],
	[
		'opinion',
		{
			text: 'A harbour tax is the most efficient of all taxes in Lund.',
			body: { kind: 'first' } as Partial<FactBody>,
		},
		{ text: 'Lund is the most populous town of the coast.', body: { kind: 'first' } as Partial<FactBody> },
	],
	[
		'mid-talk',
		{ text: 'Ida Falk said: “It raises doubts about the whole harbour plan”.', rule: 'said/direct' },
		{ text: 'Ida Falk said: “The delay raises doubts about the harbour plan”.', rule: 'said/direct' },
	],
	[
		'mid-talk',
		{ text: 'Ida Falk said: “One I would describe as a gift to the harbour”.', rule: 'said/direct' },
		{ text: 'Ida Falk said: “One ferry in five leaves the harbour late”.', rule: 'said/direct' },
	],
	[
		'too-little',
		{ text: 'Ida Falk issued a statement.', who: 'Ida Falk' },
		{ text: 'Ida Falk won the Lund marathon.', who: 'Ida Falk' },
	],
	[
		'too-little',
		{ text: 'In 2008, the foundation of Ida Falk gave $50,000.' },
		{ text: 'In 2008, the foundation of Ida Falk gave $50,000 to Lund.' },
	],
	[
		'too-little',
		{ text: 'As of 4 May 2016, Ida Falk was a campaign spokesman.', body: role('campaign spokesman') },
		{
			text: 'As of 4 May 2016, Ida Falk was a spokesman for Nordline.',
			body: role('spokesman for Nordline'),
		},
	],
];

describe('a doubtful fact, and its sound twin', () => {
	test.each(DOUBTED)('%s', (code, doubted, sound) => {
		expect(vetted(doubted)).toBe(code);
		expect(vetted(sound)).toBeNull();
	});
});

test('a fact that has its doubt already keeps it', () => {
	const fact = {
		text: 'Ida ran.',
		evidence: [],
		confidence: 0.5,
		doubt: { code: 'whose' },
	} as unknown as Fact;
	expect(vetFacts([fact], '')[0]).toBe(fact);
});
