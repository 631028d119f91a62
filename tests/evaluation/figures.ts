/** Verdicts → figures: shares found and right, precision, reliability of confidence, share right by rule. */
import type { Judged, Marked, Row } from './score';

/** A share as a count out of a count. */
export interface Share {
	part: number;
	whole: number;
}

export interface Figures {
	articles: number;
	found: Record<string, Share>;
	source: Record<string, Share>;
	precision: Record<string, Share>;
	/** Of quoted statements at the floor: wholly right; and the share of what people marked that they cover. */
	floor: { right: Share; direct: Share; mixed: Share };
	/** Steps of confidence, for statements in quotation marks and without. */
	reliability: { from: number; to: number; mean: number; share: Share }[];
	rules: Record<string, Share>;
}

/** The floor of "who said it". */
export const FLOOR = 0.93;

export const ROWS: readonly Row[] = ['direct', 'mixed', 'quoted', 'indirect, speech cue', 'indirect, other'];
const PRECISION_ROWS = ['quoted', 'indirect, speech cue', 'indirect, other'] as const;
const STEPS = [0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.93, 0.96, 0.98, 1.001];

export const percent = ({ part, whole }: Share): number => (whole ? (100 * part) / whole : 0);

function share<T>(items: readonly T[], holds: (item: T) => boolean): Share {
	return { part: items.filter(holds).length, whole: items.length };
}

/** All figures of one part of the corpus. */
export function makeFigures(
	articles: number,
	judged: readonly Judged[],
	marked: readonly Marked[],
	floored: readonly Judged[],
): Figures {
	const inRow = (row: Row) => marked.filter((gold) => gold.rows.includes(row));
	const byRow = <T>(rows: readonly Row[], of: (row: Row) => T): Record<string, T> =>
		Object.fromEntries(rows.map((row) => [row, of(row)]));
	const covered = (row: Row): Share => share(inRow(row), (gold) => gold.found && gold.confidence >= FLOOR);
	return {
		articles,
		found: byRow(ROWS, (row) => share(inRow(row), (gold) => gold.found)),
		source: byRow(ROWS, (row) =>
			share(
				inRow(row).filter((gold) => gold.source !== null),
				(gold) => gold.source === true,
			),
		),
		precision: byRow(PRECISION_ROWS, (row) =>
			share(
				judged.filter((one) => one.row === row),
				(one) => one.matched,
			),
		),
		floor: {
			right: share(
				floored.filter((one) => one.row === 'quoted'),
				(one) => one.right,
			),
			direct: covered('direct'),
			mixed: covered('mixed'),
		},
		reliability: reliability(judged),
		rules: byRule(judged),
	};
}

function reliability(judged: readonly Judged[]): Figures['reliability'] {
	return STEPS.slice(1).map((to, i) => {
		const from = STEPS[i] ?? 0;
		const inStep = judged.filter(
			({ statement }) => statement.confidence >= from && statement.confidence < to,
		);
		const mean = inStep.reduce((sum, { statement }) => sum + statement.confidence, 0) / (inStep.length || 1);
		return { from, to: Math.min(1, to), mean, share: share(inStep, (one) => one.right) };
	});
}

function byRule(judged: readonly Judged[]): Record<string, Share> {
	const rules: Record<string, Share> = {};
	for (const { statement, right } of judged) {
		const name = `${statement.form === 'indirect' ? 'indirect' : 'quoted'} ${statement.rule}`;
		const rule = (rules[name] ??= { part: 0, whole: 0 });
		rule.whole++;
		if (right) rule.part++;
	}
	return Object.fromEntries(
		Object.entries(rules).sort((a, b) => b[1].whole - a[1].whole || (a[0] < b[0] ? -1 : 1)),
	);
}
