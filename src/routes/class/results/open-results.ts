/** An assignment's id → its gradebook and its questions' figures. */
import { itemResults, mostMissed, type ItemResult } from '$lib/assignments/item-results';
import { makeGradebook, type Gradebook } from '$lib/assignments/results';
import type { Assignment, Received } from '$lib/assignments/types';
import { getAssignment, receivedFor } from '$lib/db/assignments';

export interface Results {
	assignment: Assignment;
	received: Received[];
	book: Gradebook;
	items: ItemResult[];
	missed: ItemResult[];
}

/** What the page shows of an assignment and what came back for it. */
export function resultsOf(assignment: Assignment, received: Received[]): Results {
	const book = makeGradebook(assignment, received);
	const items = itemResults(assignment, book.best);
	const missed = mostMissed(
		items.filter((item) => !item.assigned.leftOut),
		book.best.length,
	);
	return { assignment, received, book, items, missed };
}

/** Null when there is no such assignment. */
export async function openResults(id: string): Promise<Results | null> {
	const assignment = id ? await getAssignment(id) : null;
	return assignment && resultsOf(assignment, await receivedFor(id));
}
