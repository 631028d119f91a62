/** Verdicts → weights: traits that go with right statements weigh more, rare ones nothing. */
import { describe, expect, test } from 'vitest';
import { calibrate, weightsFile, type Sample } from './calibrate';

const samples = (count: number, traits: string[], right: boolean): Sample[] =>
	Array.from({ length: count }, () => ({ traits: ['always', ...traits], right }));

describe('weights', () => {
	const weights = calibrate([
		...samples(90, ['sure'], true),
		...samples(10, ['sure'], false),
		...samples(50, ['doubtful'], true),
		...samples(50, ['doubtful'], false),
		...samples(3, ['rare'], true),
	]);

	test('give back the shares that were counted, pulled a little towards the middle', () => {
		const share = (trait: string): number =>
			1 / (1 + Math.exp(-((weights.always ?? 0) + (weights[trait] ?? 0))));
		expect(share('sure')).toBeGreaterThan(0.85);
		expect(share('sure')).toBeLessThan(0.91);
		expect(share('doubtful')).toBeGreaterThan(0.49);
		expect(share('doubtful')).toBeLessThan(0.56);
	});

	test('leave out what was hardly ever seen', () => {
		expect(weights).not.toHaveProperty('rare');
	});

	test('become a file of data', () => {
		expect(weightsFile({ sure: 1.5, nothing: 0 })).toContain('\t"sure": 1.5,\n};');
	});
});
