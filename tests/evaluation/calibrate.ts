/** Verdicts on the looked-at part → the weights that confidence is read from. */

/** A verdict with what confidence will be read from. */
export interface Sample {
	traits: string[];
	right: boolean;
}

/**
 * How strongly each weight is pulled towards nothing: leaving out one outlet at a time, the log loss was least from 3 to 6.
 * The constant is not pulled.
 */
const RIDGE = 4;
/** Rarer traits are left out. */
const LEAST = 8;
const STEPS = 10;

/** Weights by ridge logistic regression (Newton's method, Hastie et al., Elements of Statistical Learning, 4.4.1). */
export function calibrate(samples: readonly Sample[], ridge = RIDGE): Record<string, number> {
	const names = frequentTraits(samples);
	const index = new Map(names.map((name, i) => [name, i]));
	const rows = samples.map(({ traits }) => [
		...new Set(traits.map((trait) => index.get(trait)).filter((i) => i !== undefined)),
	]);
	const pull = names.map((name) => (name === 'always' ? 0.001 : ridge));
	const weights = names.map(() => 0);
	for (let step = 0; step < STEPS; step++) {
		const { gradient, curvature } = slope(samples, rows, weights, pull);
		solve(curvature, gradient).forEach((change, i) => (weights[i] = at(weights, i) - change));
	}
	return Object.fromEntries(names.map((name, i) => [name, Math.round(at(weights, i) * 100) / 100]));
}

const at = (list: ArrayLike<number>, i: number): number => list[i] ?? 0;

function frequentTraits(samples: readonly Sample[]): string[] {
	const counts = new Map<string, number>();
	for (const { traits } of samples)
		for (const trait of new Set(traits)) counts.set(trait, (counts.get(trait) ?? 0) + 1);
	return [...counts]
		.filter(([, count]) => count >= LEAST)
		.map(([name]) => name)
		.sort();
}

/** Gradient and Hessian of the penalised log loss. */
function slope(
	samples: readonly Sample[],
	rows: readonly number[][],
	weights: readonly number[],
	pull: readonly number[],
): { gradient: Float64Array; curvature: Float64Array[] } {
	const gradient = Float64Array.from(weights, (weight, i) => weight * at(pull, i));
	const curvature = weights.map((_, i) => {
		const row = new Float64Array(weights.length);
		row[i] = at(pull, i);
		return row;
	});
	rows.forEach((row, s) => {
		const share = 1 / (1 + Math.exp(-row.reduce((sum, i) => sum + at(weights, i), 0)));
		const off = share - (samples[s]?.right ? 1 : 0);
		const bend = Math.max(share * (1 - share), 1e-4);
		for (const i of row) {
			gradient[i] = at(gradient, i) + off;
			const line = curvature[i];
			if (line) for (const j of row) line[j] = at(line, j) + bend;
		}
	});
	return { gradient, curvature };
}

/** Solves a symmetric positive system in place: Cholesky. */
function solve(matrix: Float64Array[], values: Float64Array): Float64Array {
	const size = values.length;
	const empty = new Float64Array(size);
	const row = (i: number): Float64Array => matrix[i] ?? empty;
	for (let i = 0; i < size; i++) {
		const own = row(i);
		for (let j = 0; j <= i; j++) {
			const other = row(j);
			let sum = at(own, j);
			for (let k = 0; k < j; k++) sum -= at(own, k) * at(other, k);
			own[j] = i === j ? Math.sqrt(sum) : sum / at(other, j);
		}
	}
	for (let i = 0; i < size; i++) {
		for (let k = 0; k < i; k++) values[i] = at(values, i) - at(row(i), k) * at(values, k);
		values[i] = at(values, i) / at(row(i), i);
	}
	for (let i = size - 1; i >= 0; i--) {
		for (let k = i + 1; k < size; k++) values[i] = at(values, i) - at(row(k), i) * at(values, k);
		values[i] = at(values, i) / at(row(i), i);
	}
	return values;
}

/** The file that confidence or worth reads. */
export function weightsFile(
	weights: Record<string, number>,
	of = 'confidence',
	by = 'npm run evaluate -- --calibrate',
): string {
	const lines = Object.entries(weights)
		.filter(([, weight]) => weight !== 0)
		.map(([name, weight]) => `\t${JSON.stringify(name)}: ${weight},`);
	return [
		`/** Trait → its weight in ${of}: measured, not set. Written by \`${by}\`. */`,
		'',
		'export const WEIGHTS: Readonly<Record<string, number>> = {',
		...lines,
		'};',
		'',
	].join('\n');
}
