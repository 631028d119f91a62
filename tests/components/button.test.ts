/** Buttons: what is disabled or busy stays in reach of the keyboard and does nothing; a link is a link. */
import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Button from '../../src/lib/components/Button.svelte';

const children = createRawSnippet(() => ({ render: () => '<span>Find the facts</span>' }));

test.each([
	['disabled', { disabled: true }, 'aria-disabled'],
	['busy', { busy: 0.4 }, 'aria-busy'],
])('%s', async (_, state, attribute) => {
	const onclick = vi.fn();
	const screen = await render(Button, { ...state, onclick, children });
	const button = screen.getByRole('button', { name: 'Find the facts' }).element() as HTMLButtonElement;
	button.focus();
	button.click();
	expect(document.activeElement).toBe(button);
	expect(button.getAttribute(attribute)).toBe('true');
	expect(onclick).not.toHaveBeenCalled();
});

test('in use it does what it says, once', async () => {
	const onclick = vi.fn();
	const screen = await render(Button, { onclick, children });
	await screen.getByRole('button').click();
	expect(onclick).toHaveBeenCalledOnce();
});

test('with an address it is a link', async () => {
	const screen = await render(Button, { href: '#there', children });
	await expect
		.element(screen.getByRole('link', { name: 'Find the facts' }))
		.toHaveAttribute('href', '#there');
});
