/** Making an assignment: names, codes, paper, what was missed; nothing of the key shows. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign, assignments, bodies, makeAssignment } from './fixture';
import { assignQuestions, chosenAgain } from '../../src/lib/assignments/assignment';
import { itemResults, mostMissed } from '../../src/lib/assignments/item-results';
import { keepings } from '../../src/lib/assignments/keeps';
import { readingOfMissed } from '../../src/lib/assignments/learn';
import { markAnswer, markWithKey } from '../../src/lib/assignments/mark';
import { makePacket, plainDisplay } from '../../src/lib/assignments/packet';
import { shortQuotation } from '../../src/lib/assignments/quotation';
import { makeGradebook } from '../../src/lib/assignments/results';
import { rosterOf } from '../../src/lib/assignments/roster';
import { makeSheet } from '../../src/lib/assignments/sheet';
import { keyedQuestion, shownQuestion } from '../../src/lib/assignments/shown';
import type { HandIn } from '../../src/lib/assignments/types';
import { seededRandom } from '../../src/lib/random';

const options = ['Tarn', 'Lund', 'Vik'].map((text) => ({ text, correct: text === 'Tarn' }));

test('questions get names that differ, even when chance repeats itself', () => {
	const names = ['aaaa', 'aaaa', 'bbbb', 'aaaa', 'cccc'];
	const chosen = [0, 1, 2].map((at) => ({
		...assign({ form: 'choice', options }, 's', at),
		source: 0,
	}));
	const made = assignQuestions(chosen, { name: () => names.shift()!, random: seededRandom('s') });
	expect(made.map((question) => question.id)).toEqual(['aaaa', 'bbbb', 'cccc']);
});

test('a copy leaves faulty questions behind', () => {
	const assignment = makeAssignment([
		assign({ form: 'choice', options }, 's', 0),
		{ ...assign({ form: 'true-false', answer: true }, 's', 1), leftOut: true },
	]);
	expect(chosenAgain(assignment).map((one) => one.question.form)).toEqual(['choice']);
});

test('roster codes differ, hold nothing of the name, and stay with their names', () => {
	const names = Array.from({ length: 200 }, (_, at) => `Ana ${at}`);
	const roster = rosterOf(names.join('\n'), [], seededRandom('s'));
	expect(new Set(roster.map((entry) => entry.code)).size).toBe(200);
	const again = rosterOf(['New', ...names].join('\n'), roster, seededRandom('t'));
	expect(again.slice(1)).toEqual(roster);
});

test.each([
	[
		'a short one stays',
		'Lind said: “We will build it.” Then rain.',
		[0, 30],
		'Lind said: “We will build it.”',
	],
	['lines become one', 'We will\n  build it', [0, 18], 'We will build it'],
	['none', 'abc', [1, 1], null],
])('quotation: %s', (_, text, [start, end], expected) =>
	expect(shortQuotation(text, [{ start: start!, end: end! }])).toBe(expected),
);

test('a long quotation is cut between words and says so', () => {
	const text = 'word '.repeat(60);
	const short = shortQuotation(text, [{ start: 0, end: text.length }])!;
	expect(short.length).toBeLessThanOrEqual(140);
	expect(short).toMatch(/word …$/);
});

test('both devices give the same score, fewer options or not', () => {
	fc.assert(
		fc.property(bodies, fc.string(), fc.nat(4), fc.constantFrom(2, 3), (body, seed, pick, optionCount) => {
			const assigned = assign(body, seed);
			const packet = makePacket(makeAssignment([assigned]), {
				timeFactor: 1,
				display: plainDisplay,
				optionCount,
			});
			const [asked, key] = [packet.questions[0]!, packet.keys![0]!];
			const given =
				body.form === 'multiple'
					? ({ form: 'multiple', options: [pick] } as const)
					: ({ form: 'choice', option: pick } as const);
			if (body.form !== 'choice' && body.form !== 'multiple') return;
			if (!asked.options[pick]) return;
			expect(markWithKey(asked, key, { ...given, options: [pick] } as never).score).toBe(
				markAnswer(assigned, { ...given, options: [pick] } as never).score,
			);
		}),
	);
});

test('what is drawn before the answer holds no key', () => {
	fc.assert(
		fc.property(bodies, fc.string(), (body, seed) => {
			const { questions, keys } = makePacket(makeAssignment([assign(body, seed)]));
			const shown = shownQuestion(questions[0]!);
			expect(shown.explanation).toBe('');
			if (shown.form === 'choice' || shown.form === 'multiple')
				expect(shown.options.some((option) => option.correct)).toBe(false);
			const { answer } = keys![0]!;
			const keyed = keyedQuestion(questions[0]!, keys![0]!, answer);
			expect(keyed.question.stem).toBe(shown.stem);
		}),
	);
});

describe('on paper', () => {
	test('B differs from A, and each key points at what is right', () => {
		fc.assert(
			fc.property(assignments, (assignment) => {
				const [a, b] = [makeSheet(assignment, 'A'), makeSheet(assignment, 'B')];
				expect(makeSheet(assignment, 'B')).toEqual(b);
				if (a.length > 1)
					expect(b.map((one) => one.assigned.id)).not.toEqual(a.map((one) => one.assigned.id));
				for (const { assigned, parts, key } of [...a, ...b]) {
					const { question } = assigned;
					const pointed = key.split(', ').map((letter) => parts[letter.charCodeAt(0) - 65]);
					if (question.form === 'choice' || question.form === 'multiple')
						expect(new Set(pointed)).toEqual(
							new Set(question.options.filter((option) => option.correct).map((option) => option.text)),
						);
					if (question.form === 'order') expect(pointed).toEqual(question.items);
				}
			}),
		);
	});
});

/** Ana is right, Ben and Cy are not; one question of a town, one that is left out. */
function classOfThree() {
	const assignment = makeAssignment([
		assign({ form: 'choice', options }, 's', 0),
		{ ...assign({ form: 'true-false', answer: true }, 's', 1), leftOut: true },
	]);
	const { arrangement } = assignment.questions[0]!;
	const handIn = (student: string, stored: number): HandIn => ({
		quiz: assignment.id,
		version: 1,
		attempt: student,
		student,
		number: 1,
		startedAt: 0,
		handedInAt: 9,
		answers: [{ form: 'choice', option: arrangement.indexOf(stored) }, null],
		tookMs: [4000, 0],
	});
	const received = [handIn('Ana', 0), handIn('Ben', 1), handIn('Cy', 1)].map((one) => ({
		handIn: one,
		receivedAt: 10,
	}));
	return { assignment, book: makeGradebook(assignment, received) };
}

test('a question left out counts for nobody', () => {
	expect(classOfThree().book.rows.map(({ points, share }) => [points, share])).toEqual([
		[1, 1],
		[0, 0],
		[0, 0],
	]);
});

test('who chose what, in stored places, and what was missed most', () => {
	const { assignment, book } = classOfThree();
	const items = itemResults(assignment, book.best);
	expect(items[0]).toMatchObject({ picks: [1, 2, 0], missedCount: 2, unansweredCount: 0, medianMs: 4000 });
	expect(items[1]).toMatchObject({ unansweredCount: 3, missedCount: 3 });
	expect(mostMissed([items[0]!], 3)).toHaveLength(1);
	expect(mostMissed([items[0]!], 9)).toHaveLength(0);
});

test('what was missed becomes a reading whose evidence stands in its text', () => {
	fc.assert(
		fc.property(assignments, (assignment) => {
			const packet = makePacket({ ...assignment, kind: 'practice' });
			const missed = packet.questions.map((asked, at) => ({ asked, key: packet.keys![at]! }));
			const reading = readingOfMissed(packet, missed)!;
			expect(reading.facts).toHaveLength(missed.length);
			for (const [at, question] of reading.questions.entries()) {
				expect(question.facts).toEqual([reading.facts[at]!.fingerprint]);
				const { start, end } = question.evidence[0]!;
				expect(reading.article.text.slice(start, end).trim()).not.toBe('');
			}
		}),
	);
	expect(readingOfMissed(makePacket(makeAssignment([])), [])).toBeNull();
});

test('a test never lets its key travel; a practice always does', () => {
	for (const { kind, keyTravels, answersSealed } of keepings()) {
		expect(keyTravels).toBe(kind === 'practice');
		expect(answersSealed).toBe(kind === 'test');
	}
});
