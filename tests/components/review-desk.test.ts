/** The review desk: deciding, changing, taking back, by keys. */
import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Fact, Question, Reading } from '../../src/lib/engine/types';
import { Desk } from '../../src/routes/review/desk.svelte';
import { pendingItems } from '../../src/routes/review/items';
import ReviewDesk from '../../src/routes/review/ReviewDesk.svelte';

const text =
	'Ada Lind became mayor of Norrby in May. The bridge cost four million crowns. It opened after a storm had passed.';

function at(words: string) {
	const start = text.indexOf(words);
	return { start, end: start + words.length };
}

const shared = { confidence: 1, rule: 'test', asOf: null };
const facts: Fact[] = [
	{
		...shared,
		fingerprint: 'mayor',
		kind: 'role',
		who: { ...at('Ada Lind'), entity: null },
		title: 'mayor of Norrby',
		text: 'Ada Lind was mayor of Norrby.',
		evidence: [at('Ada Lind became mayor of Norrby in May.')],
	},
	{
		...shared,
		fingerprint: 'cost',
		kind: 'amount',
		value: 4e6,
		unit: 'crowns',
		of: at('four million crowns'),
		text: 'The bridge cost four million crowns.',
		evidence: [at('The bridge cost four million crowns.')],
	},
	{
		...shared,
		fingerprint: 'storm',
		kind: 'event',
		who: [],
		what: at('opened after a storm had passed'),
		text: 'The bridge opened after a storm.',
		evidence: [at('It opened after a storm had passed.')],
		doubt: { code: 'unsure' },
	},
];

function question(fact: string, stem: string, answer: string): Question {
	const base = { confidence: 1, rule: 'test', conflicts: [], evidence: [], explanation: '' };
	return { ...base, id: `q-${fact}`, facts: [fact], stem, form: 'recall', answer };
}

const reading: Reading = {
	id: null,
	article: { title: null, published: null, text, hash: 'h' },
	entities: [],
	times: [],
	statements: [],
	facts,
	questions: [
		question('mayor', 'Who was mayor?', 'Ada Lind'),
		question('cost', 'What did it cost?', 'four million crowns'),
		question('storm', 'When did it open?', 'after a storm'),
	],
	dropped: [],
};

const pending = { reading, title: 'The bridge', published: null, outlet: null, address: null };

describe('the desk', () => {
	let desk: Desk;
	beforeEach(() => (desk = new Desk(pendingItems(reading))));
	const keys = (items: { key: string }[]) => items.map((item) => item.key);

	test('sorts facts into doubtful and ready, in the order of the text', () => {
		expect(keys(desk.doubtful)).toEqual(['storm']);
		expect(keys(desk.ready)).toEqual(['mayor', 'cost']);
		expect(desk.tally).toEqual({ kept: 2, undecided: 1, out: 0 });
	});

	test('a decision moves a doubtful fact to the others, and can be taken back', () => {
		desk.decide(['storm'], 'kept');
		expect(desk.tally).toEqual({ kept: 3, undecided: 0, out: 0 });
		desk.decide(['mayor', 'cost', 'storm'], 'out');
		expect(desk.tally).toEqual({ kept: 0, undecided: 0, out: 3 });
		expect(desk.undo()).toBe(true);
		expect(desk.undo()).toBe(true);
		expect(desk.undo()).toBe(false);
		expect(desk.tally).toEqual({ kept: 2, undecided: 1, out: 0 });
	});

	test('a changed question takes the place of the old one', () => {
		desk.change(question('cost', 'How much did the bridge cost?', 'four million'));
		expect(desk.questionsOf(desk.find('cost')!)[0]?.stem).toBe('How much did the bridge cost?');
		expect(desk.changedCount).toBe(1);
	});

	test('one kind only', () => {
		desk.kind = 'amount';
		expect(keys(desk.row)).toEqual(['cost']);
		expect(desk.tally.kept).toBe(2);
	});
});

describe('the keys', () => {
	async function show() {
		const desk = new Desk(pendingItems(reading));
		const opened = {
			desk,
			reading,
			title: 'The bridge',
			published: null,
			article: null,
			pending,
			earlier: null,
		};
		const screen = await render(ReviewDesk, { opened });
		(document.activeElement as HTMLElement | null)?.blur();
		return { desk, screen };
	}

	test('J and K move, A keeps a doubtful fact, U takes it back', async () => {
		const { desk, screen } = await show();
		await userEvent.keyboard('j');
		expect(desk.open).toBe('storm');
		await userEvent.keyboard('a');
		expect(desk.tally).toEqual({ kept: 3, undecided: 0, out: 0 });
		await expect.element(screen.getByText('Who was mayor?')).toBeVisible();
		await userEvent.keyboard('u');
		expect(desk.tally.undecided).toBe(1);
		await userEvent.keyboard('j');
		await expect.element(screen.getByText('What did it cost?')).toBeVisible();
		await userEvent.keyboard('kk');
		expect(desk.open).toBe('storm');
	});

	test('X leaves the open fact out, and the button says how many cards will be made', async () => {
		const { screen } = await show();
		await expect.element(screen.getByRole('button', { name: 'Make 2 cards' })).toBeVisible();
		await userEvent.keyboard('jjx');
		await expect.element(screen.getByRole('button', { name: 'Make one card' })).toBeVisible();
	});

	test('E opens the question; what is typed there decides nothing and is kept', async () => {
		const { desk, screen } = await show();
		await userEvent.keyboard('jje');
		const stem = screen.getByRole('textbox', { name: 'Question' });
		await stem.fill('Who is the mayor? ');
		await userEvent.keyboard('xxaa');
		expect(desk.tally).toEqual({ kept: 2, undecided: 1, out: 0 });
		await screen.getByRole('button', { name: 'Keep the change' }).click();
		expect(desk.questionsOf(desk.find('mayor')!)[0]?.stem).toBe('Who is the mayor? xxaa');
	});

	test('the open fact has its sentence under the marker', async () => {
		const { screen } = await show();
		await screen.getByRole('button', { name: 'The bridge cost four million crowns.' }).click();
		await expect
			.poll(() => screen.container.querySelector('mark')?.textContent)
			.toBe('The bridge cost four million crowns.');
	});
});
