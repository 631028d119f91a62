/** Sentences → statements: where the narrator takes over again, and whose participle it is. */
import { describe, expect, test } from 'vitest';
import { traitCandidates } from '$lib/engine/facts/statements';
import { takeApart } from '$lib/engine/text/article';
import { readSaid as read, type Said } from '../../helpers/said';

describe('what is said ends', () => {
	test.each<[string, string, Said]>([
		[
			'before a noun that sums it up',
			'Ortiz says the town will close the bridge, a swipe at his rival.',
			{ who: 'Ortiz', what: 'the town will close the bridge' },
		],
		[
			'before a noun with a clause that sums it up',
			'Residents said they would pay for it, a claim that Weber disputed.',
			{ who: 'Residents', what: 'they would pay for it' },
		],
		[
			'before a phrase behind a lone dash',
			'Ortiz said the town would close the bridge — a ruin that few had ever seen.',
			{ who: 'Ortiz', what: 'the town would close the bridge' },
		],
		[
			'before what a dash sets against it',
			'Ortiz said the bridge was safe - even though he has never seen it.',
			{ who: 'Ortiz', what: 'the bridge was safe' },
		],
		[
			'before the next cue behind a dash',
			'Ortiz says the bridge is safe — noting that it was checked in May.',
			{ who: 'Ortiz', what: 'the bridge is safe' },
		],
		[
			'not before an apposition to a noun',
			'Ortiz said that a neighbour, a man of few words, had gone.',
			{ who: 'Ortiz', what: 'that a neighbour, a man of few words, had gone' },
		],
		[
			'nor at an aside between two dashes',
			'Ortiz said that the town — a place of few words — had changed.',
			{ who: 'Ortiz', what: 'that the town — a place of few words — had changed' },
		],
		[
			'nor where the noun is the subject of a clause',
			'Ortiz said that in May, a plan was made to close it.',
			{ who: 'Ortiz', what: 'that in May, a plan was made to close it' },
		],
	])('%s: %s', (_, text, wanted) => {
		expect(read(text)).toContainEqual(wanted);
	});
});

describe('whose words they are', () => {
	test.each<[string, string, Said]>([
		[
			'of two participles the speaker of the first',
			'She pushed back, saying he has been kind to the workers and calling him “a true friend.”',
			{ who: 'She', what: 'him “a true friend.”' },
		],
		[
			'behind "for" the one who is to say it',
			'It is common for newspapers to call the plan “a dream.”',
			{ who: 'newspapers', what: 'the plan “a dream.”' },
		],
		[
			'of two clauses the nearer pronoun, behind a place',
			'The mayor was attacked, though in a letter last week she used stronger words, saying the gate must close.',
			{ who: 'she', what: 'the gate must close' },
		],
		[
			'behind a span of time the name alone',
			'For months Ortiz said that the bridge was safe.',
			{ who: 'Ortiz', what: 'that the bridge was safe' },
		],
		[
			'over a year with its apostrophe the wrong way round',
			'Ortiz said in ‘08 that the mill would close.',
			{ who: 'Ortiz', what: 'that the mill would close' },
		],
		[
			'of a clause whose subject is a deed',
			'Ortiz said closing the bridge was the right course.',
			{ who: 'Ortiz', what: 'closing the bridge was the right course' },
		],
	])('%s: %s', (_, text, wanted) => {
		expect(read(text)).toContainEqual(wanted);
	});

	test.each([
		['a deed that nothing is said of', 'Ortiz said closing words in the hall.'],
		['somebody who lost her post', 'She was fired.\n\n“A fresh wind.”'],
	])('%s is no statement: %s', (_, text) => {
		expect(read(text)).toEqual([]);
	});

	test('a quotation that goes on belongs to the one that opened the sentence', () => {
		expect(read('“It is safe,” Ortiz said, hinting that “repairs” could come. “I saw it myself.”')).toEqual([
			{ who: 'Ortiz', what: '“It is safe,” … “I saw it myself.”' },
			{ who: 'Ortiz', what: 'that “repairs” could come' },
		]);
	});
});

describe('other readings of the same words', () => {
	const traits = (text: string): string[] =>
		traitCandidates(takeApart({ text }), [], []).flatMap((candidate) => candidate.traits);

	test('are a warning when a cue stands inside', () => {
		expect(traits('Ortiz said that Weber claimed that the bridge was safe.')).toContain(
			'indirect rival inside other',
		);
	});

	test('are none in a plain sentence', () => {
		expect(traits('“The bridge is safe,” Ortiz said.')).toContain('direct rivals none');
	});
});
