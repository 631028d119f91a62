/** Bad input: one plain sentence that says what happened and what to do; nothing stored is touched. */
import { expect, test } from './app';
import { makeArticle } from './steps';
import { countStored } from './stored';

const LIBRARY = ['articles', 'versions', 'facts', 'questions', 'cards', 'events'];

const german =
	'Die Stadt hat am Montag beschlossen, eine neue Straßenbahn zu bauen. Die Bürgermeisterin sagte, dass die Arbeiten im Frühjahr beginnen sollen. Der Minister versprach, zwei Drittel der Kosten zu tragen. '.repeat(
		5,
	);

const pasted: [string, string, RegExp][] = [
	['five words', 'Only five words stand here.', /too few to learn from/],
	['another language', german, /English/],
	['one unbroken line', 'tram'.repeat(2000), /word|line|space/i],
];

test('pasted: five words, another language, one line, 5 MB, a day to come', async ({ page, app }) => {
	const text = page.getByRole('textbox', { name: 'Article text' });
	for (const [name, words, sentence] of pasted) {
		await test.step(name, async () => {
			await page.goto(`${app.url}/new/`);
			await text.fill(words);
			await page.getByLabel('Published on').fill('16 November 2026');
			await page.keyboard.press('Control+Enter');
			await expect(page.getByRole('main')).toContainText(sentence);
			expect(await countStored(page, LIBRARY)).toBe(0);
		});
	}
	await test.step('5 MB', async () => {
		await page.goto(`${app.url}/new/`);
		await text.focus();
		await page.evaluate((words) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', words);
			document.activeElement!.dispatchEvent(
				new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
			);
		}, makeArticle('Ellmouth').repeat(4500));
		await expect(page.getByRole('main')).toContainText(/too (?:long|large)|MB|characters/i);
		expect(await countStored(page, LIBRARY)).toBe(0);
	});
	await test.step('a date that has not come yet', async () => {
		await page.goto(`${app.url}/new/`);
		await text.fill(makeArticle('Ellmouth'));
		await page.getByLabel('Published on').fill('16 November 2096');
		await page.keyboard.press('Control+Enter');
		await expect(page.getByRole('main')).toContainText(/not come yet|future/i);
		expect(await countStored(page, LIBRARY)).toBe(0);
	});
	await test.step('without a date it is still read, and days are not made up', async () => {
		await page.goto(`${app.url}/new/`);
		await text.fill(makeArticle('Ellmouth'));
		await page.keyboard.press('Control+Enter');
		await expect(page.getByRole('heading', { level: 1, name: /facts? found/ })).toBeVisible();
		await expect(page.getByRole('main')).not.toContainText('16 November');
	});
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

test('chosen: a picture, an empty file, a web page with scripts', async ({ page, app }) => {
	const choose = (name: string, buffer: Buffer) =>
		page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'text/plain', buffer });
	for (const [name, file, buffer, sentence] of files) {
		await test.step(name, async () => {
			await page.goto(`${app.url}/new/`);
			await choose(file, buffer);
			await expect(page.getByRole('main')).toContainText(sentence);
			expect(await countStored(page, LIBRARY)).toBe(0);
		});
	}
	await test.step('a web page with scripts gives its article and nothing runs', async () => {
		const paragraphs = makeArticle('Ellmouth')
			.split('\n\n')
			.map((text) => `<p>${text}</p>`)
			.join('');
		const html = `<html><head><title>Trams</title><script>window.ran = true</script></head><body><nav>Home Sport Weather</nav>
			<article><h1>Ellmouth to build a tram line</h1>${paragraphs}<img src="x" onerror="window.ran = true"></article></body></html>`;
		await page.goto(`${app.url}/new/`);
		await choose('trams.html', Buffer.from(html));
		await expect(page.getByRole('main')).toContainText('We have waited thirty years');
		expect(await page.evaluate(() => 'ran' in window)).toBe(false);
	});
});
