import { describe, expect, test } from 'vitest';
import { normaliseText, takeApart } from '../../../src/lib/engine/text/article';
import { findBlocks } from '../../../src/lib/engine/text/blocks';

describe('normaliseText', () => {
	test.each([
		['\uFEFFOne', 'One'],
		['One\r\nTwo\rThree\n', 'One\nTwo\nThree\n'],
		['Cafe\u0301  “x”', 'Cafe\u0301  “x”'],
	])('%j becomes %j', (raw, text) => expect(normaliseText(raw)).toBe(text));
});

describe('findBlocks', () => {
	const kinds = (text: string, title: string | null = null) =>
		findBlocks(text, title).blocks.map((block) => [block.kind, text.slice(block.start, block.end)]);

	test.each<[string, string, [string, string][]]>([
		[
			'a headline, a byline, a dateline',
			'Ferry line opens\n\nBy Ann Oakes\n\nTALLINN (AP) — The ferry sailed on Monday.',
			[
				['title', 'Ferry line opens'],
				['byline', 'By Ann Oakes'],
				['dateline', 'TALLINN (AP) —'],
				['paragraph', 'The ferry sailed on Monday.'],
			],
		],
		[
			'what pages put between the paragraphs',
			'Harbour plan agreed\n\nThe council agreed on the plan.\n\nAdvertisement\n\nRead more\n\nPhoto: the harbour at dawn\n\nWhat comes next\n\nWork begins in May.',
			[
				['title', 'Harbour plan agreed'],
				['paragraph', 'The council agreed on the plan.'],
				['boilerplate', 'Advertisement'],
				['boilerplate', 'Read more'],
				['caption', 'Photo: the harbour at dawn'],
				['heading', 'What comes next'],
				['paragraph', 'Work begins in May.'],
			],
		],
		[
			'what was wrong and is put right below',
			'Harbour plan agreed\n\nCORRECTION APPENDED.\n\nThe council of the town agreed on the plan for the harbour.\n\nCorrection:\n\nThe plan is from May.',
			[
				['title', 'Harbour plan agreed'],
				['boilerplate', 'CORRECTION APPENDED.'],
				['paragraph', 'The council of the town agreed on the plan for the harbour.'],
				['boilerplate', 'Correction:'],
				['boilerplate', 'The plan is from May.'],
			],
		],
		[
			'lines that follow each other are paragraphs',
			'The first line stands here.\nThe second line stands there.',
			[
				['paragraph', 'The first line stands here.'],
				['paragraph', 'The second line stands there.'],
			],
		],
	])('%s', (_, text, expected) => expect(kinds(text)).toEqual(expected));

	test('lines broken at a fixed width are one paragraph', () => {
		const lines = [
			'The mayor of the town said on Monday that the',
			'bridge would be closed for three weeks while',
			'workers mend the railings and the lamps that',
			'fell into the river during the storm of last',
			'winter and were never found.',
		];
		const text = lines.join('\n');
		expect(kinds(text)).toEqual([['paragraph', text]]);
	});

	test.each([
		['in capitals', 'Ferry Line Opens After A Year Of Delay.', 'Ferry Line Opens After A Year Of Delay'],
		['said again by the lead', 'Porto ferry line opens after strike.', 'Porto ferry line opens after strike'],
		['a first sentence', 'Ana Lind cut a red ribbon in Faro.', null],
	])('a headline with a full stop: %s', (_, line, title) => {
		const lead = 'The ferry line from Porto to Lisbon opened on Monday, a week after the strike.';
		expect(findBlocks(`${line}\n\n${lead}`, null).title).toBe(title);
	});

	test.each([
		[
			'names the report, and is read as any sentence',
			'Port city split over toll.',
			'Port city split over toll',
		],
		['with stops in names', 'In U.S. ports, Wall St. pays.', 'In U.S. ports, Wall St. pays'],
		['leans on what follows', 'He had come early.', null],
		['two sentences', 'It rained. Nobody came.', null],
	])('a short sentence over a long one: %s', (_, line, title) => {
		const lead =
			'Ana Lind had hardly sat down when the first of the forty speakers rose to say what everybody in the room had come for.';
		const found = findBlocks(`${line}\n\n${lead}`, null);
		expect(found.title).toBe(title);
		expect(found.blocks[0]!.kind).toBe('paragraph');
		const between = findBlocks(`${line}\n\nA second headline.\n\n${lead}`, null);
		expect(between.title).toBe(title);
	});

	test('a title given is the first line, full stop or not', () => {
		expect(kinds('Bridge closes.\n\nThe bridge closed.', 'Bridge closes')[0]).toEqual([
			'title',
			'Bridge closes.',
		]);
	});
});

test('a headline that goes on after a semicolon has two lines', () => {
	const { blocks } = findBlocks(
		'Ferry sale halted again;\n2nd port refuses to let crews land.\n\nThe sale of the ferry was halted in Lund.',
		null,
	);
	expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'heading', 'paragraph']);
});

describe('takeApart', () => {
	const text = 'Lamp tax\n\n“We can’t pay,” Ms Ode said. It rose 4.5% to $2bn…  The U.S. firm Lumo left.';
	const document = takeApart({ text });

	test('every token is where it says', () => {
		for (const token of document.tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
		expect(document.tokens.map((token) => token.text).join('')).toBe(text.replace(/\s/g, ''));
	});
	test('tokens and sentences point at each other', () => {
		for (const sentence of document.sentences)
			for (const token of document.tokens.slice(sentence.from, sentence.to))
				expect(token.sentence).toBe(sentence.index);
	});
	test('the dateline says where', () => {
		const dated = 'LIMA, June 3 (AP) — Rain fell.';
		const { datelinePlace } = takeApart({ text: dated });
		expect(datelinePlace && dated.slice(datelinePlace.start, datelinePlace.end)).toBe('LIMA');
	});
	test.each(['', ' ', '\n\n\n', '“', '...', '\uD83D\uDE00', 'a\r\nb', '"'.repeat(50)])(
		'nothing much: %j',
		(odd) => {
			expect(() => takeApart({ text: odd })).not.toThrow();
		},
	);
});
