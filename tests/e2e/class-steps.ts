/** What a teacher and students do, by what they read on the pages. */
import { readFile } from 'node:fs/promises';
import { expect, type Browser, type Page } from '@playwright/test';
import { giveAnswer, handIn, startAttempt } from '../../src/lib/assignments/attempt';
import type { GivenAnswer } from '../../src/lib/engine/types';
import { encodeHandIn } from '../../src/lib/files/hand-in';
import { toCode } from '../../src/lib/files/code';
import { openCode } from '../../src/lib/files/open-code';
import { seededRandom } from '../../src/lib/random';

/** A question of our own: the first option is right. */
export interface OwnQuestion {
	stem: string;
	options: [string, string, string];
}

/** Writes a choice in the editor of the page "Make an assignment". */
export async function writeQuestion(page: Page, { stem, options }: OwnQuestion) {
	await page.getByRole('button', { name: 'Write your own' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel('Question', { exact: true }).fill(stem);
	for (const [at, option] of options.entries()) {
		await dialog.getByRole('textbox', { name: `Answer ${at + 1}` }).fill(option);
	}
	await dialog.getByRole('button', { name: 'Keep the change' }).click();
	await expect(dialog).toBeHidden();
}

/** `2026-11-27T16:00` in the browser's own zone. */
export function fieldTime(page: Page, at: number): Promise<string> {
	return page.evaluate((moment) => {
		const date = new Date(moment);
		return new Date(moment - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
	}, at);
}

/** The file a button saves, as text. */
export async function savedBy(
	page: Page,
	press: () => Promise<void>,
): Promise<{ name: string; text: string }> {
	const [download] = await Promise.all([page.waitForEvent('download'), press()]);
	return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** A student's own browser. */
export async function newStudent(browser: Browser): Promise<Page> {
	const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Berlin' });
	return context.newPage();
}

/** Chooses by the options' words, whatever order the questions have, and hands in; gives the code. */
export async function answerAndHandIn(page: Page, picks: string[]): Promise<string> {
	for (const pick of picks) await page.getByRole('checkbox', { name: pick, exact: true }).click();
	await page.getByRole('button', { name: 'Hand in' }).click();
	return codeOn(page);
}

/** The code on the page after handing in. */
export async function codeOn(page: Page): Promise<string> {
	const code = page.getByLabel('Your answers as a code');
	await expect(code).toHaveValue(/^PC\./);
	return code.inputValue();
}

/** A student without a page: the same code as on the pages, from link to hand-in. */
export async function answerByCode(
	link: string,
	student: string,
	picks: string[],
	now: number,
): Promise<string> {
	const opened = openCode(link);
	if (!opened.ok || opened.value.what !== 'quiz') throw new Error('the link holds no quiz');
	const { packet } = opened.value;
	const start = { id: `a-${student}`, student, number: 1, now, random: seededRandom(student) };
	const answered = packet.questions.reduce(
		(attempt, asked, place) => {
			const option = asked.options.findIndex((text) => picks.includes(text));
			const given: GivenAnswer | null = option < 0 ? null : { form: 'choice', option };
			return giveAnswer(attempt, place, given, 3000);
		},
		startAttempt(packet, start),
	);
	return toCode(await encodeHandIn(handIn(answered, now + 12_000).handIn, packet.publicKey));
}
