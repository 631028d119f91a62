/** Promises over messages: call, progress, cancel. Errors cross as plain data and are rebuilt. */
import { AppError } from '../errors';

/** What a worker and its page have in common. */
export interface Port {
	postMessage(message: unknown): void;
	onmessage: ((event: MessageEvent) => void) | null;
}

type Params = Record<string, string | number>;

interface PlainError {
	name: string;
	message: string;
	stack?: string;
	code?: string;
	params?: Params;
}

interface Call {
	id: number;
	method: string;
	params: unknown[];
}

type Answer =
	| { id: number; kind: 'progress'; done: number }
	| { id: number; kind: 'value'; value: unknown }
	| { id: number; kind: 'error'; error: PlainError };

/** A method of a worker: any parameters that can be posted, and where to tell the share done (0–1). */
export type Method = (progress: (done: number) => void, ...params: never[]) => unknown;

function plainError(error: unknown): PlainError {
	if (error instanceof AppError)
		return { name: error.name, message: error.message, code: error.code, params: error.params };
	if (error instanceof Error) return { name: error.name, message: error.message, stack: error.stack };
	return { name: 'Error', message: String(error) };
}

/** The error as it was thrown, with the worker's own stack as its cause. */
export function rebuildError(plain: PlainError): Error {
	const cause = Object.assign(new Error(plain.message), { name: plain.name, stack: plain.stack });
	return new AppError(plain.code ?? 'worker-failed', plain.params ?? { reason: plain.message }, { cause });
}

/** In the worker: answers calls with these methods. */
export function serve(port: Port, methods: Record<string, Method>): void {
	port.onmessage = async ({ data }: MessageEvent<Call>) => {
		const { id, method, params } = data;
		const send = (answer: Answer) => port.postMessage(answer);
		try {
			const run = methods[method] as ((...all: unknown[]) => unknown) | undefined;
			if (!run) throw new Error(`no such method: ${method}`);
			const value = await run((done: number) => send({ id, kind: 'progress', done }), ...params);
			send({ id, kind: 'value', value });
		} catch (error) {
			send({ id, kind: 'error', error: plainError(error) });
		}
	};
}

interface Waiting {
	resolve: (value: unknown) => void;
	reject: (reason: unknown) => void;
	onProgress?: (done: number) => void;
}

/** The page's end of a port. */
export interface Connection {
	call(method: string, params: unknown[], onProgress?: (done: number) => void): Promise<unknown>;
	/** Gives up on everything that has not been answered. */
	fail(reason: unknown): void;
}

/** On the page: calls the methods behind a port. */
export function connect(port: Port): Connection {
	const waiting = new Map<number, Waiting>();
	let calls = 0;
	port.onmessage = ({ data }: MessageEvent<Answer>) => {
		const call = waiting.get(data.id);
		if (!call) return;
		if (data.kind === 'progress') return call.onProgress?.(data.done);
		waiting.delete(data.id);
		if (data.kind === 'value') call.resolve(data.value);
		else call.reject(rebuildError(data.error));
	};
	return {
		call: (method, params, onProgress) =>
			new Promise((resolve, reject) => {
				const id = ++calls;
				waiting.set(id, { resolve, reject, onProgress });
				port.postMessage({ id, method, params } satisfies Call);
			}),
		fail: (reason) => {
			for (const call of waiting.values()) call.reject(reason);
			waiting.clear();
		},
	};
}
