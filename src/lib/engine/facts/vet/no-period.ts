/** Figures that hold for one period, or one day, which the fact does not tell: "Nordline's sales rose 4%." */
import { doubt, type VetRule } from './view';

const TIME =
	/\b(?:1[89]|20)\d\d\b|\b(?:quarter|half|months?|years?|weeks?|days?|season|century|annual(?:ly)?|daily|weekly|since|so far|ever|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;

/** What a firm earns and loses is counted by the quarter or the year. */
const EARNED =
	/\b(?:net|profits?|sales|revenues?|(?:net|operating|pretax|pre-tax) income|earnings|turnover|losses)(?: gains?| loss| growth)?$/i;

/** "posted a 34% profit gain", "took a loss of 3m". */
const POSTED =
	/\b(?:post|report|book|record|earn|announc)(?:s|ed|ing)? (?:an? |its |net )?(?:[\p{L}\d.,%$£€#-]+ ){0,4}(?:profits?|loss(?:es)?|sales|revenues?|income|earnings|net)\b/u;

/** Prices of a day: with a level they can be placed, "fell 75 cents to $52.25". */
const MOVED =
	/\b(?:rose|fell|climbed|dropped|slipped|gained|lost|jumped|added|shed|tumbled|sank|edged (?:up|down)|(?:was|were|closed|ended|finished) (?:up|down))\b(?: by)? (?:[\p{L}-]+ )*[$£€]?\d[\d.,]*(?: ?%|\b)/u;
const LEVEL = /\b(?:to|from|at|between) (?:[\p{L}-]+ )?[$£€#]?\d/u;

const FIGURE =
	/[$£€#]\d|\d ?(?:%|percent|per cent|million|billion|bn|m\b|cents?|pence|euros|dollars|pounds|points)/;

/** Reads: “Nordline's net profit came in at 3m euros.”, “Lund crude fell 24 cents.” · Must not read: “fell 24 cents to $3.10”, “for the third quarter of 2016”. */
export const noPeriod: VetRule = ({ fact, bare }) => {
	if (!/^(?:amount|event|assertion)$/.test(fact.kind) || TIME.test(bare) || !FIGURE.test(bare)) return null;
	const moved = MOVED.test(bare) && !LEVEL.test(bare);
	return EARNED.test(fact.words?.who ?? '') || POSTED.test(bare) || moved ? doubt('no-period') : null;
};
