/** Verdicts on the looked-at part → the shares that confidence is read from. */
import { measuresOf, type Traits } from '../../src/lib/engine/facts/statements/confidence';

/** How many statements the share of the rule (or form) above weighs: few of a kind are pulled towards the many. */
const PRIOR_WEIGHT = 10;
const FORM_PRIOR = { direct: 0.9, mixed: 0.8, indirect: 0.55 } as const;

interface Count {
	right: number;
	all: number;
}

/** share = (right + weight · prior) / (all + weight): additive smoothing towards the share one level up. */
const smooth = ({ right, all }: Count, prior: number): number =>
	(right + PRIOR_WEIGHT * prior) / (all + PRIOR_WEIGHT);

/** A verdict with what confidence will be read from. */
export interface Sample {
	traits: Traits;
	right: boolean;
}

/** Shares by form, rule, place and length, to three places, from the samples of the looked-at part. */
export function calibrate(samples: readonly Sample[]): Record<string, number> {
	const counts = new Map<string, Count>();
	const above = new Map<string, string | number>();
	for (const { traits, right } of samples) {
		let wider: string | number = FORM_PRIOR[traits.form];
		for (const name of measuresOf(traits)) {
			count(counts, name, right);
			above.set(name, wider);
			wider = name;
		}
	}
	const shareOf = (name: string): number => {
		const prior = above.get(name) ?? 0;
		return smooth(
			counts.get(name) ?? { right: 0, all: 0 },
			typeof prior === 'number' ? prior : shareOf(prior),
		);
	};
	const names = [...counts].filter(([, { all }]) => all >= LEAST).map(([name]) => name);
	return Object.fromEntries(names.sort().map((name) => [name, round(shareOf(name))]));
}

/** Groups of fewer are left to the wider one. */
const LEAST = 5;

const round = (share: number): number => Math.round(share * 1000) / 1000;

function count(counts: Map<string, Count>, name: string, right: boolean): void {
	const counted = counts.get(name) ?? { right: 0, all: 0 };
	counts.set(name, { right: counted.right + (right ? 1 : 0), all: counted.all + 1 });
}

/** The file that confidence reads. */
export function sharesFile(shares: Record<string, number>): string {
	const lines = Object.entries(shares).map(([name, value]) => `\t'${name}': ${value},`);
	return [
		'/** Rule → share of its statements that were right: measured, not set. Written by `npm run evaluate -- --calibrate`. */',
		'',
		'export const SHARES: Readonly<Record<string, number>> = {',
		...lines,
		'};',
		'',
	].join('\n');
}
