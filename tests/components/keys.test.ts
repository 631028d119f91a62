/** Which key presses are single keys, and which belong to somebody who types. */
import { afterEach, expect, test } from 'vitest';
import { meansUndo, singleKey } from '../../src/lib/components/keys';

function press(key: string, html = '<p id="here"></p>', more: KeyboardEventInit = {}): string | null {
	document.body.innerHTML = html;
	let meant: string | null = null;
	const listen = (event: KeyboardEvent) => (meant = singleKey(event));
	document.addEventListener('keydown', listen, { once: true });
	document
		.getElementById('here')
		?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
	return meant;
}

afterEach(() => (document.body.innerHTML = ''));

test.each([
	['j', '<p id="here"></p>', 'j'],
	['J', '<p id="here"></p>', 'j'],
	['?', '<p id="here"></p>', '?'],
	['Enter', '<p id="here"></p>', 'Enter'],
	['x', '<input type="checkbox" id="here">', 'x'],
	['x', '<button id="here">Keep</button>', 'x'],
	['Enter', '<button id="here">Keep</button>', null],
	[' ', '<a href="#a" id="here">Go</a>', null],
	['x', '<input id="here">', null],
	['x', '<textarea id="here"></textarea>', null],
	['x', '<select id="here"></select>', null],
	['x', '<p id="here"></p><div role="dialog"></div>', null],
])('%s in %s', (key, html, meant) => {
	expect(press(key, html)).toBe(meant);
});

test.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }])('%o', (more) => {
	expect(press('n', undefined, more)).toBeNull();
});

test.each([
	['z', '<p id="here"></p>', { ctrlKey: true }, true],
	['z', '<input id="here">', { metaKey: true }, true],
	['z', '<input id="here" value="US">', { ctrlKey: true }, false],
	['z', '<p id="here"></p><div role="dialog"></div>', { ctrlKey: true }, false],
	['z', '<p id="here"></p>', { ctrlKey: true, shiftKey: true }, false],
	['z', '<p id="here"></p>', {}, false],
])('%s in %s with %o undoes: %s', (key, html, more, undoes) => {
	let meant: boolean | null = null;
	document.body.innerHTML = html;
	document.addEventListener('keydown', (event) => (meant = meansUndo(event)), { once: true });
	const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
	document.getElementById('here')!.dispatchEvent(event);
	expect(meant).toBe(undoes);
});
