/** Reading aloud: only by voices that live on the device, and stopped by the same button. */
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';

const said: string[] = [];
let voices: { name: string; lang: string; localService: boolean; default: boolean }[] = [];
let tellVoices = () => {};

vi.stubGlobal('speechSynthesis', {
	getVoices: () => voices,
	addEventListener: (_: string, listener: () => void) => (tellVoices = listener),
	speak: ({ text }: { text: string }) => said.push(text),
	cancel: () => said.push('(stopped)'),
});
vi.stubGlobal(
	'SpeechSynthesisUtterance',
	class {
		constructor(readonly text: string) {}
	},
);

const { default: ReadAloud } = await import('../../src/routes/ReadAloud.svelte');

test('a voice elsewhere is not asked; one of the device reads piece after piece until it is stopped', async () => {
	voices = [{ name: 'elsewhere', lang: 'en-GB', localService: false, default: true }];
	tellVoices();
	const screen = await render(ReadAloud, { pieces: ['In ____ it opened.', ' ', 'Two.'] });
	expect(screen.container.querySelector('button')).toBeNull();

	voices = [...voices, { name: 'here', lang: 'en-US', localService: true, default: false }];
	tellVoices();
	await screen.getByRole('button', { name: 'Read aloud' }).click();
	expect(said).toEqual(['(stopped)', 'In … it opened.', 'Two.']);
	await screen.getByRole('button', { name: 'Stop reading' }).click();
	await expect.element(screen.getByRole('button', { name: 'Read aloud' })).toBeVisible();
	expect(said.at(-1)).toBe('(stopped)');
});
