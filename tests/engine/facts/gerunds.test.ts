/** "after being fined": the deed that hides behind "after". */
import { describe, expect, test } from 'vitest';
import { pastOf } from '../../../src/lib/engine/facts/gerunds';
import { read } from '../../../src/lib/engine/index';

const told = (text: string) =>
	read({ text: `Harbour news of the week\n\n${text}`, published: '2024-05-16' })
		.facts.filter(({ doubt }) => !doubt)
		.map((fact) => fact.text);

describe('what somebody did before', () => {
	test.each([
		[
			'Ana Lind is furious after being fined by the Porto Harbour Company for her comments about Rui Lobo.',
			'Ana Lind was fined by the Porto Harbour Company for her comments about Rui Lobo.',
		],
		[
			'Ana Lind was sacked in March 2024 after making rude remarks about Rui Lobo.',
			'Ana Lind made rude remarks about Rui Lobo.',
		],
		[
			'After winning 12 seats in Porto, Ana Lind resigned as leader of the Green Party.',
			'Ana Lind won 12 seats in Porto.',
		],
	])('%s', (text, fact) => expect(told(text)).toContain(fact));

	test.each([
		'Ana Lind met Rui Lobo before signing a treaty in Porto.',
		'Ana Lind said the mayor of Porto resigned after taking money from Nordline.',
		'Ana Lind left Porto without signing a treaty with Nordline.',
	])('not: %s', (text) =>
		expect(told(text).filter((fact) => /\bsigned|^(?:The mayor of Porto|Ana Lind) took/.test(fact))).toEqual(
			[],
		),
	);
});

test.each([
	['winning', 'win', 'won'],
	['announcing', 'announce', 'announced'],
	['stopping', 'stop', 'stopped'],
	['carrying', 'carry', 'carried'],
	['agreeing', 'agree', 'agreed'],
	['lying', 'lie', null],
])('%s → %s', (gerund, lemma, past) => expect(pastOf(gerund, lemma)).toBe(past));
