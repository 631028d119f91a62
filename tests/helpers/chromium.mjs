/** Finds the browser both test runners use; with `--install` gets one where none is there. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium } from 'playwright';

const SYSTEM = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/opt/google/chrome/chrome',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser's path: `CHROMIUM_PATH`, Playwright's own, the system's; undefined when there is none. */
export function findChromium() {
	return [process.env.CHROMIUM_PATH, chromium.executablePath(), ...SYSTEM].find(
		(path) => path && existsSync(path),
	);
}

/** Tries the downloads in turn; each may be blocked where the machine has no internet. */
function installChromium() {
	const attempts = [['npx', ['playwright', 'install', 'chromium']]];
	if (process.platform === 'linux' && process.getuid?.() === 0) {
		attempts.push(['apt-get', ['update', '-qq']]);
		attempts.push(['apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']]);
	}
	for (const [command, args] of attempts) {
		try {
			execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 });
		} catch {
			continue;
		}
		if (findChromium()) return;
	}
}

/** The browser's path, installing one if need be. Throws with instructions when none can be had. */
export function ensureChromium() {
	if (!findChromium()) installChromium();
	const path = findChromium();
	if (!path) {
		throw new Error(
			'No Chromium was found and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run again.',
		);
	}
	return path;
}
