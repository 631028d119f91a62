/** `npm start`: installs what is missing, builds, serves the real build and prints the address. */
import process from 'node:process';
import { ensureInstalled, run } from './install.mjs';

const FIRST_PORT = 4173;

/** The port people asked for in PORT, or the usual one; ends the process with a sentence when it is none. */
function wantedPort() {
	if (!process.env.PORT) return FIRST_PORT;
	const port = Number(process.env.PORT);
	if (Number.isInteger(port) && port > 0 && port < 65536) return port;
	console.error(`PORT is “${process.env.PORT}”; it must be a number from 1 to 65535.`);
	process.exit(1);
}

/** Listens on the wanted port, or says that it is taken and tries the next. */
async function listenFrom(first, server, listen) {
	for (let port = first; port < Math.min(first + 100, 65536); port++) {
		try {
			return await listen(server, port);
		} catch (error) {
			if (error.code === 'EADDRINUSE') console.log(`Port ${port} is taken; trying ${port + 1}.`);
			else if (error.code === 'EACCES') console.log(`Port ${port} is not allowed here; trying ${port + 1}.`);
			else throw error;
		}
	}
	console.error(`No free port from ${first} on. Set PORT to another one.`);
	process.exit(1);
}

const port = wantedPort();
ensureInstalled();
console.log('Building …');
if (!run('npx', ['vite', 'build', '--logLevel', 'warn'])) {
	console.error('The build failed. Look at the lines above.');
	process.exit(1);
}
const { createStaticServer, listen } = await import('./serve.mjs');
const server = createStaticServer();
console.log(`Presscards is at http://localhost:${await listenFrom(port, server, listen)}/ (Ctrl+C stops it)`);
