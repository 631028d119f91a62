/** Figures → a short report for people, and what changed since the figures before. */
import { FLOOR, percent, ROWS, type Figures, type Share } from './figures';
import type { Part } from './polnear';

/** What is to be reached on the unseen part: found and source right, in percent. */
const TARGETS: Readonly<Record<string, string>> = {
	direct: '≥ 96 / ≥ 95',
	mixed: '≥ 82 / ≥ 92',
	'indirect, speech cue': '≥ 88 / ≥ 93',
};

export type AllFigures = Partial<Record<Part, Figures>>;

const show = (share: Share): string => (share.whole ? percent(share).toFixed(1) : '–');

function statementTable(name: string, figures: Figures): string[] {
	const rows = ROWS.map((row) => {
		const found = figures.found[row] ?? { part: 0, whole: 0 };
		const source = figures.source[row] ?? { part: 0, whole: 0 };
		return `| ${row} | ${found.whole} | ${show(found)} | ${show(source)} | ${TARGETS[row] ?? ''} |`;
	});
	const precision = Object.entries(figures.precision).map(
		([row, share]) => `${row} ${show(share)} (${share.part} of ${share.whole})`,
	);
	const { right, direct, mixed } = figures.floor;
	return [
		`## Who said what, ${name} part (${figures.articles} articles)`,
		'',
		'| form | marked | found | source right | to reach |',
		'|---|---|---|---|---|',
		...rows,
		'',
		`Precision: ${precision.join('; ')}.`,
		'',
		`From confidence ${FLOOR} on, ${show(right)} % of ${right.whole} statements in quotation marks are wholly right; they cover ${show(direct)} % of the direct and ${show(mixed)} % of the mixed ones.`,
		'',
	];
}

function reliabilityTable(figures: Figures): string[] {
	const rows = figures.reliability
		.filter(({ share }) => share.whole > 0)
		.map(
			({ from, to, mean, share }) =>
				`| ${from}–${to} | ${share.whole} | ${(100 * mean).toFixed(1)} | ${show(share)} |`,
		);
	return ['| confidence | statements | mean confidence | right |', '|---|---|---|---|', ...rows, ''];
}

/** The whole report. */
export function makeReport(all: AllFigures, times: string | null): string {
	const lines = [
		'# Evaluation',
		'',
		'Written by `npm run evaluate -- --shared FOLDER`; the folder holds the corpora and their yardstick.',
		'',
	];
	for (const part of ['unseen', 'looked-at'] as const) {
		const figures = all[part];
		if (figures) lines.push(...statementTable(part, figures), ...reliabilityTable(figures));
	}
	if (times) lines.push('## Times', '', '```', times.trim(), '```', '');
	return lines.join('\n');
}

/** A change counts from two points on, on twenty statements or more. */
const LEAST_CHANGE = 2;
const LEAST_COUNT = 20;

/** What got better or worse, by row and by rule. */
export function compare(before: AllFigures, after: AllFigures): string[] {
	const lines: string[] = [];
	for (const part of ['unseen', 'looked-at'] as const) {
		const old = before[part];
		const now = after[part];
		if (!old || !now) continue;
		for (const kind of ['found', 'source', 'precision'] as const)
			for (const [row, share] of Object.entries(now[kind]))
				lines.push(...change(`${part}, ${kind}, ${row}`, old[kind][row], share, 0.1));
		for (const [rule, share] of Object.entries(now.rules))
			lines.push(...change(`${part}, rule ${rule}`, old.rules[rule], share, LEAST_CHANGE));
	}
	return lines;
}

function change(name: string, old: Share | undefined, now: Share, least: number): string[] {
	if (!old || now.whole < LEAST_COUNT) return [];
	const points = percent(now) - percent(old);
	if (Math.abs(points) < least) return [];
	return [`${points > 0 ? 'better' : 'worse'}: ${name}: ${show(old)} → ${show(now)}`];
}
