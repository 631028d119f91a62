/** `npm run screenshots`: the app's icons and pictures of its pages, from the real build, into `src/static` and a folder to look at. */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from './helpers/chromium.mjs';

const root = path.resolve(import.meta.dirname, '..');
const at = (name: string) => path.join(root, 'src/static', name);

/** Draws the icon at a size; `inset` (0–1) is the safe border of a maskable icon. */
async function drawIcon(name: string, size: number, inset = 0) {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	const svg = readFileSync(at('icon.svg'), 'utf8');
	await page.setContent(`<style>body{margin:0;background:#f1f2ed;display:grid;place-items:center;height:100vh}
		svg{width:${100 * (1 - inset)}%;height:${100 * (1 - inset)}%}</style>${svg}`);
	await page.screenshot({ path: at(name) });
	await page.close();
}

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
mkdirSync(at('screenshots'), { recursive: true });
await drawIcon('icon-192.png', 192);
await drawIcon('icon-512.png', 512);
await drawIcon('icon-maskable-512.png', 512, 0.2);
await browser.close();
