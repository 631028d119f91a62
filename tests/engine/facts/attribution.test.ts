/** Sentences → statements: cues and speakers that stand where one does not look first. */
import { describe, expect, test } from 'vitest';
import { findFindings } from '$lib/engine';
import { findCandidates } from '$lib/engine/facts/statements';
import { takeApart } from '$lib/engine/text/article';
import type { Span } from '$lib/engine/types';
import { readSaid as read, type Said } from '../../helpers/said';

const check = (text: string, wanted: Said[]): void => {
	expect(read(text)).toEqual(expect.arrayContaining(wanted));
};

describe('what is said', () => {
	test.each<[string, string, Said[]]>([
		[
			'after "as X noted"',
			'As Ortiz noted, the bridge will close in May.',
			[{ who: 'Ortiz', what: 'the bridge will close in May' }],
		],
		[
			'before "as X told"',
			'The bridge “is a ruin,” as Ortiz told a local station on Monday.',
			[{ who: 'Ortiz', what: 'The bridge “is a ruin,”' }],
		],
		[
			'before a speaker who is explained',
			'The bridge, says Ana Ortiz, an engineer, is “as good as new.”',
			[{ who: 'Ana Ortiz', what: 'The bridge … is “as good as new.”' }],
		],
		[
			'partly in quotation marks, before an inverted speaker',
			'The bridge’s “days are over, and everybody knows it,” said Ortiz, who has studied it for years.',
			[{ who: 'Ortiz', what: 'The bridge’s “days are over, and everybody knows it,”' }],
		],
		[
			'with a short quotation at its end',
			'The bridge is a “sad sight,” she said.',
			[{ who: 'she', what: 'The bridge is a “sad sight,”' }],
		],
		[
			'after a lone dash',
			'The two towns are at odds — the river is to blame, they insist.',
			[{ who: 'they', what: 'the river is to blame' }],
		],
		[
			'after an aside between dashes',
			'Ortiz said — on the radio, as it happens — that the bridge would close.',
			[{ who: 'Ortiz', what: 'that the bridge would close' }],
		],
		[
			'after a clause about the place',
			'Ortiz said on Radio Linz, where she has a show, that the bridge would close.',
			[{ who: 'Ortiz', what: 'that the bridge would close' }],
		],
		[
			'up to the next participle that is a cue',
			'She went further, telling a paper that the bridge was unsafe and questioning how it was built.',
			[
				{ who: 'She', what: 'that the bridge was unsafe' },
				{ who: 'She', what: 'how it was built' },
			],
		],
		[
			'named by the word that stands for it',
			'Ortiz showed the plan, which Weber called “a joke,” to voters.',
			[{ who: 'Weber', what: 'which … “a joke,”' }],
		],
		[
			'described by the word that stands for it',
			'He met the marchers, whom Weber described as “peaceful.”',
			[{ who: 'Weber', what: 'whom … as “peaceful.”' }],
		],
		[
			'as what somebody was told to do',
			'Ortiz told the drivers to slow down.',
			[{ who: 'Ortiz', what: 'to slow down' }],
		],
		[
			'as what somebody asked to do',
			'The council asked to see the plans.',
			[{ who: 'The council', what: 'to see the plans' }],
		],
		[
			'as a topic of a question',
			'Asked on Monday about the bridge, Ortiz smiled.',
			[{ who: null, what: 'the bridge' }],
		],
		[
			'after a noun and "is"',
			'Her answer was that the bridge had to close.',
			[{ who: 'Her', what: 'that the bridge had to close' }],
		],
		[
			'after a noun and "by"',
			'The council heard claims by Weber that the bridge was safe.',
			[{ who: 'Weber', what: 'that the bridge was safe' }],
		],
		[
			'after a name and a colon',
			'Ortiz: The bridge will close in May.',
			[{ who: 'Ortiz', what: 'The bridge will close in May' }],
		],
		[
			'up to what the speaker did next',
			'Ortiz suggested the bridge was safe, called Weber “third-rate” and went home.',
			[{ who: 'Ortiz', what: 'the bridge was safe' }],
		],
		[
			'up to the clause of somebody else',
			'Ortiz accuses Weber of spreading an “artful lie” about her plans while Weber suggests the council is to blame.',
			[{ who: 'Ortiz', what: 'Weber of spreading an “artful lie” about her plans' }],
		],
		[
			'after a participle taken for a noun',
			'The town has been warning that it is short of cash.',
			[{ who: 'The town', what: 'that it is short of cash' }],
		],
		[
			'after a participle at a comma',
			'And she went on, mocking Weber’s plan for a bridge.',
			[{ who: 'she', what: 'Weber’s plan for a bridge' }],
		],
		[
			'after a cue taken for a noun',
			'For instance, the paper notes the council owns two bridges.',
			[{ who: 'the paper', what: 'the council owns two bridges' }],
		],
		[
			'as a story that is told',
			'The polls told a tale of two towns.',
			[{ who: 'The polls', what: 'a tale of two towns' }],
		],
		[
			'as what several people were asked to do',
			'The mayor asked Ruiz, Weber and Gruber to search the river.',
			[{ who: 'The mayor', what: 'to search the river' }],
		],
		[
			'as what somebody was asked about',
			'When the paper asked Weber about the bridge, he smiled.',
			[{ who: 'the paper', what: 'the bridge' }],
		],
		[
			'after an interview with its own date',
			'Ortiz had said in an interview taped before the vote that the bridge was safe.',
			[{ who: 'Ortiz', what: 'that the bridge was safe' }],
		],
		[
			'with its own source inside',
			'Ortiz said that according to her study, the bridge would last.',
			[{ who: 'Ortiz', what: 'that according to her study, the bridge would last' }],
		],
	])('%s', (_, text, wanted) => {
		check(text, wanted);
	});
});

describe('who says it', () => {
	test.each<[string, string, Said[]]>([
		[
			'past the title of a programme',
			'Eva Weber, host of Linz TV’s “Morning Talk,” said the bridge would close.',
			[{ who: 'Eva Weber', what: 'the bridge would close' }],
		],
		[
			'past a quotation in a relative clause',
			'Ortiz, who calls the plan a “mistake,” said she would vote against it.',
			[{ who: 'Ortiz', what: 'she would vote against it' }],
		],
		[
			'past brackets and a comma',
			'Sen. Eva Weber (D-Ohio), said that the bridge would close.',
			[{ who: 'Sen. Eva Weber', what: 'that the bridge would close' }],
		],
		[
			'past somebody else’s clause',
			'The clerk declined to answer questions on who Weber would like to see win but said there was no plan.',
			[{ who: 'The clerk', what: 'there was no plan' }],
		],
		[
			'past a participle on another noun',
			'Ortiz met relatives of the six people killed on Thursday and said the bridge must close.',
			[{ who: 'Ortiz', what: 'the bridge must close' }],
		],
		[
			'past words inside the verb',
			'Her allies have in the past said the bridge was safe.',
			[{ who: 'Her allies', what: 'the bridge was safe' }],
		],
		[
			'with a short “has”',
			'He’s said the bridge will close.',
			[{ who: 'He', what: 'the bridge will close' }],
		],
		[
			'as a quantity',
			'The voters were asked twice; most said the bridge was safe.',
			[{ who: 'most', what: 'the bridge was safe' }],
		],
		[
			'close to somebody',
			'A source close to the mayor said the bridge was safe.',
			[{ who: 'A source close to the mayor', what: 'the bridge was safe' }],
		],
		[
			'who belongs to somebody',
			'“The bridge is safe,” Mayor Eva Weber’s chief of staff, Ana Ortiz, told the council.',
			[{ who: 'Mayor Eva Weber’s chief of staff', what: '“The bridge is safe,”' }],
		],
		[
			'with a second preposition behind "and"',
			'Officials in Linz and at the ministry have said the bridge is safe.',
			[{ who: 'Officials in Linz and at the ministry', what: 'the bridge is safe' }],
		],
		[
			'with "not" before a preposition',
			'One voter not on the list told the council she was ready.',
			[{ who: 'One voter not on the list', what: 'she was ready' }],
		],
		[
			'in the clause right before the participle',
			'Linz did not complain when the river rose, a clerk said on Monday, adding that the dam had held.',
			[{ who: 'a clerk', what: 'that the dam had held' }],
		],
		[
			'after a verb that makes somebody speak',
			'The protest led the council to declare that the bridge was closed.',
			[{ who: 'the council', what: 'that the bridge was closed' }],
		],
		[
			'past an object between commas',
			'Ana Ortiz, facing a tough race in Tyrol, a rural state, said she would win.',
			[{ who: 'Ana Ortiz', what: 'she would win' }],
		],
	])('%s', (_, text, wanted) => {
		check(text, wanted);
	});
});

describe('whose name explains the speaker', () => {
	test.each([
		['The bridge is safe, a spokeswoman, Anna Gruber, said on Monday.', 'Anna Gruber'],
		['“The bridge is safe,” Mayor Eva Weber’s chief of staff, Ivo Kasper, told the council.', 'Ivo Kasper'],
		['“It is safe,” said the mayor’s lawyer, Tomas Ruiz.', 'Tomas Ruiz'],
		['Police in Austin, Texas, said the man was safe.', null],
		['A voter, who met Tomas Ruiz, said it was fine.', null],
	])('%s', (text, name) => {
		const { statements, entities } = findFindings({ text });
		const meant = entities.find(({ id }) => id === statements[0]?.speaker?.entity);
		expect(meant?.name ?? null).toBe(name);
	});
});

describe('labels before a colon', () => {
	test.each([
		'Update: The bridge will close in May.',
		'Bottom line: The bridge is old.',
		'Question: Is the bridge safe?',
	])('%s says nobody', (text) => {
		expect(read(text)).toEqual([]);
	});
});

describe('where a reader could be led astray', () => {
	test.each<[string, string, Said[]]>([
		[
			'a plural source after "according to"',
			'The meeting veered into a quarrel, according to people in attendance.',
			[{ who: 'people in attendance', what: 'The meeting veered into a quarrel' }],
		],
		[
			'a report that only looks like a verb',
			'An earlier report in a Linz paper said that Ortiz had used the pictures.',
			[{ who: 'report in a Linz paper', what: 'that Ortiz had used the pictures' }],
		],
		[
			'a verb that only looks like a noun',
			'Weber — who was at the door for years — states that the bridge was unsafe.',
			[{ who: 'Weber', what: 'that the bridge was unsafe' }],
		],
		[
			'a gerund after "in addition to"',
			'In addition to stating that the bridge is safe, Ortiz has vowed to repair it.',
			[{ who: 'Ortiz', what: 'that the bridge is safe' }],
		],
		[
			'an infinitive before the cue',
			'To meet its goal, the panel concluded, the tax must rise again.',
			[{ who: 'the panel', what: 'To meet its goal … the tax must rise again' }],
		],
		[
			'a list inside the apposition',
			'The plans “will not solve this,” Ana Ortiz, an assistant for roads, bridges, and rivers, said on Monday.',
			[{ who: 'Ana Ortiz, an assistant for roads', what: 'The plans “will not solve this,”' }],
		],
		[
			'an owner before a name in apposition',
			'“The bridge stood out as a place to meet,” Weber’s campaign manager, Jeff Ruiz, said.',
			[{ who: 'Weber’s campaign manager', what: '“The bridge stood out as a place to meet,”' }],
		],
		[
			'"once" as an adverb',
			'The engineer once said: “Bridges are patient.”',
			[{ who: 'The engineer', what: '“Bridges are patient.”' }],
		],
		[
			'small words before an inverted cue',
			'In other words, explained the host Nancy Weber: “What has that to do with the bridge?”',
			[{ who: 'the host Nancy Weber', what: '“What has that to do with the bridge?”' }],
		],
		[
			'somebody else’s town',
			'Ana Ortiz, whose hometown, Linz, is projected to be under water, argues that dams will help.',
			[{ who: 'Ana Ortiz', what: 'that dams will help' }],
		],
		[
			'two who do something',
			'He said towns like Linz and Graz will decide the matter first.',
			[{ who: 'He', what: 'towns like Linz and Graz will decide the matter first' }],
		],
		[
			'two who ask',
			'Ortiz asked the town to close the bridge and Weber urged the mayor to “keep the lines open” on Monday.',
			[{ who: 'Ortiz', what: 'to close the bridge' }],
		],
		[
			'somebody named in what explains the speaker',
			'Ana Ortiz, who lost her daughter Jessica Weber during the flood in Linz, Austria, in July 2012, said that nobody had called.',
			[{ who: 'Ana Ortiz', what: 'that nobody had called' }],
		],
		[
			'a sign and who holds it',
			'Ana Ortiz held up a sign saying “Save the bridge now and for ever.”',
			[{ who: 'a sign', what: '“Save the bridge now and for ever.”' }],
		],
		[
			'the nearer clause, when the other has no speaker',
			'The first incident came on Monday, when protesters met the mayor, shouting “Save the bridge!”',
			[{ who: 'protesters', what: '“Save the bridge!”' }],
		],
		[
			'a clause between the cue and the words',
			'Ortiz said as she opened the bridge in Linz, “Finally, the river is crossed.”',
			[{ who: 'Ortiz', what: '“Finally, the river is crossed.”' }],
		],
		[
			'a name behind a dash',
			'Engineers agree - Carl Weber: “The bridge was a simple matter.”',
			[{ who: 'Carl Weber', what: '“The bridge was a simple matter.”' }],
		],
		[
			'a headline with few words quoted',
			'Ana Ortiz: Bridge Report ‘Defies Explanation,’ Needs More Work',
			[{ who: 'Ana Ortiz', what: 'Bridge Report ‘Defies Explanation,’ Needs More Work' }],
		],
		[
			'"that" before a thing',
			'Ortiz dismissed that report as a “plain lie.”',
			[{ who: 'Ortiz', what: 'that report as a “plain lie.”' }],
		],
	])('%s', (_name, text, wanted) => {
		check(text, wanted);
	});

	test('words passed on by somebody else keep both people', () => {
		const text = '“The bridge is fine,” he told advisers, according to Uzi Weber.';
		const [statement] = findCandidates(takeApart({ text }), [], []);
		const cut = (span: Span | null | undefined): string | null =>
			span ? text.slice(span.start, span.end) : null;
		expect([cut(statement?.speaker), cut(statement?.reporter)]).toEqual(['he', 'Uzi Weber']);
	});

	test('"there" says nothing', () => {
		const said = read('There have been calls for him to resign, saying he failed the town.');
		expect(said.map(({ who }) => who)).not.toContain('There');
	});
});
