/** Axe finds nothing on any page, in light, dark and high contrast, wide and narrow. */
import { expect, findBarriers, LOOKS, test } from './app';
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
	'/aside/',
	'/changes/',
	'/study/',
];
for (const { name, ...look } of LOOKS) {
	test(`no barriers: ${name}`, async ({ page, app }) => {
		await page.emulateMedia(look);
		for (const path of name === 'light' ? PAGES : []) {
			await page.goto(app.url + path);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			expect(await findBarriers(page), `empty library, ${path}`).toEqual([]);
		}
		await readArticle(page, app.url, makeArticle('Ellmouth'), '16 November 2026');
		expect(await findBarriers(page), 'review').toEqual([]);
		await makeCards(page);
		await page.setViewportSize({ width: 360, height: 740 });
		for (const path of PAGES) {
			await page.goto(app.url + path);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			expect(await findBarriers(page), path).toEqual([]);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(wide, `${path} does not scroll sideways`).toBeLessThanOrEqual(0);
		}
		await page.goto(`${app.url}/articles/`);
		await page.getByRole('link', { name: /Ellmouth to build/ }).click();
		await expect(page.getByRole('heading', { level: 1, name: /Ellmouth to build/ })).toBeVisible();
		expect(await findBarriers(page), 'article').toEqual([]);
		await page.goto(`${app.url}/study/`);
		await answerCard(page);
		await page.keyboard.press('a');
		expect(await findBarriers(page), 'study, answered').toEqual([]);
	});
}
