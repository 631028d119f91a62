/** Quotation marks that do not close, damaged letters, marks of a page: the sentence was not read whole. */
import { doubt, type VetRule } from './view';

const odd = (text: string, mark: RegExp) => (text.match(mark) ?? []).length % 2 === 1;

/** Dashes that hold an aside, or begin the last words. */
const dashes = (text: string): number => (text.match(/ (?:—|–|--|-) /g) ?? []).length;

/** "for the in the second quarter": a time took the place of half a phrase. */
const HALF_TIME = /\b(?:the|an?) (?:in|on|at) (?:the|\d|\p{Lu}\p{Ll}+ \d{4})/u;

/** Reads: “Scribner is to publish ''The Pier.” · Must not read: “the pilots' fees rose by 5'”. */
export const brokenMarks: VetRule = ({ fact, text, source }) => {
	const open = (text.match(/“/g) ?? []).length !== (text.match(/”/g) ?? []).length;
	if (open || odd(text, /''/g) || odd(text, /"/g) || /\.['’]\.|\)\.$(?<!\([^)]*\)\.)/.test(text))
		return doubt('broken');
	if (HALF_TIME.test(text.replace(/[“"][^”"]*[”"]/g, ' '))) return doubt('broken');
	if (dashes(text) === 1 && dashes(source) === 2 && fact.rule !== 'said/according') return doubt('broken');
	// "the secretary of state of state's server", a dash with nothing behind it
	if (/\b(of \p{Ll}+) \1\b|[―—–-]\.$/u.test(text)) return doubt('broken');
	return /[ÃÂ\ufffd]|â€|<\/?\w+[^>]*>|https?:\/\//u.test(`${source} ${text}`.normalize('NFC')) ||
		/(?:^| )-\p{L}/u.test(text)
		? doubt('broken')
		: null;
};
