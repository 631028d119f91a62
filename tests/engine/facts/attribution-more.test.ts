/** Sentences → statements: words told, asked, posted or made known, by whomever. */
import { describe, expect, test } from 'vitest';
import { findCandidates } from '$lib/engine/facts/statements';
import { takeApart } from '$lib/engine/text/article';
import type { Span } from '$lib/engine/types';

interface Said {
	who: string | null;
	what: string;
}

function read(text: string): Said[] {
	const cut = ({ start, end }: Span): string => text.slice(start, end);
	return findCandidates(takeApart({ text }), [], []).map(({ speaker, content }) => ({
		who: speaker && cut(speaker),
		what: content.map(cut).join(' … '),
	}));
}

describe('somebody is told or asked', () => {
	test.each<[string, string, Said]>([
		[
			'what somebody is warned against',
			'He also warned the town against hasty repairs.',
			{ who: 'He', what: 'hasty repairs' },
		],
		[
			'what somebody is reminded of',
			'Ortiz reminded the council of its promise in May.',
			{ who: 'Ortiz', what: 'its promise in May' },
		],
		['not to do it', 'I told Weber not to worry.', { who: 'I', what: 'not to worry' }],
		['a question', 'Ortiz asked the council a simple question.', { who: 'Ortiz', what: 'a simple question' }],
		[
			'on the air',
			'Weber was heard on the radio telling Ortiz to go home.',
			{ who: 'Weber', what: 'to go home' },
		],
	])('%s: %s', (_, text, wanted) => {
		expect(read(text)).toContainEqual(wanted);
	});

	test('a paper named after its town is no topic', () => {
		expect(read('Ortiz told the Courier of Linz that the mill would close.')).toEqual([
			{ who: 'Ortiz', what: 'that the mill would close' },
		]);
	});
});

describe('who says it', () => {
	test.each<[string, string, Said]>([
		[
			'before the main clause, over and done',
			'Having announced that the mill would close, Ortiz left the hall.',
			{ who: 'Ortiz', what: 'that the mill would close' },
		],
		[
			'a second relative clause goes on with the first',
			'She thanked Weber, whose firm runs the mill but who warned that it would close.',
			{ who: 'who', what: 'that it would close' },
		],
		[
			'a paper whose verb looks like a noun',
			'The Linz Gazette reports Weber’s last visit was kept secret.',
			{ who: 'The Linz Gazette', what: 'Weber’s last visit was kept secret' },
		],
		[
			'an explanation to the very end',
			'Above all the usual delays in the repairs and the cost of steel, said Ana Ortiz, an engineer who built two bridges.',
			{ who: 'Ana Ortiz', what: 'Above all the usual delays in the repairs and the cost of steel' },
		],
		[
			'between subject and verb of what is concluded',
			'The promised repairs, they concluded, never came.',
			{ who: 'they', what: 'The promised repairs … never came' },
		],
		['in a sentence of its own', '“We are glad.” Ortiz said.', { who: 'Ortiz', what: '“We are glad.”' }],
		[
			'with an adverb before the preposition',
			'Ortiz spoke briefly about the mill.',
			{ who: 'Ortiz', what: 'the mill' },
		],
		[
			'posts a thing',
			'Ortiz tweeted a picture of the mill.',
			{ who: 'Ortiz', what: 'a picture of the mill' },
		],
		['says it too', 'Ortiz had said the same thing.', { who: 'Ortiz', what: 'the same thing' }],
	])('%s: %s', (_, text, wanted) => {
		expect(read(text)).toContainEqual(wanted);
	});
});

describe('nobody is named', () => {
	test.each<[string, string, Said]>([
		[
			'it was reported',
			'It was widely reported that the mill would close.',
			{ who: null, what: 'that the mill would close' },
		],
		['is said to', 'Ortiz is said to own the mill.', { who: null, what: 'Ortiz … to own the mill' }],
		[
			'was declared',
			'Aides cheered after Ortiz was declared the winner.',
			{ who: null, what: 'Ortiz … the winner' },
		],
		[
			'amid claims',
			'The vote was held amid claims that the mill would close.',
			{ who: null, what: 'that the mill would close' },
		],
	])('%s: %s', (_, text, wanted) => {
		expect(read(text)).toContainEqual(wanted);
	});

	test.each([
		['what ought to be said', 'It should be noted that the mill is old.'],
		['a plan, without its content', 'The plan was announced on Monday.'],
		['a noun that only names the place of saying', 'She said in a statement that was read aloud, “No.”'],
	])('%s gives nobody’s words away: %s', (_, text) => {
		expect(read(text).filter(({ who }) => who === null)).toEqual([]);
	});
});
