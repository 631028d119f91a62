/** Times: whether an article is business news. */

const REPORTS =
	/\b(?:net income|earnings|profit|profits|revenues?|net loss|shares|gdp|economy|economic|fiscal|sales|deficit|inflation)\b/i;
const GAMES =
	/\b(?:touchdown|quarterback|rebounds?|half-?time|kick-?off|goalkeeper|striker|midfielder|free throw|scrum|penalty|field goal|equali[sz]er)\b/i;

/** Business news, where "the first half" is half a year and no half of a match. */
export function speaksOfMoney(text: string): boolean {
	return REPORTS.test(text) && !GAMES.test(text);
}
