/** Every end-to-end test gets its own server of the real build; console errors and requests to other hosts fail it. */
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { createStaticServer, listen } from '../../src/cli/serve.mjs';

export interface App {
	url: string;
	/** Stops the server; open connections are cut. */
	stop(): Promise<void>;
}

async function startApp(basePath = ''): Promise<App> {
	const server = createStaticServer(undefined, basePath);
	const port = await listen(server, 0);
	const stop = () =>
		new Promise<void>((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		});
	return { url: `http://localhost:${port}${basePath}`, stop };
}

/** Notes what must not happen in any page of a context. */
function watch(context: BrowserContext, host: string): string[] {
	const complaints: string[] = [];
	const look = (page: Page) => {
		page.on('console', (message) => {
			if (message.type() === 'error' || message.type() === 'warning')
				complaints.push(`console: ${message.text()}`);
		});
		page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
	};
	context.on('page', look);
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol.startsWith('http') && url.host !== host) complaints.push(`request to ${url.host}`);
	});
	return complaints;
}

export const test = base.extend<{ app: App; complaints: string[] }>({
	app: async ({ browserName: _ }, use) => {
		const app = await startApp();
		await use(app);
		await app.stop();
	},
	complaints: [
		async ({ context, app }, use) => {
			const complaints = watch(context, new URL(app.url).host);
			await use(complaints);
			expect(complaints, 'no console error, no request to another host').toEqual([]);
		},
		{ auto: true },
	],
});

export { expect, startApp };

/** Waits until the service worker has everything it needs and answers for the page. */
export async function waitUntilOffline(page: Page) {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller) return;
		await new Promise((resolve) =>
			navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
		);
	});
}

/** The looks a page can have, as the device asks for them. */
const LOOKS = [
	{ name: 'light', colorScheme: 'light', contrast: 'no-preference' },
	{ name: 'dark', colorScheme: 'dark', contrast: 'no-preference' },
	{ name: 'high contrast', colorScheme: 'light', contrast: 'more' },
	{ name: 'high contrast, dark', colorScheme: 'dark', contrast: 'more' },
] as const;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Of these rules, those that a look can break: colours, and sizes through thicker lines. */
const BY_LOOK = ['color-contrast', 'link-in-text-block', 'target-size'];

/** Puts the page into a look; colours are judged when nothing moves any more. */
async function wear(page: Page, { colorScheme, contrast }: (typeof LOOKS)[number]) {
	await page.emulateMedia({ colorScheme, contrast });
	await expect(page.locator('html[data-contrast="more"]')).toHaveCount(contrast === 'more' ? 1 : 0);
	await page.evaluate(() =>
		Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
	);
}

/** Axe, by WCAG 2.2 A and AA; everything in the first look, what looks can break in the others. Nothing scrolls sideways. */
export async function expectNoBarriers(page: Page, what: string) {
	for (const look of LOOKS) {
		await wear(page, look);
		// There are no frames of others, so axe need not open a page of its own to gather them.
		const axe = new AxeBuilder({ page }).setLegacyMode(true);
		const { violations } = await (look === LOOKS[0] ? axe.withTags(TAGS) : axe.withRules(BY_LOOK)).analyze();
		const found = violations.map(
			({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
		);
		expect(found, `${what}, ${look.name}`).toEqual([]);
	}
	const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(wide, `${what} does not scroll sideways`).toBeLessThanOrEqual(0);
	await wear(page, LOOKS[0]);
}
