/** A dialog takes the focus, keeps it, and gives it back. */
import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ConfirmDialog from '../../src/lib/components/ConfirmDialog.svelte';
import Button from '../../src/lib/components/Button.svelte';

const words = (text: string) => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));

async function open() {
	const opener = await render(Button, { children: words('Delete') });
	(opener.getByRole('button', { name: 'Delete' }).element() as HTMLElement).focus();
	const onconfirm = vi.fn();
	const screen = await render(ConfirmDialog, {
		open: true,
		title: 'Delete this article?',
		text: 'It goes from this device.',
		verb: 'Delete article',
		onconfirm,
	});
	await expect.element(screen.getByRole('dialog')).toBeVisible();
	return { screen, onconfirm };
}

test('it is named and described, and the focus is inside', async () => {
	const { screen } = await open();
	const dialog = screen.getByRole('dialog', { name: 'Delete this article?' });
	await expect.element(dialog).toHaveAccessibleDescription('It goes from this device.');
	await expect.poll(() => dialog.element().contains(document.activeElement)).toBe(true);
});

test('Tab goes round inside', async () => {
	const { screen } = await open();
	const dialog = screen.getByRole('dialog').element();
	for (let step = 0; step < 5; step++) {
		await userEvent.keyboard('{Tab}');
		expect(dialog.contains(document.activeElement)).toBe(true);
	}
});

test('Esc closes without doing it, and the focus goes back', async () => {
	const { screen, onconfirm } = await open();
	await userEvent.keyboard('{Escape}');
	await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
	expect(onconfirm).not.toHaveBeenCalled();
	await expect.element(screen.getByRole('button', { name: 'Delete' })).toHaveFocus();
});

test('its verb does it once', async () => {
	const { screen, onconfirm } = await open();
	await screen.getByRole('button', { name: 'Delete article' }).click();
	expect(onconfirm).toHaveBeenCalledOnce();
	await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
});
