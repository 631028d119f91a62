/** Around studying: guesses before reading, who said what across articles, cards set aside and brought back. */
import { expect, expectNoBarriers, test } from './app';
import { makeArticle, makeCards, OTHER_ARTICLE, readArticle } from './steps';

test('guesses before reading, who said what, a card asked no more and asked again', async ({ page, app }) => {
	await page.goto(`${app.url}/new/`);
	await page.getByRole('textbox', { name: 'Article text' }).fill(makeArticle('Ellmouth'));
	await page.getByLabel('Published on').fill('16 November 2026');
	await page.getByRole('button', { name: 'Guess first' }).click();

	// The text stays hidden until the last guess; then its answers are marked in it.
	const guessing = page.getByRole('heading', { level: 1, name: /^Guess \d of \d/ });
	await expect(guessing).toBeVisible();
	await expect(page.getByText('Shopkeepers fear the dust')).toHaveCount(0);
	await expectNoBarriers(page, 'guessing');
	const count = Number(/of (\d)/.exec((await guessing.textContent())!)![1]);
	for (let number = 1; number <= count; number++) {
		await expect(page.getByRole('heading', { level: 1, name: `Guess ${number} of ${count}` })).toBeVisible();
		await page.getByRole('main').getByRole('listitem').first().getByRole('button').click();
	}
	await expect(page.getByRole('heading', { level: 1, name: /guess(es)? (was|were)/ })).toBeVisible();
	await expect(page.getByText('Shopkeepers fear the dust')).toBeVisible();
	await expect(page.locator('main mark')).not.toHaveCount(0);
	await expectNoBarriers(page, 'guessed');
	await page.getByRole('link', { name: 'Review the facts' }).click();
	await makeCards(page);

	await readArticle(page, app.url, OTHER_ARTICLE, '17 November 2026');
	await makeCards(page);
	await page.goto(`${app.url}/articles/`);
	await page.getByRole('link', { name: /Ellmouth to build/ }).click();
	await page.getByRole('link', { name: 'Hanna Brandt', exact: true }).click();
	await expect(page.getByLabel('Who')).toHaveValue('hanna brandt');
	await expect(page.getByRole('region', { name: 'Hanna Brandt' })).toBeVisible();
	await expect(page.getByRole('region', { name: 'Eleanor Pryce' })).toBeHidden();
	await page.getByRole('button', { name: 'Show all again' }).click();
	await page.getByLabel('Words they used').fill('bells ring');
	await expect(page.getByRole('region', { name: 'Eleanor Pryce' })).toContainText('never ours to ring');
	await expect(page.getByRole('region', { name: 'Hanna Brandt' })).toBeHidden();

	// On a phone the menu lies over the answers.
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(`${app.url}/study/`);
	const stem = page.getByRole('heading', { level: 1 });
	await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
	const stopped = (await stem.textContent())!;
	await page.getByRole('button', { name: /^This card/ }).click();
	await page.getByRole('menuitem', { name: 'Never ask again' }).click();
	await expect(stem).not.toHaveText(stopped);

	await page.goto(`${app.url}/aside/`);
	await expect(page.getByRole('heading', { level: 1, name: 'One card is set aside' })).toBeVisible();
	await expectNoBarriers(page, 'set aside');
	await page.getByRole('button', { name: 'Change', exact: true }).click();
	await page.getByRole('dialog').getByLabel('Question', { exact: true }).fill('Asked in other words?');
	await page.getByRole('dialog').getByRole('button', { name: 'Keep the change' }).click();
	await expect(page.getByText('It is asked again, with its progress.')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1, name: 'No card is set aside' })).toBeVisible();
});
