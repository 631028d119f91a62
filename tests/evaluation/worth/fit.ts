/** Judged questions → samples for the weights, and how well weights choose on articles they were not fitted on. */
import { logistic } from '../../../src/lib/engine/logistic';
import { hashText } from '../../../src/lib/hash';
import { findFindings, read } from '../../../src/lib/engine';
import { findFacts } from '../../../src/lib/engine/facts/find';
import type { Question } from '../../../src/lib/engine/types';
import { withoutFrame } from '../../../src/lib/engine/questions/lint/view';
import { layOut, type Bench } from '../../../src/lib/engine/questions/bench';
import { traitsOf } from '../../../src/lib/engine/questions/worth/traits';
import { calibrate, type Sample } from '../calibrate';
import type { JudgedArticle } from '../judging/articles';
import type { Drawn } from './draw';

export interface JudgedSample extends Sample {
	/** Questions of one article stand on one side when they are split. */
	article: string;
	/** What is asked, however the report is named. */
	asked: string;
}

export function layOutArticle(article: JudgedArticle): Bench {
	const findings = findFindings(article);
	return layOut(findings, findFacts(findings).facts, { seed: 'worth' });
}

/** The same article by the same name, whatever folder it lies in. */
export const nameOf = ({ published, title, text }: JudgedArticle) =>
	hashText(`${published} ${title} ${text}`);

/** What is asked, however the report is named. */
export const askedBy = ({ maker, form, stem }: Question) =>
	`${maker} ${form} ${withoutFrame(stem).toLowerCase()}`;

/**
 * Each judged question with what worth is read from; it is right when every reader who judged it would keep it. What an older
 * engine asked and this one no longer does is left out.
 */
export function judgedSamples(
	key: readonly Drawn[],
	verdicts: readonly { id: string; keep: boolean }[],
): JudgedSample[] {
	const kept = new Map<string, boolean>();
	for (const { id, keep } of verdicts) kept.set(id, keep && kept.get(id) !== false);
	const known = new Map<string, { bench: Bench; asked: Set<string> }>();
	return key.flatMap(({ id, article, question, facts }) => {
		const right = kept.get(id);
		if (right === undefined) return [];
		const name = nameOf(article);
		const { bench, asked } = known.get(name) ?? {
			bench: layOutArticle(article),
			asked: new Set(read(article).questions.map(askedBy)),
		};
		known.set(name, { bench, asked });
		if (!asked.has(askedBy(question))) return [];
		return [{ article: name, asked: askedBy(question), traits: traitsOf(question, facts, bench), right }];
	});
}

/** Pull of the weights: from 4 to 20, worth came nearest to the share that was kept, on articles it was not fitted on, at 10. */
const RIDGE = 10;

export const fitWorth = (samples: readonly Sample[]) => calibrate(samples, RIDGE);

/** Pull towards the weights of before, which rest on several times as many judgements: from 100 to 400 the log loss was least. */
const CARRY = 200;

/** Pull of traits that must stay as they are. */
const STAYS = 1e9;

/** `only`: how the names of the traits begin that may move; by default all may. */
export function carryWorth(
	samples: readonly Sample[],
	from: Readonly<Record<string, number>>,
	only?: string,
): Record<string, number> {
	if (only === undefined) return calibrate(samples, CARRY, from);
	const moved = calibrate(samples, RIDGE, from, (trait) => (trait.startsWith(only) ? 1 : STAYS));
	return { ...moved, always: from.always ?? 0 };
}

const FOLDS = 10;
const FLOORS = [0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9];

/** Ten times fitted on nine tenths of the articles: of the questions of the last tenth at or above a floor, the share that was kept (0–1). */
export function chosenAt(
	samples: readonly JudgedSample[],
): { from: number; questions: number; share: number }[] {
	const fold = ({ article }: JudgedSample) => parseInt(article.slice(0, 8), 16) % FOLDS;
	const judged = Array.from({ length: FOLDS }, (_, at) => {
		const weights = fitWorth(samples.filter((sample) => fold(sample) !== at));
		return samples
			.filter((sample) => fold(sample) === at)
			.map(({ traits, right }) => ({ worth: logistic(traits, weights), right }));
	}).flat();
	return FLOORS.map((from) => {
		const chosen = judged.filter(({ worth }) => worth >= from);
		const share = chosen.filter(({ right }) => right).length / Math.max(1, chosen.length);
		return { from, questions: chosen.length, share };
	});
}
