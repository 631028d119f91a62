import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	answered,
	currentItem,
	progress,
	setAside,
	startSitting,
	stepBack,
	withoutMissing,
} from '../../src/lib/study/sitting';
import type { Sitting } from '../../src/lib/study/sitting';
import type { Grade } from '../../src/lib/study/types';

const begin = (...cards: string[]) =>
	startSitting({ id: 's', startedAt: 0, day: '2026-11-16', seed: 's', cards });
const now = (sitting: Sitting) => currentItem(sitting)?.card ?? null;

describe('a sitting', () => {
	test('ends when every card was remembered once', () => {
		let sitting = begin('a', 'b');
		expect(now(sitting)).toBe('a');
		sitting = answered(sitting, 'good', 'e1');
		sitting = answered(sitting, 'easy', 'e2');
		expect(now(sitting)).toBeNull();
		expect(progress(sitting)).toEqual({ doneCount: 2, leftCount: 0, rememberedCount: 2, forgottenCount: 0 });
	});

	test('brings a forgotten card back a few cards later, and keeps it until it is recalled', () => {
		let sitting = answered(begin('a', 'b', 'c', 'd', 'e', 'f'), 'again', 'e1');
		expect(sitting.waiting.map((item) => item.card)).toEqual(['b', 'c', 'd', 'e', 'a', 'f']);
		for (const event of ['e2', 'e3', 'e4', 'e5']) sitting = answered(sitting, 'good', event);
		expect(currentItem(sitting)).toEqual({ card: 'a', again: true });
		sitting = answered(sitting, 'again', 'e6');
		expect(sitting.waiting.map((item) => item.card)).toEqual(['f', 'a']);
		expect(progress(sitting)).toMatchObject({ doneCount: 4, leftCount: 2, forgottenCount: 1 });
	});

	test('alone, a forgotten card is asked again at once', () => {
		expect(now(answered(begin('a'), 'again', 'e1'))).toBe('a');
	});

	test('lets a card be set aside, and brings it back when undone', () => {
		const sitting = setAside(begin('a', 'b'), 'suspend-1');
		expect(now(sitting)).toBe('b');
		const back = stepBack(sitting)!;
		expect(back.step).toMatchObject({ card: 'a', event: 'suspend-1', grade: null });
		expect(now(back.sitting)).toBe('a');
	});

	test('goes back any number of steps, to the start and no further', () => {
		const grade = fc.constantFrom<Grade>('again', 'hard', 'good', 'easy');
		fc.assert(
			fc.property(fc.array(grade, { maxLength: 30 }), (grades) => {
				const start = begin('a', 'b', 'c', 'd', 'e');
				let sitting = start;
				const seen: Sitting[] = [];
				grades.forEach((one, index) => {
					if (!currentItem(sitting)) return;
					seen.push(sitting);
					sitting = answered(sitting, one, `e${index}`);
				});
				while (seen.length > 0) {
					sitting = stepBack(sitting)!.sitting;
					expect(sitting).toEqual(seen.pop());
				}
				expect(sitting).toEqual(start);
				expect(stepBack(sitting)).toBeNull();
			}),
			{ seed: 6 },
		);
	});

	test('is a plain record: what is stored and read again goes on at the same card', () => {
		const sitting = answered(begin('a', 'b', 'c'), 'again', 'e1');
		expect(JSON.parse(JSON.stringify(sitting))).toEqual(sitting);
		expect(structuredClone(sitting)).toEqual(sitting);
	});

	test('passes over cards that are gone', () => {
		expect(now(withoutMissing(begin('a', 'b'), new Set(['b'])))).toBe('b');
	});
});
