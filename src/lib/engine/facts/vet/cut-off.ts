/** Facts that end, or begin, before they have said it. */
import { doubt, type VetRule } from './view';

/** These need an object: "is to announce on 27 July" says nothing. */
const NEEDS_OBJECT =
	/\b(?:announce|issue|reveal|unveil|publish|release|propose|introduce|deliver|propos|discuss|consider|decide)(?:s|d|ed)?(?: (?:on|in|at|by) [^.]*)?\.$/;

/** "found EDGE", where the source says "helped found". */
const GOES_ON =
	/^,? (?:when|if|unless|until|as long as|except|rather than|but only|but not|as well as|only (?:when|if|after|once|because))\b/i;

/** A question word with nothing done after it: "where exit polls." */
const HALF_CLAUSE = /\b(?:where|when|which|who|whose|how|whether) (?:\p{L}+ )?\p{L}+\.$/u;

/** "Just, the pilots protested": what stood between is gone. */
const HALF_START = /^(?:Just|Instead|Rather|And|But|Or|So),|^First and\b/;

/** "the premiere of new film by Lind", "spent 20m, just 9m.", "won more seats, more votes.": a title, a clause or the end of a list is gone. */
const TORN =
	/\b(?:of|in|for|from|with) (?:new|latest|upcoming) (?:film|movie|album|book|show|single|series|play|song)\b(?!, \p{Lu})|, (?:just|only|nearly|about|some) [$£€]?[\d.,]+ ?\p{L}*\.$|\bmore [^,]+, more [^,.]+\.$|\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten) \p{Lu}\p{L}+(?:ian|can|ese|ish)\.$/u;

/** Moved where, sold what: with a name after the verb the rest may go. */
const namesMore = (bare: string) => /\p{Ll} \p{Lu}\p{L}/u.test(bare.replace(/^(?:\p{Lu}\S* )+/u, ''));

/** Reads: "Polls closed where exit polls." · Must not read: "She asked who won." (a verb of one word ends it: left to the eye). */
export const cutOff: VetRule = ({ bare, after, source }) => {
	if (HALF_START.test(bare) || TORN.test(bare)) return doubt('cut-off');
	if (NEEDS_OBJECT.test(bare)) return doubt('cut-off');
	if (after !== null && GOES_ON.test(after) && !(/^,? when\b/.test(after) && namesMore(bare)))
		return doubt('cut-off');
	if (HALF_CLAUSE.test(bare) && after !== null && /^ \p{Ll}/u.test(after)) return doubt('cut-off');
	const contrast = /\bnot so much\b|\bnot only\b|\bnot just\b/.exec(bare)?.[0];
	if (contrast && !/\b(?:as|but)\b/.test(bare.slice(bare.indexOf(contrast)))) return doubt('cut-off');
	if (/\bnot so much\b/.test(source) && !/\bnot so much\b/.test(bare) && /\bas\b/.test(bare))
		return doubt('cut-off');
	return /\b(?:[Ii]nitially|just|only|even|about)\.$|\bfar to\b/.test(bare) ? doubt('cut-off') : null;
};
