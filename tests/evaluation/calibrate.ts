/** Verdicts on the looked-at part → the shares that confidence is read from. */
import { lengthOf, measuresOf } from '../../src/lib/engine/facts/statements/confidence';
import type { Judged } from './score';

/** How many statements the share of the rule (or form) above weighs: few of a kind are pulled towards the many. */
const PRIOR_WEIGHT = 12;
const FORM_PRIOR = { direct: 0.9, mixed: 0.8, indirect: 0.55 } as const;

interface Count {
	right: number;
	all: number;
}

/** share = (right + weight · prior) / (all + weight): additive smoothing towards the share one level up. */
const smooth = ({ right, all }: Count, prior: number): number =>
	(right + PRIOR_WEIGHT * prior) / (all + PRIOR_WEIGHT);

/**
 * Shares by form, rule and length, to three places.
 * @param articles text and verdicts of each article that may be looked at
 */
export function calibrate(
	articles: readonly { text: string; judged: readonly Judged[] }[],
): Record<string, number> {
	const counts = new Map<string, Count>();
	const above = new Map<string, string | number>();
	for (const { text, judged } of articles)
		for (const { statement, right } of judged) {
			const { form, rule, content } = statement;
			const [narrow, wide] = measuresOf(form, rule, lengthOf(text, content));
			count(counts, narrow, right);
			count(counts, wide, right);
			above.set(wide, FORM_PRIOR[form]).set(narrow, wide);
		}
	const shareOf = (name: string): number => {
		const prior = above.get(name) ?? 0;
		return smooth(
			counts.get(name) ?? { right: 0, all: 0 },
			typeof prior === 'number' ? prior : shareOf(prior),
		);
	};
	return Object.fromEntries([...counts.keys()].sort().map((name) => [name, round(shareOf(name))]));
}

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
