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
const HALF_START =
	/^(?:Just|Instead|Rather|And|But|Or|So),|^First and\b|^As recently,|^(?:\p{Lu}\S* )+yet (?!to\b)\p{Ll}+ed\b/u;

/** "the premiere of new film by Lind", "spent 20m, just 9m.", "won more seats, more votes.": a title, a clause or the end of a list is gone. */
const TORN =
	/\b(?:of|in|for|from|with) (?:new|latest|upcoming) (?:film|movie|album|book|show|single|series|play|song)\b(?!, \p{Lu})|, (?:just|only|nearly|about|some) [$£€]?[\d.,]+ ?\p{L}*\.$|\bmore [^,]+, more [^,.]+\.$|\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten) \p{Lu}\p{L}+(?:ian|can|ese|ish)\.$/u;

/** "balked at accepting any.", "got some.": of what? */
const OF_WHAT =
	/\b(?:any|some|each|either|neither|few|several|many|(?<!of )others?|that|this|these|those|them all|more|among the most \p{Ll}+)\.$/u;

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

/** "said “is a gift”", "states that have suffered": nobody and nothing before the verb. */
const NO_SUBJECT =
	/\b(?:said|says|wrote|added) ["“']+(?:is|was|are|were|has|have|had|will|would|can|could)\b/;

/** “Only you,” she said, would do it. */
const GOES_ON_SAID =
	/,[”"'’]+ [^“”".,]{2,50}, (?:would|will|can|could|is|are|was|were|has|have|had|must|should)\b/;

/** "any candidate they.": the clause about the noun has no verb; "what the council could" before "not": it could not. */
const HALF_RELATIVE = /\p{Ll} (?:they|he|she|we|who)\.$/u;

/** "has some advice for the port: …", "says the same thing at every stop: …" */
const ANNOUNCED =
	/\b(?:(?:some|an?|one|two|three|several|this) (?:\w+ )?(?:advice|messages?|questions?|warnings?|suggestions?|ideas?|answers?|reasons?|requests?|words?|lessons?|rules?|theory|theories|explanations?)|the same (?:thing|message|answer|question))\b/;

/** "accused him on Monday": of what? */
const ACCUSED = /\baccus(?:e[sd]?|ing) (?!(?:(?! on | in | at )[^,])*\bof\b)/;

/** "accused of delaying" before ", blocking and hiding". */
function sharesObject(bare: string, after: string): boolean {
	if (/\b\w{2,}ing(?: (?:up|out|off|down))?\.$/.test(bare) && /^(?:,|,? and|,? or) \w+ing\b/.test(after))
		return true;
	return /, \p{Ll}+\.$/u.test(bare) && /^ and (?:others|\p{L}+)\b/u.test(after);
}

/** The list goes on: "the ports, the ferries" of "the ports, the ferries, the bridges and the roads". */
const listGoesOn = (bare: string, after: string | null) =>
	/, (?:the|an?) [^,]+\.$/.test(bare.replace(/^(?:In|On|At|As of|By|After|Under) [^,]*, /, '')) &&
	/^, [^.;:]*,? and /.test(after ?? '');

/** "via the web, the air, visits" of "… visits and letters." */
const listEnds = (bare: string, after: string | null) =>
	/, [^,]+, (?:\p{Ll}+ ){0,2}\p{Ll}+\.$/u.test(bare) &&
	/^,? (?:and|or) (?:\p{Ll}+ ){0,3}\p{Ll}+[.;]?$/u.test((after ?? '').trimEnd());

/** "relied on court rulings, history" of "rulings, history and articles from …": the comma stands behind the verb. */
const pairEnds = (bare: string, after: string | null, verb: string): boolean =>
	verb !== '' &&
	/^ (?:and|or) \p{Ll}/u.test(after ?? '') &&
	/ \p{L}[^,]*, (?:\p{Ll}+ ){0,2}\p{Ll}+\.$/u.test(
		bare.slice(Math.max(0, bare.indexOf(` ${verb} `)) + verb.length + 1),
	);

/** "at the Lund" of "at the Lund, Denmark, school". */
const HALF_PLACE = /\bthe \p{Lu}\p{Ll}+\.$/u;
const IN_PLACE = /^, \p{Lu}[^,]*, \p{Ll}/u;

/** "Former port employee was granted", of "former port employee, Ida Falk, was". */
const HALF_SUBJECT = /^(?:As of [^,]+, )?Former [^,]+? (?:was|has|had|is) /;

/** "voters registered here and those who came": a subject that goes on, without its verb. */
const THOSE_WHO = /\b(?:has|have|had) until [^.]*\d{4}\.$|\band those (?:who|that|which) [^,]*\.$/;

/** "Actors and scientists" of "a group of artists, writers, actors and scientists". */
function halfSubject(source: string, who: string): boolean {
	const first = who.charAt(0).toLowerCase() + who.slice(1);
	const at = /^\p{Ll}+ and \p{Ll}+$/u.test(first) ? source.indexOf(first) : -1;
	return at > 0 && /\p{Ll}{3,}, $/u.test(source.slice(0, at));
}

/** "help Lund" of "help Lund and Tarn agree", "turn to" of "turn her mind - and her money - to …". */
const breaksOff = (bare: string, after: string): boolean =>
	/^ (?:-|–|—|--) ?(?:and|or) [^.]*(?: -|–|—|--) ?\p{L}/u.test(after) ||
	(/\bhelp(?:s|ed|ing)? [^.,]*\.$/.test(bare) &&
		/^ and (?:the )?\p{Lu}\S*(?: \p{Lu}\S*)* \p{Ll}{3,}\b/u.test(after));

/** Subject and verb with a semicolon between them: a list, each item with its own. */
function acrossParts(source: string, who: string, verb: string): boolean {
	const from = who ? source.indexOf(who) : -1;
	const to = from >= 0 && verb ? source.indexOf(` ${verb} `, from) : -1;
	return (
		to > 0 && source.indexOf(` ${verb} `, to + 1) < 0 && source.slice(from + who.length, to).includes('; ')
	);
}

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
export const cutOff: VetRule = ({ fact, text, bare, after, source }) => {
	if (HALF_START.test(bare) || TORN.test(bare)) return doubt('cut-off');
	if (NEEDS_OBJECT.test(bare) || OF_WHAT.test(bare) || NO_MAIN.test(bare)) return doubt('cut-off');
	if (HALF_END.test(bare) || NO_SUBJECT.test(text)) return doubt('cut-off');
	if (fact.kind === 'statement' && /^(?:that|who|which|(?:only |just )?to) /.test(fact.words?.verb ?? ''))
		return doubt('cut-off');
	// "Falk only saying that …": she did not, she declined, saying only that
	if (fact.kind === 'statement' && /^(?:\p{L}+ly )?\p{L}+ing\b/u.test(fact.words?.verb ?? ''))
		return doubt('cut-off');
	// "helped persuade voters that", told as "persuade voters that"
	const said = fact.kind === 'statement' ? fact.words?.verb?.split(' ')[0] : undefined;
	if (said && new RegExp(`\\bhelp(?:s|ed|ing)? ${said}\\b`).test(source)) return doubt('cut-off');
	if (halfSubject(source, fact.words?.who ?? '')) return doubt('cut-off');
	// “Only you,” she said, “would …”: the words go on behind the cue
	if (fact.rule === 'said/turned' && GOES_ON_SAID.test(source)) return doubt('cut-off');
	// "quoting an official": his words, not the paper's
	if (fact.rule === 'said/direct' && /[,”"'’]\s+[^“”".]{2,60}, quoting \p{L}/u.test(source))
		return doubt('cut-off');
	if (
		HALF_RELATIVE.test(bare) ||
		(after !== null && (/^ ?(?:not|never|n['’]t)\b/.test(after) || sharesObject(bare, after)))
	)
		return doubt('cut-off');
	if (after !== null && VERB_GONE.test(after)) return doubt('cut-off');
	if (after?.startsWith(':') && ANNOUNCED.test(bare)) return doubt('cut-off');
	if (ACCUSED.test(bare)) return doubt('cut-off');
	if (fact.kind !== 'statement') {
		if (acrossParts(source, fact.words?.who ?? '', fact.words?.verb ?? '')) return doubt('cut-off');
		if (
			listEnds(bare, after) ||
			pairEnds(bare, after, fact.words?.verb ?? '') ||
			(after !== null && HALF_PLACE.test(bare) && IN_PLACE.test(after))
		)
			return doubt('cut-off');
		if (THOSE_WHO.test(bare) || (after !== null && breaksOff(bare, after))) return doubt('cut-off');
		if (HALF_SUBJECT.test(bare)) return doubt('cut-off');
		if (listGoesOn(bare, after)) return doubt('cut-off');
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
