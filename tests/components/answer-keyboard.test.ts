/** Order, match and typed answers, given by the keyboard alone. */
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import AnswerMatch from '../../src/lib/components/AnswerMatch.svelte';
import AnswerOrder from '../../src/lib/components/AnswerOrder.svelte';
import AnswerTyped from '../../src/lib/components/AnswerTyped.svelte';

test('order: arrows move an item, the focus stays on it, its place is told', async () => {
	const oncheck = vi.fn();
	const screen = await render(AnswerOrder, {
		items: ['call', 'visit', 'vote'],
		start: [1, 2, 0],
		given: null,
		answered: false,
		oncheck,
	});
	screen.getByRole('button', { name: 'Move “call” up' }).element().focus();
	await userEvent.keyboard('{ArrowUp}');
	await expect.element(screen.getByText('“call” is now number 2 of 3.')).toBeInTheDocument();
	await userEvent.keyboard('{Enter}');
	await expect.element(screen.getByText('“call” is now number 1 of 3.')).toBeInTheDocument();
	await expect.element(screen.getByRole('button', { name: 'Move “call” down' })).toHaveFocus();
	screen.getByRole('button', { name: 'Check' }).element().focus();
	await userEvent.keyboard('{Enter}');
	expect(oncheck).toHaveBeenCalledExactlyOnceWith([0, 1, 2]);
});

test('match: a list for each left side; handed in when all have a partner', async () => {
	const oncheck = vi.fn();
	const screen = await render(AnswerMatch, {
		pairs: [
			{ left: 'Mara Lind', right: 'mayor' },
			{ left: 'Tomas Berg', right: 'engineer' },
		],
		rights: [1, 0],
		given: null,
		answered: false,
		oncheck,
	});
	await screen.getByLabelText('Partner of “Mara Lind”').selectOptions('mayor');
	await screen.getByRole('button', { name: 'Check' }).click({ force: true });
	expect(oncheck).not.toHaveBeenCalled();
	await screen.getByLabelText('Partner of “Tomas Berg”').selectOptions('engineer');
	screen.getByRole('button', { name: 'Check' }).element().focus();
	await userEvent.keyboard('{Enter}');
	expect(oncheck).toHaveBeenCalledExactlyOnceWith([0, 1]);
});

test('match: wrong pairs are put right below', async () => {
	const screen = await render(AnswerMatch, {
		pairs: [
			{ left: 'Mara Lind', right: 'mayor' },
			{ left: 'Tomas Berg', right: 'engineer' },
		],
		rights: [0, 1],
		given: [1, 0],
		parts: [false, false],
		answered: true,
		oncheck: () => {},
	});
	expect(screen.getByRole('listitem').elements()).toHaveLength(2);
});

test('typed: Enter hands in what was typed, without blanks around it', async () => {
	const oncheck = vi.fn();
	const screen = await render(AnswerTyped, { given: null, right: false, answered: false, oncheck });
	screen.getByLabelText('Your answer').element().focus();
	await userEvent.keyboard('{Enter}');
	expect(oncheck).not.toHaveBeenCalled();
	await userEvent.keyboard('  Mara Lind {Enter}');
	expect(oncheck).toHaveBeenCalledExactlyOnceWith('Mara Lind');
});
