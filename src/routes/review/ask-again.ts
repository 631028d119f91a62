/** Doubtful facts that a person kept → their questions: the article is read once more, trusting them. */
import { entityPool } from '$lib/db/articles';
import { readInWorker } from '$lib/workers/engine';
import type { Opened } from './open-desk';

let running: Promise<void> = Promise.resolve();

async function ask({ desk, reading, pending, article }: Opened): Promise<void> {
	const items = desk.unasked().filter((item) => !desk.decisions.gained[item.key]);
	if (items.length === 0) return;
	desk.waiting = items.map((item) => item.key);
	try {
		const { text, title, published } = reading.article;
		const again = await readInWorker(
			{ text, title, published, keep: pending?.keep },
			{ pool: await entityPool(article), trusted: items.map((item) => item.fact.fingerprint) },
		);
		desk.gain(items, again.questions);
	} finally {
		desk.waiting = [];
	}
}

/** Makes what is missing; one after another, so that quick decisions are answered together. */
export function askAgain(opened: Opened): Promise<void> {
	running = running.catch(() => {}).then(() => ask(opened));
	return running;
}
