/** Lint. No sentence: empty, a lower-case start, marks that do not close, a doubled word, no end. */
import { reject, warn, type LintRule } from './view';

const opens = (text: string) => (text.match(/“/g) ?? []).length !== (text.match(/”/g) ?? []).length;
const straight = (text: string) => (text.match(/"/g) ?? []).length % 2 === 1;
const brackets = (text: string) => (text.match(/\(/g) ?? []).length !== (text.match(/\)/g) ?? []).length;

export const brokenStem: LintRule = ({ stem, bare, question, keys }) => {
	const text = stem.trim();
	if (text === '') return reject('stem-empty');
	if (/^\p{Ll}/u.test(text) && !/^(?:i[A-Z]|e[A-Z])/.test(text))
		return reject('stem-broken', { what: text.slice(0, 20) });
	if (opens(text) || straight(text) || brackets(text)) return reject('marks-open');
	if (
		/\b(?:by|of|from|with|at|for|into) (?:of|by|from|with|for|into|in)\b|\d(?:st|nd|rd|th), \d/i.test(bare) ||
		/\p{Ll}- \p{Ll}/u.test(text)
	)
		return reject('stem-broken', { what: text.slice(-30) });
	if (
		/(?:^|, )(?:(?:when|why|in which)\b.*\b(?:of|from|with|by|to|in|at|for|on|as|than)|(?:how|what percentage|what share)\b.*\b(?:of|from|with|by|in|at|on|as|than)|.*\b(?:serving|saying))\?$/i.test(
			bare,
		)
	)
		return reject('stem-broken', { what: text.slice(-30) });
	if (
		/\b(?:(?:more|less|fewer) than|up to|at least) (?:had|have|has|was|were|is|are|did|in|at|by|of|on|to|toward|for|from|with)\b|\babout (?:smaller|larger|bigger|higher|lower)\b/i.test(
			bare,
		)
	)
		return reject('stem-broken', { what: text.slice(-30) });
	if (/\b(?:did|does|do)\b [^?“]*, (?:was|were|is|are|has|had) /.test(bare))
		return reject('stem-broken', { what: text.slice(-30) });
	if (
		/\bplus or minus\b|\b[Hh]ow many (?!of)[\p{Ll} ]{2,30}? (?:is|was|has) (?!the |an? |it )\p{Ll}/u.test(
			bare,
		)
	)
		return reject('stem-broken', { what: text.slice(-30) });
	if (
		/\b(?:Govs?|Sens?|Reps?|Gens?|Mrs?|Dr|St|Lt|Col|Sgt|vs|Inc)\.?\?$/.test(bare) ||
		(text.match(/''/g) ?? []).length % 2 === 1
	)
		return reject('stem-broken', { what: text.slice(-30) });
	if (
		/\ba (?:more |less )?\p{Ll}+ a (?:year|month|week|day)\b|^(?:Complete: )?Others\b|\bjust on \d/u.test(
			bare,
		)
	)
		return reject('stem-broken', { what: text.slice(0, 30) });
	if (
		/\b(?:the|a|an) (?:he|she|they|we|is|was|were|has|had)\b|\b(?:over|under|nearly|almost|roughly|approximately) \p{L}+ing\b/iu.test(
			bare,
		)
	)
		return reject('stem-broken', { what: text.slice(-30) });
	if (
		/\b(?:just|only|over|about|almost|nearly) (?:of|on|from|to|in|at|with)\b (?!the\b)|\b(?:on|over|in|at) (?:from|of|by|with|on)\b|\b(?:only|just|about|nearly|almost)\?$|\p{Ll}{3,} (?:Through|Over|During|Since|Until|After|Before) (?=\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/u.test(
			bare,
		)
	)
		return reject('stem-broken', { what: text.slice(-30) });
	if (
		/\p{Lu}\p{Ll}+ (?:university|academy|foundation|institute)\b/u.test(bare) ||
		/\b(?!(?:in|of|since|until|by|before|after|from|to|for|late|early|mid|and|about|around|than|between|through)\b)\p{Ll}+ (?:19|20)\d\d\?$/u.test(
			bare,
		) ||
		/\bright\?$/.test(bare) ||
		/\b(?:of|in|for|from|with) (?:new|latest|upcoming) (?:film|movie|album|book|show|single|series|play|song)\b/.test(
			bare,
		)
	)
		return reject('stem-broken', { what: text.slice(-30) });
	// "… but that if she opted to make one?": what then?
	if (/\b(?:and|but) that if [^,]+\?$/.test(bare)) return reject('stem-broken', { what: text.slice(-30) });
	// a possessive that lost its noun, a day put in the middle of a phrase, a verb or preposition left hanging
	if (
		/\bhow many per ?cent\b|['’]s(?:\?$| (?:on|in|at|of|to|by|for|from|with)\b)|\b(?:the|an?|his|her|its|their) (?:on (?:the|\d+)|in \d+)\b|\bbetween\?$|\b(?:at|of|from|for|by) \p{Ll}+ing\?$/iu.test(
			bare,
		) ||
		/(?:^|, )(?:who|which \p{Ll}+) (?:linked|based|born|known|dubbed|located|related|titled) /iu.test(bare)
	)
		return reject('stem-broken', { what: text.slice(-30) });
	if (/[ÃÂ\ufffd]|â€/.test(`${text} ${keys.join(' ')}`.normalize('NFC')))
		return reject('stem-broken', { what: text.slice(0, 30) });
	if (/(?:^|, )why\b.*\b(?:was|is|were|are|be)\?$|\ba \$?[\d.,]+(?: \p{L}+illion)?\?$/iu.test(bare))
		return reject('stem-broken', { what: text.slice(-30) });
	const doubled = /\b(\p{L}{2,}) \1\b/iu.exec(`${bare} . ${keys.join(' . ')}`)?.[1];
	if (doubled && !/^(?:had|that|bora|duran|new|pago)$/i.test(doubled))
		return reject('word-doubled', { word: doubled });
	if (/, (?:just|only|about|up|down|compared)\b[^,]*\d[^,]*\?$/.test(bare) || /“ | ”/.test(text))
		return reject('stem-broken', { what: text.slice(-30) });
	const again = /\b(\p{L}+ \p{L}+ \p{L}{4,}) (?:\p{L}+ ){0,2}\1\b/iu.exec(bare)?.[1];
	if (again) return reject('word-doubled', { word: again });
	if (/,\s*[,.?!]|\s[,?]|(?<!\.)\.\.(?!\.)|\s{2,}|\(\s*\)/.test(text))
		return reject('stem-broken', { what: text.slice(-20) });
	if (
		question.form === 'true-false' &&
		(/^(?:which|who|whose|and|or|but|because)\b/i.test(text) ||
			/[.!?] \p{Lu}\p{Ll}*[^“”]*$/u.test(bare.replace(/\b(?:Mr|Mrs|Ms|Dr|St|No|vs|[A-Z])\. /g, '')))
	)
		return reject('stem-broken', { what: text.slice(0, 20) });
	if (question.form !== 'gap' && !/[?.:!…”"_)]$/.test(text)) return warn('stem-no-end');
	return [];
};
