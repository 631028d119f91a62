/** "the group", "the incident", "the 36th anniversary": which of them say by themselves which one is meant. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/lib/engine/index';

const told = (text: string) =>
	read({ text: `Harbour news of the week\n\n${text}`, published: '2024-05-16' })
		.facts.filter(({ doubt }) => !doubt)
		.map((fact) => fact.text)
		.join('\n');

test.each([
	[
		'Porto will mark the 36th anniversary of the Lisbon treaty on 3 June 2024.',
		'the 36th anniversary of the Lisbon treaty',
	],
	['The other two-thirds of Nordline was bought by Ana Lind.', 'The other two-thirds of Nordline was bought'],
	['Ana Lind won the race for the Lisbon senate in 2019.', 'the race for the Lisbon senate'],
	[
		'Ana Lind, of Friends of Porto Rail, said the lobby group would march to Lisbon. Friends of Porto Rail is the biggest lobby group in Lisbon.',
		'Ana Lind said Friends of Porto Rail would march to Lisbon',
	],
	['Ana Lind ran on the slogan “Porto first” in May 2023.', 'the slogan “Porto first”'],
	['The Club for Growth is spending 1.5 million euros in Porto.', 'The Club for Growth is spending'],
	['Ana Lind greeted the crowd in Porto in May 2023.', 'greeted the crowd'],
	// what completes the noun says which
	['Ana Lind praised the ability to swim in Porto.', 'the ability to swim'],
	['Ana Lind found the letters written by Rui Lobo in Porto in May 2023.', 'the letters written by Rui Lobo'],
	['Rui Lobo rejected the Liberal platform in Lisbon in May 2023.', 'the Liberal platform'],
	['Ana Lind led the campaign to save the Porto ferry in May 2023.', 'the campaign to save the Porto ferry'],
	['Ana Lind won the contests in Lisbon in May 2023.', 'the contests in Lisbon'],
	['Rui Lobo said he would go ahead with the Ana Lind meeting.', 'the Ana Lind meeting'],
	['Ana Lind has met previously with Rui Lobo in Porto.', 'Ana Lind has met with Rui Lobo'],
	[
		'Ana Lind vowed to find three divers of Nordline and bring them home.',
		'find three divers of Nordline and bring them home',
	],
	['Nordline sold ferries in towns where the harbour is deep.', 'towns where the harbour is deep'],
	['Ana Lind toured such towns as Porto in May 2023.', 'such towns as Porto'],
	['Ana Lind opened a school for those seeking work in Porto.', 'those seeking work'],
	['Ana Lind filmed the crash prior to the Lisbon marathon in May 2023.', 'the crash prior to'],
])('%s', (text, words) => expect(told(text)).toContain(words));

test.each([
	['Ana Lind began a campaign in Porto against the group last year.', 'the group'],
	['Ana Lind represented the state in the Senate for eight years.', 'the state'],
	['Ana Lind recounted the incident on Porto Radio in May 2023.', 'the incident'],
	['Ana Lind and Rui Lobo are investigating the letter in Porto.', 'the letter'],
	['Ana Lind moved there in 2000.', 'there'],
	['Rui Lobo rejected the original Lind demand in Lisbon in May 2023.', 'demand'],
	['Rui Lobo runs Nordline on a different principle in Porto.', 'a different principle'],
	['Additional ferries in danger include the Porto Star.', 'Additional ferries'],
	['Rui Lobo met both candidates on 3 May 2023.', 'both candidates'],
	['Five other towns will sell the ferries of Porto in May.', 'Five other towns'],
	['Ana Lind asked the campaign to stop in Porto in May 2023.', 'the campaign'],
	// the verb itself, or how it was done, does not say which
	['Ana Lind said the session offered a chance to talk about Porto.', 'the session'],
	['Ana Lind paid for the tax cuts by raising fees in Porto.', 'the tax cuts'],
	['Rui Lobo said that Porto would not tolerate that from any other town.', 'tolerate that'],
	['Rui Lobo said Ana Lind wrote the same thing in Porto.', 'the same thing'],
	['Net sales for the third quarter of 2023 were 14 million euros.', 'sales'],
	['Ana Lind claimed it was unfair to the farmers of Porto.', 'it was unfair'],
	["Rui Lobo's opponent won the Lisbon marathon in 2019.", 'opponent'],
])('not: %s', (text, words) => expect(told(text)).not.toContain(words));

describe('what a sentence leaves out', () => {
	test.each([
		// a condition in front
		[
			'The mayor of Porto was expected to resign and, if he keeps his word, Rui Lobo will sign the Lisbon treaty in May 2025.',
			'will sign',
		],
		// the verb stands in an aside
		[
			'Notes of the Porto council - which hold two complaints plus one Lind filed against Nordline.',
			'Notes of the Porto council filed',
		],
		// "which" is the letter
		[
			'Members of the Porto council wrote a letter to Rui Lobo, which was leaked in May and was organised by Ana Lind.',
			'Rui Lobo was organised',
		],
	])('not: %s', (text, words) => expect(told(text)).not.toContain(words));

	test('how long before or after what is left out', () =>
		expect(told('Ana Lind left Porto Rail just two days after the mayor resigned.')).not.toMatch(/two days/));
});

describe('every role that says something else', () => {
	test.each([
		[
			'Ana Lind, chief economist at Porto Bank, left. Lind, a prospective Labour MP, met Rui Lobo in Porto.',
			['chief economist at Porto Bank', 'a prospective Labour MP'],
		],
		['Other guests were Rui Lobo and former James Bond star Ana Lind.', ['a former James Bond star']],
		['Ana Lind, the former mayor of Porto, won the Lisbon marathon.', ['a former mayor of Porto']],
	])('%s', (text, titles) => {
		for (const title of titles) expect(told(text)).toContain(title);
	});

	test('not: of which race?', () =>
		expect(told('Republican candidate Ana Lind won the Lisbon marathon.')).not.toContain(
			'Republican candidate',
		));
});
