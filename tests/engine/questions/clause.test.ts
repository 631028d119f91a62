/** Clauses taken apart, and what is asked of what somebody said. */
import { describe, expect, test } from 'vitest';
import { makeQuestions } from '../../../src/lib/engine/questions/make';
import { readClause } from '../../../src/lib/engine/questions/clause/read';
import { at, fact, FINDINGS } from './fixture';

describe('a clause is read', () => {
	const rows: [text: string, subject: string, verb: string, object: string | undefined][] = [
		['Nordline tried to buy the Lund Ferry Company', 'Nordline', 'tried to buy', 'the Lund Ferry Company'],
		['reopening the pier would help the port of Lund', 'reopening the pier', 'would help', 'the port of Lund'],
		['the pier, which was closed in 2019, had lost a fortune', 'the pier', 'had lost', 'a fortune'],
		['it would sell two ferries in Oslo', 'it', 'would sell', 'two ferries'],
		['the ferry company has set up a school for pilots', 'the ferry company', 'has set up', 'a school'],
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
	])('%s: none', (text) => {
		expect(readClause(text)).toBeNull();
	});

	test('half of it may not be true alone', () => {
		expect(readClause('the port would close if fees rose')?.conditional).toBe(true);
	});
});

/** What Clara Mendes said, as a fact made by hand. */
const asked = (verb: string, content: string) => {
	const told = fact(
		{ kind: 'statement', statement: 's2' },
		`Clara Mendes ${verb} ${content}.`,
		{ who: 'Clara Mendes', asks: 'who', verb, content },
		at('the new terminal'),
	);
	return makeQuestions(FINDINGS, [told], { seed: 'test' }).questions.flatMap((question) =>
		question.maker === 'what-did-x-say' && question.form === 'recall'
			? [
					[
						question.stem.replace('In the report of 5 March 2024, w', 'W').replace(/.*, how/, 'How'),
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
			'the fees of Nordline were dear and Porto would pay them',
			'How did Clara Mendes describe the fees of Nordline?',
			'dear',
		],
		[
			'said',
			'2,000 people had visited the Lund Boat Show',
			'How many people did Clara Mendes say had visited the Lund Boat Show?',
			'2,000 people',
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
			'Nordline had bought two ferries in Oslo',
			'What did Clara Mendes say Nordline had bought in Oslo?',
			'two ferries',
		],
		[
			'warned that',
			'the port of Lund would close for a year',
			'What did Clara Mendes warn the port of Lund would do?',
			'close for a year',
		],
	])('%s %s', (verb, content, stem, key) => {
		expect(asked(verb, content)).toContainEqual([stem, key]);
	});

	test.each([
		['said', 'it would be a long day for the port'],
		['said', 'they would close the port of Porto'],
		['said', 'the world is a better place than before'],
	])('%s %s: nothing', (verb, content) => {
		expect(asked(verb, content)).toEqual([]);
	});
});
