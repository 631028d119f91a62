/** An answer on the table, step by step forward and back. */
import { describe, expect, test } from 'vitest';
import {
	goBack,
	graded,
	layAnswer,
	leftOut,
	otherParts,
	overrule,
	ownVerdict,
	unspoilt,
} from '../../src/lib/study/open-answer';
import { currentItem, startSitting } from '../../src/lib/study/sitting';
import type { QuestionRecord } from '../../src/lib/study/types';

const begin = { id: 's', startedAt: 0, day: '2026-11-23', seed: 'x', cards: ['a', 'b', 'c'] };
const given = { form: 'choice', option: 1 } as const;

describe('steps', () => {
	test('an answer waits on the table and leaves with its grade', () => {
		const laid = layAnswer(startSitting(begin), 'q1', given, 5);
		expect(laid.open).toEqual({ question: 'q1', given, at: 5, overruled: false });
		expect(overrule(laid).open?.overruled).toBe(true);
		const next = graded(laid, 'good', 'e1', 'q1');
		expect(next.open).toBeNull();
		expect(next.asked).toEqual(['q1']);
		expect(currentItem(next)?.card).toBe('b');
	});

	test('back: first the answer on the table, then the stored steps, then nothing', () => {
		const start = startSitting(begin);
		const second = leftOut(graded(layAnswer(start, 'q1', given, 5), 'good', 'e1', 'q1'), 'e2', 'q2');
		const third = layAnswer(second, 'q3', null, 9);
		const once = goBack(third)!;
		expect(once.step).toBeNull();
		const twice = goBack(once.sitting)!;
		expect(twice.step?.event).toBe('e2');
		const thrice = goBack(twice.sitting)!;
		expect(thrice.step?.event).toBe('e1');
		expect(thrice.sitting.asked).toEqual([]);
		expect(currentItem(thrice.sitting)?.card).toBe('a');
		expect(goBack(thrice.sitting)).toBeNull();
	});
});

function record(id: string, conflicts: string[], facts = ['f']): QuestionRecord {
	return { id, facts, question: { id, conflicts } } as unknown as QuestionRecord;
}

describe('questions that give each other away', () => {
	test('do not meet', () => {
		const questions = [record('q1', ['q9']), record('q2', [])];
		expect(unspoilt(questions, ['q9']).map((one) => one.id)).toEqual(['q2']);
	});
	test('unless nothing else is left', () => {
		expect(unspoilt([record('q1', ['q9'])], ['q9'])).toHaveLength(1);
	});
});

describe('a verdict on several facts', () => {
	const partly = { code: 'partly', right: false, score: 0.5, parts: [true, false] };
	test('counts for a fact by its own part', () => {
		expect(ownVerdict(record('q', [], ['f', 'g']), 'f', partly).right).toBe(true);
		expect(ownVerdict(record('q', [], ['f', 'g']), 'g', partly).right).toBe(false);
	});
	test('grades the others that wait', () => {
		const sitting = startSitting(begin);
		const verdict = { ...partly, parts: [true, false, true] };
		expect(otherParts(record('q', [], ['a', 'b', 'z']), 'a', verdict, sitting)).toEqual([
			{ card: 'b', right: false },
		]);
		expect(otherParts(record('q', [], ['a']), 'a', partly, sitting)).toEqual([]);
	});
	test('and takes the remembered ones out; one step back brings them back', () => {
		const sitting = startSitting(begin);
		const also = [
			{ card: 'b', event: 'e2', grade: 'good' as const },
			{ card: 'c', event: 'e3', grade: 'again' as const },
		];
		const next = graded(layAnswer(sitting, 'q', null, 1), 'good', 'e1', 'q', also);
		expect(next.waiting.map((item) => item.card)).toEqual(['c']);
		expect(goBack(next)!.step?.also).toEqual(also);
		expect(goBack(next)!.sitting.waiting).toEqual(sitting.waiting);
	});
	test('counts as a whole where parts and facts do not pair', () => {
		expect(ownVerdict(record('q', [], ['f']), 'f', partly).right).toBe(false);
	});
});
