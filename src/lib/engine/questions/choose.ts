/** A bank of questions → a quiz: good, spread over the article, no two that give each other away. */
import { seededRandom, shuffle, type Random } from '../../random';
import type { Question, QuestionForm } from '../types';
import { keysOf } from './lint/view';
import { isFigure } from './wording';

export interface ChooseOptions {
	seed: string;
	/** How many at most; by default all that fit together. */
	count?: number;
	/** Largest share that may ask for a name or a date (0–1). */
	nameOrDate?: number;
	/** Only these forms. */
	forms?: QuestionForm[];
}

const place = (question: Question) => question.evidence[0]?.start ?? 0;

const asksNameOrDate = (question: Question) => question.asks === 'name' || question.asks === 'date';

/** A phrase left out of a sentence is good practice for those who know it, and no question for others; a number left out can be asked. */
const isPractice = (question: Question) =>
	question.maker === 'finish-the-quote' ||
	(question.maker === 'complete' && !(question.form === 'gap' && isFigure(question.answer)));

/**
 * Worth from which a question is one of the best: of 201 in quizzes of looked-at articles, judged by two readers and by weights
 * that did not know them, 85 were worth so much, and both kept 81 % of those.
 */
const BEST = 0.7;

/** Worth below which no quiz takes a question, for it is likelier to be struck out than kept: of 47 such among those, both kept 15; of the others 70 %. */
const LEAST = 0.5;

/** What is asked of somebody met in passing: of 110 such names two thirds of what its worth promises were kept. */
const PASSED = 0.15;

/** By people's questions, which have none, nobody measured it. */
const worthOf = (question: Question) => (question.worth ?? 1) - (question.passing ? PASSED : 0);

/** What each further fact costs that a question asks in one: a match of three takes the place of three. */
const TOGETHER = 0.8;

/** How much a question adds to those chosen: sure ones first, then new facts, forms and places. */
function gain(question: Question, chosen: Question[], length: number): number {
	const near = chosen.filter((other) => Math.abs(place(other) - place(question)) < length / 12).length;
	const sameForm = chosen.filter(
		(other) => other.form === question.form && other.maker === question.maker,
	).length;
	const learns = asksNameOrDate(question) ? 0 : 0.1;
	// half of it is right by luck
	const luck = question.form === 'true-false' ? 0.5 : 0;
	const sameMaker = chosen.filter((other) => other.maker === question.maker).length;
	return (
		worthOf(question) * 3 -
		(sameMaker / (chosen.length + 2)) * 0.5 +
		learns -
		luck -
		near * 0.15 -
		(question.facts.length - 1) * TOGETHER -
		(sameForm / (chosen.length + 1)) * 0.4
	);
}

const meets = (a: Question, b: Question) =>
	a.conflicts.includes(b.id) || b.conflicts.includes(a.id) || a.facts.some((fact) => b.facts.includes(fact));

/** Who holds which post is worth knowing, but no quiz. */
const POSTS = 0.15;

const isPost = (question: Question) => question.maker === 'who-is-who' && question.form !== 'match';

/** Names and dates are rationed as the quiz grows, so that a fact with another form is asked in that. */
function keepsShare(question: Question, chosen: Question[], share: number): boolean {
	const asking = chosen.filter(asksNameOrDate).length + 1;
	if (isPost(question) && chosen.filter(isPost).length + 1 > Math.max(1, POSTS * (chosen.length + 1)))
		return false;
	return !asksNameOrDate(question) || asking <= Math.max(1, share * (chosen.length + 1));
}

/** As many right options first as in the middle and last: the positions take turns, options keep their order otherwise. */
function balancePositions(questions: Question[], random: Random): Question[] {
	let turns: number[] = [];
	return questions.map((question) => {
		if (question.form !== 'choice' || isRanked(question)) return question;
		const count = question.options.length;
		turns = turns.filter((turn) => turn < count);
		if (turns.length === 0) turns = shuffle([...Array(count).keys()], random);
		const at = turns.shift()!;
		const key = question.options.find((option) => option.correct)!;
		const lures = shuffle(
			question.options.filter((option) => option !== key),
			random,
		);
		return { ...question, options: [...lures.slice(0, at), key, ...lures.slice(at)] };
	});
}

/** Numbers and dates keep their rising order. */
const isRanked = (question: Question) => question.asks === 'date' || question.asks === 'amount';

/** True and false in turn: what is too many of one kind is left out. */
function balanceTruth(questions: Question[]): Question[] {
	const of = (answer: boolean) =>
		questions.filter((question) => question.form === 'true-false' && question.answer === answer);
	const few = Math.min(of(true).length, of(false).length) + 1;
	const left = new Set([...of(true).slice(few), ...of(false).slice(few)]);
	return questions.filter((question) => !left.has(question));
}

/** Drops names and dates, the least sure first, until their share is kept. */
function trim(questions: Question[], share: number): Question[] {
	const kept = [...questions];
	const asking = () => kept.filter(asksNameOrDate);
	while (asking().length > Math.max(share * kept.length, kept.length < 3 ? 1 : 0)) {
		const worst = asking().sort((a, b) => worthOf(a) - worthOf(b))[0]!;
		kept.splice(kept.indexOf(worst), 1);
	}
	return kept;
}

/** Balances and trims until neither has anything left to do. */
function settle(questions: Question[], share: number): Question[] {
	const next = trim(balanceTruth(questions), share);
	return next.length === questions.length ? next : settle(next, share);
}

/** What is given as right, where it is no name: "Beijing" twice in one quiz gives the second away. */
const sharedOf = (question: Question): string[] =>
	question.asks === 'name' ? [] : keysOf(question).map((key) => key.toLowerCase());

const sameKey = (a: Question, b: Question) => {
	const keys = sharedOf(b);
	return sharedOf(a).some((key) => keys.includes(key));
};

/** What a question costs for every fact that can no longer be asked beside it. */
const COST = 0.12;

/** How many other facts a question's options and words give away. */
function blocked(question: Question, rest: readonly Question[]): number {
	const [lost, left] = [new Set<string>(), new Set(question.facts)];
	for (const other of rest)
		if (other !== question) for (const fact of other.facts) (meets(question, other) ? lost : left).add(fact);
	return [...lost].filter((fact) => !left.has(fact)).length;
}

/** Adds from `usable` what adds most, until `count` are chosen or nothing fits any more. */
function pick(usable: Question[], chosen: Question[], count: number, share: number): Question[] {
	const length = Math.max(1, ...usable.map(place));
	const all = [...chosen];
	let rest = usable;
	while (all.length < count) {
		rest = rest.filter(
			(question) => !all.some((other) => meets(question, other) || sameKey(question, other)),
		);
		const open = rest.filter((question) => keepsShare(question, all, share));
		if (open.length === 0) break;
		const gains = new Map(
			open.map((question) => [question, gain(question, all, length) - COST * blocked(question, rest)]),
		);
		all.push([...open].sort((a, b) => gains.get(b)! - gains.get(a)!)[0]!);
	}
	return all;
}

/** Picks and settles in turn, without what was trimmed, until nothing more fits. */
function fill(usable: Question[], chosen: Question[], count: number, share: number): Question[] {
	const picked = pick(usable, chosen, count, share);
	const settled = settle(picked, share);
	const trimmed = new Set(picked.filter((question) => !settled.includes(question)));
	if (trimmed.size === 0) return settled;
	return fill(
		usable.filter((question) => !trimmed.has(question)),
		settled,
		count,
		share,
	);
}

/**
 * Chooses a quiz from a bank: one question per fact, no two in conflict, at most `nameOrDate` (0.4) of them asking for a
 * name or a date, spread over the article, in the article's order. Without a `count` only the best; with one, as many of
 * the others as it takes to come near it. The same seed gives the same quiz.
 */
export function chooseQuiz(bank: readonly Question[], options: ChooseOptions): Question[] {
	const random = seededRandom(`quiz ${options.seed}`);
	const share = options.nameOrDate ?? 0.4;
	const usable = shuffle(
		bank.filter(
			(question) =>
				!isPractice(question) &&
				worthOf(question) >= LEAST &&
				(!options.forms || options.forms.includes(question.form)),
		),
		random,
	);
	const best = usable.filter((question) => worthOf(question) >= BEST && !question.passing);
	const { count, forms } = options;
	let chosen = fill(best, [], count ?? Infinity, share);
	if (forms || (count !== undefined && chosen.length < count))
		chosen = fill(usable, chosen, count ?? Infinity, share);
	return balancePositions(
		chosen.sort((a, b) => place(a) - place(b)),
		random,
	);
}
