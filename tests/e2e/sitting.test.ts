/** A whole sitting by keyboard alone, and by names alone; a tab closed at any step loses nothing. */
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test, type App } from './app';
import { answerOf, livePast, makeDue } from './learner';
import { countReviews } from './stored';

const CARDS = 50;
/** These are answered wrongly at the first try. */
const isHard = (number: number) => number % 10 === 3;

const grades = (page: Page) => page.getByRole('group', { name: 'How well did you know it?' });
const question = (page: Page) => page.getByRole('heading', { level: 1 });

async function begin(page: Page, app: App, count: number) {
	await page.goto(`${app.url}/articles/`);
	await expect(question(page)).toBeVisible();
	await livePast(page, makeDue(count));
	await page.goto(`${app.url}/study/`);
	await expect(page.getByText(`1 of ${count}`, { exact: true })).toBeVisible();
}

/** The number in the question asked now. */
async function numberNow(page: Page): Promise<number> {
	await expect(question(page)).toHaveText(/sentence number \d+/);
	return Number(/number (\d+)/.exec((await question(page).textContent()) ?? '')![1]);
}

const formOf = (number: number) => (['choice', 'short', 'recall'] as const)[number % 3]!;

/** Answers with keys only; nothing is clicked or focused from outside. */
async function answerByKeys(page: Page, number: number, text: string) {
	const form = formOf(number);
	if (form === 'choice') {
		const options = await page.getByRole('main').getByRole('listitem').allTextContents();
		await page.keyboard.press('abcd'[options.findIndex((option) => option.includes(text))]!);
	} else if (form === 'short') {
		await expect(page.getByRole('textbox')).toBeFocused();
		await page.keyboard.type(text);
		await page.keyboard.press('Enter');
	} else await page.keyboard.press('Space');
	await expect(grades(page)).toBeVisible();
}

/** Answers by what a screen reader says: roles and names. */
async function answerByName(page: Page, number: number, text: string) {
	const form = formOf(number);
	if (form === 'choice') await page.getByRole('button', { name: text, exact: true }).click();
	else if (form === 'recall') await page.getByRole('button', { name: 'Show the answer' }).click();
	else {
		await page.getByRole('textbox', { name: 'Your answer' }).fill(text);
		await page.getByRole('button', { name: 'Check' }).click();
	}
	await expect(grades(page)).toBeVisible();
}

/** Sits through all cards, hard ones wrongly first; gives how many answers that took. */
async function sitThrough(
	page: Page,
	answer: (page: Page, number: number, text: string) => Promise<void>,
	grade: (page: Page, right: boolean, number: number) => Promise<void>,
): Promise<number> {
	const tried = new Set<number>();
	let answers = 0;
	while (!(await page.getByRole('heading', { name: /^Done/ }).isVisible())) {
		const number = await numberNow(page);
		const right = !isHard(number) || tried.has(number);
		tried.add(number);
		await answer(page, number, answerOf(right ? number : number + 1));
		await grade(page, right, number);
		await expect(grades(page)).toBeHidden();
		await expect(question(page)).toHaveText(/sentence number|^Done/);
		answers++;
	}
	return answers;
}

const hardCount = Array.from({ length: CARDS }, (_, at) => at).filter(isHard).length;

test('fifty cards by keyboard alone', async ({ page, app }) => {
	await begin(page, app, CARDS);
	const answers = await sitThrough(page, answerByKeys, async (_, right, number) => {
		await page.keyboard.press(!right && formOf(number) === 'recall' ? '1' : 'Enter');
	});
	expect(answers).toBe(CARDS + hardCount);
	expect(await countReviews(page)).toBe(CARDS + answers);
});

test('fifty cards by accessible names alone', async ({ page, app }) => {
	await begin(page, app, CARDS);
	const answers = await sitThrough(page, answerByName, async (_, right, number) => {
		const forgot = formOf(number) === 'recall' ? /^Forgot/ : /^Next card/;
		const name = right ? /^(I knew it|Remembered)/ : forgot;
		await page.getByRole('button', { name }).click();
	});
	expect(answers).toBe(CARDS + hardCount);
	expect(await countReviews(page)).toBe(CARDS + answers);
});

/** What a learner sees of where they are. */
async function place(page: Page) {
	return {
		stem: await question(page).textContent(),
		progress: await page.getByText(/^\d+ of \d+$/).textContent(),
		answered: await grades(page).isVisible(),
		reviews: await countReviews(page),
	};
}

/** Closes the tab, opens another one, and finds everything as it was. */
async function reopen(context: BrowserContext, page: Page, app: App): Promise<Page> {
	const before = await place(page);
	await page.close();
	const next = await context.newPage();
	await next.goto(`${app.url}/study/`);
	await numberNow(next);
	await expect(grades(next)).toBeVisible({ visible: before.answered });
	expect(await place(next)).toEqual(before);
	return next;
}

test('a tab closed at any step of a sitting loses nothing', async ({ page, context, app }) => {
	await begin(page, app, 6);
	let now = page;
	const asked: number[] = [];
	for (let card = 0; card < 5; card++) {
		now = await reopen(context, now, app);
		const number = await numberNow(now);
		asked.push(number);
		await answerByName(now, number, answerOf(isHard(number) ? number + 1 : number));
		now = await reopen(context, now, app);
		await now.keyboard.press('Enter');
		await expect(grades(now)).toBeHidden();
	}
	now = await reopen(context, now, app);
	for (let steps = 0; steps < 3; steps++)
		await now.getByRole('button', { name: 'Undo the last answer' }).click();
	await expect.poll(() => countReviews(now)).toBe(6 + 2);
	await expect(question(now)).toHaveText(new RegExp(`number ${asked[2]}\\?`));
	await reopen(context, now, app);
});
