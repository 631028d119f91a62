/** Bad input: one plain sentence that says what happened and what to do; nothing stored is touched. */
import type { Page } from '@playwright/test';
import { expect, test } from './app';
import { makeArticle } from './steps';

/** What the pages have stored, table by table. */
export async function countRows(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve, reject) => {
				const open = indexedDB.open('presscards');
				open.onerror = () => reject(open.error);
				open.onsuccess = () => {
					const names = ['articles', 'versions', 'facts', 'questions', 'cards', 'events'];
					const transaction = open.result.transaction(names);
					let count = 0;
					for (const name of names) {
						transaction.objectStore(name).count().onsuccess = (event) => {
							count += (event.target as IDBRequest<number>).result;
						};
					}
					transaction.oncomplete = () => {
						open.result.close();
						resolve(count);
					};
				};
			}),
	);
}

const german =
	'Die Stadt hat am Montag beschlossen, eine neue Straßenbahn zu bauen. Die Bürgermeisterin sagte, dass die Arbeiten im Frühjahr beginnen sollen. Der Minister versprach, zwei Drittel der Kosten zu tragen. '.repeat(
		5,
	);

const pasted: [string, string, RegExp][] = [
	['five words', 'Only five words stand here.', /too few to learn from/],
	['another language', german, /English/],
	['one unbroken line', 'tram'.repeat(2000), /word|line|space/i],
];

for (const [name, text, sentence] of pasted) {
	test(`pasted: ${name}`, async ({ page, app }) => {
		await page.goto(`${app.url}/new/`);
		await page.getByRole('textbox', { name: 'Article text' }).fill(text);
		await page.getByLabel('Published on').fill('16 November 2026');
		await page.keyboard.press('Control+Enter');
		await expect(page.getByRole('main')).toContainText(sentence);
		expect(await countRows(page)).toBe(0);
	});
}

test('pasted: 5 MB', async ({ page, app }) => {
	await page.goto(`${app.url}/new/`);
	await page.getByRole('textbox', { name: 'Article text' }).focus();
	await page.evaluate((text) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', text);
		document.activeElement!.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
		);
	}, makeArticle('Ellmouth').repeat(4500));
	await expect(page.getByRole('main')).toContainText(/too (?:long|large)|MB|characters/i);
	expect(await countRows(page)).toBe(0);
});

test('a date that has not come yet', async ({ page, app }) => {
	await page.goto(`${app.url}/new/`);
	await page.getByRole('textbox', { name: 'Article text' }).fill(makeArticle('Ellmouth'));
	await page.getByLabel('Published on').fill('16 November 2096');
	await page.keyboard.press('Control+Enter');
	await expect(page.getByRole('main')).toContainText(/not come yet|future/i);
	expect(await countRows(page)).toBe(0);
});

test('without a date it is still read, and days are not made up', async ({ page, app }) => {
	await page.goto(`${app.url}/new/`);
	await page.getByRole('textbox', { name: 'Article text' }).fill(makeArticle('Ellmouth'));
	await page.keyboard.press('Control+Enter');
	await expect(page.getByRole('main')).toContainText(/facts? found|day|date/i);
	await expect(page.getByRole('main')).not.toContainText('16 November');
});

const files: [string, string, Buffer, RegExp][] = [
	[
		'a picture',
		'photo.txt',
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 255, 254, 0]),
		/holds no text/,
	],
	['an empty file', 'empty.txt', Buffer.from(''), /empty/],
];

for (const [name, file, buffer, sentence] of files) {
	test(`chosen: ${name}`, async ({ page, app }) => {
		await page.goto(`${app.url}/new/`);
		await page
			.locator('input[type=file]')
			.first()
			.setInputFiles({ name: file, mimeType: 'text/plain', buffer });
		await expect(page.getByRole('main')).toContainText(sentence);
		expect(await countRows(page)).toBe(0);
	});
}

test('a web page with scripts gives its article and nothing runs', async ({ page, app }) => {
	const paragraphs = makeArticle('Ellmouth')
		.split('\n\n')
		.map((text) => `<p>${text}</p>`)
		.join('');
	const html = `<html><head><title>Trams</title><script>window.ran = true</script></head><body><nav>Home Sport Weather</nav>
		<article><h1>Ellmouth to build a tram line</h1>${paragraphs}<img src="x" onerror="window.ran = true"></article></body></html>`;
	await page.goto(`${app.url}/new/`);
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles({ name: 'trams.html', mimeType: 'text/html', buffer: Buffer.from(html) });
	await expect(page.getByRole('main')).toContainText('We have waited thirty years');
	expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});
