/** Amounts: votes and scores: "voted 52 to 48", "by 321 votes to 280", "won 2-1". */
import type { AmountMention, Document, Span } from '../../types';
import { tokenAt } from '../token-at';
import type { AmountFinder } from './draft';
import { amount } from './number';

const PAIR =
	/(?<![\w$£€.,:/–-])(?<a>\d{1,4})(?:\s?[-–]\s?|\s+(?:votes?\s+)?to\s+)(?<b>\d{1,4})(?![\w%]|[-–./:,]\d|\s?(?:%|percent|per\scent|million|billion|people|years?|days?|weeks?|months?|hours?|minutes?|metres?|meters?|miles|km))/g;
const VOTE =
	/\b(?:vote|votes|voted|voting|passed|approved|rejected|ballot|majority|senate|house|parliament|committee)\b/i;
const GAME =
	/\b(?:won|win|wins|beat|beats|beaten|lost|lose|loses|drew|draw|draws|drawn|victory|victories|defeat|defeated|lead|led|leads|trail|trailed|score|scored|scoreline|final|semi-final|match|game|goal|goals|aggregate|set|sets|thrashed|edged|downed|half-time|equali[sz]ed|tie|comeback|level)\b/i;

/** A pair of figures: votes when its sentence speaks of voting, a score when it speaks of a game. */
export const findPairs: AmountFinder = (document) =>
	[...document.text.matchAll(PAIR)].flatMap((match) => {
		const words = sentenceOf(document, match.index);
		const near =
			words &&
			document.text.slice(Math.max(words.start, match.index - 90), Math.min(words.end, match.index + 90));
		if (near === null) return [];
		if (VOTE.test(near) && !GAME.test(near.replace(/\b(?:won|lost|lead|majority)\b/gi, '')))
			return [pairOf(document, match, 'votes', 0.88)];
		const scoreLike = /[-–]/.test(match[0]) && Number(match.groups!.a) < 200 && Number(match.groups!.b) < 200;
		return scoreLike && GAME.test(near) ? [pairOf(document, match, 'score', 0.85)] : [];
	});

/** The first figure is the value; the whole pair is the span. */
function pairOf(document: Document, match: RegExpExecArray, unit: string, confidence: number): AmountMention {
	const span = { start: match.index, end: match.index + match[0].length };
	return amount(document.text, span, Number(match.groups!.a), unit, { rule: unit, confidence });
}

function sentenceOf(document: Document, at: number): Span | null {
	const token = document.tokens[tokenAt(document.tokens, at)];
	return token ? (document.sentences[token.sentence] ?? null) : null;
}
