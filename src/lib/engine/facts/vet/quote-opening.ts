/** Quotations that begin in the middle of a talk: "It raises doubts", "To understand that …". */
import { doubt, type VetRule } from './view';

const FRAGMENT = /^(?:and |but |so )?to \p{Ll}+ [^,]*$/iu;
const BACKWARD =
	/^(?:However|On the contrary|It|That|They|This|These|Those|But|And|So|Because|Which|Who|Then|There(?!['’]s| (?:is|are|was|were|has|have)\b)|He|She|Yes|No|Well|Or|Indeed|Many more|Others|Not (?:just|only|even)|One (?:I|who|that|of (?:those|these|them)))\b(?! (?:is|was)n?['’]?t? (?:time|clear|important|vital|not)\b)/u;

const AUXILIARY =
	/\b(?:do|does|did|will|would|can|could|should|is|are|was|were|has|have|had)(?: not|n['’]t)?$/i;
/** "what I could do", "where the votes are": whole as it is. */
const WHOLE = /\b(?:what|where|who|how|that|which|whether|when|everything|all|as|than|to)\b[^,.;]*$/i;

/** "I know she does as well", "And I think he will": to do what stands in the sentence before. */
function isElliptic(quote: string): boolean {
	const bare = quote.replace(/[.!?]$/, '').replace(/ (?:as well|too|either|again)$/, '');
	return AUXILIARY.test(bare) && !WHOLE.test(bare);
}

/** "said of the port: “It is full”", "Asked about the port, …": what is meant is told. */
const ABOUT =
	/^(?:Asked|Questioned|Pressed|Speaking|Talking|Writing) about |^[^“]* \p{L}+ (?:of|about) [^“]+: “/u;
const POINTS_AT_IT = /^(?:It|That|They|He|She)\b/;

export const quoteOpening: VetRule = ({ fact }) => {
	if (fact.rule !== 'said/direct') return null;
	const quote = fact.words?.quote ?? /“([^”]*)”/.exec(fact.text)?.[1] ?? '';
	if (isElliptic(quote)) return doubt('mid-talk', quote.split(' ').at(-1)!);
	if (BACKWARD.test(quote) && !(ABOUT.test(fact.text) && POINTS_AT_IT.test(quote)))
		return doubt('mid-talk', quote.split(' ')[0]!);
	return FRAGMENT.test(quote.replace(/\.$/, '')) ? doubt('mid-talk', quote.split(' ')[0]!) : null;
};
