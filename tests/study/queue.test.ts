import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../src/lib/random';
import { planSitting, type QueueInput } from '../../src/lib/study/queue';
import { defaultParameters } from '../../src/lib/study/schedule';
import type { Card } from '../../src/lib/study/types';
import { madeCard, madeFact } from './made';

const day = '2026-11-16';

function learned(id: string, stability: number): Card {
	const counts = { reviewCount: 1, lapseCount: 0, lastAt: 0 };
	return madeCard(id, {
		memory: { stability, difficulty: 5, lastDay: '2026-11-01', ...counts },
		dueDay: day,
	});
}

function plan(more: Partial<QueueInput>): string[] {
	return planSitting({
		due: [],
		fresh: [],
		facts: [],
		day,
		parameters: defaultParameters,
		settings: { newPerDay: 10, minutesPerDay: 15 },
		begunCount: 0,
		doneMs: 0,
		cardMs: 10_000,
		limits: true,
		random: seededRandom('s'),
		...more,
	});
}

const fresh = (count: number) => Array.from({ length: count }, (_, index) => madeCard(`n${index}`));

describe('a sitting', () => {
	test('asks the most endangered first', () => {
		expect(plan({ due: [learned('firm', 90), learned('weak', 2), learned('mid', 12)] })).toEqual([
			'weak',
			'mid',
			'firm',
		]);
	});

	test('keeps to the day’s new facts, and counts those already begun', () => {
		expect(plan({ fresh: fresh(30) })).toHaveLength(10);
		expect(plan({ fresh: fresh(30), begunCount: 7 })).toHaveLength(3);
		expect(plan({ fresh: fresh(30), begunCount: 12 })).toHaveLength(0);
	});

	test('keeps to the day’s minutes, due cards before new ones', () => {
		const due = Array.from({ length: 200 }, (_, index) => learned(`d${index}`, 5 + index));
		const ids = plan({ due, fresh: fresh(30) });
		expect(ids).toHaveLength(90);
		expect(ids.every((id) => id.startsWith('d'))).toBe(true);
		expect(plan({ due, doneMs: 14 * 60_000 })).toHaveLength(6);
	});

	test('without limits takes all', () => {
		const settings = { newPerDay: 0, minutesPerDay: 1 };
		expect(plan({ due: [learned('d', 5)], fresh: fresh(30), limits: false, settings })).toHaveLength(31);
	});

	test('spreads new cards between due ones', () => {
		const due = Array.from({ length: 9 }, (_, index) => learned(`d${index}`, 5 + index));
		const ids = plan({ due, fresh: fresh(2) });
		expect(ids[0]).toBe('d0');
		expect(Math.abs(ids.indexOf('n0') - ids.indexOf('n1'))).toBeGreaterThan(2);
	});

	test('has one fact of each sentence', () => {
		const facts = [madeFact('n0', 0), madeFact('n1', 0), madeFact('n2', 50)];
		expect(plan({ fresh: fresh(3), facts })).toEqual(['n0', 'n2']);
	});

	test('puts something between two of a kind', () => {
		const kinds = ['role', 'role', 'role', 'amount', 'amount', 'cause'] as const;
		const facts = kinds.map((kind, index) => madeFact(`n${index}`, index * 50, kind));
		const ids = plan({ fresh: fresh(6), facts });
		const order = ids.map((id) => facts.find((fact) => fact.id === id)!.fact.kind);
		expect(order.filter((kind, index) => kind === order[index - 1])).toEqual([]);
	});

	test('is the same for the same seed', () => {
		const due = Array.from({ length: 20 }, (_, index) => learned(`d${index}`, 5));
		expect(plan({ due, random: seededRandom('x') })).toEqual(plan({ due, random: seededRandom('x') }));
	});
});
