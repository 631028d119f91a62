/** Pasted text and files of answers → hand-ins; each one that cannot be read is named, the others count. */
import { decodeHandIn } from './assignment';
import { findCodes } from './code';
import { readLink } from './link';
import { refused, type Issue, type Parsed } from '../errors';
import type { HandIn } from '../assignments/types';

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

/** The hand-ins among them. */
export function handInsOf(taken: readonly Taken[]): HandIn[] {
	return taken.flatMap(({ read }) => (read.ok ? [read.value] : []));
}
