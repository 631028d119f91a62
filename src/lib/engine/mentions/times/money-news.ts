/** Times: whether an article is business news. */
import type { Document } from '../../types';

const REPORTS =
	/\b(?:net income|earnings|profits?|revenues?|net loss(?:es)?|losses|shares|shareholders|gdp|economy|economic|economists?|fiscal|sales|deficit|inflation|compan(?:y|ies)|dividends?|investors?|analysts?|stocks?|output|exports|imports|income|growth|orders|banks?|markets?)\b/gi;
const GAMES =
	/\b(?:touchdowns?|quarterbacks?|rebounds|half-?time|kick-?off|goalkeeper|striker|midfielder|free throws?|scrum|penalty kick|field goals?|equali[sz]er|goals|coach|referee|team-?mates?|scored|semi-?finals?|season)\b/gi;

/** The text is searched once per article, not once per quarter it names. */
const ANSWERS = new WeakMap<Document, boolean>();

/** Business news, where "the first half" is half a year and no half of a match. */
export function speaksOfMoney(document: Document): boolean {
	const known = ANSWERS.get(document);
	if (known !== undefined) return known;
	const reports = document.text.match(REPORTS)?.length ?? 0;
	const answer = reports > 0 && reports >= (document.text.match(GAMES)?.length ?? 0);
	ANSWERS.set(document, answer);
	return answer;
}
