/** `npm run screenshots [-- FOLDER]`: icons and pictures for the manifest, from the real build; with a folder, every page in four looks. */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from 'playwright';
import { createStaticServer, listen } from '../src/cli/serve.mjs';
import { findChromium } from './helpers/chromium.mjs';

const root = path.resolve(import.meta.dirname, '..');
const at = (name: string) => path.join(root, 'src/static', name);
const article = path.join(root, 'questions/2023-06-18-us-china-talks/article.txt');
const PAGES =
	'/ /new/ /articles/ /statistics/ /ready/ /timeline/ /voices/ /changes/ /aside/ /guess/ /packs/ /class/new/ /quiz/ /search/ /settings/ /study/'.split(
		' ',
	);
const folder = process.argv[2];

/** Draws the icon at a size; `inset` (0–1) is the safe border of a maskable icon. */
async function drawIcon(name: string, size: number, inset = 0) {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	const svg = readFileSync(at('icon.svg'), 'utf8');
	await page.setContent(`<style>body{margin:0;background:#f1f2ed;display:grid;place-items:center;height:100vh}
		svg{width:${100 * (1 - inset)}%;height:${100 * (1 - inset)}%}</style>${svg}`);
	await page.screenshot({ path: at(name) });
	await page.close();
}

/** Has the bundled article read; ends on the review page. */
async function readArticle(page: Page) {
	await page.goto(`${url}/new/`);
	await page.getByRole('textbox', { name: 'Article text' }).fill(readFileSync(article, 'utf8'));
	await page.getByLabel('Published on').fill('18 June 2023');
	await page.keyboard.press('Control+Enter');
	await page.getByRole('heading', { level: 1, name: /facts? found/ }).waitFor();
	await page.evaluate(() => document.fonts.ready);
}

async function makeCards(page: Page) {
	await page.getByRole('button', { name: /^Make .*cards?/ }).click();
	await page
		.getByText(/cards? made/)
		.first()
		.waitFor();
}

async function open(page: Page, address: string) {
	await page.goto(url + address);
	await page.getByRole('heading', { level: 1 }).waitFor();
	await page.evaluate(() => document.fonts.ready);
}

/** The pictures an app store shows. */
async function drawManifest() {
	const wide = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	await readArticle(wide);
	await wide.screenshot({ path: at('screenshots/review-wide.png') });
	await wide.close();
	const narrow = await browser.newPage({ viewport: { width: 360, height: 740 } });
	await readArticle(narrow);
	await makeCards(narrow);
	await open(narrow, '/study/');
	await narrow.screenshot({ path: at('screenshots/study-narrow.png') });
	await narrow.close();
}

/** Every page, empty and full, at a width and in a colour scheme. */
async function drawPages(into: string, width: number, colorScheme: 'light' | 'dark') {
	const context = await browser.newContext({
		viewport: { width, height: width < 500 ? 740 : 900 },
		colorScheme,
	});
	const page = await context.newPage();
	const shot = (name: string) =>
		page.screenshot({ path: path.join(into, `${name}-${width}-${colorScheme}.png`), fullPage: true });
	await open(page, '/');
	await shot('first-run');
	await readArticle(page);
	await shot('review');
	await makeCards(page);
	for (const address of PAGES) {
		await open(page, address);
		await shot(address.split('/').filter(Boolean).join('-') || 'today');
	}
	await page.keyboard.press('a');
	await shot('study-answered');
	await context.close();
}

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const server = createStaticServer();
const url = `http://localhost:${await listen(server, 0)}`;
mkdirSync(at('screenshots'), { recursive: true });
await drawIcon('icon-192.png', 192);
await drawIcon('icon-512.png', 512);
await drawIcon('icon-maskable-512.png', 512, 0.2);
await drawManifest();
if (folder) {
	mkdirSync(folder, { recursive: true });
	for (const width of [360, 1280])
		for (const scheme of ['light', 'dark'] as const) await drawPages(folder, width, scheme);
}
await browser.close();
server.close();
server.closeAllConnections();
