/** Pages → the reading worker: started when first needed, ended by a cancel, started again by the next call. */
import type { ArticleInput, Reading, ReadOptions } from '../engine/types';
import { AppError, type Parsed } from '../errors';
import type { ArticleDraft } from '../files/parse';
import address from './engine.worker?worker&url';
import { connect, type Connection } from './rpc';
import { startWorker } from './start';

interface Running {
	worker: Worker;
	connection: Connection;
}

let running: Running | null = null;

function end(reason: unknown): void {
	running?.worker.terminate();
	running?.connection.fail(reason);
	running = null;
}

function engine(): Connection {
	if (running) return running.connection;
	const worker = startWorker(address);
	const connection = connect(worker);
	worker.onerror = (event) => {
		event.preventDefault();
		end(new AppError('worker-failed', { reason: event.message ?? '' }));
	};
	running = { worker, connection };
	return connection;
}

async function call<T>(
	method: string,
	params: unknown[],
	onProgress?: (done: number) => void,
	signal?: AbortSignal,
): Promise<T> {
	signal?.throwIfAborted();
	const cancel = () => end(signal!.reason);
	signal?.addEventListener('abort', cancel, { once: true });
	try {
		return (await engine().call(method, params, onProgress)) as T;
	} finally {
		signal?.removeEventListener('abort', cancel);
	}
}

/**
 * Reads an article without holding up the page. `onProgress` is told the share done, 0–1.
 * An abort rejects with the signal's reason (`AbortError`); what breaks rejects with `AppError`.
 */
export function readInWorker(
	article: ArticleInput,
	options: Omit<ReadOptions, 'onProgress'> = {},
	onProgress?: (done: number) => void,
	signal?: AbortSignal,
): Promise<Reading> {
	return call('read', [article, options], onProgress, signal);
}

/** `parseArticleFile` in the worker: pages of HTML can take a second. */
export function parseInWorker(
	name: string,
	bytes: Uint8Array,
	today?: string,
	signal?: AbortSignal,
): Promise<Parsed<ArticleDraft>> {
	return call('parse', [name, bytes, today], undefined, signal);
}

/** Starts the worker and its language model ahead of need. */
export function warmUp(): void {
	engine();
}
