/** `npm test`: installs what is missing, runs every check, cheapest first, and ends with `N passed, N failed`. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { ensureInstalled, start } from '../src/cli/install.mjs';

ensureInstalled();
const { ensureChromium } = await import('./helpers/chromium.mjs');
process.env.CHROMIUM_PATH = ensureChromium();

const folder = mkdtempSync(path.join(tmpdir(), 'presscards-test-'));
const report = (name) => path.join(folder, `${name}.json`);
const npm = (script) => ['npm', ['run', '--silent', script]];
const vitest = (project) => [
	'npx',
	[
		'vitest',
		'run',
		'--project',
		project,
		'--reporter=dot',
		'--reporter=json',
		`--outputFile.json=${report(project)}`,
	],
];

/** How many tests a runner's own report counts; a missing report is a failure. */
function counts(name, read) {
	if (!existsSync(report(name))) return { passed: 0, failed: 1 };
	return read(JSON.parse(readFileSync(report(name), 'utf8')));
}
const fromVitest = (json) => ({
	passed: json.numPassedTests,
	failed: json.numFailedTests,
});
const fromPlaywright = ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected });

/** Steps of one line run side by side, as many as there is room for; the next line waits for all of them. */
const LINES = [
	[
		{ name: 'questions', command: npm('check:questions') },
		{ name: 'engine types', command: npm('check:engine') },
		{ name: 'types', command: npm('check:types') },
		{ name: 'format', command: npm('check:format') },
		{ name: 'lint', command: npm('check:lint') },
	],
	// Both use both cores by themselves.
	[{ name: 'unit', command: vitest('unit'), counts: () => counts('unit', fromVitest) }],
	[
		{ name: 'build', command: ['npx', ['vite', 'build', '--logLevel', 'warn']] },
		{ name: 'components', command: vitest('components'), counts: () => counts('components', fromVitest) },
	],
	[
		{
			name: 'end to end',
			command: ['npx', ['playwright', 'test', '--config', 'tests/playwright.config.ts']],
			env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report('e2e') },
			counts: () => counts('e2e', fromPlaywright),
		},
	],
];
const ROOM = 2;

let passed = 0;
let failed = 0;

/** Runs a step and tells what came of it; what steps side by side print is shown in one piece. */
async function check(step, shown) {
	const began = performance.now();
	const { ok, said } = await start(...step.command, { env: step.env, shown });
	const count = step.counts?.() ?? { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
	if (!ok && count.failed === 0) count.failed = 1;
	passed += count.passed;
	failed += count.failed;
	const seconds = ((performance.now() - began) / 1000).toFixed(0);
	console.log(
		`${said}${ok ? '✓' : '✗'} ${step.name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`,
	);
}

for (const line of LINES) {
	const left = [...line];
	const work = async () => {
		for (let step = left.shift(); step; step = left.shift()) await check(step, line.length === 1);
	};
	await Promise.all(Array.from({ length: ROOM }, work));
}
rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
