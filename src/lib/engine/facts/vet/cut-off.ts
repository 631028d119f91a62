/** Facts that end, or begin, before they have said it. */
import { doubt, type VetRule } from './view';

/** These need an object: "is to announce on 27 July" says nothing. */
const NEEDS_OBJECT =
	/\b(?:announce|issue|reveal|unveil|publish|release|propose|introduce|deliver|propos|discuss|consider|decide)(?:s|d|ed)?(?: (?:on|in|at|by) [^.]*)?\.$/;

/** "found EDGE", where the source says "helped found". */
const GOES_ON =
	/^,? (?:to be|when|if|unless|until|as long as|except|rather than|but only|but not|as well as|only (?:when|if|after|once|because))\b/i;

/** A question word with nothing done after it: "where exit polls." */
const HALF_CLAUSE = /\b(?:where|when|which|who|whose|how|whether) (?:\p{L}+ )?\p{L}+\.$/u;

/** "Just, the pilots protested": what stood between is gone. */
const HALF_START =
	/^(?:Much like|Just as) [^,]*\.$|^(?:Just|Instead|Rather|And|But|Or|So),|^First and\b|^As recently,/;

/** "the premiere of new film by Lind", "spent 20m, just 9m.", "won more seats, more votes.": a title, a clause or the end of a list is gone. */
const TORN =
	/\b(?:of|in|for|from|with) (?:new|latest|upcoming) (?:film|movie|album|book|show|single|series|play|song)\b(?!, \p{Lu})|, (?:just|only|nearly|about|some) [$£€]?[\d.,]+ ?\p{L}*\.$|\bmore [^,]+, more [^,.]+\.$|\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten) \p{Lu}\p{L}+(?:ian|can|ese|ish)\.$/u;

/** "balked at accepting any.", "got some.": of what? */
const OF_WHAT =
	/\b(?:any|some|each|either|neither|few|several|many|(?<!of )others?|that|this|these|those|them all|more)\.$/;

/** "that although the fees rose.": the clause that all was said for is gone. */
const NO_MAIN = /\bthat (?:although|though|while|if|when|because|since)\b[^,]*\.$/;

/** "The guests replied in letters.": to what? */
const ANSWERED = /\b(?:react|respond|repli|reply|retaliat|object)(?:s|es|ed|ing|e|ied|ies)?\b(?!.*\bto\b)/;

/** "had a hard task:", where the source goes on to say which. */
const ANNOUNCES = /\b(?:an?|one|two|three|several|the same|another) (?:[\p{L}-]+ ){0,4}\p{L}+\.$/u;

/** "about his decision.": to do what? */
const OWN_MATTER =
	/\b(?:about|on|of|over|for) (?:his|her|their|its) (?:decision|plans?|ideas?|views?|position|stance|moves?|roles?|situation|experiences?|proposals?|choice|efforts?|concerns?|feelings?)\.$/;

/** "voted in favour.", "three days and two weeks.", "came into on 2 May": of what, before what, into what? */
const HALF_END =
	/\b(?:in favou?r|voted (?:yes|no|against))\.$|\band (?:\d+|an?|one|two|three|four|five|six|several) (?:days?|weeks?|months?|years?)\.$|\b(?:into|of|with|from) (?:on|in|at) \d/;

/** "any candidate they.": the clause about the noun has no verb; "what the council could" before "not": it could not. */
const HALF_RELATIVE = /\p{Ll} (?:they|he|she|we|who)\.$/u;

/** "has some advice for the port: …", "says the same thing at every stop: …" */
const ANNOUNCED =
	/\b(?:(?:some|an?|one|two|three|several|this) (?:\w+ )?(?:advice|messages?|questions?|warnings?|suggestions?|ideas?|answers?|reasons?|requests?|words?|lessons?|rules?|theory|theories|explanations?)|the same (?:thing|message|answer|question))\b/;

/** "accused him on Monday": of what? */
const ACCUSED = /\baccus(?:e[sd]?|ing) (?!(?:(?! on | in | at )[^,])*\bof\b)/;

/** Moved where, sold what: with a name after the verb the rest may go. */
const namesMore = (bare: string) => /\p{Ll} \p{Lu}\p{L}/u.test(bare.replace(/^(?:\p{Lu}\S* )+/u, ''));

/** "five have died four of them here": the comma right behind the verb is gone. */
function lostFirstComma(bare: string, source: string, verb: string): boolean {
	const last = verb.split(' ').at(-1)!;
	const next = bare.slice(bare.indexOf(`${verb} `) + verb.length + 1).split(' ')[0]!;
	return (
		bare.includes(`${verb} `) && source.includes(` ${last}, ${next}`) && !source.includes(` ${last} ${next}`)
	);
}

/** "the cost of her boat sold three tickets", where a comma stood before "sold": two clauses run together. */
function lostComma(bare: string, source: string, who: string): boolean {
	const written = source.replace(/\s+/g, ' ');
	const words = bare.split(' ');
	return words.some((word, i) => {
		const next = words[i + 1];
		if (!next || word.length < 3 || !/ed$/.test(next) || who.endsWith(word)) return false;
		return written.includes(`${word}, ${next}`) && !written.includes(`${word} ${next}`);
	});
}

/** "on the day Falk": the verb of its last clause stands behind it. */
const VERB_GONE =
	/^ (?:had|has|have|was|were|is|are|would|will|can|could|should|must|did|does) (?:\p{L}+ly )?(?:\p{L}+ed|\p{L}+ing|been|be|made|said|told|given|taken|won|lost|set|put)\b/u;

/** Reads: "Polls closed where exit polls." · Must not read: "She asked who won." (a verb of one word ends it: left to the eye). */
export const cutOff: VetRule = ({ fact, bare, after, source }) => {
	if (HALF_START.test(bare) || TORN.test(bare)) return doubt('cut-off');
	if (NEEDS_OBJECT.test(bare) || OF_WHAT.test(bare) || NO_MAIN.test(bare)) return doubt('cut-off');
	if (HALF_END.test(bare)) return doubt('cut-off');
	if (HALF_RELATIVE.test(bare) || (after !== null && /^ ?(?:not|never|n['’]t)\b/.test(after)))
		return doubt('cut-off');
	if (after !== null && VERB_GONE.test(after)) return doubt('cut-off');
	if (after?.startsWith(':') && ANNOUNCED.test(bare)) return doubt('cut-off');
	if (ACCUSED.test(bare)) return doubt('cut-off');
	if (fact.kind !== 'statement') {
		if (ANSWERED.test(bare) || OWN_MATTER.test(bare)) return doubt('cut-off');
		if (after?.startsWith(':') && ANNOUNCES.test(bare)) return doubt('cut-off');
		if (lostFirstComma(bare, source, fact.words?.verb ?? '')) return doubt('cut-off');
		if (lostComma(bare, source, fact.words?.who ?? '')) return doubt('cut-off');
	}
	if (after !== null && GOES_ON.test(after) && !(/^,? when\b/.test(after) && namesMore(bare)))
		return doubt('cut-off');
	// "not as a storm, but because …"
	if (/\bnot\b/.test(bare) && after !== null && /^,? but\b/.test(after)) return doubt('cut-off');
	if (HALF_CLAUSE.test(bare) && after !== null && /^ \p{Ll}/u.test(after)) return doubt('cut-off');
	const contrast = /\bnot so much\b|\bnot only\b|\bnot just\b/.exec(bare)?.[0];
	if (contrast && !/\b(?:as|but)\b/.test(bare.slice(bare.indexOf(contrast)))) return doubt('cut-off');
	if (/\bnot so much\b/.test(source) && !/\bnot so much\b/.test(bare) && /\bas\b/.test(bare))
		return doubt('cut-off');
	return /\b(?:[Ii]nitially|just|only|even|about)\.$|\bfar to\b/.test(bare) ? doubt('cut-off') : null;
};
