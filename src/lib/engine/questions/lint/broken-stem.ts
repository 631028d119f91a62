/** Lint. No sentence: empty, a lower-case start, marks that do not close, a doubled word, no end. */
import { reject, warn, type Flaw, type LintRule, type View } from './view';

const opens = (text: string) => (text.match(/“/g) ?? []).length !== (text.match(/”/g) ?? []).length;
const straight = (text: string) => (text.match(/"/g) ?? []).length % 2 === 1;
const brackets = (text: string) => (text.match(/\(/g) ?? []).length !== (text.match(/\)/g) ?? []).length;

/** What no sentence holds outside quotations, each with an example. */
const BROKEN: readonly RegExp[] = [
	// "the pier was of by the firm", "on 3rd, 4"
	/\b(?:by|of|from|with|at|for|into) (?:of|by|from|with|for|into|in)\b(?!-)|\d(?:st|nd|rd|th), \d/i,
	// "up for grabs in and in Lund"
	/\b(?:in|of|for|at|to|from|with) and (?!of\b|against\b|out\b|from\b|fro\b)/u,
	// "was equal to of the output", "predict between in 2016", "who is editor and in addition to managing"
	/\bto of\b|\bbetween in\b|\baround\?$| and in addition to |^who is another\b/i,
	// "for a group of about who gathered"
	/\b(?:(?:of|for|by|to|at|from) about|than|around|nearly|some) (?:who|which|that)\b|\b(?:near|of about)\?$/i,
	// "have a edge", "had three before leaving"
	/\ba (?!(?:one|once|u|eu|ew)\b)(?!u\p{Ll}[aeiou]|eu|one|ewe)[aeiou]\p{Ll}{2,}|\b(?:had|has|have|won|lost|scored) (?:two|three|four|five|six|seven|eight|nine|ten) (?:before|after|by|with)\b/u,
	// "When did she sail to a port in?", "How many did it grow by?"
	/(?:^|, )(?:(?:when|why|in which)\b.*\b(?:of|from|with|by|to|in|at|for|on|as|than)|(?:how|what percentage|what share)\b.*\b(?:of|from|with|by|in|at|on|as|than)|.*\b(?:serving|saying))\?$/i,
	// "more than had", "about smaller"
	/\b(?:(?:more|less|fewer) than|up to|at least) (?:had|have|has|was|were|is|are|did|in|at|by|of|on|to|toward|for|from|with)\b|\babout (?:smaller|larger|bigger|higher|lower)\b/i,
	// "did the firm, was sold"
	/\b(?:did|does|do)\b [^?“]*, (?:was|were|is|are|has|had) /,
	// "How many people is killed"
	/\bplus or minus\b|\b[Hh]ow many (?!of)[\p{Ll} ]{2,30}? (?:is|was|has) (?!the |an? |it )\p{Ll}/u,
	// "Who met Gov.?"
	/\b(?:Govs?|Sens?|Reps?|Gens?|Mrs?|Dr|St|Lt|Col|Sgt|vs|Inc)\.?\?$/,
	// "a ton a year", "Others are", "just on 5"
	/\ba (?:more |less )?\p{Ll}+ a (?:year|month|week|day)\b|^(?:Complete: )?Others\b|\bjust on \d/u,
	// "the was", "over selling"
	/\b(?:the|a|an) (?:he|she|they|we|is|was|were|has|had)\b|\b(?:over|under|nearly|almost|roughly|approximately) \p{L}+ing\b/iu,
	// "only of many", "on from", "only?", "rose Through May"
	/\b(?:just|only|over|about|almost|nearly) (?:of|on|from|to|in|at|with)\b (?!the\b)|\b(?:on|over|in|at) (?:from|of|by|with|on)\b|\b(?:only|just|about|nearly|almost)\?$|\p{Ll}{3,} (?:Through|Over|During|Since|Until|After|Before) (?=\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/u,
	// "Lund university": half of a name
	/\p{Lu}\p{Ll}+ (?:university|academy|foundation|institute)\b/u,
	// "did he win 2012?"
	/\b(?!(?:in|of|since|until|by|before|after|from|to|for|late|early|mid|and|about|around|than|between|through)\b)\p{Ll}+ (?:19|20)\d\d\?$/u,
	// "… right?": half of "right now"
	/\bright\?$/,
	// "of new film": an article was lost
	/\b(?:of|in|for|from|with) (?:new|latest|upcoming) (?:film|movie|album|book|show|single|series|play|song)\b/,
	// "… but that if she opted to make one?": what then?
	/\b(?:and|but) that if [^,]+\?$/,
	// a possessive that lost its noun, a day put in the middle of a phrase, a verb or preposition left hanging
	/\bhow many per ?cent\b|['’]s(?:\?$| (?:on|in|at|of|to|by|for|from|with)\b)|\b(?:the|an?|his|her|its|their) (?:on (?:the|\d+)|in \d+)\b|\bbetween\?$|\b(?:at|of|from|for|by) \p{Ll}+ing\?$/iu,
	// "who linked to the plan": a participle for a verb
	/(?:^|, )(?:who|which \p{Ll}+) (?:linked|based|born|known|dubbed|located|related|titled) /iu,
	// "Why was the bridge being?", "a $5 million?"
	/(?:^|, )why\b.*\b(?:was|is|were|are|be)\?$|\ba \$?[\d.,]+(?: \p{L}+illion)?\?$/iu,
	// "who said nothing happens until?", "born in Tarn in Tarn"
	/\b(?:until|unless|although|whereas)\?$|\b(in|at|on|of|from) (\p{Lu}[\p{L}.]+) \1 \2\b/u,
	// "what happened to a judge whose parents?", "In 2016, who has led the polls?"
	/\bwhose \p{Ll}+\?$|^In (?:1[5-9]|20)\d\d, (?:who|what|which \p{L}+) (?:has|have)\b/iu,
	// ", up 5 percent?"
	/, (?:just|only|about|up|down|compared)\b[^,]*\d[^,]*\?$/,
];

/** What no text holds, quoted or not: a hyphen torn off, blanks and commas doubled, sentences run together, ".@name". */
const TORN =
	/\p{Ll}- \p{Ll}|“ | ”|,\s*[,.?!]|,['’]”|\s[,?]|(?<!\.)\.\.(?!\.)|\s{2,}|\(\s*\)|\p{Ll}{2}\.\p{Lu}\p{Ll}|\.@/u;

/** "posted a message reading “Thank you” moments?": a time was left out after it; not “Sunday Night” broadcasts. */
const CUT_AFTER_QUOTE = /(?<!“(?:\p{Lu}[\p{L}'’]* )*\p{Lu}[\p{L}'’]*)” \p{Ll}+\?$/u;

/** Letters read in another encoding than they were written. */
const GARBLED = /[ÃÂ\ufffd]|â€/;

const broken = (text: string): Flaw[] => reject('stem-broken', { what: text.slice(-30) });

/** A word, or three, said twice where nobody says them twice. */
function doubled({ bare, keys }: View): string | undefined {
	const word = /\b(\p{L}{2,}) \1\b/iu.exec(`${bare} . ${keys.join(' . ')}`)?.[1];
	if (word && !/^(?:had|that|bora|duran|new|pago)$/i.test(word)) return word;
	// "the secretary of state of state"
	const tail = /\b((?:of|for|in|at|from|to) \p{L}+) \1\b/iu.exec(`${bare} . ${keys.join(' . ')}`)?.[1];
	if (tail) return tail;
	// "Ida Falk's husband warned Ida Falk": told as nobody writes it
	const name = /\b(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)\b.*\b\1\b/u.exec(bare)?.[1];
	if (name) return name;
	return /\b(\p{L}+ \p{L}+ \p{L}{4,}) (?:\p{L}+ ){0,2}\1\b/iu.exec(bare)?.[1];
}

/** "Which raised money.", two sentences in one. */
const isNoSentence = (text: string, bare: string) =>
	/^(?:which|who|whose|and|or|but|because)\b/i.test(text) ||
	/[.!?] \p{Lu}\p{Ll}*[^“”]*$/u.test(bare.replace(/\b(?:Mr|Mrs|Ms|Dr|St|No|vs|[A-Z])\. /g, ''));

export const brokenStem: LintRule = (view) => {
	const { stem, bare, question, keys, lures } = view;
	const text = stem.trim();
	if (text === '') return reject('stem-empty');
	if (/^\p{Ll}/u.test(text) && !/^(?:i[A-Z]|e[A-Z])/.test(text)) return broken(text);
	if (opens(text) || straight(text) || brackets(text)) return reject('marks-open');
	if ((text.match(/''/g) ?? []).length % 2 === 1 || TORN.test(text)) return broken(text);
	if (BROKEN.some((pattern) => pattern.test(bare)) || CUT_AFTER_QUOTE.test(text)) return broken(text);
	if (GARBLED.test([text, ...keys, ...lures].join(' ').normalize('NFC'))) return broken(text);
	const twice = doubled(view);
	if (twice) return reject('word-doubled', { word: twice });
	if (question.form === 'true-false' && isNoSentence(text, bare)) return broken(text);
	if (question.form !== 'gap' && !/[?.:!…”"_)]$/.test(text)) return warn('stem-no-end');
	return [];
};
