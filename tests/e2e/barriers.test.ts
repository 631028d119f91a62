/** Axe finds nothing on any page, in light, dark and high contrast, wide and narrow. */
import { expect, expectNoBarriers, test } from './app';
import { answerCard, makeArticle, makeCards, readArticle } from './steps';

const PAGES = [
	'/',
	'/new/',
	'/articles/',
	'/packs/',
	'/search/',
	'/settings/',
	'/statistics/',
	'/ready/',
	'/timeline/',
	'/voices/',
	'/changes/',
	'/aside/',
	'/guess/',
	'/study/',
];

test('no barriers: an empty library, wide', async ({ page, app }) => {
	for (const path of PAGES) {
		await page.goto(app.url + path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expectNoBarriers(page, path);
	}
});

test('no barriers: a library, narrow', async ({ page, app }) => {
	await readArticle(page, app.url, makeArticle('Ellmouth'), '16 November 2026');
	await expectNoBarriers(page, 'review');
	await makeCards(page);
	await page.setViewportSize({ width: 360, height: 740 });
	for (const path of PAGES) {
		await page.goto(app.url + path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expectNoBarriers(page, path);
	}
	await page.goto(`${app.url}/articles/`);
	await page.getByRole('link', { name: /Ellmouth to build/ }).click();
	await expect(page.getByRole('heading', { level: 1, name: /Ellmouth to build/ })).toBeVisible();
	await expectNoBarriers(page, 'article');
	await page.goto(`${app.url}/study/`);
	await answerCard(page);
	await page.keyboard.press('a');
	await expectNoBarriers(page, 'study, answered');
});
