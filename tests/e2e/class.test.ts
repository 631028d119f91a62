/** A class: an assignment handed out, answered by thirty, collected, marked, marked again, printed. No server sees any of it. */
import type { Page } from '@playwright/test';
import { expect, expectNoBarriers, test, waitUntilOffline } from './app';
import {
	answerAndHandIn,
	answerByCode,
	codeOn,
	fieldTime,
	newStudent,
	savedBy,
	writeQuestion,
	type OwnQuestion,
} from './class-steps';
import { makeArticle, makeCards, readArticle } from './steps';
import { countAnswers, countStored } from './stored';

const HOUR = 3_600_000;

const QUESTIONS: OwnQuestion[] = [
	{ stem: 'Which town voted for a river pool in May 2026?', options: ['Ellery', 'Tarnby', 'Lund'] },
	{ stem: 'Who paid for most of the river pool in Ellery?', options: ['The state', 'The county', 'A bank'] },
	{ stem: 'In which year will the river pool in Ellery open?', options: ['2028', '2029', '2030'] },
	{ stem: 'What did the council of Ellery close in 2023?', options: ['Two pools', 'A school', 'A bridge'] },
];
const NAMES = Array.from({ length: 30 }, (_, at) => `Student ${String(at + 1).padStart(2, '0')}`);

/**
 * Who picks what (n counts from 1): question 1 is right for 1–24; question 2 for the odd; question 3 for every third;
 * question 4 for all. By hand: 24 + 15 + 10 + 30 = 79 points. "The county" is picked by the 15 even ones.
 */
function picksOf(n: number): string[] {
	return [
		n <= 24 ? 'Ellery' : 'Tarnby',
		n % 2 === 1 ? 'The state' : 'The county',
		n % 3 === 0 ? '2028' : '2030',
		'Two pools',
	];
}
const scoresOf = (n: number) => [n <= 24, n % 2 === 1, n % 3 === 0, true].map(Number);
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/** Makes the test of four questions for thirty codes; ends on the page that hands it out. */
async function makeTest(page: Page, url: string, due: number) {
	await page.goto(`${url}/class/new/`);
	await page.getByLabel('Title').fill('The river pool');
	for (const question of [...QUESTIONS].reverse()) await writeQuestion(page, question);
	await page.getByRole('radio', { name: /^Test/ }).check();
	await page.getByLabel('Hand in by').fill(await fieldTime(page, due));
	await page.getByLabel('Students give').selectOption({ label: 'A code from your list' });
	await page.getByLabel('Names, one a line').fill(NAMES.join('\n'));
	await page.getByRole('button', { name: 'Hand it out' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Hand out “The river pool”' })).toBeVisible();
}

/** The roster's codes, in the order of `NAMES`. */
async function codesOnPage(page: Page): Promise<string[]> {
	const pairs = await page
		.locator('dl > div')
		.evaluateAll((rows) =>
			rows.map((row) => [row.querySelector('dt')!.textContent!, row.querySelector('dd')!.textContent!]),
		);
	return NAMES.map((name) => pairs.find(([own]) => own === name)![1]!);
}

async function start(page: Page, code: string) {
	await page.getByLabel('Your code').fill(code);
	await page.getByRole('button', { name: 'Start' }).click();
	await expect(page.getByText('0 of 4 answered')).toBeVisible();
}

async function paste(page: Page, codes: string[]) {
	await page.getByLabel('Codes from your students').fill(codes.join('\n\n'));
	await page.getByRole('button', { name: 'Look at them' }).click();
}

/** A CSV without quoted commas as rows of cells. */
const cells = (csv: string) =>
	csv
		.trim()
		.split('\r\n')
		.map((line) => line.split(','));

test('a class of thirty', async ({ page, app, browser }) => {
	test.setTimeout(300_000);
	const now = Date.now();
	await makeTest(page, app.url, now + HOUR);
	const codes = await codesOnPage(page);
	expect(new Set(codes).size).toBe(30);
	const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
	const handedOut = new URL(page.url()).search;
	await expect(page.getByText('Your students cannot open this app where it runs now.')).toBeVisible();

	await page.getByRole('button', { name: 'File', exact: true }).click();
	const file = await savedBy(page, () => page.getByRole('button', { name: 'Save the file' }).click());
	await page.getByRole('button', { name: 'QR', exact: true }).click();
	const picture = await page.getByRole('img', { name: /QR square/ }).screenshot();

	const returned: string[] = [];
	// By link. The preview stores nothing, and the code leaves the address.
	const first = await newStudent(browser);
	await first.goto(link);
	await expect(first.getByRole('heading', { level: 1, name: 'The river pool' })).toBeVisible();
	expect(await countStored(first, ['quizzes', 'attempts'])).toBe(0);
	await expect(first).toHaveURL(/\/quiz\/?$/);
	await waitUntilOffline(first);
	await start(first, codes[0]!);
	await first.getByRole('checkbox', { name: 'Ellery', exact: true }).click();
	await expect.poll(() => countAnswers(first)).toBe(1);
	await first.context().setOffline(true);
	await first.reload();
	await expect(first.getByText('1 of 4 answered')).toBeVisible();
	returned.push(await answerAndHandIn(first, picksOf(1).slice(1)));

	// By file, offline once it is open.
	const second = await newStudent(browser);
	await second.goto(`${app.url}/quiz/`);
	await waitUntilOffline(second);
	await second.context().setOffline(true);
	await second
		.locator('input[type=file]')
		.setInputFiles({ name: file.name, mimeType: 'text/plain', buffer: Buffer.from(file.text) });
	await start(second, codes[1]!.toUpperCase());
	returned.push(await answerAndHandIn(second, picksOf(2)));

	// By a photo of the QR square, offline too.
	const third = await newStudent(browser);
	await third.goto(`${app.url}/quiz/`);
	await waitUntilOffline(third);
	await third.context().setOffline(true);
	await third
		.locator('input[type=file]')
		.setInputFiles({ name: 'qr.png', mimeType: 'image/png', buffer: picture });
	await start(third, codes[2]!);
	returned.push(await answerAndHandIn(third, picksOf(3)));

	for (let n = 4; n <= 30; n++) returned.push(await answerByCode(link, codes[n - 1]!, picksOf(n), now));

	// 28 in time, one of them twice, one damaged; two come after the due date.
	const damaged = `${returned[9]!.slice(0, 80)}${returned[9]![80] === 'A' ? 'B' : 'A'}${returned[9]!.slice(81)}`;
	await page.goto(`${app.url}/class/results/${handedOut}`);
	await paste(page, [...returned.slice(0, 28), returned[4]!, damaged]);
	await expect(page.getByText('Answers of 28 students to add, 2 that do not count')).toBeVisible();
	await expect(page.getByText(`${codes[4]!}: already here; it counts once.`)).toBeVisible();
	await expect(page.getByText('Code 30: This code was changed on its way.')).toBeVisible();
	await page.getByRole('button', { name: 'Add all 28' }).click();
	await expect(page.getByRole('heading', { level: 1, name: /^28 of 30 handed in/ })).toBeVisible();
	await expect(page.getByText('Student 29 and Student 30 have not handed in.')).toBeVisible();

	await page.clock.setSystemTime(now + 2 * HOUR);
	await page.getByRole('button', { name: 'Add answers' }).click();
	await paste(page, returned.slice(28));
	await page.getByRole('button', { name: 'Add all 2' }).click();
	await expect(page.getByRole('heading', { level: 1, name: /^30 of 30 handed in/ })).toBeVisible();
	await expect(page.getByText('2 hand-ins came late.')).toBeVisible();
	await expect(page.getByText(/in time by their own clock/)).toHaveCount(2);
	await expectNoBarriers(page, 'results');

	// The CSV, by hand: 79 points, and who has what.
	const csv = cells(
		(await savedBy(page, () => page.getByRole('button', { name: 'Save as CSV' }).click())).text,
	);
	expect(csv).toHaveLength(31);
	const pointsIn = (rows: string[][]) => sum(rows.slice(1).map((row) => Number(row[3])));
	expect(pointsIn(csv)).toBe(79);
	for (const row of csv.slice(1)) {
		const n = NAMES.indexOf(row[0]!) + 1;
		const [code, points] = [codes[n - 1]!, sum(scoresOf(n))];
		expect(row[1]!.toLowerCase()).toBe(code);
		expect(row.slice(2, 5)).toEqual(['1', String(points), String(points / 4)]);
		expect(row.slice(9).map(Number), row[0]).toEqual(scoresOf(n));
		expect(Number(row[6]) > 0, `${row[0]} late`).toBe(n > 28);
	}

	// The key of question 2 was wrong: the 15 even ones gain a point, the 15 odd ones lose theirs.
	const item = page.getByRole('listitem').filter({ hasText: QUESTIONS[1]!.stem });
	await item.getByRole('button', { name: 'Change the key' }).click();
	await page.getByRole('dialog').getByRole('radio', { name: 'The county' }).check();
	await expect(page.getByText('The points of 30 students change:')).toBeVisible();
	await page.getByRole('button', { name: 'Mark again' }).click();
	await expect(page.getByText(/Marked again/)).toBeVisible();
	// the page follows the database
	await expect(item.getByRole('listitem').filter({ hasText: 'The county' })).toContainText(/right answer/i);
	const again = cells(
		(await savedBy(page, () => page.getByRole('button', { name: 'Save as CSV' }).click())).text,
	);
	expect(pointsIn(again)).toBe(79);
	expect(again.slice(1).map((row) => Number(row[10]))).toEqual(
		again.slice(1).map((row) => 1 - scoresOf(NAMES.indexOf(row[0]!) + 1)[1]!),
	);

	// Feedback, as a second packet: the first student missed question 2 and 3 now.
	await page.goto(`${app.url}/class/assignment/${handedOut}`);
	await page.getByRole('button', { name: 'Make the feedback' }).click();
	const feedback = await page.getByRole('textbox', { name: 'Link' }).last().inputValue();
	await first.context().setOffline(false);
	await first.goto(feedback);
	await first.getByRole('button', { name: 'See what was right' }).click();
	await expect(first.getByText('2 of 4 points')).toBeVisible();
	await first.getByRole('button', { name: 'Put the 2 you missed into your deck' }).click();
	await expect(first.getByText('2 cards made.')).toBeVisible();
	expect(await countStored(first, ['cards'])).toBe(2);
});

test('versions A and B on paper, each with its key', async ({ page, app }) => {
	await makeTest(page, app.url, Date.now() + HOUR);
	await page.goto(`${app.url}/class/print/${new URL(page.url()).search}`);
	await page.getByRole('button', { name: 'A and B' }).click();
	const papers = page.getByRole('article');
	await expect(papers).toHaveCount(4);
	const texts = await papers.allInnerTexts();
	expect(texts[0]).not.toBe(texts[2]);
	for (const [sheet, key] of [
		[0, 1],
		[2, 3],
	] as const) {
		const lines = await papers.nth(key).getByRole('listitem').allInnerTexts();
		const asked = await papers.nth(sheet).locator('ol > li').allInnerTexts();
		expect(lines).toHaveLength(4);
		for (const [at, line] of lines.entries()) {
			const [, letter, words] = /\n?([A-C]) (.+)\n/.exec(line)!;
			expect(asked[at]).toMatch(new RegExp(`${letter}\\s+${words}`));
		}
	}
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('button', { name: 'A and B' })).toBeHidden();
	await expect(page.getByRole('navigation')).toHaveCount(0);
});

test('a practice from an article: feedback at once, a closed tab, answers as a QR picture, a copy', async ({
	page,
	app,
	browser,
}) => {
	await readArticle(page, app.url, makeArticle('Ellmouth'), '16 November 2026');
	await makeCards(page);
	await page.goto(`${app.url}/class/new/`);
	await page.getByRole('button', { name: 'Hand it out' }).click();
	const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();

	const student = await newStudent(browser);
	await student.goto(link);
	await student.getByLabel('Your name').fill('Ana Silva');
	await student.getByRole('button', { name: 'Start' }).click();
	await expect(student.getByText(/0 of \d answered/)).toBeVisible();
	const count = Number(/of (\d)/.exec(await student.getByText(/0 of \d answered/).innerText())![1]);
	const address = student.url();
	await student.close();
	const reopened = await student.context().newPage();
	await reopened.goto(address);
	await expect(reopened.getByText(`0 of ${count} answered`)).toBeVisible();
	for (let at = 1; at < count; at++) await reopened.getByRole('button', { name: 'Skip for now' }).click();
	await reopened.getByRole('button', { name: 'Hand in' }).click();
	await reopened.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
	await codeOn(reopened);
	await expect(reopened.getByText(`0 of ${count} points`)).toBeVisible();
	await expectNoBarriers(reopened, 'handed in');
	await reopened.getByRole('button', { name: 'Show as QR' }).click();
	const picture = await reopened.getByRole('img', { name: 'QR square with your answers' }).screenshot();

	await page.goto(`${app.url}/class/results/`);
	await page
		.locator('input[type=file]')
		.setInputFiles({ name: 'ana.png', mimeType: 'image/png', buffer: picture });
	await expect(page.getByText('Ana Silva')).toBeVisible();
	await page.getByRole('button', { name: 'Add one' }).click();
	await expect(page.getByText('One hand-in added.')).toBeVisible();
	await page.goto(`${app.url}/class/`);
	await expect(page.getByText('one has handed in')).toBeVisible();

	await page.getByRole('link', { name: 'Copy', exact: true }).click();
	await expect(
		page.getByRole('heading', { level: 1, name: `An assignment of ${count} questions` }),
	).toBeVisible();
	await page.getByRole('button', { name: 'Hand it out' }).click();
	await expect(page.getByRole('heading', { level: 1, name: /^Hand out/ })).toBeVisible();
	expect(await countStored(page, ['assignments'])).toBe(2);
});

const BAD: [string, string, RegExp][] = [
	['no code', 'hello', /no code from Presscards/],
	['a cut code', 'PC.AQAAA', /cut off/],
	[
		'a newer one',
		`PC.${Buffer.from([9, 0, 0, 0, 1, 0, 0, 0, 0, 7]).toString('base64url')}`,
		/newer Presscards/,
	],
	[
		'letters changed',
		`PC.${Buffer.from([1, 0, 0, 0, 4, 1, 2, 3, 4, 9, 9, 9, 9]).toString('base64url')}`,
		/changed on its way/,
	],
];
test('pasted as a quiz: no code, a cut one, a newer one, a changed one', async ({ page, app }) => {
	for (const [name, code, sentence] of BAD) {
		await test.step(name, async () => {
			await page.goto(`${app.url}/quiz/`);
			await page.getByLabel('Link or code').fill(code);
			await page.getByRole('button', { name: 'Open', exact: true }).click();
			await expect(page.getByRole('main')).toContainText(sentence);
			expect(await countStored(page, ['quizzes', 'attempts'])).toBe(0);
		});
	}
});

const PAGES = ['/class/', '/class/new/', '/class/results/', '/quiz/', '/privacy/'];
test('no barriers: the class', async ({ page, app }) => {
	await readArticle(page, app.url, makeArticle('Ellmouth'), '16 November 2026');
	await makeCards(page);
	await page.goto(`${app.url}/class/new/`);
	await page.getByRole('button', { name: 'Hand it out' }).click();
	await expect(page.getByRole('heading', { level: 1, name: /^Hand out/ })).toBeVisible();
	const { search } = new URL(page.url());
	const own = ['assignment', 'results', 'print'].map((name) => `/class/${name}/${search}`);
	await page.setViewportSize({ width: 360, height: 740 });
	for (const path of [...PAGES, ...own]) {
		await page.goto(app.url + path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expectNoBarriers(page, path);
	}
});
