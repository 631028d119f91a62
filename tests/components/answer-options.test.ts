/** Choosing an answer, one or several, and what is said of it afterwards. */
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import AnswerMultiple from '../../src/lib/components/AnswerMultiple.svelte';
import AnswerOptions from '../../src/lib/components/AnswerOptions.svelte';

const options = [
	{ text: 'Mara Lind', correct: true },
	{ text: 'Tomas Berg', correct: false },
	{ text: 'Ines Roth', correct: false },
];

describe('one answer', () => {
	test('letters follow the order shown, the answer is the option’s own place', async () => {
		const onchoose = vi.fn();
		const screen = await render(AnswerOptions, {
			options,
			order: [2, 0, 1],
			given: null,
			answered: false,
			onchoose,
		});
		const buttons = screen.getByRole('button').elements();
		expect(buttons.map((button) => button.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
			'A Ines Roth',
			'B Mara Lind',
			'C Tomas Berg',
		]);
		await screen.getByRole('button', { name: 'Mara Lind' }).click();
		expect(onchoose).toHaveBeenCalledExactlyOnceWith(0);
	});

	test('afterwards right and wrong are said in words', async () => {
		const screen = await render(AnswerOptions, {
			options,
			order: [0, 1, 2],
			given: 1,
			answered: true,
			onchoose: () => {},
		});
		expect(screen.getByRole('button').elements()).toHaveLength(0);
		const said = screen.getByRole('listitem').elements();
		expect(said.map((item) => item.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
			'Mara Lind Right answer',
			'Tomas Berg Your answer',
			'C Ines Roth',
		]);
	});
});

describe('several answers', () => {
	test('nothing is handed in before one is chosen', async () => {
		const oncheck = vi.fn();
		const screen = await render(AnswerMultiple, {
			options,
			order: [0, 1, 2],
			given: null,
			answered: false,
			oncheck,
		});
		await screen.getByRole('button', { name: 'Check' }).click({ force: true });
		expect(oncheck).not.toHaveBeenCalled();
		await screen.getByRole('checkbox', { name: 'Ines Roth' }).click();
		await screen.getByRole('checkbox', { name: 'Mara Lind' }).click();
		await expect.element(screen.getByRole('checkbox', { name: 'Ines Roth' })).toBeChecked();
		await screen.getByRole('button', { name: 'Check' }).click();
		expect(oncheck).toHaveBeenCalledExactlyOnceWith([0, 2]);
	});

	test('Space chooses, Enter hands in', async () => {
		const oncheck = vi.fn();
		const screen = await render(AnswerMultiple, {
			options,
			order: [0, 1, 2],
			given: null,
			answered: false,
			oncheck,
		});
		screen.getByRole('checkbox', { name: 'Mara Lind' }).element().focus();
		await userEvent.keyboard(' ');
		await userEvent.keyboard('{Enter}');
		expect(oncheck).toHaveBeenCalledExactlyOnceWith([0]);
	});

	test('what was left out is named', async () => {
		const screen = await render(AnswerMultiple, {
			options,
			order: [0, 1, 2],
			given: [1],
			answered: true,
			oncheck: () => {},
		});
		await expect.element(screen.getByText('You left this out')).toBeVisible();
		await expect.element(screen.getByText('Your answer')).toBeVisible();
	});
});
