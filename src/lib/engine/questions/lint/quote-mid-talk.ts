/** Lint. “But that would be dear”: a quotation that goes on from something nobody sees, only greets, or breaks off. */
import { reject, quotedParts, withoutFrame, type LintRule } from './view';

const GOES_ON =
	/^(?:but|and|so|or|still|also|because|again|then|well|ok|okay|oh|yes|no|yeah|another|anyway|instead|otherwise|therefore|however|moreover|maybe|first of all|(?:first|second|third|one|two|three)(?=,)|secondly|finally|by the way|let['’]s|look|listen|imagine|i mean|you know|thank|thanks|especially|particularly|including|such as|not(?= \p{Lu})|here['’]s|here|there['’]s|if so)\b/iu;

/** “There's a revolution in …”: a whole thought, where enough follows. */
const WHOLE = /^there['’]s (?:an?|no|so much|much)\b(?: \S+){7,}/i;

/** “is a perfect example”, right after the verb of saying: whose words have no subject. */
const NO_SUBJECT =
	/(?:who|which \w+) (?:(?:has|have|had) )?\p{L}+ [“"](?:is|are|was|were|has|have|had|can|could|may|might|must|should|will|would|does|did)\b/iu;

/** “When I look at the port”: half a sentence, without what then is so; and what breaks off. */
const HALF =
	/^(?:after|although|because|before|if|once|since|though|unless|until|when|while)\b[^,—–]*$|(?:…|\.\.\.)$/i;

/** “we would be looking at war”, without what it hangs on. */
const HANGS = /^\p{Ll}[^.]*\b(?:would|['’]d)(?: not|n['’]t)? (?:have|be)\b(?!.*\bif\b)/u;

/** “like Islero (the bull that killed Manolete)”: the reporter's words among the speaker's; and what trails off. */
const ASIDE = /\((?:[^()]+ ){2,}[^()]+\)|\betc\.?$/;

/** “voted for, you know, she voted”: words that look for words. */
const FALTERS =
	/, (?:you know|i mean|um|uh|er),|\b(?:uh|um)\b|\b(\p{L}+ \p{L}+),? (?:you know, )?\1\b|(?<!\p{L})(?!that |had |very |no |so |far |long |many |again )(\p{L}{2,}) \2(?!\p{L})/iu;

const TURNS = /[.?!] (?:but|and|so|i think|ok|okay)[.,?!]? ?$/i;

export const quoteMidTalk: LintRule = ({ question }) => {
	if (question.form === 'gap') return [];
	const stem = withoutFrame(question.stem);
	const [first] = quotedParts(stem);
	if (!first || first.split(/\s+/).length < 4 || !/^(?:.*, )?(?:who|which \w+)\b/i.test(stem)) return [];
	const text = first.trim();
	const odd = /(?:^|\s)['‘](?!\d\ds)/.test(text) !== /['’](?=$|[\s.,?!])/.test(text.replace(/s['’] /g, ' '));
	return (GOES_ON.test(text) && !WHOLE.test(text)) ||
		NO_SUBJECT.test(stem) ||
		HALF.test(text) ||
		HANGS.test(text) ||
		ASIDE.test(text) ||
		FALTERS.test(text) ||
		text.includes('?') ||
		TURNS.test(text) ||
		odd
		? reject('quote-mid-talk', { words: text.slice(0, 30) })
		: [];
};
