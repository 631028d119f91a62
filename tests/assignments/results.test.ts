/** Gradebook and item analysis against figures worked out by hand. */
import { describe, expect, test } from 'vitest';
import { assign, makeAssignment } from './fixture';
import {
	analyseItem,
	correlation,
	discrimination,
	efficiency,
	facility,
	pointBiserial,
	upperLower,
} from '../../src/lib/assignments/analysis';
import { giveAnswer, handIn, openness, startAttempt, timeLeft } from '../../src/lib/assignments/attempt';
import { makePacket } from '../../src/lib/assignments/packet';
import { makeGradebook, regrade } from '../../src/lib/assignments/results';
import type { Assignment, Received } from '../../src/lib/assignments/types';
import { seededRandom } from '../../src/lib/random';

const options = (key: string) => ['Tarn', 'Lund', 'Vik'].map((text) => ({ text, correct: text === key }));
const quiz = makeAssignment([
	assign({ form: 'choice', options: options('Tarn') }, 's', 0),
	assign({ form: 'true-false', answer: true }, 's', 1),
]);

/** A student's hand-in; `town` and `truth` are what was answered. */
function given(
	student: string,
	town: string,
	truth: boolean,
	more: { attempt?: string; at?: number } = {},
): Received {
	const packet = makePacket(quiz);
	const start = {
		id: more.attempt ?? `a-${student}`,
		student,
		number: 1,
		now: 1000,
		random: seededRandom(student),
	};
	let attempt = startAttempt(packet, start);
	attempt = giveAnswer(
		attempt,
		0,
		{ form: 'choice', option: packet.questions[0]!.options.indexOf(town) },
		4000,
	);
	attempt = giveAnswer(attempt, 1, { form: 'true-false', answer: truth }, 2000);
	return { handIn: handIn(attempt, 7000).handIn, receivedAt: more.at ?? 7000 };
}

describe('the gradebook', () => {
	test('gives points, shares and passes', () => {
		const { rows } = makeGradebook(quiz, [
			given('Ana', 'Tarn', true),
			given('Ben', 'Lund', false),
			given('Cy', 'Lund', true),
		]);
		expect(rows.map(({ name, points, passed }) => [name, points, passed])).toEqual([
			['Ana', 2, true],
			['Ben', 0, false],
			['Cy', 1, true],
		]);
	});

	test('names what does not count and counts the rest', () => {
		const other: Received = {
			...given('Dee', 'Tarn', true),
			handIn: { ...given('Dee', 'Tarn', true).handIn, quiz: 'other' },
		};
		const old: Received = {
			...given('Eli', 'Tarn', true),
			handIn: { ...given('Eli', 'Tarn', true).handIn, version: 9 },
		};
		const again = given(' ana', 'Tarn', true, { attempt: 'second' });
		const book = makeGradebook(quiz, [
			given('Ana', 'Lund', true),
			given('Ana', 'Lund', true),
			again,
			other,
			old,
			given('Ben', 'Tarn', true),
		]);
		expect(book.refused.map((refusal) => refusal.code)).toEqual([
			'duplicate',
			'too-many-attempts',
			'wrong-quiz',
			'wrong-version',
		]);
		expect(book.rows.map((row) => row.points)).toEqual([1, 2]);
	});

	test('judges lateness by the teacher’s clock and shows how far the student’s is off', () => {
		const due: Assignment = { ...quiz, rules: { ...quiz.rules, dueAt: 6000 } };
		const [row] = makeGradebook(due, [given('Ana', 'Tarn', true, { at: 9000 })]).rows;
		expect(row).toMatchObject({ lateMs: 3000, clockAheadMs: -2000 });
	});

	test('puts names to codes and knows who is missing', () => {
		const roster = [
			{ code: 'k7', name: 'Ana Silva' },
			{ code: 'm2', name: 'Ben Okri' },
		];
		const book = makeGradebook({ ...quiz, roster }, [given('K7', 'Tarn', true)]);
		expect(book.rows[0]!.name).toBe('Ana Silva');
		expect(book.missing).toEqual(['Ben Okri']);
	});

	test('a corrected key changes those it changes', () => {
		const corrected: Assignment = structuredClone(quiz);
		corrected.questions[0]!.question = {
			...corrected.questions[0]!.question,
			form: 'choice',
			options: options('Lund'),
		};
		const received = [given('Ana', 'Tarn', true), given('Ben', 'Lund', true), given('Cy', 'Vik', true)];
		expect(
			regrade(quiz, corrected, received).map(({ name, before, after }) => [name, before, after]),
		).toEqual([
			['Ana', 2, 1],
			['Ben', 1, 2],
		]);
	});
});

describe('an attempt', () => {
	const packet = makePacket({ ...quiz, rules: { ...quiz.rules, timeLimit: 10 } });
	const start = () =>
		startAttempt(packet, { id: 'a', student: ' Ana ', number: 1, now: 0, random: seededRandom('a') });

	test('counts its time down, whatever the clock does', () => {
		expect(timeLeft(start(), packet.rules, 60_000)).toBe(540_000);
		expect(timeLeft(start(), packet.rules, 9e9)).toBe(0);
		expect(timeLeft(start(), packet.rules, -9e9)).toBe(600_000);
	});

	test('once handed in does not change', () => {
		const closed = handIn(start(), 5).attempt;
		expect(giveAnswer(closed, 0, { form: 'choice', option: 0 }, 1)).toBe(closed);
		expect(handIn(closed, 99).handIn.handedInAt).toBe(5);
	});

	test('opens and closes by the rules', () => {
		const rules = { ...quiz.rules, opensAt: 10, dueAt: 20 };
		expect([5, 15, 25].map((now) => openness(rules, 0, now))).toEqual(['not-yet', 'open', 'late']);
		expect(openness(rules, 1, 15)).toBe('no-attempts-left');
	});
});

describe('item analysis', () => {
	// Five students, worked by hand: totals 1 2 3 4 5, the item 0 0 1 0 1.
	const scores = [0, 0, 1, 0, 1];
	const totals = [1, 2, 3, 4, 5];

	test('facility is the mean score', () => expect(facility(scores)).toBeCloseTo(0.4, 12));

	test('point-biserial: M₁ = 4, M₀ = 7/3, s = √2, √(pq) = √0.24', () => {
		expect(pointBiserial(scores, totals)).toBeCloseTo(((4 - 7 / 3) / Math.SQRT2) * Math.sqrt(0.24), 12);
		expect(pointBiserial(scores, totals)).toBeCloseTo(0.57735, 5);
	});

	test('point-biserial is Pearson’s r of a 0/1 item', () => {
		expect(pointBiserial(scores, totals)).toBeCloseTo(correlation(scores, totals)!, 12);
	});

	test('discrimination leaves the item out of the total: rest 1 2 2 4 4, covariance 0.2, deviations √0.3 and √1.8', () => {
		expect(discrimination(scores, totals)).toBeCloseTo(0.2 / Math.sqrt(0.3 * 1.8), 12);
	});

	test('efficiency compares with the best order: sorted 0 0 0 1 1 and 1 2 2 4 4 covary 0.7', () => {
		expect(efficiency(scores, totals)).toBeCloseTo(0.2 / 0.7, 12);
	});

	test('upper less lower group', () => {
		expect(upperLower([0, 0, 0, 1, 1, 0, 1, 1], [1, 2, 3, 4, 5, 6, 7, 8])).toBe(1);
		expect(upperLower([1, 0], [1, 2])).toBeNull();
	});

	test('says nothing where nothing varies', () => {
		expect(discrimination([1, 1, 1], [1, 2, 3])).toBeNull();
		expect(pointBiserial([1, 1, 1], [1, 2, 3])).toBeNull();
	});

	test('remarks in plain codes', () => {
		const item = {
			scores,
			tookMs: [1, 2, 3, 4, 5],
			options: options('Tarn'),
			picks: [2, 3, 0],
			unansweredCount: 0,
		};
		expect(analyseItem(item, totals).remarks.map((remark) => remark.code)).toEqual([
			'too-few-students',
			'check-the-key',
			'nobody-chose',
		]);
	});
});
