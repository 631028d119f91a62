/** Checks Node and installs the packages when they are missing or older than the lock file. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

export const root = path.resolve(import.meta.dirname, '../..');

/** Node's version must be 20.19 or later; ends the process with a sentence otherwise. */
function checkNode() {
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (major > 20 || (major === 20 && minor >= 19)) return;
	console.error(
		`Presscards needs Node 20.19 or later; this is ${process.versions.node}. Install a newer Node and run again.`,
	);
	process.exit(1);
}

function installed() {
	const mark = path.join(root, 'node_modules/.package-lock.json');
	return existsSync(mark) && statSync(mark).mtimeMs >= statSync(path.join(root, 'package-lock.json')).mtimeMs;
}

/** Runs a command in the project's folder, its output shown; true when it ended well. */
export function run(command, args, env = {}) {
	const result = spawnSync(command, args, {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, ...env },
		shell: process.platform === 'win32',
	});
	return result.status === 0;
}

/** Runs a command beside others: whether it ended well, and what it said, unless that is `shown` as it comes. */
export function start(command, args, { env = {}, shown = false } = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd: root,
			stdio: ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, ...env },
			shell: process.platform === 'win32',
		});
		let said = '';
		for (const stream of [child.stdout, child.stderr])
			stream
				.setEncoding('utf8')
				.on('data', (words) => (shown ? process.stdout.write(words) : (said += words)));
		child.on('error', (error) => resolve({ ok: false, said: `${said}${error.message}\n` }));
		child.on('close', (code) => resolve({ ok: code === 0, said }));
	});
}

/** Makes sure everything is there to build and test with; ends the process with a sentence otherwise. */
export function ensureInstalled() {
	checkNode();
	if (installed()) return;
	console.log('Installing packages (once) …');
	if (run('npm', ['ci', '--no-audit', '--no-fund'])) return;
	console.error('The packages could not be installed. Look at the lines above, then run again.');
	process.exit(1);
}
