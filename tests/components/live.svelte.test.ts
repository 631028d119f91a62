import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { live } from '$lib/db/live.svelte';
import { setSetting, settings } from '$lib/db/settings';
import { deleteEverything } from '$lib/db/delete';
import { getArticle } from '$lib/db/articles';

const now = Date.UTC(2026, 10, 16, 12);

let stop: (() => void) | null = null;
beforeEach(deleteEverything);
afterEach(() => stop?.());

/** What an effect saw of a rune, each time it ran. */
function watch<T>(read: () => T): T[] {
	const seen: T[] = [];
	stop = $effect.root(() => {
		$effect(() => {
			seen.push(read());
		});
	});
	flushSync();
	return seen;
}

test('a live query is undefined first, then what is there, then what is written', async () => {
	const all = live(() => null, settings);
	const seen = watch(() => all.current?.newPerDay);
	expect(seen).toEqual([undefined]);
	await expect.poll(() => seen).toEqual([undefined, 10]);
	await setSetting('newPerDay', 4, now);
	await expect.poll(() => seen).toEqual([undefined, 10, 4]);
});

test('null is “not there”', async () => {
	const article = live(() => 'nowhere', getArticle);
	const seen = watch(() => article.current);
	await expect.poll(() => seen).toEqual([undefined, null]);
});

test('the query follows its source', async () => {
	let factor = $state(2);
	const product = live(
		() => factor,
		async (by) => by * (await settings()).newPerDay,
	);
	const seen = watch(() => product.current);
	await expect.poll(() => seen.at(-1)).toBe(20);
	factor = 3;
	flushSync();
	await expect.poll(() => seen.at(-1)).toBe(30);
});

test('what a query throws is thrown where it is looked at', async () => {
	const broken = live(
		() => null,
		async () => {
			throw new Error('broken');
		},
	);
	const seen = watch(() => {
		try {
			return broken.current;
		} catch (error) {
			return (error as Error).message;
		}
	});
	await expect.poll(() => seen.at(-1)).toBe('broken');
});
