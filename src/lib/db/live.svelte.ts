/** Records → pages: a live query as a rune. */
import { liveQuery } from 'dexie';
import { createSubscriber } from 'svelte/reactivity';

export interface Live<T> {
	/** `undefined` is "not yet", `null` is "not there". Throws what the query threw. */
	readonly current: T | undefined;
}

/** One subscription to one query; it lives as long as somebody looks at it. */
function feed<T>(query: () => Promise<T>): Live<T> {
	let value: T | undefined;
	let failure: { error: unknown } | null = null;
	const subscribe = createSubscriber((update) => {
		const subscription = liveQuery(query).subscribe({
			next(result) {
				value = result;
				failure = null;
				update();
			},
			error(error: unknown) {
				failure = { error };
				update();
			},
		});
		return () => subscription.unsubscribe();
	});
	return {
		get current() {
			subscribe();
			if (failure) throw failure.error;
			return value;
		},
	};
}

/**
 * Asks `query` with what `source` gives, and again when either changes: Svelte watches `source`, Dexie watches `query`.
 * `const facts = live(() => page.params.id, factsOf)`, then `facts.current`.
 */
export function live<S, T>(source: () => S, query: (source: S) => Promise<T>): Live<T> {
	const value = $derived(source());
	const current = $derived.by(() => {
		const asked = value;
		return feed(() => query(asked));
	});
	return {
		get current() {
			return current.current;
		},
	};
}
