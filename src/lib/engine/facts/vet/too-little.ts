/** A few words that name nothing besides who: nobody knows later when, where or of what. */
import { doubt, type VetRule } from './view';

const FEW_WORDS = 8;

/** Gives and shares without the other side: "gave $50,000", "will own 56 percent". */
const HALF =
	/\b(?:gave|give|gives|donated?|contributed?|owns?|hold|holds|held|control|controls|controlled) (?:\p{L}+ ){0,2}[$£€]?[\d.,]+(?: (?:million|billion|percent|per cent)|%|bn|m)?\.$/u;

/** Posts of a whole that is not named: "a campaign spokesman", "the city manager", "the foreign minister", "a fellow candidate". */
const WHOLE_UNNAMED =
	/^(?:an? |the )?(?:fellow\b.*|(?:former )?(?:[Rr]epublican|[Dd]emocratic|[Cc]onservative|[Ll]abour|[Ll]iberal|party|rival|leading) (?:candidate|incumbent|challenger|contender)|former leader|(?:\d+-year-old )?(?:boy|girl|man|woman|child|teenager|student)|(?:foreign|finance|defen[cs]e|interior|justice|health|trade) minister|(?:campaign|city|county|state|team|party|company|club|group|school|union) \p{Ll}+)$/iu;

/** "The super PAC": which of the many? */
const UNNAMED =
	/^The (?:[Ss]uper PAC|campaign|poll|survey|study|report|statement|convention)\b(?! (?:of(?! (?:\d|nearly|about|more|almost|likely|registered))|for|by|from|that|which|in)\b)/;

/** "got what she needed": what was that? */
const WHATEVER = /\b(?:got|get|gets|did|does|has|had|received|achieved) what (?:he|she|it|they|was|is)\b/;

/** "calls for $275m": for what? */
const SUM_ALONE =
	/\b(?:calls?|called|calling|asks?|asked|asking) for (?:\p{L}+ ){0,2}[$£€][\d.,]+(?: (?:million|billion|trillion)|bn|m|tn)?\.$/u;

const SHORT_QUOTE = 5;

/** Reads: "Ida Falk issued a statement." Must not read: "Ida Falk won the Lund marathon.", "Nordline cut 400 jobs." */
export const tooLittle: VetRule = ({ fact, text, bare }) => {
	if (HALF.test(bare) || SUM_ALONE.test(bare) || UNNAMED.test(text) || WHATEVER.test(bare))
		return doubt('too-little');
	if (fact.kind === 'role' && !fact.of && WHOLE_UNNAMED.test(fact.title)) return doubt('too-little');
	const quote = fact.rule === 'said/direct' ? (/“([^”]*)”/.exec(text)?.[1] ?? '') : '';
	if (quote && quote.split(' ').length < SHORT_QUOTE) return doubt('too-little');
	const words = bare.replace(/^As of [^,]+, /, '').split(' ');
	if (fact.kind === 'role' || fact.kind === 'statement' || words.length >= FEW_WORDS) return null;
	const who = fact.words?.who ?? words.slice(0, 2).join(' ');
	const rest = text.startsWith(who) ? text.slice(who.length) : text.replace(/^\p{Lu}\S* /u, '');
	return /\d|\p{Lu}\p{L}/u.test(rest.replace(/^ \p{Lu}\p{L}*/u, ' ')) ? null : doubt('too-little');
};
