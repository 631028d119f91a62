/** Clauses taken apart, and what is asked of what somebody said. */
import { describe, expect, test } from 'vitest';
import { makeQuestions } from '../../../src/lib/engine/questions/make';
import { readClause } from '../../../src/lib/engine/questions/clause/read';
import type { FactBase, FactBody, FactWords } from '../../../src/lib/engine/types';
import { at, fact, FACTS, FINDINGS } from './fixture';

describe('a clause is read', () => {
	const rows: [text: string, subject: string, verb: string, object: string | undefined][] = [
		['Nordline tried to buy the Lund Ferry Company', 'Nordline', 'tried to buy', 'the Lund Ferry Company'],
		[
			'reopening the pier would help the port of Lund',
			'reopening the pier',
			'would help',
			'the port of Lund',
		],
		['the pier, which was closed in 2019, had lost a fortune', 'the pier', 'had lost', 'a fortune'],
		['it would sell two ferries in Oslo', 'it', 'would sell', 'two ferries'],
		['the ferry company has set up a school for pilots', 'the ferry company', 'has set up', 'a school'],
		['Nordline dropped its bid for the pier in May', 'Nordline', 'dropped', 'its bid for the pier'],
		[
			'Nordline has suspended plans to close piers that are more than three years old',
			'Nordline',
			'has suspended',
			'plans to close piers that are more than three years old',
		],
		['Nordline had faced the threat Porto poses', 'Nordline', 'had faced', undefined],
		['Nordline signed a contract in which it gave up the pier', 'Nordline', 'signed', undefined],
	];
	test.each(rows)('%s', (text, subject, verb, object) => {
		expect(readClause(text)).toMatchObject({ subject, verb });
		expect(readClause(text)?.object?.text).toBe(object);
	});

	test.each([
		'when the pier opens',
		'suggestions that fees will rise',
		'the men who sailed to Lund and that they paid',
		'Sail away',
		'the fees of the port would all grow',
	])('%s: none', (text) => {
		expect(readClause(text)).toBeNull();
	});

	test('half of it may not be true alone', () => {
		expect(readClause('the port would close if fees rose')?.conditional).toBe(true);
	});
});

/** Its headline, and not its day, says which report is meant. */
const UNDATED = {
	...FINDINGS,
	document: { ...FINDINGS.document, published: null, title: 'Harbour talks end in Lisbon' },
};

/** What Clara Mendes said, as a fact made by hand. */
const asked = (verb: string, content: string) => {
	const told = fact(
		{ kind: 'statement', statement: 's2' },
		`Clara Mendes ${verb} ${content}.`,
		{ who: 'Clara Mendes', asks: 'who', verb, content },
		at('the new terminal'),
	);
	return makeQuestions(UNDATED, [told], { seed: 'test' }).questions.flatMap((question) =>
		question.maker === 'what-did-x-say' && (question.form === 'recall' || question.form === 'short')
			? [
					[
						question.stem
							.replace('In the report “Harbour talks end in Lisbon”, w', 'W')
							.replace(/.*”, how/, 'How')
							.replace(/.*”, by/, 'By'),
						question.answer,
					],
				]
			: [],
	);
};

describe('what was said is asked by what it says', () => {
	test.each([
		[
			'said',
			'Nordline would open a school for pilots',
			'What did Clara Mendes say Nordline would do?',
			'open a school for pilots',
		],
		[
			'said',
			'she was confident that Nordline would lower its fees',
			'What did Clara Mendes say she was confident Nordline would do?',
			'lower its fees',
		],
		[
			'said',
			'she was ready to talk to Nordline',
			'What did Clara Mendes say she was ready to do?',
			'talk to Nordline',
		],
		[
			'said',
			'the fees of Nordline were far too dear',
			'How did Clara Mendes describe the fees of Nordline?',
			'far too dear',
		],
		[
			'said',
			'the fees of Nordline were dear and Porto would pay them',
			'What did Clara Mendes say about the fees of Nordline?',
			'they were dear and Porto would pay them',
		],
		[
			'said',
			'2,000 people had visited the Lund Boat Show',
			'How many people did Clara Mendes say had visited the Lund Boat Show?',
			'2,000 people',
		],
		[
			'said',
			'the port had sold 3,000 cabins to students in May 2021',
			'How many cabins did Clara Mendes say the port had sold to students in May 2021?',
			'3,000 cabins',
		],
		[
			'said',
			'the old bridge of Porto would be replaced by a tunnel under the river',
			'What did Clara Mendes say would happen to the old bridge of Porto?',
			'it would be replaced by a tunnel under the river',
		],
		[
			'found',
			'harbour fees in Porto were a burden for careful ferry companies',
			'What did Clara Mendes find about harbour fees in Porto?',
			'they were a burden for careful ferry companies',
		],
		[
			'said',
			'sales of Nordline rose by 8% in May 2021',
			'By what percentage did Clara Mendes say sales of Nordline rose in May 2021?',
			'8%',
		],
		[
			'has denied',
			'claims of a secret sale to Nordline',
			'What has Clara Mendes denied?',
			'claims of a secret sale to Nordline',
		],
		[
			'said',
			'Nordline had bought an ancient ferry yard in Oslo',
			'What did Clara Mendes say Nordline had bought in Oslo?',
			'an ancient ferry yard',
		],
		[
			'warned that',
			'the port of Lund would close for a year',
			'What did Clara Mendes warn the port of Lund would do?',
			'close for a year',
		],
		[
			'accused',
			'the port of Lund of hiding its debts',
			'What did Clara Mendes accuse the port of Lund of?',
			'hiding its debts',
		],
		[
			'called on',
			'Nordline to lower its fees',
			'What did Clara Mendes call on Nordline to do?',
			'lower its fees',
		],
		[
			'announced that',
			'she would leave the port of Lund',
			'What did Clara Mendes say she would do?',
			'leave the port of Lund',
		],
		[
			'has admitted that',
			'she was wrong about the pier',
			'What has Clara Mendes admitted?',
			'she was wrong about the pier',
		],
		[
			'hailed',
			'the sale of the pier as a good start for Porto',
			'How did Clara Mendes describe the sale of the pier?',
			'a good start for Porto',
		],
		[
			'said',
			'she hoped Nordline would lower its fees for good',
			'What did Clara Mendes say she hoped Nordline would do?',
			'lower its fees for good',
		],
		[
			'said',
			'she was hoping for a new terminal in Lund',
			'What did Clara Mendes say she was hoping for?',
			'a new terminal in Lund',
		],
		[
			'said',
			'the fees of Nordline had never been so dear for small boats',
			'What did Clara Mendes say about the fees of Nordline?',
			'they had never been so dear for small boats',
		],
		[
			'said',
			'the sale of the pier was a mistake, and everybody knows it',
			'What did Clara Mendes say about the sale of the pier?',
			'it was a mistake, and everybody knows it',
		],
		[
			'said',
			'the crews of Nordline were largely in two minds',
			'What did Clara Mendes say about the crews of Nordline?',
			'they were largely in two minds',
		],
		[
			'said',
			'the crews of Nordline were very grateful for the support',
			'What did Clara Mendes say about the crews of Nordline?',
			'they were very grateful for the support',
		],
	])('%s %s', (verb, content, stem, key) => {
		expect(asked(verb, content)).toContainEqual([stem, key]);
	});

	test.each([
		['said', 'it would be a long day for the port'],
		['said', 'they would close the port of Porto'],
		['said', 'other ports may be more able to lower their fees'],
		['said', 'the world is a better place than before'],
		['said', 'she believed that the sale was good for everybody'],
		['said', 'Nordline faced the threat Porto poses'],
		['said', 'the mission was never in doubt for anybody'],
		['said', 'games had always been a part of the port'],
		['said', 'the United States should close its ports to ferries'],
		['said', 'the owners of Nordline were “telling sailors what they want to hear”'],
	])('%s %s: nothing', (verb, content) => {
		expect(asked(verb, content)).toEqual([]);
	});
});

/** Events made by hand, and what is asked of them. */
describe('what happened is asked by what it was', () => {
	const stems = (words: FactWords, more: Partial<FactBase> = {}, kind: 'event' | 'plan' = 'event') => {
		const text = `${words.who} ${words.verb} ${words.to ?? words.rest}.`;
		const body: FactBody =
			kind === 'event'
				? { kind, who: [], what: at('closed the old pier') }
				: { kind, parties: [], to: at('closed the old pier') };
		const told = fact(body, text, words, at('closed the old pier'), more);
		return makeQuestions(FINDINGS, [told], { seed: 'test' }).questions.flatMap((question) =>
			'answer' in question && question.maker !== 'complete'
				? [`${question.stem.replace(/^In the report (?:“[^”]*” )?of 5 March 2024, /, '')} ${question.answer}`]
				: [],
		);
	};

	test.each<[FactWords, string]>([
		[
			{
				who: 'Nordline',
				verb: 'tried to buy',
				aux: 'did',
				bare: 'try to buy',
				rest: 'the old pier of Porto',
				where: 'in Porto',
			},
			'what did Nordline try to buy in Porto? the old pier of Porto',
		],
		[
			{
				who: 'Nordline',
				verb: 'has launched',
				aux: 'has',
				bare: 'launched',
				rest: 'its Blue Harbour scheme in Lisbon',
			},
			'which scheme has Nordline launched in Lisbon? the Blue Harbour scheme',
		],
		[
			{
				who: 'the Portonet website',
				verb: 'was forced',
				aux: 'was',
				bare: 'forced',
				rest: 'to close in Lisbon',
			},
			'which website was forced to close in Lisbon? Portonet',
		],
		[
			{
				who: 'the old pier of Porto',
				verb: 'was designed',
				aux: 'was',
				bare: 'designed',
				rest: 'by Olaf Brandt',
			},
			'by whom was the old pier of Porto designed? Olaf Brandt',
		],
		[
			{
				who: "Nordline's last purchase",
				verb: 'was',
				aux: 'was',
				bare: '',
				rest: 'a third of the Lund ferry yard',
			},
			"what was Nordline's last purchase? a third of the Lund ferry yard",
		],
		[
			{
				who: 'Olaf Brandt',
				verb: 'was fined',
				aux: 'was',
				bare: 'fined',
				rest: 'for hiding the debts of Nordline',
			},
			'why was Olaf Brandt fined? for hiding the debts of Nordline',
		],
	])('%o', (words, wanted) => {
		expect(stems(words)).toContain(wanted);
	});

	test('people who are counted', () => {
		const words = {
			who: 'More than 5,000 people',
			verb: 'are expected',
			aux: 'are',
			bare: 'expected',
			rest: 'to sail to Porto',
		};
		expect(stems(words)).toContain('how many people are expected to sail to Porto? more than 5,000 people');
	});

	test('one of many is asked of nobody', () => {
		const words = {
			who: 'Olaf Brandt',
			asks: 'who' as const,
			verb: 'is',
			aux: 'is',
			bare: '',
			rest: 'a delegate from Porto',
		};
		expect(stems(words).filter((one) => /who is/.test(one))).toEqual([]);
	});
});

test('who said two things about the same is not asked what was said about it', () => {
	const told = (content: string, piece: string) =>
		fact(
			{ kind: 'statement', statement: 's2' },
			`Clara Mendes said ${content}.`,
			{ who: 'Clara Mendes', asks: 'who', verb: 'said', content },
			at(piece),
		);
	const first = told('the harbour fees were too high for small ferry firms', 'the new terminal');
	const second = told('the harbour fees had driven three companies to Spain', 'before the winter storms');
	const stems = (facts: ReturnType<typeof fact>[]) =>
		makeQuestions(FINDINGS, facts, { seed: 'test' })
			.questions.filter(({ maker }) => maker === 'what-did-x-say')
			.map(({ stem }) => stem);
	expect(stems([first]).length).toBeGreaterThan(0);
	expect(stems([first, second]).filter((stem) => /about the harbour fees/.test(stem))).toEqual([]);
});

test('the post of somebody asked for one comment is not asked', () => {
	const { document, statements } = FINDINGS;
	const late = { ...document, sentences: document.sentences.map((one) => ({ ...one, end: one.start + 1 })) };
	const posts = (all: typeof statements) =>
		makeQuestions({ ...FINDINGS, document: late, statements: all }, FACTS, { seed: 'test' })
			.questions.filter(({ maker, form }) => maker === 'who-is-who' && form !== 'match')
			.filter(({ stem }) => /Porto|Duarte/.test(stem));
	const said = { ...statements[0]!, speaker: { ...at('Ines Duarte'), entity: 'duarte' } };
	expect(posts(statements).length).toBeGreaterThan(0);
	expect(posts([...statements, said])).toEqual([]);
});

test('of a person, a people or what only the article explains nobody is asked what was said', () => {
	const about = (content: string) => {
		const told = fact(
			{ kind: 'statement', statement: 's2' },
			`Clara Mendes said ${content}.`,
			{ who: 'Clara Mendes', asks: 'who', verb: 'said', content },
			at('the new terminal'),
		);
		return makeQuestions(FINDINGS, [told], { seed: 'test' })
			.questions.filter(({ stem }) => / about /.test(stem))
			.map(({ stem }) => stem);
	};
	expect(about('the harbour fees of Porto kept driving ferry companies to Spain')).toHaveLength(1);
	expect(about('Olaf Brandt kept driving ferry companies to Spain')).toEqual([]);
	expect(about('the same criticism kept driving ferry companies to Spain')).toEqual([]);
});

test.each([
	['met', 'Olaf Brandt', 'meet', 0],
	['founded', 'a school for young ferry pilots', 'found', 1],
])('who %s %s: asked only where few could have done it', (verb, rest, lemma, least) => {
	const done = {
		...fact(
			{ kind: 'event', who: [], what: at('met Olaf Brandt') },
			`Clara Mendes ${verb} ${rest}.`,
			{ who: 'Clara Mendes', asks: 'who', verb, rest },
			at('met Olaf Brandt'),
		),
		lemma,
	};
	const asked = makeQuestions(FINDINGS, [done], { seed: 'test' }).questions.filter(
		({ maker }) => maker === 'who',
	);
	expect(asked.length > 0 ? 1 : 0).toBe(least);
});
