/** Sentences → statements: which quotation is whose, and what stands between the marks and around them. */
import { describe, expect, test } from 'vitest';
import { findCandidates } from '$lib/engine/facts/statements';
import { takeApart } from '$lib/engine/text/article';
import { readSaid as read, type Said } from '../../helpers/said';

describe('a quotation with no cue of its own', () => {
	test.each<[string, string, Said]>([
		[
			'goes on from a clause after the cue',
			'Ortiz promised that the mill would stay. “Let me be clear: we will never sell it!”',
			{ who: 'Ortiz', what: 'that the mill would stay … “Let me be clear: we will never sell it!”' },
		],
		[
			'goes on from a clause before the cue',
			'The council will not sue, Ortiz says. “If a court may do this, then nobody in Linz is safe.”',
			{
				who: 'Ortiz',
				what: 'The council will not sue … “If a court may do this, then nobody in Linz is safe.”',
			},
		],
		[
			'goes on from a thing that is praised',
			'Ortiz praised the bakers of Linz. “They rise when we go to bed.”',
			{ who: 'Ortiz', what: 'the bakers of Linz … “They rise when we go to bed.”' },
		],
		[
			'goes on over paragraphs',
			'Ortiz said the mill was old.\n\n“It has stood there since my grandmother was a girl.”',
			{
				who: 'Ortiz',
				what: 'the mill was old … “It has stood there since my grandmother was a girl.”',
			},
		],
	])('%s: %s', (_, text, wanted) => {
		expect(read(text)).toContainEqual(wanted);
	});

	test('is not given to whoever only thinks or wants something', () => {
		expect(read('Ortiz wants to sell the mill. “The wheel has turned for the last time here.”')).toEqual([
			{ who: 'Ortiz', what: 'to sell the mill' },
		]);
	});
});

describe('what belongs to a quotation', () => {
	test.each<[string, string, Said]>([
		[
			'a second one behind "and" and a comma',
			'Ortiz told the crowd, “I bake like you, friends,” and, “Is there anyone here who does not bake?”',
			{
				who: 'Ortiz',
				what: '“I bake like you, friends,” and, “Is there anyone here who does not bake?”',
			},
		],
		[
			'nothing before the bracket it stands in',
			'The vote angered bakers (“I want my dues back,” wrote Ana Ortiz, a baker in Linz), and it was put off.',
			{ who: 'Ana Ortiz', what: '“I want my dues back,”' },
		],
		[
			'nothing before the dash of its aside',
			"Weber also praised his brother's “deep faith” - “faith that shows itself in works,” he said - and left.",
			{ who: 'he', what: '“faith that shows itself in works,”' },
		],
		[
			'not the book it stands in',
			'Ortiz poured “cold water on the idea at once,” she wrote in her memoir, “Hard Bread.”',
			{ who: 'she', what: 'Ortiz poured “cold water on the idea at once,”' },
		],
		[
			'not what the subject did next',
			'Ortiz referred to bakers from Linz as “thieves” and recently pointed to a man in the hall.',
			{ who: 'Ortiz', what: 'bakers from Linz as “thieves”' },
		],
		[
			'not where it was said',
			'Ortiz called the plan “rigged” in an interview on Monday.',
			{ who: 'Ortiz', what: 'the plan “rigged”' },
		],
		[
			'not when it was said',
			'Ortiz criticized the mayor after she had read the plan.',
			{ who: 'Ortiz', what: 'the mayor' },
		],
		[
			'not what the narrator sets against it',
			'Ortiz said the mill was “a ruin,” while Weber wants to keep it.',
			{ who: 'Ortiz', what: 'the mill was “a ruin,”' },
		],
		[
			'not who somebody is',
			'Ortiz said the guild had “found” Weber, who worked in Linz until May.',
			{ who: 'Ortiz', what: 'the guild had “found” Weber' },
		],
		[
			'a report of a complaint behind a long relative clause',
			'The complaint, which was filed in Linz, alleged that the board “failed to act.”',
			{ who: 'The complaint', what: 'that the board “failed to act.”' },
		],
		[
			'a name that looks like a verb',
			'Ted Ortiz: ‘Closing The Mill Is A Crime.’',
			{ who: 'Ted Ortiz', what: '‘Closing The Mill Is A Crime.’' },
		],
	])('%s: %s', (_, text, wanted) => {
		expect(read(text)).toContainEqual(wanted);
	});
});

describe('who speaks, further away', () => {
	test.each<[string, string, Said]>([
		[
			'a name whose explanation lacks its second comma',
			'“We were not asked,” Ana Ortiz, a clerk for the guild told the Courier.',
			{ who: 'Ana Ortiz', what: '“We were not asked,”' },
		],
		[
			'a name with a relative clause that lacks its second comma',
			'“We were not asked,” Ana Ortiz, who is head of the guild said on Monday.',
			{ who: 'Ana Ortiz', what: '“We were not asked,”' },
		],
		[
			'past what the speaker did before',
			'Ana Ortiz, a baker from Linz, said before attending the hearing that the mill was safe.',
			{ who: 'Ana Ortiz', what: 'that the mill was safe' },
		],
		[
			'a name that begins with a form in -ing',
			'Rising Sun Bakeries, a guild of three, says that bread is too dear.',
			{ who: 'Rising Sun Bakeries', what: 'that bread is too dear' },
		],
		[
			'behind the title of a work',
			'His first film was “a painful thing,” well before Weber made it famous in “Hard Bread,” Ortiz noted.',
			{
				who: 'Ortiz',
				what: 'His first film was “a painful thing,” well before Weber made it famous in “Hard Bread,”',
			},
		],
		[
			'a name between commas, behind a thing',
			'Tuesday at the mill in Linz, after winning the vote in the Republican presidential primary, Gov. Ana Ortiz (R-OH), said, “I will bake.”',
			{ who: 'Gov. Ana Ortiz', what: '“I will bake.”' },
		],
		[
			'with a manner that looks like a name',
			'“We have had better fairs,” baker Ana Ortiz, wearing a “Linz” hat, said matter-of-factly.',
			{ who: 'baker Ana Ortiz', what: '“We have had better fairs,”' },
		],
		[
			'"who", before an aside',
			'It was kinder than what came from her aides, who, on a call on Friday, accused Weber of “baking lies.”',
			{ who: 'who', what: 'Weber of “baking lies.”' },
		],
		[
			'the report a piece goes on from',
			'It is not enough to look old - More from the report: “Mills with more wheels make better bread.”',
			{ who: 'the report', what: '“Mills with more wheels make better bread.”' },
		],
		[
			'two authors behind a dash',
			'BAKERS CARE MORE ABOUT BREAD THAN MILLS - Ana Ortiz and Jim Weber: “We found that bakers care.”',
			{ who: 'Ana Ortiz and Jim Weber', what: '“We found that bakers care.”' },
		],
		[
			'of an aside behind a name',
			'Sen. Ana Ortiz (D-Ill.), citing “the magic of bread,” said the mill was safe.',
			{ who: 'Sen. Ana Ortiz', what: '“the magic of bread,”' },
		],
		[
			'of an aside that ends before the verb of its sentence',
			'A letter, announcing that the mill had closed, sits on the table.',
			{ who: 'A letter', what: 'that the mill had closed' },
		],
		[
			'with "since" inside the verb',
			'Ortiz has since said that she would sell the mill.',
			{ who: 'Ortiz', what: 'that she would sell the mill' },
		],
		[
			'with a clause that says when before "that"',
			'Ortiz told the Courier before she spoke to the guild that she would sell the mill.',
			{ who: 'Ortiz', what: 'that she would sell the mill' },
		],
		[
			'in remarks that are no verb',
			'Ana Ortiz said in her opening remarks that the guild should keep the mill.',
			{ who: 'Ana Ortiz', what: 'that the guild should keep the mill' },
		],
		[
			'with a post behind a name that ends in s',
			'“Well, look, it is good bread, right?” Rivers campaign manager Jim Ortiz said.',
			{ who: 'Rivers campaign manager Jim Ortiz', what: '“Well, look, it is good bread, right?”' },
		],
		[
			'with a deed behind the cue',
			'“You know, it happens, right?” Ortiz went on, as if she had heard nothing.',
			{ who: 'Ortiz', what: '“You know, it happens, right?”' },
		],
		[
			'in a title where every word has a capital',
			'Ana Ortiz Questioned What It Means To Be “Baker Enough.”',
			{ who: 'Ana Ortiz', what: 'What It Means To Be “Baker Enough.”' },
		],
	])('%s: %s', (_, text, wanted) => {
		expect(read(text)).toContainEqual(wanted);
	});
});

describe('whose words they are', () => {
	test.each<[string, string, Said]>([
		[
			'behind "it", which stands for a clause',
			'It became so loud that Ortiz thanked the guild “for its help” and called the bakers “the best of us.”',
			{ who: 'Ortiz', what: 'the bakers “the best of us.”' },
		],
		[
			'behind "there", which stands for a clause',
			'There were sharper words, such as when Ortiz knocked Weber on bread and called him a “baker.”',
			{ who: 'Ortiz', what: 'him a “baker.”' },
		],
		[
			'behind what somebody is helped to do',
			'Ortiz, whose new firm, Nordline, uses flour to help bakers find mills, said Weber was “a fool.”',
			{ who: 'Ortiz', what: 'Weber was “a fool.”' },
		],
		[
			'in what somebody hopes for',
			'Linz sought the fair in the hope of ending what Ortiz called “a bad year.”',
			{ who: 'Ortiz', what: 'what … “a bad year.”' },
		],
		[
			'with two speakers of their own behind a dash',
			'Both left at noon – Ortiz saying he was “very glad” and Weber calling it a “great meeting.”',
			{ who: 'Ortiz', what: 'he was “very glad”' },
		],
		[
			'between a clause and a quotation',
			'Because of how the guild voted, explained Ortiz, “it is hard to see how bread can get cheaper this year.”',
			{
				who: 'Ortiz',
				what: 'Because of how the guild voted … “it is hard to see how bread can get cheaper this year.”',
			},
		],
		[
			'with the one who named it behind',
			'The effect has been called “oven fever” by Ana Ortiz, a baker in Linz.',
			{ who: 'Ana Ortiz', what: 'The effect … “oven fever”' },
		],
		[
			'with those who see it so in between',
			'The third is a plan seen by bakers as a “lifeboat” for the mill.',
			{ who: 'bakers', what: 'a plan … a “lifeboat”' },
		],
	])('%s: %s', (_, text, wanted) => {
		expect(read(text)).toContainEqual(wanted);
	});

	test('not of whoever does something next to an aside between dashes', () => {
		expect(read('His speech—“My bread will be the best!”—is wearing thin.')).not.toContainEqual(
			expect.objectContaining({ who: 'thin' }),
		);
	});
});

describe('two cues beside one quotation', () => {
	const passed = (text: string) =>
		findCandidates(takeApart({ text }), [], []).map(({ speaker, reporter, content }) => ({
			who: speaker && text.slice(speaker.start, speaker.end),
			by: reporter && text.slice(reporter.start, reporter.end),
			what: content.map(({ start, end }) => text.slice(start, end)).join(' … '),
		}));

	test('who said it and who passed it on', () => {
		expect(passed('Ortiz said: “There will always be bread,” the Courier reported.')).toEqual([
			{ who: 'Ortiz', by: 'the Courier', what: '“There will always be bread,”' },
		]);
	});

	test.each([
		['two verbs of one speaker', 'Ortiz began by saying, “I know what bread is worth.”'],
		['a verb and a noun', 'Ortiz left, saying in his statement only that “bread is too dear.”'],
	])('%s give one statement: %s', (_, text) => {
		expect(passed(text)).toMatchObject([{ who: 'Ortiz' }]);
	});

	test('who said it and by whom it was reported', () => {
		expect(passed('“I would bake it again,” Ortiz noted, as reported by the Courier.')).toEqual([
			{ who: 'Ortiz', by: 'the Courier', what: '“I would bake it again,”' },
		]);
	});

	test('the same person twice', () => {
		expect(passed('Ortiz fired back: “As a baker,” he wrote, “I know what bread is worth.”')).toEqual([
			{ who: 'Ortiz', by: undefined, what: '“As a baker,” … “I know what bread is worth.”' },
		]);
	});

	test.each([
		['what nobody can say', 'Ortiz cannot say that “from where he stands,” Weber added.', 'Weber'],
		['what a survey shows', 'The survey shows that “bread is too dear,” said Ana Weber.', 'Ana Weber'],
	])('%s is in the words of whoever tells it: %s', (_, text, who) => {
		expect(passed(text)).toMatchObject([{ who }]);
	});
});
