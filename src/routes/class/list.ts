/** The assignments of this device, each with what has come back. */
import { makeGradebook } from '$lib/assignments/results';
import type { Assignment } from '$lib/assignments/types';
import { listAssignments, receivedFor } from '$lib/db/assignments';

export interface ListedAssignment {
	assignment: Assignment;
	/** Students who handed in. */
	handedInCount: number;
}

export async function listClass(): Promise<ListedAssignment[]> {
	const all = await listAssignments();
	return Promise.all(
		all.map(async (assignment) => ({
			assignment,
			handedInCount: makeGradebook(assignment, await receivedFor(assignment.id)).best.length,
		})),
	);
}
