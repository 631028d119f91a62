/** Question → its flaws: every rule of the defect table that a machine can check, in order. */
import type { Question } from '../types';
import { brokenStem } from './lint/broken-stem';
import { unresolvedPronoun } from './lint/unresolved-pronoun';
import { vagueDefinite } from './lint/vague-definite';
import { relativeTime } from './lint/relative-time';
import { rots } from './lint/rots';
import { standsAlone } from './lint/stands-alone';
import { length } from './lint/length';
import { answerInStem } from './lint/answer-in-stem';
import { clang } from './lint/clang';
import { optionsBroken } from './lint/options-broken';
import { optionInside } from './lint/option-inside';
import { notParallel } from './lint/not-parallel';
import { keyLongest } from './lint/key-longest';
import { allOfTheAbove } from './lint/all-of-the-above';
import { absoluteLure } from './lint/absolute-lure';
import { optionsUnordered } from './lint/options-unordered';
import { lureTooNear } from './lint/lure-too-near';
import { lureImplausible } from './lint/lure-implausible';
import { lureTrue } from './lint/lure-true';
import { hedgeLost } from './lint/hedge-lost';
import { quotationInexact } from './lint/quotation-inexact';
import { gapPlace } from './lint/gap-place';
import { aAn } from './lint/a-an';
import { negativeStem } from './lint/negative-stem';
import { yesNo } from './lint/yes-no';
import { twoIdeas } from './lint/two-ideas';
import { cruelDetail } from './lint/cruel-detail';
import { trivial } from './lint/trivial';
import { notArticle } from './lint/not-article';
import { evidence } from './lint/evidence';
import { brokenSource } from './lint/broken-source';
import { worldKnowledge } from './lint/world-knowledge';
import { severalRight } from './lint/several-right';
import { ambiguousName } from './lint/ambiguous-name';
import { unitLost } from './lint/unit-lost';
import { cutOff } from './lint/cut-off';
import { pronounInAnswer } from './lint/pronoun-in-answer';
import { lateQuestionWord } from './lint/late-question-word';
import { monthUndated } from './lint/month-undated';
import { periodMissing } from './lint/period-missing';
import { qualifierLost } from './lint/qualifier-lost';
import { noTopic } from './lint/no-topic';
import { quoteLeans } from './lint/quote-leans';
import { quoteMidTalk } from './lint/quote-mid-talk';
import { signsInStem } from './lint/signs-in-stem';
import { explanation } from './lint/explanation';
import { amountStem } from './lint/amount-stem';
import { lateRelative } from './lint/late-relative';
import { looseMarks } from './lint/loose-marks';
import { selfTopic } from './lint/self-topic';
import { smallPeople } from './lint/small-people';
import { viewOf, type Flaw, type LintContext, type LintRule } from './lint/view';

export type { Flaw, LintContext } from './lint/view';

const RULES: readonly LintRule[] = [
	brokenStem,
	amountStem,
	looseMarks,
	lateRelative,
	smallPeople,
	selfTopic,
	unresolvedPronoun,
	vagueDefinite,
	relativeTime,
	rots,
	standsAlone,
	length,
	answerInStem,
	clang,
	optionsBroken,
	optionInside,
	notParallel,
	keyLongest,
	allOfTheAbove,
	absoluteLure,
	optionsUnordered,
	lureTooNear,
	lureImplausible,
	lureTrue,
	hedgeLost,
	quotationInexact,
	gapPlace,
	aAn,
	negativeStem,
	yesNo,
	twoIdeas,
	cruelDetail,
	trivial,
	notArticle,
	evidence,
	brokenSource,
	worldKnowledge,
	severalRight,
	ambiguousName,
	unitLost,
	cutOff,
	pronounInAnswer,
	lateQuestionWord,
	monthUndated,
	periodMissing,
	qualifierLost,
	quoteMidTalk,
	quoteLeans,
	noTopic,
	signsInStem,
	explanation,
];

/**
 * All flaws of one question. Everything in `context` may be missing; rules that need it then stay silent.
 * The engine shows no question with a flaw of severity `reject`.
 */
export function lintQuestion(question: Question, context: LintContext = {}): Flaw[] {
	const view = viewOf(question, context);
	return RULES.flatMap((rule) => rule(view));
}
