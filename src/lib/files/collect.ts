/** Pasted text and files of answers → hand-ins; each one that cannot be read is named, the others count. */
import { decodeHandIn } from './hand-in';
import { findCodes } from './code';
import { readLink } from './link';
import { refused, type Issue, type Parsed } from '../errors';
import type { Assignment, HandIn } from '../assignments/types';

/** One code: where it was found, and what it says. */
export interface Taken {
	/** A file's name, or its number among the pasted codes, from 1. */
	from: string;
	read: Parsed<HandIn>;
}

/** More in one go is no class. */
const MOST_CODES = 2000;

async function readOne(code: string, privateKeys: string[]): Promise<Parsed<HandIn>> {
	const bytes = readLink(code);
	return bytes.ok ? decodeHandIn(bytes.value, privateKeys) : bytes;
}

/** Links that hold digits (from a QR square) count like codes. */
function piecesOf(text: string): string[] {
	const links = [...text.matchAll(/#(\d{20,20000})(?!\d)/g)].map((found) => found[1]!);
	return [...findCodes(text), ...links].slice(0, MOST_CODES);
}

/** All answers in a text. A text without any gives one refusal: `code-none`. */
export async function readAnswers(
	text: string,
	privateKeys: string[],
	file: string | null = null,
): Promise<Taken[]> {
	const pieces = piecesOf(text);
	if (pieces.length === 0) return [{ from: file ?? '1', read: refused({ code: 'code-none' }) }];
	return Promise.all(
		pieces.map(async (code, at) => ({
			from: file ?? String(at + 1),
			read: await readOne(code, privateKeys),
		})),
	);
}

/** What is wrong with those that could not be read. */
export function issuesOf(taken: readonly Taken[]): { from: string; issue: Issue }[] {
	return taken.flatMap(({ from, read }) => (read.ok ? [] : [{ from, issue: read.issues[0]! }]));
}

/** What becomes of a hand-in that can be read. */
export type Fate = 'new' | 'other-assignment' | 'duplicate' | 'wrong-quiz' | 'wrong-version' | 'wrong-length';

export interface Judged {
	from: string;
	handIn: HandIn;
	fate: Fate;
	/** The assignment it belongs to; null when it is not on this device. */
	assignment: Assignment | null;
}

/**
 * Looks at hand-ins before they are stored. `seen`: attempts already here; `shown`: the assignment on the page, null when
 * none is.
 */
export function judgeTaken(
	taken: readonly Taken[],
	assignments: readonly Assignment[],
	seen: ReadonlySet<string>,
	shown: string | null,
): Judged[] {
	const here = new Set(seen);
	return taken.flatMap(({ from, read }): Judged[] => {
		if (!read.ok) return [];
		const handIn = read.value;
		const assignment = assignments.find((one) => one.id === handIn.quiz) ?? null;
		const fate = fateOf(handIn, assignment, here, shown);
		here.add(handIn.attempt);
		return [{ from, handIn, fate, assignment }];
	});
}

function fateOf(
	handIn: HandIn,
	assignment: Assignment | null,
	here: ReadonlySet<string>,
	shown: string | null,
): Fate {
	if (!assignment) return 'wrong-quiz';
	if (here.has(handIn.attempt)) return 'duplicate';
	if (handIn.version !== assignment.version) return 'wrong-version';
	if (handIn.answers.length !== assignment.questions.length) return 'wrong-length';
	return shown !== null && shown !== assignment.id ? 'other-assignment' : 'new';
}

/** Those that count once they are stored. */
export function worthKeeping(judged: readonly Judged[]): HandIn[] {
	return judged
		.filter(({ fate }) => fate === 'new' || fate === 'other-assignment')
		.map(({ handIn }) => handIn);
}
