/** Thirty questions on our own articles, three options each, as assignments. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeAssignment } from '../../src/lib/assignments/assignment';
import { shortQuotation } from '../../src/lib/assignments/quotation';
import type { Assignment, PacketKind, Source } from '../../src/lib/assignments/types';
import { seededRandom } from '../../src/lib/random';

interface Fixture {
	sources: Source[];
	questions: {
		source: number;
		stem: string;
		options: string[];
		right: number;
		explanation: string;
		evidence: string;
	}[];
}

const file = path.resolve(import.meta.dirname, '../fixtures/class-30.json');
const { sources, questions } = JSON.parse(readFileSync(file, 'utf8')) as Fixture;
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The page's address as it would stand in a link: a usual length. */
export const PAGE = 'https://presscards.example.org/quiz/';

/** `from` to `to` of the thirty; random names from a seed, so that sizes are the same each time. */
export function assignmentOf(kind: PacketKind, from = 0, to = 30, evidenceShown = true): Assignment {
	const random = seededRandom('class of thirty');
	const name = (length: number) =>
		Array.from({ length }, () => SIGNS[Math.floor(random() * SIGNS.length)]!).join('');
	return makeAssignment(
		{
			kind,
			title: 'The week up to 20 November 2026',
			from: 'Ms Ferreira',
			createdAt: 1_795_000_000_000,
			evidenceShown,
			roster: [],
			keys: kind === 'test' ? { publicKey: name(87), privateKey: '' } : null,
			rules: {
				shuffle: true,
				attempts: 1,
				opensAt: null,
				dueAt: 1_795_600_000_000,
				feedback: kind === 'test' ? 'after-due' : 'each',
				timeLimit: null,
				passMark: null,
				naming: 'name',
			},
		},
		sources,
		questions.slice(from, to).map(({ source, stem, options, right, explanation, evidence }, at) => ({
			source,
			facts: [],
			quotation: shortQuotation(evidence, [{ start: 0, end: evidence.length }]),
			question: {
				id: `q${at}`,
				facts: [],
				stem,
				evidence: [],
				conflicts: [],
				explanation,
				confidence: 1,
				rule: 'fixture',
				form: 'choice',
				options: options.map((text, place) => ({ text, correct: place === right })),
			},
		})),
		{ name, random },
	);
}
