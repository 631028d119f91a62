/** What travels to students: a practice packet marks itself, a test packet says nothing of its key. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign, assignments, bodies, makeAssignment } from './fixture';
import { markAnswer, markWithKey } from '../../src/lib/assignments/mark';
import { makePacket, plainDisplay } from '../../src/lib/assignments/packet';
import type { GivenAnswer, QuestionBody } from '../../src/lib/engine/types';
import { decodePacket, encodePacket } from '../../src/lib/files/packet';
import { runs } from '../helpers/runs';

const keys = { publicKey: 'B'.repeat(87), privateKey: '' };
const testBytes = (
	body: QuestionBody,
	seed: string,
	explanation = 'Mara Lind promised a bridge.',
	quotation = 'a',
) => {
	const assigned = assign(body, seed);
	const question = { ...assigned.question, explanation };
	return encodePacket(
		makePacket(makeAssignment([{ ...assigned, question, quotation }], { kind: 'test', keys })),
	);
};

function givenTo(body: QuestionBody, picks: number[]): GivenAnswer {
	if (body.form === 'match') return { form: 'match', rights: picks };
	if (body.form === 'choice') return { form: 'choice', option: picks[0]! % body.options.length };
	return { form: 'multiple', options: [...new Set(picks)] };
}

/** The same question with another key. */
function rekey(body: QuestionBody, turn: number): QuestionBody {
	const rotate = <T>(list: T[]) => list.map((_, at) => list[(at + turn) % list.length]!);
	switch (body.form) {
		case 'choice':
		case 'multiple': {
			const marks = rotate(body.options.map((option) => option.correct));
			return { ...body, options: body.options.map(({ text }, at) => ({ text, correct: marks[at]! })) };
		}
		case 'true-false':
			return { ...body, answer: !body.answer };
		case 'gap':
		case 'short':
			return { ...body, answer: `${body.answer} or so`, accept: ['another'] };
		case 'match': {
			const rights = rotate(body.pairs.map((pair) => pair.right));
			return { ...body, pairs: body.pairs.map(({ left }, at) => ({ left, right: rights[at]! })) };
		}
		case 'order':
			return { ...body, items: rotate(body.items) };
		case 'recall':
			return { ...body, answer: 'another' };
	}
}

describe('a test packet', () => {
	test('is byte for byte the same whatever is right', () => {
		fc.assert(
			fc.property(bodies, fc.string(), fc.integer({ min: 1, max: 5 }), (body, seed, turn) => {
				expect(testBytes(rekey(body, turn), seed, 'Something else.', 'other')).toEqual(testBytes(body, seed));
			}),
			{ numRuns: runs(2000) },
		);
	});

	test('keeps its options in the same order for every accommodation', () => {
		const assignment = makeAssignment([assign({ form: 'order', items: ['a', 'b', 'c', 'd'] }, 's')], {
			kind: 'test',
			keys,
		});
		const personal = makePacket(assignment, {
			timeFactor: 2,
			display: { ...plainDisplay, scale: 1.5 },
			optionCount: 2,
		});
		expect(personal.questions).toEqual(makePacket(assignment).questions);
	});
});

describe('a practice packet', () => {
	test('marks the right answer right, on the student’s device and the teacher’s', () => {
		fc.assert(
			fc.property(bodies, fc.string(), (body, seed) => {
				const assigned = assign(body, seed);
				const packet = makePacket(makeAssignment([assigned]));
				const { answer } = packet.keys![0]!;
				expect(markWithKey(packet.questions[0]!, packet.keys![0]!, answer).right).toBe(true);
				expect(markAnswer(assigned, answer).right).toBe(true);
			}),
		);
	});

	test('both devices give every answer the same score', () => {
		fc.assert(
			fc.property(
				bodies,
				fc.string(),
				fc.array(fc.nat(2), { minLength: 3, maxLength: 3 }),
				(body, seed, picks) => {
					const assigned = assign(body, seed);
					const packet = makePacket(makeAssignment([assigned]));
					const given = givenTo(body, picks);
					const there = markWithKey(packet.questions[0]!, packet.keys![0]!, given);
					expect(there.score).toBe(markAnswer(assigned, given).score);
				},
			),
		);
	});

	test('with fewer options keeps the right one', () => {
		const options = ['a', 'b', 'c', 'd'].map((text) => ({ text, correct: text === 'c' }));
		const assignment = makeAssignment([assign({ form: 'choice', options }, 's')]);
		const packet = makePacket(assignment, { timeFactor: 1, display: plainDisplay, optionCount: 2 });
		const shown = packet.questions[0]!.options;
		expect(shown.filter((text) => text !== '')).toHaveLength(2);
		const answer: GivenAnswer = { form: 'choice', option: shown.indexOf('c') };
		expect(markWithKey(packet.questions[0]!, packet.keys![0]!, answer).right).toBe(true);
		expect(markAnswer(assignment.questions[0]!, answer).right).toBe(true);
	});
});

test('random packets come back from bytes as they were', () => {
	fc.assert(
		fc.property(assignments, (assignment) => {
			const packet = makePacket(assignment);
			expect(decodePacket(encodePacket(packet))).toEqual({ ok: true, value: packet, notices: [] });
		}),
		{ numRuns: runs(2000) },
	);
});
