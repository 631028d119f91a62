import { describe, expect, test } from 'vitest';
import { entityById, findEntities, referTo } from '../../../src/lib/engine/mentions/names';
import { takeApart } from '../../../src/lib/engine/text/article';

const entitiesOf = (text: string) => findEntities(takeApart({ text }));

/** "type: name = mention, mention (how)". */
function told(text: string) {
	return Object.fromEntries(
		entitiesOf(text).map((entity) => [
			`${entity.type}: ${entity.name}`,
			entity.mentions.map(({ start, end }) => text.slice(start, end)),
		]),
	);
}

/** Whom the words mean at their last place in the text. */
function meant(text: string, words: string) {
	const start = text.lastIndexOf(words);
	const entities = entitiesOf(text);
	return entityById(entities, referTo(entities, { start, end: start + words.length }).entity)?.name ?? null;
}

describe('full names and what they are shortened to', () => {
	test.each<[string, string, string | null]>([
		['Helen Oakes opened the hall. Ms Oakes thanked the crowd.', 'Ms Oakes', 'Helen Oakes'],
		['The Chinese trade minister, Lin Bo, arrived. Lin smiled.', 'Lin', 'Lin Bo'],
		['Sir Edmund Farrow spoke. Sir Edmund said little.', 'Sir Edmund', 'Edmund Farrow'],
		['Anna Lund and Peter Lund ran. Mrs Lund won.', 'Mrs Lund', 'Anna Lund'],
		['Anna Lund and her husband, Peter, ran. Lund won. Peter Lund cheered.', 'Lund won', 'Anna Lund'],
		['Carla Jane Moss-Reed sang. Moss-Reed bowed.', 'Moss-Reed', 'Carla Jane Moss-Reed'],
		['Gov. Dale Hurst signed it. Hurst left.', 'Hurst', 'Dale Hurst'],
		[
			'Joseph R. Hurst Jr. met Gen. Joseph F. Lund Jr. in Porto. Mr. Lund smiled.',
			'Mr. Lund',
			'Joseph F. Lund Jr.',
		],
		['Secretary of State Ana Lind said no.', 'Secretary of State Ana Lind', 'Ana Lind'],
		['Mayor of London Ana Lind said no.', 'Mayor of London Ana Lind', 'Ana Lind'],
		['It is so, according to Ana Lind of Arden College.', 'Ana Lind of Arden College', 'Ana Lind'],
		['The mother of Ana Lind said no.', 'The mother of Ana Lind', null],
		['Taoiseach Ana Lind said no.', 'Taoiseach Ana Lind', 'Ana Lind'],
		['Prince Omar bin Rashid arrived. Bin Rashid smiled.', 'Bin Rashid', 'Omar bin Rashid'],
		['Han Jae-sun met the press. Mr Han smiled.', 'Mr Han', 'Han Jae-sun'],
		['Park Mi-sun was elected. Park smiled.', 'Park smiled'.slice(0, 4), 'Park Mi-sun'],
		[
			'Pan Ho-moon, the globe-trotting chief of a bank, sat. Pan smiled.',
			'Pan smiled'.slice(0, 3),
			'Pan Ho-moon',
		],
		['Łukasz Żurek spoke. Zurek smiled.', 'Zurek', 'Łukasz Żurek'],
		['Adaeze Nwosu-Bello said no. Nwosu-Bello left.', 'Nwosu-Bello', 'Adaeze Nwosu-Bello'],
		['President Karim al-Hassan spoke. Al-Hassan smiled.', 'Al-Hassan', 'Karim al-Hassan'],
		['President Karim al-Hassan spoke. Mr Hassan smiled.', 'Mr Hassan', 'Karim al-Hassan'],
		['Omar el-Masri met Karim al-Hassan. The aides of al-Hassan left.', 'al-Hassan', 'Karim al-Hassan'],
		['Carl Lind Sr. met Carl Lind Jr. in Porto.', 'Carl Lind Jr.', 'Carl Lind Jr.'],
		['Prince Albert met Albert Stone. Albert left.', 'Albert left'.slice(0, 6), 'Prince Albert'],
	])('%s', (text, words, name) => expect(meant(text, words)).toBe(name));
});

describe('roles', () => {
	test.each<[string, string, string | null]>([
		[
			'The Chilean foreign minister, Rosa Vidal, flew home. The foreign minister was tired.',
			'The foreign minister',
			'Rosa Vidal',
		],
		[
			'Harbour spokesman Tim Corrie denied it. The spokesperson added nothing.',
			'The spokesperson',
			'Tim Corrie',
		],
		['Ida Falk, chief adviser to the bank, resigned. The adviser gave no reason.', 'The adviser', 'Ida Falk'],
		['Ida Falk, a Republican, resigned. The Republican primary was over.', 'The Republican', null],
		['Ida Falk, a Republican, resigned. The Republican gave no reason.', 'The Republican', 'Ida Falk'],
		['Prime Minister Olga Brandt spoke. The prime minister left.', 'The prime minister', 'Olga Brandt'],
		['Mayor Ann Roe met Mayor Joe Poe. The mayor left.', 'The mayor', null],
		['Ida Falk, the chief adviser, resigned. A spokesman confirmed it.', 'A spokesman', null],
		['A spokesman for Olga Brandt declined to comment.', 'A spokesman for Olga Brandt', null],
		['Vice President Ida Falk spoke. The president was absent.', 'The president', null],
		['Vice President Ida Falk spoke. The vice president was brief.', 'The vice president', 'Ida Falk'],
		[
			'President Olga Brandt met Vice President Ida Falk. The president was brief.',
			'The president',
			'Olga Brandt',
		],
		['The governor was tired. Former governor Ida Falk said so.', 'The governor', null],
		[
			'Ida Falk, a senator from Texas, spoke. The senator from Florida was absent.',
			'The senator from Florida',
			null,
		],
		[
			'Ida Falk, a senator from Texas, spoke. The senator from Texas was brief.',
			'The senator from Texas',
			'Ida Falk',
		],
		[
			'Ida Falk, a Republican, left. The Republican and Democratic primaries were over.',
			'The Republican',
			null,
		],
		['Ida Falk, not the mayor, opened the hall. The mayor was absent.', 'The mayor', null],
		['Mayor Ann Roe met Joe Poe, the mayor of Lund, in Porto.', 'the mayor of Lund', 'Joe Poe'],
	])('%s', (text, words, name) => expect(meant(text, words)).toBe(name));

	test.each<[string, string, number]>([
		['right after the name', 'Ida Falk, the former mayor of Lund, left.', 0.98],
		['alone in the role', 'Mayor Ida Falk left. The mayor was tired.', 0.9],
		['a label', 'Ida Falk, a candidate, left. The candidate was tired.', 0.45],
		['long ago', `Mayor Ida Falk left. ${'It rained. '.repeat(8)}The mayor was tired.`, 0.45],
	])('how sure it is: %s', (_, text, confidence) => {
		const mentions = entitiesOf(text).flatMap((entity) => entity.mentions);
		expect(mentions.find(({ how }) => how === 'role')?.confidence).toBe(confidence);
	});

	test('titles and appositions are kept as written', () => {
		const [person] = entitiesOf('Ed Moller, former chief adviser to the bank, said so.');
		expect(person?.roles.map((role) => role.title)).toEqual(['former chief adviser to the bank']);
	});
});

describe('pronouns', () => {
	test.each<[string, string, string | null]>([
		['Helen Oakes opened the hall. She thanked the crowd.', 'She', 'Helen Oakes'],
		['Helen Oakes met Peter Lund. He thanked her.', 'He', 'Peter Lund'],
		['Peter Lund said that Ian Moss had failed. He left.', 'He', 'Peter Lund'],
		['For his part, Peter Lund said nothing.', 'his', 'Peter Lund'],
		['The council met. He left.', 'He', null],
	])('%s', (text, words, name) => expect(meant(text, words)).toBe(name));
});

describe('organisations, places, governments', () => {
	test('an acronym and its name are one', () => {
		expect(told('The National Lamp Institute (NLI) opened. The NLI has ten rooms.')).toEqual({
			'organisation: National Lamp Institute': ['National Lamp Institute', 'NLI', 'NLI'],
		});
	});
	test('a short form finds its company', () => {
		expect(
			told('Shares in Corvado Brewing Group fell. Corvado said nothing.')[
				'organisation: Corvado Brewing Group'
			],
		).toEqual(['Corvado Brewing Group', 'Corvado']);
	});
	test('"the company" is the one the article is about', () => {
		expect(
			meant('Corvado Brewing Group cut jobs. Beer sales fell. The company blamed the rain.', 'The company'),
		).toBe('Corvado Brewing Group');
	});
	test.each<[string, string | null]>([
		['Norway said it had closed the port. It accused Denmark of a plot.', 'Norway'],
		['Lundvik Inc. posted a loss in May. It said sales had fallen.', 'Lundvik Inc.'],
		['Lundvik Inc. posted a loss in May. Ana Lind left. It said sales had fallen.', null],
		['Lundvik Inc. posted a loss in May. It was said to be small.', null],
		['Ana Lind met Lundvik Inc. in Porto. It said sales had fallen.', null],
	])('"it" that speaks takes up the subject: %s', (text, name) => {
		const at = text.indexOf('. It ') + 2;
		const found = entitiesOf(text).find(({ mentions }) => mentions.some(({ start }) => start === at));
		expect(found?.name ?? null).toBe(name);
	});

	test.each([
		[
			'Ocean Lund & Exploration Co. will sell a port. Ocean Lund said it would stay.',
			'Ocean Lund said',
			'Ocean Lund & Exploration Co.',
		],
		[
			'Hadvik Corp. posted a loss. The Oslo energy and defence concern said it would stay.',
			'The Oslo energy and defence concern',
			'Hadvik Corp.',
		],
		[
			'Hadvik Corp. posted a loss. The Oslo-based company said it would stay.',
			'The Oslo-based company',
			'Hadvik Corp.',
		],
	])('a firm by a part of its name or by what it makes: %s', (text, opening, name) => {
		const at = text.lastIndexOf(opening);
		const found = entitiesOf(text).find(({ mentions }) => mentions.some(({ start }) => start === at));
		expect(found?.name ?? null).toBe(name);
	});

	test('two names that a headline joins are two', () => {
		expect(Object.keys(told('Ana Lind And Rui Lobo Clash. Ana Lind met Rui Lobo in Porto.'))).not.toContain(
			'person: Ana Lind And Rui Lobo',
		);
	});

	test('a first name that is a month too', () => {
		expect(
			Object.keys(told('The envoy, Jan Kavan, met April Lund in Porto. In April Lund had left.')),
		).toEqual(expect.arrayContaining(['person: Jan Kavan', 'person: April Lund']));
		expect(Object.keys(told('In June Lundvik Inc. posted a loss.'))).not.toContain('person: June Lundvik');
	});

	test('all names of a country are one place', () => {
		expect(told('The United States and Peru met. US envoys left.')).toMatchObject({
			'place: United States': ['United States', 'US'],
		});
	});
	test('a capital is a place, and a government where it speaks', () => {
		const text = 'They met in Moscow. The minister hopes that Moscow will agree.';
		const entities = entitiesOf(text);
		const at = (start: number) =>
			entityById(entities, referTo(entities, { start, end: start + 6 }).entity)?.type;
		expect([at(text.indexOf('Moscow')), at(text.lastIndexOf('Moscow'))]).toEqual(['place', 'organisation']);
	});
});

test('letters at the end of a name make no person', () => {
	const text =
		'“It goes on,” said Tom Reed, a veteran New Tarnshire GOP leader. He hoped that the GOP could still come together. Tom Reed left.';
	const people = entitiesOf(text).filter(({ type }) => type === 'person');
	expect(people.map(({ name }) => name)).toEqual(['Tom Reed']);
});

describe('two together', () => {
	test.each<[string, string, string]>([
		['Helen Oakes and Peter Lund met. Both agreed to meet again.', 'Both', 'Helen Oakes and Peter Lund'],
		[
			'Helen Oakes spoke with Peter Lund. The two agreed to meet again.',
			'The two',
			'Helen Oakes and Peter Lund',
		],
	])('%s', (text, words, name) => expect(meant(text, words)).toBe(name));
});

describe('no names', () => {
	test.each([
		'On Monday in January the Internet was slow.',
		'Prosecutors and Campaigners said so.',
		'French and Catholic voters stayed at home.',
		'It was the World Cup. Budget talks began.',
	])('%s', (text) => expect(entitiesOf(text)).toEqual([]));
});

describe('who a longer phrase means', () => {
	test.each<[string, string, string | null]>([
		[
			'Lamps are dear, Ida Falk, an analyst at Corvado Brewing Group, said.',
			'Ida Falk, an analyst at Corvado Brewing Group',
			'Ida Falk',
		],
		['Lamps are dear, harbour spokesman Tim Corrie said.', 'harbour spokesman Tim Corrie', 'Tim Corrie'],
		['Lamps are dear, the state CNN channel reported.', 'the state CNN channel', 'CNN'],
		['Ida Falk ran. A report by the late Ida Falk said so.', 'A report by the late Ida Falk', null],
		['Ida Falk ran. Ida Falk’s campaign said so.', 'Ida Falk’s campaign', null],
		['Ida Falk ran. Falk supporters cheered.', 'Falk supporters', null],
		['Ida Falk, Tim Corrie and Ann Roe said so.', 'Ida Falk, Tim Corrie and Ann Roe', null],
		['Ida Falk and Sen. Tim Corrie said so.', 'Ida Falk and Sen. Tim Corrie', 'Ida Falk and Tim Corrie'],
	])('%s', (text, words, name) => expect(meant(text, words)).toBe(name));
});

describe('names that are also words', () => {
	test.each<[string, string, string]>([
		['Family spokeswoman Theresa May said so.', 'Theresa May', 'person'],
		['The Association of Chief Lamp Officers met.', 'Association of Chief Lamp Officers', 'organisation'],
		['The US Justice Department objected.', 'US Justice Department', 'organisation'],
		['It was settled at Windsor Castle.', 'Windsor Castle', 'place'],
		['They walked along the River Moss.', 'River Moss', 'place'],
		['Two bells came back to the island of Sarn, 140 years after a captain had taken them.', 'Sarn', 'place'],
	])('%s', (text, name, type) => {
		expect(entitiesOf(text).map((entity) => [entity.name, entity.type])).toContainEqual([name, type]);
	});
});

test('a headline repeats names, it makes none', () => {
	const text = 'Falk Wants Dear Lamps Gone\n\nIda Falk wants dear lamps gone. She said so.';
	expect(told(text)).toEqual({ 'person: Ida Falk': ['Falk', 'Ida Falk', 'She'] });
});

test('a headline with a full stop makes none either', () => {
	const text =
		'Falk Beats Corrie In First-Ever Lamp Poll.\n\nIda Falk leads Tim Corrie. She said so on Monday.';
	expect(told(text)).toEqual({
		'person: Ida Falk': ['Falk', 'Ida Falk', 'She'],
		'person: Tim Corrie': ['Corrie', 'Tim Corrie'],
	});
});

test('a list of players is no headline', () => {
	const text =
		'Lamps beat Bells\n\nLamps: Falk, Corrie (Strand 76), Ricardo Terry, Hill, Brook, Young. Ricardo Terry won.';
	expect(Object.keys(told(text))).toContain('person: Ricardo Terry');
});

test('the same text gives the same entities, and twice the text no more than a few times the mentions', () => {
	const text = 'Ida Falk met Tim Corrie in Oslo. She thanked him. The two agreed to meet again.\n\n';
	const count = (copies: number) =>
		entitiesOf(text.repeat(copies)).reduce((sum, entity) => sum + entity.mentions.length, 0);
	expect(entitiesOf(text)).toEqual(entitiesOf(text));
	expect(count(40)).toBeLessThanOrEqual(count(20) * 2 + 5);
});

test('whose a role is stands apart from it', () => {
	const [person] = entitiesOf('The firm’s founder, Gareth Pugh, apologised.');
	expect(person?.roles).toMatchObject([{ title: 'founder', of: 'firm' }]);
});
