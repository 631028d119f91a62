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

/**
 * Traits of partly quoted statements are pulled three times as strongly: there are few such statements and many such traits,
 * and with articles left out their confidence was too high (a slope of 0.82; with this 0.86, and what is sure is right more often).
 */
const pullOfStatements = (trait: string): number => (trait.startsWith('mixed ') ? 3 : 1);

/** Rarer traits are left out. */
const LEAST = 8;
const STEPS = 10;

/**
 * Weights by ridge logistic regression (Newton's method, Hastie et al., Elements of Statistical Learning, 4.4.1), pulled towards
 * `from`, weights measured before, or nothing; what is too rare to be measured keeps its weight of before. `harder`: how many
 * times as strongly a trait is pulled.
 */
export function calibrate(
	samples: readonly Sample[],
	ridge = RIDGE,
	from: Readonly<Record<string, number>> = {},
	harder: (trait: string) => number = () => 1,
): Record<string, number> {
	const names = frequentTraits(samples);
	const index = new Map(names.map((name, i) => [name, i]));
	const rows = samples.map(({ traits }) => [
		...new Set(traits.map((trait) => index.get(trait)).filter((i) => i !== undefined)),
	]);
	const carried = Object.keys(from).length > 0;
	const pull = names.map((name) =>
		name === 'always' ? (carried ? ridge / 4 : 0.001) : ridge * harder(name),
	);
	const start = names.map((name) => from[name] ?? 0);
	const fixed = samples.map(({ traits }) =>
		[...new Set(traits)].reduce((sum, trait) => sum + (index.has(trait) ? 0 : (from[trait] ?? 0)), 0),
	);
	const weights = [...start];
	for (let step = 0; step < STEPS; step++) {
		const { gradient, curvature } = slope(samples, rows, weights, { pull, start, fixed });
		solve(curvature, gradient).forEach((change, i) => (weights[i] = at(weights, i) - change));
	}
	const found = names.map((name, i) => [name, Math.round(at(weights, i) * 100) / 100] as const);
	return Object.fromEntries(
		Object.entries({ ...from, ...Object.fromEntries(found) }).sort(([a], [b]) => (a < b ? -1 : 1)),
	);
}

/** Samples of statements → the weights of their confidence. */
export const calibrateStatements = (samples: readonly Sample[]): Record<string, number> =>
	calibrate(samples, RIDGE, {}, pullOfStatements);

interface Pulled {
	/** How strongly, and towards which weights. */
	pull: readonly number[];
	start: readonly number[];
	/** Of each sample, what its traits too rare to be measured add. */
	fixed: readonly number[];
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
	{ pull, start, fixed }: Pulled,
): { gradient: Float64Array; curvature: Float64Array[] } {
	const gradient = Float64Array.from(weights, (weight, i) => (weight - at(start, i)) * at(pull, i));
	const curvature = weights.map((_, i) => {
		const row = new Float64Array(weights.length);
		row[i] = at(pull, i);
		return row;
	});
	rows.forEach((row, s) => {
		const share = 1 / (1 + Math.exp(-row.reduce((sum, i) => sum + at(weights, i), at(fixed, s))));
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
