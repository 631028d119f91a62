/** The worker that trains: a shell around the optimiser. One thread: `initThreadPool` would need special headers. */
import initialise, { Fsrs } from 'fsrs-browser';
import { trainingRows, type Answered } from '../study/training';
import { serve, type Port } from './rpc';

async function train(_: unknown, module: ArrayBuffer, reviews: Answered[]): Promise<number[]> {
	await initialise({ module_or_path: module });
	const { grades, days, lengths } = trainingRows(reviews);
	const engine = new Fsrs();
	const rows = [grades, days, lengths].map((row) => Uint32Array.from(row)) as [
		Uint32Array,
		Uint32Array,
		Uint32Array,
	];
	return [...engine.computeParameters(...rows, null, true)];
}

serve(globalThis as unknown as Port, { train });
