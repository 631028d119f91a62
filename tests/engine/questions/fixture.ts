/** A small invented article with its findings and facts made by hand: what the makers are tried on. */
import { takeApart } from '../../../src/lib/engine/text/article';
import type {
	Entity,
	EntityType,
	Fact,
	FactBase,
	FactBody,
	FactPart,
	FactWords,
	Findings,
	Span,
	Statement,
	TimeMention,
} from '../../../src/lib/engine/types';

export const TEXT = `Harbour talks end in Lisbon

Clara Mendes, the Portuguese transport minister, met Olaf Brandt in Lisbon on 3 March 2024. The meeting lasted more than six hours.

Brandt, the chairman of Nordline, asked Portugal to lower its harbour fees. “High fees are driving careful ferry companies away from southern ports,” Brandt said.

The two delegations agreed to increase weekly ferry crossings, share harbour data and train 40 young pilots. Mendes said that “the new terminal will be finished before the winter storms arrive”.

Ines Duarte, the mayor of Porto, had closed the old pier in May 2021 after a fire. It was the first closure of the pier since 1974.

The price of a ticket rose by 8% because of higher fuel taxes.`;

/** The n-th place where a piece of the article stands. */
export function at(piece: string, nth = 1): Span {
	let start = -1;
	for (let i = 0; i < nth; i++) start = TEXT.indexOf(piece, start + 1);
	if (start < 0) throw new Error(`not in the fixture: ${piece}`);
	return { start, end: start + piece.length };
}

const entity = (
	id: string,
	type: EntityType,
	name: string,
	aliases: string[] = [],
	title?: string,
): Entity => ({
	id,
	type,
	name,
	aliases,
	roles: title ? [{ ...at(title), title }] : [],
	mentions: [{ ...at(name), how: 'name', confidence: 0.99 }],
});

export const ENTITIES: Entity[] = [
	{
		...entity('mendes', 'person', 'Clara Mendes', ['Mendes'], 'Portuguese transport minister'),
		gender: 'female',
	},
	{ ...entity('brandt', 'person', 'Olaf Brandt', ['Brandt'], 'chairman of Nordline'), gender: 'male' },
	{ ...entity('duarte', 'person', 'Ines Duarte', ['Duarte'], 'mayor of Porto'), gender: 'female' },
	entity('lisbon', 'place', 'Lisbon'),
	entity('porto', 'place', 'Porto'),
	entity('portugal', 'place', 'Portugal'),
	entity('nordline', 'organisation', 'Nordline'),
];

const time = (piece: string, value: string, bound?: TimeMention['bound']): TimeMention => ({
	...at(piece),
	type: 'DATE',
	value,
	confidence: 0.99,
	rule: 'test',
	...(bound ? { bound } : {}),
});

export const TIMES = [
	time('3 March 2024', '2024-03-03'),
	time('May 2021', '2021-05'),
	time('1974', '1974', 'since'),
];

const refer = (piece: string, id: string, nth = 1) => ({ ...at(piece, nth), entity: id });

const statement = (id: string, speaker: string, name: string, nth: number, quote: string): Statement => ({
	id,
	form: 'direct',
	speaker: refer(name, speaker, nth),
	cue: null,
	content: [at(quote)],
	verbatim: [at(quote)],
	modality: 'say',
	confidence: 0.97,
	rule: 'test',
});

const FEES = 'High fees are driving careful ferry companies away from southern ports';
const TERMINAL = 'the new terminal will be finished before the winter storms arrive';

export const STATEMENTS = [
	statement('s1', 'brandt', 'Brandt', 3, FEES),
	statement('s2', 'mendes', 'Mendes', 2, TERMINAL),
];

/** Finds every word of a fact in its sentence, in order, as the engine would tell. */
function partsOf(text: string, words: FactWords): FactPart[] {
	const parts = (Object.entries(words) as [keyof FactWords, unknown][]).flatMap(([part, value]) => {
		const from = typeof value === 'string' ? text.indexOf(value) : -1;
		return from >= 0 ? [{ part, from, to: from + (value as string).length }] : [];
	});
	const used = new Set<number>();
	return parts
		.sort((a, b) => a.from - b.from || b.to - a.to)
		.filter(({ from, to }) => {
			for (let i = from; i < to; i++) if (used.has(i)) return false;
			for (let i = from; i < to; i++) used.add(i);
			return true;
		});
}

export function fact(
	body: FactBody,
	text: string,
	words: FactWords,
	evidence: Span,
	more: Partial<FactBase> = {},
): Fact {
	return {
		fingerprint: `${body.kind}:${text.slice(0, 40)}:${text.length}`,
		text,
		evidence: [evidence],
		asOf: null,
		words,
		parts: partsOf(text, words),
		confidence: 0.97,
		rule: 'test',
		...more,
		...body,
	};
}

const delegations = {
	who: 'The two delegations from Portugal and Nordline',
	plural: true,
	verb: 'agreed',
	aux: 'did',
	bare: 'agree',
};
const agreed = (to: string, told: string) =>
	fact(
		{ kind: 'agreement', parties: [refer('The two delegations', 'group')], to: at(to) },
		`The two delegations from Portugal and Nordline agreed to ${told}.`,
		{ ...delegations, to: told },
		at('The two delegations agreed'),
		{ lemma: 'agree' },
	);

const role = (id: string, name: string, title: string) =>
	fact(
		{ kind: 'role', who: refer(name, id), title },
		`${name} was ${title.startsWith('mayor') || title.startsWith('chair') ? 'the ' : 'the '}${title}.`,
		{ who: name, title },
		at(title),
		{ asOf: '2024-03-05' },
	);

export const FACTS: Fact[] = [
	fact(
		{
			kind: 'event',
			who: [refer('Clara Mendes', 'mendes')],
			what: at('met Olaf Brandt'),
			time: 0,
			place: refer('Lisbon', 'lisbon', 2),
		},
		'Clara Mendes met Olaf Brandt in Lisbon on 3 March 2024.',
		{
			who: 'Clara Mendes',
			asks: 'who',
			verb: 'met',
			aux: 'did',
			bare: 'meet',
			rest: 'Olaf Brandt',
			where: 'in Lisbon',
			when: 'on 3 March 2024',
		},
		at('met Olaf Brandt in Lisbon on 3 March 2024'),
		{ lemma: 'meet' },
	),
	fact(
		{ kind: 'amount', value: 6, unit: 'hour', of: at('The meeting'), bound: 'more-than' },
		'The meeting between Clara Mendes and Olaf Brandt lasted more than six hours.',
		{
			who: 'The meeting between Clara Mendes and Olaf Brandt',
			verb: 'lasted',
			aux: 'did',
			bare: 'last',
			how: 'How long',
			amount: 'more than six hours',
		},
		at('The meeting lasted'),
	),
	fact(
		{
			kind: 'request',
			parties: [refer('Brandt', 'brandt', 2)],
			to: at('lower its harbour fees'),
			with: refer('Portugal', 'portugal'),
		},
		'Olaf Brandt asked Portugal to lower its harbour fees.',
		{
			who: 'Olaf Brandt',
			asks: 'who',
			verb: 'asked',
			aux: 'did',
			bare: 'ask',
			other: 'Portugal',
			to: 'lower its harbour fees',
		},
		at('asked Portugal to lower'),
		{ lemma: 'ask' },
	),
	fact(
		{ kind: 'statement', statement: 's1' },
		`Olaf Brandt said: “${FEES}”.`,
		{
			who: 'Olaf Brandt',
			asks: 'who',
			verb: 'said',
			aux: 'did',
			bare: 'say',
			content: `“${FEES}”`,
			quote: FEES,
		},
		at(FEES),
	),
	fact(
		{ kind: 'statement', statement: 's2' },
		`Clara Mendes said that “${TERMINAL}”.`,
		{
			who: 'Clara Mendes',
			asks: 'who',
			verb: 'said',
			aux: 'did',
			bare: 'say',
			content: `that “${TERMINAL}”`,
			quote: TERMINAL,
		},
		at(TERMINAL),
	),
	agreed('increase weekly ferry crossings', 'increase weekly ferry crossings'),
	agreed('share harbour data', 'share harbour data'),
	agreed('train 40 young pilots', 'train 40 young pilots'),
	role('mendes', 'Clara Mendes', 'Portuguese transport minister'),
	role('brandt', 'Olaf Brandt', 'chairman of Nordline'),
	role('duarte', 'Ines Duarte', 'mayor of Porto'),
	fact(
		{ kind: 'event', who: [refer('Ines Duarte', 'duarte')], what: at('closed the old pier'), time: 1 },
		'Ines Duarte closed the old pier of Porto in May 2021.',
		{
			who: 'Ines Duarte',
			asks: 'who',
			verb: 'closed',
			aux: 'did',
			bare: 'close',
			rest: 'the old pier of Porto',
			when: 'in May 2021',
		},
		at('had closed the old pier in May 2021'),
		{ lemma: 'close' },
	),
	fact(
		{ kind: 'first', what: at('the first closure of the pier since 1974'), since: 2 },
		'The closure in May 2021 was the first of the Porto pier since 1974.',
		{ who: 'The closure', verb: 'was', rest: 'the first of the Porto pier since 1974' },
		at('It was the first closure of the pier since 1974'),
	),
	fact(
		{ kind: 'cause', cause: at('higher fuel taxes'), effect: at('The price of a ticket rose') },
		'The price of a Nordline ticket rose because of higher fuel taxes.',
		{
			who: 'The price of a Nordline ticket',
			verb: 'rose',
			aux: 'did',
			bare: 'rise',
			cause: 'higher fuel taxes',
		},
		at('rose by 8% because of higher fuel taxes'),
		{ rule: 'cause/because-of' },
	),
	fact(
		{ kind: 'amount', value: 8, unit: 'percent', of: at('The price of a ticket') },
		'The price of a Nordline ticket rose by 8%.',
		{
			who: 'The price of a Nordline ticket',
			verb: 'rose',
			aux: 'did',
			bare: 'rise',
			how: 'By how much',
			amount: '8%',
		},
		at('rose by 8%'),
	),
];

export const FINDINGS: Findings = {
	document: takeApart({ text: TEXT, published: '2024-03-05' }),
	entities: ENTITIES,
	times: TIMES,
	amounts: [],
	statements: STATEMENTS,
};
