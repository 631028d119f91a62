import { expect, test } from 'vitest';
import { AppError } from '../../src/lib/errors';
import { connect, serve, type Method, type Port } from '../../src/lib/workers/rpc';

/** Two ends; what is posted at one is cloned, as between page and worker, and arrives at the other. */
function pair(): [Port, Port] {
	const page: Port = { onmessage: null, postMessage: (message) => arrive(worker, message) };
	const worker: Port = { onmessage: null, postMessage: (message) => arrive(page, message) };
	const arrive = (port: Port, message: unknown) => {
		const data: unknown = structuredClone(message);
		queueMicrotask(() => port.onmessage?.({ data } as MessageEvent));
	};
	return [page, worker];
}

function connected(methods: Record<string, Method>) {
	const [page, worker] = pair();
	serve(worker, methods);
	return connect(page);
}

test('a call gives what the method gives, each to its own caller', async () => {
	const { call } = connected({ twice: (_, n: number) => n * 2, later: async (_, n: number) => n + 1 });
	expect(await Promise.all([call('later', [1]), call('twice', [4]), call('later', [8])])).toEqual([2, 8, 9]);
});

test('progress comes before the value', async () => {
	const { call } = connected({
		work: (progress) => {
			for (const done of [0.25, 0.5, 1]) progress(done);
			return 'done';
		},
	});
	const seen: number[] = [];
	expect(await call('work', [], (done) => seen.push(done))).toBe('done');
	expect(seen).toEqual([0.25, 0.5, 1]);
});

test('an AppError arrives with code and parameters', async () => {
	const { call } = connected({
		fail: () => {
			throw new AppError('full', { size: 3 });
		},
	});
	await expect(call('fail', [])).rejects.toMatchObject({
		name: 'AppError',
		code: 'full',
		params: { size: 3 },
	});
});

test('any other error arrives as an AppError that names it', async () => {
	const { call } = connected({
		fail: () => {
			throw new RangeError('too far');
		},
	});
	const error = await call('fail', []).catch((reason: unknown) => reason);
	expect(error).toBeInstanceOf(AppError);
	expect(error).toMatchObject({ code: 'worker-failed', params: { reason: 'too far' } });
	expect((error as AppError).cause).toMatchObject({ name: 'RangeError', message: 'too far' });
});

test('an unknown method is an error, not silence', async () => {
	await expect(connected({}).call('nothing', [])).rejects.toMatchObject({ code: 'worker-failed' });
});

test('what fails leaves nobody waiting', async () => {
	const { call, fail } = connected({ never: () => new Promise(() => {}) });
	const waiting = call('never', []);
	fail(new DOMException('gone', 'AbortError'));
	await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
});
