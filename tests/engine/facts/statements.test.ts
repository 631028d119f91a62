/** Sentences → statements: who said what, and what is no statement at all. */
import { describe, expect, test } from 'vitest';
import { findStatements } from '$lib/engine/facts/statements';
import { takeApart } from '$lib/engine/text/article';
import type { Work } from '$lib/engine/text/clauses';
import type { Span } from '$lib/engine/types';

interface Said {
	who: string | null;
	what: string;
	by?: string;
	form?: string;
	modality?: string;
}

function read(text: string): Said[] {
	const cut = ({ start, end }: Span): string => text.slice(start, end);
	return findStatements(takeApart({ text }), [], []).map((statement) => ({
		who: statement.speaker && cut(statement.speaker),
		what: statement.content.map(cut).join(' … '),
		form: statement.form,
		modality: statement.modality,
		...(statement.reporter ? { by: cut(statement.reporter) } : {}),
	}));
}

describe('words in quotation marks', () => {
	test.each<[string, string, Said[]]>([
		[
			'before the speaker',
			'“The bridge is safe,” Ortiz said on Monday.',
			[{ who: 'Ortiz', what: '“The bridge is safe,”' }],
		],
		[
			'after the object of the cue',
			'The Herald revealed a few facts: “The bridge was never checked.”',
			[{ who: 'The Herald', what: '“The bridge was never checked.”' }],
		],
		[
			'of a clause that opens with when, up to its comma',
			'Although in September she said the closure was a mistake, Weber said the bridge was safe.',
			[
				{ who: 'she', what: 'the closure was a mistake' },
				{ who: 'Weber', what: 'the bridge was safe' },
			],
		],
		[
			'whatever says when before the verb',
			'When Weber a month later announced 600 layoffs, some workers felt betrayed.',
			[{ who: 'Weber', what: '600 layoffs' }],
		],
		[
			'of the clause after "and", not of what came before it',
			'The ministers met before the vote, and the mayor told them the port would pay.',
			[{ who: 'the mayor', what: 'the port would pay' }],
		],
		[
			'without what came of saying it',
			'Weber declared that the city cannot pay, drawing a sharp reply from Ortiz.',
			[{ who: 'Weber', what: 'that the city cannot pay' }],
		],
		[
			'not told by a thing that has an owner',
			'The sites make up only a tiny fraction of Weber’s reported net worth.',
			[],
		],
		[
			'in one word, without the others’ answer',
			'Asked if the plan is realistic, 72 percent of teachers said yes while 48 percent of parents agreed.',
			[
				{ who: null, what: 'if the plan is realistic' },
				{ who: '72 percent of teachers', what: 'yes' },
			],
		],
		[
			'by the one who was asked',
			'Asked about it after a debate in Linz, Weber told reporters that the mayor had made up the story.',
			[{ who: 'Weber', what: 'that the mayor had made up the story' }],
		],
		[
			'not by what only says when',
			'At day’s end, however, Weber said as the crowd left, “Finally, the dam broke in the whole of the town.”',
			[{ who: 'Weber', what: '“Finally, the dam broke in the whole of the town.”' }],
		],
		[
			'around its source, with the object',
			'Nordline receives, according to one report, $234 million in port contracts.',
			[{ who: 'one report', what: 'Nordline receives … $234 million in port contracts' }],
		],
		[
			'as somebody reported, with its condition',
			'As The Herald reported, even if Weber managed to split the vote, he would then need half of the rest.',
			[
				{
					who: 'The Herald',
					what: 'even if Weber managed to split the vote, he would then need half of the rest',
				},
			],
		],
		['by nobody who is told to ask himself', 'Ask yourself: “Is the bridge safe?”', []],
		[
			'before an inverted speaker',
			'“The bridge is safe,” said Ana Ortiz, the mayor.',
			[{ who: 'Ana Ortiz', what: '“The bridge is safe,”' }],
		],
		[
			'after the speaker',
			'Ortiz told reporters in Linz, “The bridge is safe.”',
			[{ who: 'Ortiz', what: '“The bridge is safe.”' }],
		],
		[
			'after a colon',
			'Ortiz replied: “The bridge is safe.”',
			[{ who: 'Ortiz', what: '“The bridge is safe.”' }],
		],
		[
			'in two parts',
			'“The bridge,” Ortiz said, “is safe and open.”',
			[{ who: 'Ortiz', what: '“The bridge,” … “is safe and open.”' }],
		],
		[
			'going on in the next sentence',
			'“The bridge is safe,” Ortiz said. “We checked it twice.”',
			[{ who: 'Ortiz', what: '“The bridge is safe,” … “We checked it twice.”' }],
		],
		[
			'going on in the next paragraph',
			'“The bridge is safe,” Ortiz said.\n\n“We checked it twice.”',
			[{ who: 'Ortiz', what: '“The bridge is safe,” … “We checked it twice.”' }],
		],
		[
			'announced in the paragraph before',
			'Ortiz released the following statement:\n\n“The bridge is safe and we checked it.”',
			[{ who: 'Ortiz', what: '“The bridge is safe and we checked it.”' }],
		],
		[
			'a question and who asked it',
			'“Is the bridge safe?” Ortiz asked.',
			[{ who: 'Ortiz', what: '“Is the bridge safe?”', modality: 'ask' }],
		],
		[
			'smiled and said',
			'Ortiz smiled and said, “The bridge is safe.”',
			[{ who: 'Ortiz', what: '“The bridge is safe.”' }],
		],
		[
			'any verb after the comma',
			'“The bridge is ours at last,” beamed Ortiz.',
			[{ who: 'Ortiz', what: '“The bridge is ours at last,”' }],
		],
		[
			'signed',
			'“The bridge is safe and open.” — Ana Ortiz',
			[{ who: 'Ana Ortiz', what: '“The bridge is safe and open.”' }],
		],
		[
			'a part of a clause',
			'Ortiz said the bridge was “safer than the road” and would open.',
			[{ who: 'Ortiz', what: 'the bridge was “safer than the road” and would open', form: 'mixed' }],
		],
		[
			'a name for something',
			'Ortiz called the bridge “a work of art.”',
			[{ who: 'Ortiz', what: 'the bridge “a work of art.”' }],
		],
		[
			'a noun for a cue',
			'Ortiz repeated her claim that the bridge was “safer than the road.”',
			[{ who: 'Ortiz', what: 'that the bridge was “safer than the road.”' }],
		],
	])('%s', (_name, text, expected) => {
		expect(read(text)).toMatchObject(expected);
		expect(read(text)).toHaveLength(expected.length);
	});
});

describe('words without quotation marks', () => {
	test.each<[string, string, Said[]]>([
		[
			'of the study, and of none of those who paid for it',
			'A study in 2000, which was paid for by the city, the Linz Institute, two banks and the Lund Trust, found that the bridge was safe.',
			[{ who: 'A study in 2000', what: 'that the bridge was safe' }],
		],
		[
			'of the firm, and not of its owners',
			'The firm, whose owners include Rui Lobo, Ana Ortiz and Olaf Brandt, said the bridge was safe.',
			[{ who: 'The firm', what: 'the bridge was safe' }],
		],
		[
			'of the surveys, and not of where they were taken',
			'Surveys of drivers taken as they left the bridge showed that most wanted a tunnel.',
			[{ who: 'Surveys of drivers', what: 'that most wanted a tunnel' }],
		],
		[
			'an answer of one word',
			'A majority of the voters said yes.',
			[{ who: 'A majority of the voters', what: 'yes' }],
		],
		[
			'the same',
			'Only 12 percent say the same of Ortiz.',
			[{ who: 'Only 12 percent', what: 'the same of Ortiz' }],
		],
		[
			'as reported by somebody',
			'As reported by the Linz Gazette, the mayor was told of her duty.',
			[{ who: 'the Linz Gazette', what: 'the mayor was told of her duty' }],
		],
		[
			'a share that speaks',
			'Nearly seven out of 10 say they will need a new roof.',
			[{ who: 'Nearly seven out of 10', what: 'they will need a new roof' }],
		],
		[
			'an inverted speaker inside the clause',
			'The harbour, said Ortiz, would close since nobody pays.',
			[{ who: 'Ortiz', what: 'The harbour … would close since nobody pays' }],
		],
		[
			'that',
			'Ortiz said in a statement that the bridge is safe.',
			[{ who: 'Ortiz', what: 'that the bridge is safe' }],
		],
		[
			'without that',
			'Ortiz said Tuesday the bridge is safe.',
			[{ who: 'Ortiz', what: 'the bridge is safe' }],
		],
		['before the speaker', 'The bridge is safe, Ortiz said.', [{ who: 'Ortiz', what: 'The bridge is safe' }]],
		[
			'around the speaker',
			'The bridge, Ortiz said, is safe.',
			[{ who: 'Ortiz', what: 'The bridge … is safe' }],
		],
		[
			'according to, first',
			'According to Ortiz, the bridge is safe.',
			[{ who: 'Ortiz', what: 'the bridge is safe' }],
		],
		[
			'according to, last',
			'The bridge is safe, according to Ortiz.',
			[{ who: 'Ortiz', what: 'The bridge is safe' }],
		],
		[
			'two verbs, one speaker',
			'Ortiz said that the bridge is safe and added that the road is closed.',
			[
				{ who: 'Ortiz', what: 'that the bridge is safe' },
				{ who: 'Ortiz', what: 'that the road is closed' },
			],
		],
		[
			'a participle',
			'Ortiz left the room, saying the bridge is safe.',
			[{ who: 'Ortiz', what: 'the bridge is safe' }],
		],
		[
			'who',
			'Ortiz, who said the bridge is safe, left the room.',
			[{ who: 'who', what: 'the bridge is safe' }],
		],
		[
			'a hope by a light verb',
			'Ortiz expressed her hope that the bridge will open.',
			[{ who: 'Ortiz', what: 'that the bridge will open', modality: 'hope' }],
		],
		[
			'hope',
			'Ortiz hopes that the bridge will open.',
			[{ who: 'Ortiz', what: 'that the bridge will open', modality: 'hope' }],
		],
		[
			'ask',
			'Ortiz urged the council to open the bridge.',
			[{ who: 'Ortiz', what: 'to open the bridge', modality: 'ask' }],
		],
		[
			'deny',
			'Ortiz denied that the bridge was closed.',
			[{ who: 'Ortiz', what: 'that the bridge was closed', modality: 'deny' }],
		],
		[
			'agree',
			'The two towns agreed to share the bridge.',
			[{ who: 'The two towns', what: 'to share the bridge', modality: 'agree' }],
		],
		[
			'a passive',
			'Ortiz was asked by Weber whether the bridge was safe.',
			[{ who: 'Weber', what: 'whether the bridge was safe', modality: 'ask' }],
		],
	])('%s', (_name, text, expected) => {
		expect(read(text)).toMatchObject(expected);
		expect(read(text)).toHaveLength(expected.length);
	});
});

describe('who passed it on', () => {
	test('the relay is cut off and named as reporter', () => {
		expect(read('Weber stressed “the need to keep the bridge open,” a spokeswoman added.')).toMatchObject([
			{ who: 'Weber', what: '“the need to keep the bridge open,”', by: 'a spokeswoman' },
		]);
	});

	test('a quotation after a colon that another one says is his', () => {
		const text =
			'The town reported that the bridge is closed: “We checked it twice,” announced spokesman Jan Weber.';
		expect(read(text)).toMatchObject([
			{ who: 'The town', what: 'that the bridge is closed' },
			{ who: 'spokesman Jan Weber', what: '“We checked it twice,”' },
		]);
	});
});

describe('no statement', () => {
	test.each([
		['a title', 'Her novel “The Last Ferry” sold two million copies.'],
		['a film with a name', 'The short film called “Harbour Lights” runs for ten minutes.'],
		['a programme', 'The town appears in “Morning Lights” every summer.'],
		['words at arm’s length', 'The “soft” opening of the bridge drew crowds.'],
		['so-called', 'The so-called “green” bridge is grey.'],
		['inches', 'The beam is 12" wide and 6\' 2" long.'],
		['apostrophes', "The workers' bridge isn't the town's."],
		['a noun that looks like a cue', 'The claims of the workers are on the table.'],
		['a narrator', 'The bridge opened on Monday after four years of work.'],
		['a place named so', 'Point Pleasant lies on the coast.'],
	])('%s', (_name, text) => {
		expect(read(text)).toEqual([]);
	});
});

test('every statement has its place, its rule and a confidence', () => {
	const text = '“The bridge is safe,” Ortiz said. Weber denied that the road was closed.';
	for (const statement of findStatements(takeApart({ text }), [], [])) {
		expect(statement.rule).toMatch(/\w/);
		expect(statement.confidence).toBeGreaterThan(0);
		expect(statement.confidence).toBeLessThanOrEqual(1);
		for (const { start, end } of statement.content) expect(end).toBeGreaterThan(start);
	}
});

test('no runaway: doubled input takes about doubled steps', () => {
	const steps = (text: string): number => {
		const work: Work = { steps: 0 };
		findStatements(takeApart({ text }), [], [], work);
		return work.steps;
	};
	const text =
		'“It is lost,” Ortiz, the mayor, said, adding that, as Weber (who left) noted, “it” was late. '.repeat(
			40,
		);
	expect(steps(text + text)).toBeLessThanOrEqual(2 * steps(text) + 10);
});
