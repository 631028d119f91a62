/** Sentences → statements: words told, asked, posted or made known, by whomever. */
import { describe, expect, test } from 'vitest';
import { readSaid as read, type Said } from '../../helpers/said';

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
		[
			'behind a noun and a comma',
			'Ortiz has coined a new phrase, “mill fever,” for it.',
			{ who: 'Ortiz', what: '“mill fever,”' },
		],
		[
			'in a speech of some kind',
			'Ortiz delivered a fierce defense of “Linz values.”',
			{ who: 'Ortiz', what: '“Linz values.”' },
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
			'with the verb’s short form',
			'She’s telling friends that the mill is sold.',
			{ who: 'She', what: 'that the mill is sold' },
		],
		[
			'an owner with a word before the claim',
			'The tactic was reminiscent of the guild’s earlier claim that Ortiz wanted to close the mill.',
			{ who: 'the guild', what: 'that Ortiz wanted to close the mill' },
		],
		[
			'within brackets',
			'Some towns are growing fast (93 percent of the voters there were young, according to the Linz Institute), others are not.',
			{ who: 'the Linz Institute', what: '93 percent of the voters there were young' },
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

describe('whose subject stands further away', () => {
	test.each<[string, string, Said]>([
		[
			'after a participle that opens the sentence',
			'Asked about the mill, the mayor said he has made no plans since winning the vote and suggested that others decide.',
			{ who: 'the mayor', what: 'that others decide' },
		],
		[
			'after an aside between dashes',
			'In a speech from Linz — which votes on Saturday — Ortiz praised the town and argued the mill is safe.',
			{ who: 'Ortiz', what: 'the mill is safe' },
		],
		[
			'to an end, behind a comma',
			'Ortiz joined in, breaking with the mayor, to argue that the mill was safe.',
			{ who: 'Ortiz', what: 'that the mill was safe' },
		],
		['with no mark but a comma', 'I said, you have to wait.', { who: 'I', what: 'you have to wait' }],
		[
			'who is asked',
			'Weber was asked a simple question about the mill.',
			{ who: null, what: 'a simple question about the mill' },
		],
	])('%s: %s', (_, text, wanted) => {
		expect(read(text)).toContainEqual(wanted);
	});
});

describe('where it ends', () => {
	test.each<[string, string, Said]>([
		[
			'before others who say something else, behind a dash',
			'Some friends say the mill is safe - others say it will fall.',
			{ who: 'Some friends', what: 'the mill is safe' },
		],
		[
			'not before the clause has its verb',
			'Asked whether she feared that the mayor, a friend of hers, could win, Ortiz laughed.',
			{ who: null, what: 'whether she feared that the mayor, a friend of hers, could win' },
		],
		[
			'nor at a participle that looks like a cue',
			'The study suggests that trade and related losses of jobs have changed the town.',
			{ who: 'The study', what: 'that trade and related losses of jobs have changed the town' },
		],
		[
			'before what the narrator sets against it',
			'Ortiz says the letters were private, but for Weber, they are proof.',
			{ who: 'Ortiz', what: 'the letters were private' },
		],
	])('%s: %s', (_, text, wanted) => {
		expect(read(text)).toContainEqual(wanted);
	});
});

describe('what somebody is said to think, without a verb of saying', () => {
	test.each<[string, string, Said]>([
		[
			'sure of it',
			'Ortiz was adamant that the mill would open.',
			{ who: 'Ortiz', what: 'that the mill would open' },
		],
		[
			'not sure of it',
			'The council is not convinced that the mill is safe.',
			{ who: 'The council', what: 'that the mill is safe' },
		],
		[
			'made clear, with the day between',
			'Weber has made it clear on Monday that she would sell.',
			{ who: 'Weber', what: 'that she would sell' },
		],
		['bragging', 'Weber bragged that the mill was hers.', { who: 'Weber', what: 'that the mill was hers' }],
		[
			'what a thing was called, behind a comma',
			'The mill, described by Weber as “a ruin on legs,” will open.',
			{ who: 'Weber', what: 'The mill … “a ruin on legs,”' },
		],
	])('%s: %s', (_, text, wanted) => {
		expect(read(text)).toContainEqual(wanted);
	});

	test.each([
		['nobody thinks it', 'It is certain that the mill will open.'],
		['no clause', 'Ortiz was proud of the mill.'],
		['a thing made clear', 'There was a clear plan that Weber liked.'],
	])('%s: %s', (_, text) => {
		expect(read(text).filter(({ what }) => /^that/.test(what))).toEqual([]);
	});
});

describe('whose words they are', () => {
	test.each<[string, string, Said]>([
		[
			'whom a paper quotes',
			'The Gazette quoted a clerk in Linz as saying that the mill was late.',
			{ who: 'a clerk in Linz', what: 'that the mill was late' },
		],
		[
			'whom a paper cites',
			'The Gazette cited Ana Ortiz as saying the mill would close.',
			{ who: 'Ana Ortiz', what: 'the mill would close' },
		],
		[
			'who was quoted',
			'Ana Ortiz was quoted as saying that the mill was late.',
			{ who: 'Ana Ortiz', what: 'that the mill was late' },
		],
		[
			'past a place in an aside left open',
			'And Ana Ortiz, with the fleet in Linz, Austria said several hundred people had come.',
			{ who: 'Ana Ortiz', what: 'several hundred people had come' },
		],
		[
			'past a clause that says when',
			'Ana Ortiz, who lived in Linz from 1968, when troops entered Graz, until 1989, said she had stayed.',
			{ who: 'Ana Ortiz', what: 'she had stayed' },
		],
		[
			'of several things told in a row',
			'Critics said the mill was weak, complained about its cost, and wondered why the council paid.',
			{ who: 'Critics', what: 'why the council paid' },
		],
		[
			'behind the speaker and what explains her',
			'But, says Ana Ortiz, a clerk of the mill in Linz, it was the water that closed the line.',
			{ who: 'Ana Ortiz', what: 'it was the water that closed the line' },
		],
		[
			'marks of old wires, after a sentence',
			"A clerk said Monday that the mill will stay. ``We are going to keep it,'' said clerk Ana Ortiz.",
			{ who: 'clerk Ana Ortiz', what: "``We are going to keep it,''" },
		],
		[
			'whoever listens, without “that”',
			'Ortiz told the Linz Gazette fees would fall in May.',
			{ who: 'Ortiz', what: 'fees would fall in May' },
		],
	])('%s: %s', (_, text, wanted) => {
		expect(read(text)).toContainEqual(wanted);
	});

	test('an accused man is no accusation', () => {
		expect(read('The council put Weber and accused swindler James Ortiz on the list.')).toEqual([]);
	});
});
