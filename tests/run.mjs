/** `npm test`: installs what is missing, runs every check, cheapest first, and ends with `N passed, N failed`. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { ensureInstalled, run } from '../src/cli/install.mjs';

ensureInstalled();
const { ensureChromium } = await import('./helpers/chromium.mjs');
process.env.CHROMIUM_PATH = ensureChromium();

const folder = mkdtempSync(path.join(tmpdir(), 'presscards-test-'));
const report = (name) => path.join(folder, `${name}.json`);
const npm = (script) => run('npm', ['run', '--silent', script]);
const vitest = (project) =>
	run('npx', [
		'vitest',
		'run',
		'--project',
		project,
		'--reporter=dot',
		'--reporter=json',
		`--outputFile.json=${report(project)}`,
	]);

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

const STEPS = [
	{ name: 'format', run: () => npm('check:format') },
	{ name: 'lint', run: () => npm('check:lint') },
	{ name: 'engine types', run: () => npm('check:engine') },
	{ name: 'types', run: () => npm('check:types') },
	{ name: 'questions', run: () => npm('check:questions') },
	{ name: 'unit', run: () => vitest('unit'), counts: () => counts('unit', fromVitest) },
	{ name: 'components', run: () => vitest('components'), counts: () => counts('components', fromVitest) },
	{ name: 'build', run: () => run('npx', ['vite', 'build', '--logLevel', 'warn']) },
	{
		name: 'end to end',
		run: () =>
			run('npx', ['playwright', 'test', '--config', 'tests/playwright.config.ts'], {
				PLAYWRIGHT_JSON_OUTPUT_FILE: report('e2e'),
			}),
		counts: () => counts('e2e', fromPlaywright),
	},
];

let passed = 0;
let failed = 0;
for (const step of STEPS) {
	const began = performance.now();
	const ok = step.run();
	const count = step.counts?.() ?? { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
	if (!ok && count.failed === 0) count.failed = 1;
	passed += count.passed;
	failed += count.failed;
	const seconds = ((performance.now() - began) / 1000).toFixed(0);
	console.log(
		`${ok ? '✓' : '✗'} ${step.name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`,
	);
}
rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
