/** The built app → an address: serves `build/` as a static host would, with the headers of `_headers`. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { root } from './install.mjs';

/** The lines under `/*` in the headers file, as pairs. */
function readHeaders(folder) {
	const lines = readFileSync(path.join(folder, '_headers'), 'utf8').split('\n');
	return lines.filter((line) => /^\s+\S+:/.test(line)).map((line) => line.trim().split(/:\s*(.*)/s, 2));
}

/** Serves a folder under a base path (`''` or `/path`); the app's shell answers for pages that do not exist. */
export function createStaticServer(folder = path.join(root, 'build'), base = '') {
	const headers = readHeaders(folder);
	const files = sirv(folder, { dev: true, etag: true });
	const shell = readFileSync(path.join(folder, '404.html'));
	return createServer((request, response) => {
		for (const [name, value] of headers) response.setHeader(name, value);
		if (base && !request.url.startsWith(base)) return void response.writeHead(404).end();
		request.url = request.url.slice(base.length) || '/';
		files(request, response, () => {
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(shell);
		});
	});
}

/** Listens on `port` (0: any). Gives the port listened on; rejects with Node's error (`EADDRINUSE` when taken). */
export function listen(server, port) {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, () => {
			server.off('error', reject);
			resolve(server.address().port);
		});
	});
}
