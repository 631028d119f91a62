/** Every kind of fact: texts that are read and texts that must give none of the kind. */
import { describe, expect, test } from 'vitest';
import type { FactKind } from '../../../src/lib/engine/types';
import { toldOf } from '../../helpers/facts';

interface Table {
	kinds: FactKind[];
	/** Text → what is told. */
	read: [text: string, ...told: string[]][];
	/** Texts that must give nothing of these kinds. */
	nothing: string[];
}

const TABLES: Record<string, Table> = {
	agreements: {
		kinds: ['agreement', 'plan', 'request', 'refusal'],
		read: [
			[
				'Norway and Finland agreed to open a joint border station in Lapland.',
				'Norway and Finland agreed to open a joint border station in Lapland.',
			],
			[
				'Norway and Finland have pledged to protect the Arctic fox.',
				'Norway and Finland have pledged to protect the Arctic fox.',
			],
			[
				'Maria Lopez promised to plant 2,000 trees, sell two ferries and build a school in Valencia.',
				'Maria Lopez promised to plant 2,000 trees.',
				'Maria Lopez promised to sell two ferries.',
				'Maria Lopez promised to build a school in Valencia.',
			],
			[
				'Maria Lopez agreed to “open a school in Valencia,” “plant more trees in Valencia,” and “sell two ferries.”',
				'Maria Lopez agreed to “open a school in Valencia”.',
				'Maria Lopez agreed to “plant more trees in Valencia”.',
				'Maria Lopez agreed to “sell two ferries”.',
			],
			[
				'Maria Lopez plans to visit Croatia in September.',
				'Maria Lopez plans to visit Croatia in September 2024.',
			],
			[
				'Helena Strand has decided to sell the yacht of King Olav.',
				'Helena Strand has decided to sell the yacht of King Olav.',
			],
			[
				'Croatia will open a museum of the sea in Zadar next year.',
				'Croatia will open a museum of the sea in Zadar in 2025.',
			],
			[
				'Croatia is expected to join the Arctic Council in 2026.',
				'Croatia is expected to join the Arctic Council in 2026.',
			],
			[
				'Peter Novak urged Maria Lopez to sell two ferries to Croatia.',
				'Peter Novak urged Maria Lopez to sell two ferries to Croatia.',
			],
			[
				'Peter Novak warned Helena Strand not to close the border with Sweden.',
				'Peter Novak warned Helena Strand not to close the border with Sweden.',
			],
			[
				'Helena Strand invited Peter Novak to visit Oslo in June.',
				'Helena Strand invited Peter Novak to visit Oslo in June 2024.',
			],
			[
				'Helena Strand declined to sign the treaty with Croatia.',
				'Helena Strand declined to sign the treaty with Croatia.',
			],
		],
		nothing: [
			'Maria Lopez might agree to sell two ferries to Croatia.',
			'Maria Lopez did not agree to sell the ferries.',
			'If Maria Lopez agreed to sell the ferries, Croatia would pay.',
			'The aim of Norway is to build a bridge over the Danube.',
			'Helena Strand is able to close the museum in Oslo.',
			'Helena Strand is old enough to close the museum in Oslo.',
			'Helena Strand refused to comment.',
			'He agreed to sell two ferries to Croatia.',
			'Norway will.',
		],
	},
	events: {
		kinds: ['event'],
		read: [
			[
				'Maria Lopez, the mayor of Valencia, met John Carter in Lisbon on Tuesday.',
				'Maria Lopez met John Carter in Lisbon on 14 May 2024.',
			],
			[
				'Helena Strand won the Nobel Prize in Literature in 2011.',
				'Helena Strand won the Nobel Prize in Literature in 2011.',
			],
			['In 2019, Nordic Pipes bought Acme Steel.', 'In 2019, Nordic Pipes bought Acme Steel.'],
			[
				'Peter Novak was arrested in Zadar on 3 May 2024.',
				'Peter Novak was arrested in Zadar on 3 May 2024.',
			],
			[
				'Peter Novak, the Croatian finance minister, resigned on Monday.',
				'Peter Novak resigned on 13 May 2024.',
			],
			[
				'Peter Novak arrived in Zadar this Sunday morning.',
				'Peter Novak arrived in Zadar on the morning of 12 May 2024.',
			],
			// no comma before so short a subject
			[
				'Maria Lopez runs a studio in Lisbon. In her earlier years she used the Zadar engine in Lisbon.',
				'As of 16 May 2024, Maria Lopez runs a studio in Lisbon.',
				'Maria Lopez used the Zadar engine in Lisbon.',
			],
			// a verb in the singular speaks of the last one named
			[
				'The prize went to the poet Peter Novak and the novelist Helena Strand, who was born in Oslo.',
				'Helena Strand was born in Oslo.',
			],
			// who that is follows the comma, with another office
			[
				'The third candidate for mayor, Oslo Councillor Peter Novak, bought a bridge in Zadar.',
				'Peter Novak bought a bridge in Zadar.',
			],
			// two subjects after what is fronted
			[
				'When Maria Lopez resigned, Peter Novak and Helena Strand moved to Oslo.',
				'Maria Lopez resigned.',
				'Peter Novak and Helena Strand moved to Oslo.',
			],
			// after a name "who" is that person
			[
				'Helena Strand filmed the return of the poet Peter Novak, who was born in Oslo.',
				'Helena Strand filmed the return of the poet Peter Novak.',
				'Peter Novak was born in Oslo.',
			],
			// not he, but his return
			[
				'The return of the poet Peter Novak ended in Zadar.',
				'The return of the poet Peter Novak ended in Zadar.',
			],
			// the best actor award is a prize, no opinion
			[
				'Helena Strand is up against Maria Lopez in the best actress category.',
				'As of 16 May 2024, Helena Strand is up against Maria Lopez in the best actress category.',
			],
		],
		nothing: [
			'Peter Novak was not arrested in Zadar.',
			'Peter Novak will be arrested in Zadar.',
			'Peter Novak may have met Helena Strand in Zadar.',
			'Peter Novak could resign on Monday.',
			'She met Peter Novak in Zadar.',
			'Others met in Zadar on Monday.',
			'Peter Novak says he met Helena Strand in Zadar.',
			'Read more: Peter Novak met Helena Strand',
			'met Helena Strand in Zadar on Monday.',
			'Talks joined by Peter Novak in Zadar.',
			'If Maria Lopez resigns, Peter Novak and Helena Strand moved to Oslo.',
			'Helena Strand invoked the May 3, 2011, attacks in Zadar to defend herself.',
			'Helena Strand chose the capital of Norway, Oslo, to announce a treaty.',
			'Helena Strand read the records of three people who visited Zadar in 2011.',
		],
	},
	amounts: {
		kinds: ['amount'],
		read: [
			[
				'Acme Steel bought Nordic Pipes for $3 billion in March.',
				'Acme Steel bought Nordic Pipes for $3 billion in March 2024.',
			],
			[
				'Sales at Acme Steel rose 12% to $4.5 billion in 2023.',
				'Sales at Acme Steel rose 12% to $4.5 billion in 2023.',
			],
			[
				'The trial of Peter Novak lasted more than six weeks.',
				'The trial of Peter Novak lasted more than six weeks.',
			],
			[
				'The earthquake in Zadar killed at least 14 people on Tuesday.',
				'The earthquake in Zadar killed at least 14 people on 14 May 2024.',
			],
			[
				'Norway spent $12 million on the new museum in Oslo.',
				'Norway spent $12 million on the new museum in Oslo.',
			],
		],
		nothing: [
			'Nordic Pipes might cut 300 jobs in Oslo.',
			'Nordic Pipes did not cut 300 jobs in Oslo.',
			'One of the men met Helena Strand in Oslo.',
			'It rose 12% in 2023.',
		],
	},
	firsts: {
		kinds: ['first'],
		read: [
			[
				'Helena Strand became the first woman to lead Norway since 1996.',
				'Helena Strand became the first woman to lead Norway since 1996.',
			],
			['The Oslo tunnel is the longest in Europe.', 'The Oslo tunnel is the longest in Europe.'],
			[
				'Peter Novak is the youngest member of the Croatian parliament.',
				'Peter Novak is the youngest member of the Croatian parliament.',
			],
			[
				'Helena Strand arrived in Zadar on Monday, becoming the highest-ranking Norwegian to visit Croatia since 2011.',
				'Helena Strand became the highest-ranking Norwegian to visit Croatia since 2011.',
			],
		],
		nothing: [
			'At first, Helena Strand met Peter Novak in Zadar.',
			'Peter Novak could become the first Croatian on the moon.',
			'Peter Novak was not the first Croatian on the moon.',
			'Helena Strand had the best of intentions at least.',
			'Peter Novak made the most of the last minute.',
		],
	},
	causes: {
		kinds: ['cause', 'purpose'],
		read: [
			[
				'The match in Zadar was cancelled because of heavy rain.',
				'The match in Zadar was cancelled because of heavy rain.',
			],
			['Heavy rain led to floods in Zadar on Sunday.', 'Heavy rain led to floods in Zadar on 12 May 2024.'],
			[
				'The flood of 2023 caused the museum in Zadar to close.',
				'The flood of 2023 caused the museum in Zadar to close.',
			],
			[
				'The airport in Hamburg was closed on Monday because staff went on strike.',
				'The airport in Hamburg was closed on 13 May 2024 because staff went on strike.',
			],
			[
				'Norway closed its border with Russia in order to stop smugglers.',
				'Norway closed its border with Russia in order to stop smugglers.',
			],
			[
				'Norway closed its border with Russia in an attempt to stop smugglers.',
				'Norway closed its border with Russia in an attempt to stop smugglers.',
			],
		],
		nothing: [
			'Peter Novak led Croatia to victory.',
			'Helena Strand asked Peter Novak to cut costs.',
			'Helena Strand is able to cut costs in Oslo.',
			'Norway would close its border because of the flood of 2023 if it could.',
		],
	},
	roles: {
		kinds: ['role'],
		read: [
			[
				'Maria Lopez, the mayor of Valencia, met John Carter in Lisbon.',
				'As of 16 May 2024, Maria Lopez was the mayor of Valencia.',
			],
			[
				'Maria Lopez, the mayor of Valencia, opened a bridge, the first by a mayor since 2018.',
				'As of 16 May 2024, Maria Lopez was the mayor of Valencia.',
			],
			[
				'Secretary of State Helena Strand opened the bridge in Zadar.',
				'As of 16 May 2024, Helena Strand was Secretary of State.',
			],
			[
				'Peter Novak, the Croatian finance minister, resigned on Monday.',
				'As of 16 May 2024, Peter Novak was the Croatian finance minister.',
			],
			[
				'Peter Novak, another partner at Nordic Pipes, resigned on Monday.',
				'As of 16 May 2024, Peter Novak was a partner at Nordic Pipes.',
			],
			[
				"Lisbon's culture minister Peter Novak left Oslo.",
				"As of 16 May 2024, Peter Novak was Lisbon's culture minister.",
			],
			// nobody knows whether he is so still
			[
				'The fall of the Croatian finance minister Peter Novak changed Zadar.',
				'Peter Novak was the Croatian finance minister.',
			],
			[
				'In 2019 Maria Lopez met Croatian finance minister Peter Novak in Oslo. Peter Novak left Zadar.',
				'Peter Novak was Croatian finance minister.',
			],
		],
		nothing: [
			'Maria Lopez helped fight Nordic Pipes director Peter Novak in Zadar.',
			'Maria Lopez talked to Deputy Mayor Peter Novak and Helena Strand in Zadar.Lisbon writer Ann Hale left.',
			'Maria Lopez met a colleague in Lisbon.',
			"The ferry's captain Peter Novak left Oslo.",
			"Maria Lopez's Oslo opponent Peter Novak left Zadar.",
			'Peter Novak met the mayor in Zadar.',
			'His compatriot Peter Novak won in Zadar.',
		],
	},
	statements: {
		kinds: ['statement'],
		read: [
			[
				'“We will build a school in Zadar,” said Peter Novak.',
				'Peter Novak said: “We will build a school in Zadar”.',
			],
			[
				'Peter Novak said Croatia would build a school in Zadar.',
				'Peter Novak said Croatia would build a school in Zadar.',
			],
			[
				'Peter Novak said that the school of Zadar was “a gift to the people of Croatia.”',
				'Peter Novak said that the school of Zadar was “a gift to the people of Croatia”.',
			],
		],
		nothing: [
			'He said that the school of Zadar was a gift.',
			'Peter Novak would say that the school of Zadar was a gift.',
			'The “golden” bridge of Zadar fell on Monday.',
		],
	},
};

describe.each(Object.entries(TABLES))('%s', (_name, table) => {
	test.each(table.read)('%s', (text, ...told) => {
		expect(toldOf(text, table.kinds)).toEqual(told);
	});

	test.each(table.nothing)('nothing: %s', (text) => {
		expect(toldOf(text, table.kinds)).toEqual([]);
	});
});
