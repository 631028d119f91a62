/** The whole path: a pasted article becomes questions that come back, with the server stopped in the end. */
import { expect, test, waitUntilOffline } from './app';
import {
	answerCard,
	answerUntil,
	makeArticle,
	makeCards,
	OTHER_ARTICLE,
	readArticle,
	takeBack,
} from './steps';

test('paste, review, save, study, reload, stop the server, study on, read another article', async ({
	page,
	app,
}) => {
	await page.goto(`${app.url}/`);
	await waitUntilOffline(page);

	await readArticle(page, app.url, makeArticle('Ellmouth'), '16 November 2026');
	const ready = page.getByRole('checkbox', { checked: true });
	expect(await ready.count()).toBeGreaterThanOrEqual(1);
	await makeCards(page);

	await page.goto(`${app.url}/study/`);
	await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
	await answerUntil(page, 2);

	await page.reload();
	await expect(page.getByText(/^2 of \d+$/)).toBeVisible();

	await app.stop();
	await page.reload();
	await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
	await answerUntil(page, 3);

	await readArticle(page, app.url, OTHER_ARTICLE, '17 November 2026');
	await makeCards(page);
	await page.goto(`${app.url}/articles/`);
	await expect(page.getByRole('link', { name: /Ellmouth to build/ })).toBeVisible();
	await expect(page.getByRole('link', { name: /Museum to return/ })).toBeVisible();
});

test('an answer is taken back by keys, as often as wanted', async ({ page, app }) => {
	await readArticle(page, app.url, makeArticle('Ostholm'), '16 November 2026');
	await makeCards(page);
	await page.goto(`${app.url}/study/`);
	await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
	const stem = page.getByRole('heading', { level: 1 });
	const first = await stem.textContent();
	await answerCard(page);
	await expect(stem).not.toHaveText(first!);
	const second = await stem.textContent();
	await answerCard(page);
	await expect(stem).not.toHaveText(second!);
	await takeBack(page);
	await expect(stem).toHaveText(second!);
	await takeBack(page);
	await expect(stem).toHaveText(first!);
	await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
});

test('the same article pasted again says so and keeps its progress', async ({ page, app }) => {
	await readArticle(page, app.url, makeArticle('Tarnby'), '16 November 2026');
	await makeCards(page);
	await page.goto(`${app.url}/study/`);
	await answerUntil(page, 2);

	await page.goto(`${app.url}/new/`);
	await page.getByRole('textbox', { name: 'Article text' }).fill(makeArticle('Tarnby'));
	await page.getByLabel('Published on').fill('16 November 2026');
	await page.keyboard.press('Control+Enter');
	await expect(page.getByText(/already/i).first()).toBeVisible();

	await page.goto(`${app.url}/study/`);
	await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
});
