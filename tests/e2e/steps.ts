/** What a person does on the pages, by what they read there. */
import { expect, type Page } from '@playwright/test';
import type { Question } from '../../src/lib/engine/types';
import { readStored } from './stored';

/** An article of our own, made so that every run reads something new. */
export function makeArticle(town: string): string {
	return `${town} to build a tram line

${town} and the state government agreed on Monday to build a tram line between the harbour and the airport.

“We have waited thirty years for this morning,” said Maria Lindqvist, the mayor of ${town}. She promised to open the first station by May 2029.

The line will cost about $640 million. It will have 22 stations and carry up to 90,000 passengers a day.

The state’s transport minister, Peter Osei, said the government would pay “two thirds and not a cent more” of the cost. Osei told reporters that work would begin in March 2027.

Shopkeepers fear the dust. “Nobody has told us how we are to live through four years of digging,” said Hanna Brandt, who speaks for the traders of Harbour Street.

Lindqvist refused to say whether the city would help them. She was elected in 2024 because she had promised trams.
`;
}

/** Another article of our own, on something else. */
export const OTHER_ARTICLE = `Museum to return two bronze bells

The Castell Museum agreed on Tuesday to return two bronze bells to the island of Sarn, 140 years after a British captain had taken them.

“They were never ours to ring,” said Eleanor Pryce, the museum’s director. The bells will travel to Sarn in March 2027.

Sarn’s culture minister, Tomas Beltran, thanked the museum and promised to lend it three paintings. Beltran said the bells would hang in the church of Saint Ana.

The museum keeps about 4,000 objects from the islands. “We will look at each of them, and it will take years,” Pryce said.
`;

/** Pastes an article and has it read; ends on the review page. */
export async function readArticle(page: Page, url: string, text: string, published: string) {
	await page.goto(`${url}/new/`);
	await page.getByRole('textbox', { name: 'Article text' }).fill(text);
	await page.getByLabel('Published on').fill(published);
	await page.keyboard.press('Control+Enter');
	await expect(page.getByRole('heading', { level: 1, name: /facts? found/ })).toBeVisible();
}

/** Keeps what is ready, and what is doubtful too, and makes cards; ends on Today. */
export async function makeCards(page: Page) {
	const keep = page.getByRole('button', { name: 'That is right' });
	for (let left = 40; left > 0 && (await keep.first().isVisible()); left--) await keep.first().click();
	await page.getByRole('button', { name: /^Make .*cards?/ }).click();
	await expect(page.getByText(/cards? made/).first()).toBeVisible();
}

const grades = (page: Page) => page.getByRole('group', { name: 'How well did you know it?' });

/** The words of the right answer to a stem, from what the page has stored: options, or what is to be typed. */
async function keyOf(page: Page, stem: string): Promise<string[]> {
	const { questions } = (await readStored(page, ['questions'])) as { questions: { question: Question }[] };
	const plain = (text: string) => text.replace(/[_\s]+/g, '').toLowerCase();
	const question = questions.find((record) => plain(stem).includes(plain(record.question.stem)))?.question;
	if (!question) return [];
	if (question.form === 'choice' || question.form === 'multiple') {
		return question.options.filter((option) => option.correct).map((option) => option.text);
	}
	if (question.form === 'true-false') return [question.answer ? 'True' : 'False'];
	return question.form === 'gap' || question.form === 'short' ? [question.answer] : [];
}

/** Answers the card on the table rightly where its form allows, and grades it with the main button. */
export async function answerCard(page: Page) {
	const stem = page.getByRole('heading', { level: 1 });
	await expect(stem).toBeVisible();
	const key = await keyOf(page, (await stem.textContent()) ?? '');
	const typed = page.getByRole('main').getByRole('textbox');
	const show = page.getByRole('button', { name: 'Show the answer' });
	if (await show.isVisible()) {
		await show.click();
	} else if (key.length === 0) {
		await page.getByRole('button', { name: 'I don’t know' }).click();
	} else if (await typed.isVisible()) {
		await typed.fill(key[0]!);
		await page.keyboard.press('Enter');
	} else {
		for (const text of key) {
			await page.getByRole('main').getByRole('listitem').filter({ hasText: text }).first().click();
		}
		if (!(await grades(page).isVisible()) && key.length > 1) await page.keyboard.press('Enter');
	}
	await expect(grades(page)).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(grades(page)).toBeHidden();
}

/** Takes the last answer back: with U, in a field with Ctrl+Z. */
export async function takeBack(page: Page) {
	const types = await page.getByRole('main').getByRole('textbox').isVisible();
	await page.keyboard.press(types ? 'Control+z' : 'u');
}

/** Answers until the sitting stands at a card: forgotten ones come back and do not count as done. */
export async function answerUntil(page: Page, card: number) {
	const reached = page.getByText(new RegExp(`^${card} of \\d+$`));
	for (let tries = 0; tries < 8 && !(await reached.isVisible()); tries++) await answerCard(page);
	await expect(reached).toBeVisible();
}
