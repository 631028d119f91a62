/** Marks → item analysis, as in Moodle: how hard, how telling, which wrong options were taken, how long it took. */

/** Below this many students the figures say little: the page says so. */
export const SMALL_CLASS = 20;

/** Arithmetic mean; NaN for none. */
export function mean(values: number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Sample covariance (n − 1); NaN below two. */
export function covariance(a: number[], b: number[]): number {
	const meanA = mean(a);
	const meanB = mean(b);
	return a.reduce((sum, value, i) => sum + (value - meanA) * (b[i]! - meanB), 0) / (a.length - 1);
}

/** Sample standard deviation (n − 1). */
export function deviation(values: number[]): number {
	return Math.sqrt(covariance(values, values));
}

/** Pearson's r, −1 to 1; null where one side never varies. */
export function correlation(a: number[], b: number[]): number | null {
	const spread = deviation(a) * deviation(b);
	return spread > 0 ? covariance(a, b) / spread : null;
}

/** Facility: the mean score of a question, 0–1 (Moodle docs, "Quiz statistics calculations", F_i). */
export function facility(scores: number[]): number {
	return mean(scores);
}

/**
 * Discrimination index: the correlation of a question's scores with the scores on the rest of the quiz, −1 to 1
 * (Moodle docs, "Quiz statistics calculations", D_i without the factor 100). Null where either never varies.
 */
export function discrimination(scores: number[], totals: number[]): number | null {
	return correlation(
		scores,
		totals.map((total, i) => total - scores[i]!),
	);
}

/**
 * Discriminative efficiency: the covariance with the rest of the quiz as a share of the largest that these scores
 * allow, −1 to 1 (Moodle docs, DE_i without the factor 100). Null where it cannot be told.
 */
export function efficiency(scores: number[], totals: number[]): number | null {
	const rest = totals.map((total, i) => total - scores[i]!);
	const rising = (values: number[]) => [...values].sort((a, b) => a - b);
	const most = covariance(rising(scores), rising(rest));
	return most > 0 ? covariance(scores, rest) / most : null;
}

/**
 * Point-biserial: (M₁ − M₀) / s_n · √(p q), where M₁ and M₀ are the mean totals of those who were right and wrong and
 * s_n is the deviation of all totals with n, −1 to 1 (Lord & Novick 1968, ch. 15). A score from 0.5 on counts as right.
 */
export function pointBiserial(scores: number[], totals: number[]): number | null {
	const right = totals.filter((_, i) => scores[i]! >= 0.5);
	const wrong = totals.filter((_, i) => scores[i]! < 0.5);
	const centre = mean(totals);
	const spread = Math.sqrt(mean(totals.map((total) => (total - centre) ** 2)));
	if (!right.length || !wrong.length || !spread) return null;
	const p = right.length / totals.length;
	return ((mean(right) - mean(wrong)) / spread) * Math.sqrt(p * (1 - p));
}

/**
 * Upper minus lower group: the share right among the best 27 % less the share among the weakest 27 %, −1 to 1
 * (Kelley 1939). Ties at the border fall as the scores are sorted; null below four students.
 */
export function upperLower(scores: number[], totals: number[]): number | null {
	const size = Math.round(totals.length * 0.27);
	if (size < 1 || totals.length < 4) return null;
	const order = totals.map((_, i) => i).sort((a, b) => totals[a]! - totals[b]! || a - b);
	const shareRight = (places: number[]) => mean(places.map((i) => scores[i]!));
	return shareRight(order.slice(-size)) - shareRight(order.slice(0, size));
}

export type Remark =
	| { code: 'nobody-chose'; params: { option: string } }
	| { code: 'check-the-key' | 'everybody-right' | 'nobody-right' | 'too-few-students' | 'best-missed' };

export interface ItemAnalysis {
	facility: number;
	discrimination: number | null;
	efficiency: number | null;
	pointBiserial: number | null;
	upperLower: number | null;
	/** How often each stored option was picked; empty for forms without options. */
	picks: number[];
	unansweredCount: number;
	medianMs: number;
	remarks: Remark[];
}

export function median(values: number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const half = sorted.length >> 1;
	return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** One question's figures. `options`: its stored options, with whether each is right; `picks`: how often each was taken. */
export function analyseItem(
	item: {
		scores: number[];
		tookMs: number[];
		options: { text: string; correct: boolean }[];
		picks: number[];
		unansweredCount: number;
	},
	totals: number[],
): ItemAnalysis {
	const { scores, picks, unansweredCount } = item;
	const figures = {
		facility: facility(scores),
		discrimination: discrimination(scores, totals),
		efficiency: efficiency(scores, totals),
		pointBiserial: pointBiserial(scores, totals),
		upperLower: upperLower(scores, totals),
	};
	const medianMs = item.tookMs.length ? median(item.tookMs) : 0;
	return { ...figures, picks, unansweredCount, medianMs, remarks: remarksOn(figures, item) };
}

function remarksOn(
	figures: Pick<ItemAnalysis, 'facility' | 'discrimination'>,
	item: { scores: number[]; options: { text: string; correct: boolean }[]; picks: number[] },
): Remark[] {
	const remarks: Remark[] = [];
	if (item.scores.length < SMALL_CLASS) remarks.push({ code: 'too-few-students' });
	if (figures.facility === 1) remarks.push({ code: 'everybody-right' });
	if (figures.facility === 0) remarks.push({ code: 'nobody-right' });
	if ((figures.discrimination ?? 0) < -0.1) remarks.push({ code: 'best-missed' });
	const key = item.options.findIndex((option) => option.correct);
	if (key >= 0 && item.picks.some((count, i) => !item.options[i]!.correct && count > item.picks[key]!)) {
		remarks.push({ code: 'check-the-key' });
	}
	item.options.forEach((option, i) => {
		if (!option.correct && item.picks[i] === 0)
			remarks.push({ code: 'nobody-chose', params: { option: option.text } });
	});
	return remarks;
}
