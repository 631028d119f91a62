/** Everything exported, deleted and restored: the same library, event for event. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './app';
import { answerCard, makeArticle, makeCards, readArticle, takeBack } from './steps';
import { readStored } from './stored';

/** Everything but what belongs to this device alone. */
async function readLibrary(page: Page): Promise<Record<string, unknown[]>> {
	const { local: _, settings: __, ...library } = await readStored(page);
	return library;
}

test('export, delete everything, restore', async ({ page, app }) => {
	await readArticle(page, app.url, makeArticle('Ellmouth'), '16 November 2026');
	await makeCards(page);
	await page.goto(`${app.url}/study/`);
	await answerCard(page);
	await answerCard(page);
	await takeBack(page);
	await expect.poll(async () => (await readLibrary(page)).events!.length).toBeGreaterThanOrEqual(3);

	await page.goto(`${app.url}/settings/`);
	const before = await readLibrary(page);
	const download = page.waitForEvent('download');
	await page
		.getByRole('button', { name: /one file|backup|export/i })
		.first()
		.click();
	const buffer = readFileSync(await (await download).path());

	await page.getByRole('button', { name: 'Delete everything' }).click();
	await page.getByRole('dialog').getByRole('textbox').fill('delete');
	await page
		.getByRole('dialog')
		.getByRole('button', { name: /delete/i })
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	const emptied = await readLibrary(page);
	expect(Object.values(emptied).flat()).toEqual([]);

	await page.goto(`${app.url}/settings/`);
	await page
		.locator('#backup input[type=file]')
		.setInputFiles({ name: 'presscards.json', mimeType: 'application/json', buffer });
	await page.getByRole('button', { name: 'Restore it' }).click();
	await expect(page.locator('#backup').getByText(/1 article/)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Restore it' })).toBeHidden();
	const { sittings: _, ...after } = await readLibrary(page);
	const { sittings: __, ...expected } = before;
	expect(after).toEqual(expected);
});
