/** Pages → the training worker: started for one training, ended after it. */
import wasm from 'fsrs-browser/fsrs_browser_bg.wasm?url';
import { AppError } from '../errors';
import type { Answered } from '../study/training';
import { connect } from './rpc';
import { startWorker } from './start';
import address from './train.worker?worker&url';

/** Trains parameters on these reviews: 21 weights. What breaks rejects with `AppError`; an abort with its reason. */
export async function trainInWorker(reviews: Answered[], signal?: AbortSignal): Promise<number[]> {
	const module = await (await fetch(wasm, { signal })).arrayBuffer();
	const worker = startWorker(address);
	const connection = connect(worker);
	worker.onerror = (event) => {
		event.preventDefault();
		connection.fail(new AppError('worker-failed', { reason: event.message ?? '' }));
	};
	signal?.addEventListener('abort', () => connection.fail(signal.reason), { once: true });
	try {
		return (await connection.call('train', [module, reviews])) as number[];
	} finally {
		worker.terminate();
	}
}
