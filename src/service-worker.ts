/** Keeps the app on the device: everything built is cached once, so that it starts, studies and reads offline. */
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { base, build, files, prerendered, version } from '$service-worker';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;
const CACHE = `presscards-${version}`;
const VERSION_FILE = `${base}/_app/version.json`;
/** What the app itself never asks for: a host's own files, pictures for app stores. */
const NOT_KEPT = /\/(?:_headers|\.nojekyll|screenshots\/.+)$/;
const KEPT = [...new Set([...build, ...files, ...prerendered, VERSION_FILE])].filter(
	(path) => !NOT_KEPT.test(path),
);

worker.addEventListener('install', (event) => {
	event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(KEPT)));
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(deleteOldCaches().then(() => worker.clients.claim()));
});

/** The page asks for the new version once the learner says so: never in the middle of a sitting. */
worker.addEventListener('message', (event) => {
	if (event.data === 'skip-waiting') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method !== 'GET' || new URL(request.url).origin !== worker.location.origin) return;
	event.respondWith(answer(request));
});

async function deleteOldCaches() {
	const names = await caches.keys();
	await Promise.all(
		names
			.filter((name) => name.startsWith('presscards-') && name !== CACHE)
			.map((name) => caches.delete(name)),
	);
}

/** What is kept comes from the cache; a version check asks the server first; a page nobody knows gets the start page. */
async function answer(request: Request): Promise<Response> {
	const cache = await caches.open(CACHE);
	const { pathname } = new URL(request.url);
	if (pathname === VERSION_FILE) return fetch(request).catch(() => kept(cache, pathname));
	const found = await cache.match(pathname, { ignoreVary: true });
	if (found) return found;
	try {
		return await fetchAndKeep(cache, request, pathname);
	} catch (error) {
		const other = pathname.endsWith('/') ? pathname.slice(0, -1) : `${pathname}/`;
		const page =
			(await cache.match(other)) ?? (request.mode === 'navigate' ? await cache.match(`${base}/`) : undefined);
		if (page) return page;
		throw error;
	}
}

async function kept(cache: Cache, pathname: string): Promise<Response> {
	return (await cache.match(pathname)) ?? Response.json({ version });
}

/** Files with a hash in their name never change: keep those the build list did not name. */
async function fetchAndKeep(cache: Cache, request: Request, pathname: string): Promise<Response> {
	const response = await fetch(request);
	if (response.ok && pathname.startsWith(`${base}/_app/immutable/`))
		await cache.put(pathname, response.clone());
	return response;
}
