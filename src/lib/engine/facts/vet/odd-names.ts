/** Names that no one bears: what a headline, a title's dot or a neighbour made of them. */
import { doubt, type VetRule } from './view';

/** A capital, then a verb or a small word with a capital: "Ida Falk Just Got A Win". */
const HEADLINE =
	/\p{Lu}\p{L}+ (?:Just|Got|Gets|Is|Are|Was|Has|Says|Said|Wins|Won|Makes|Calls|Hits|Slams|Vows|Takes|Goes|Will|May)\b/u;

/** Reads: "Ida Falk’s was a candidate", "According to Ida Falk, Ida Falk said". Must not read: "Ida Falk’s plan was told". */
export const oddNames: VetRule = ({ fact, text, bare, source }) => {
	if (fact.kind === 'role' && /^(?:As of [^,]+, )?\p{Lu}[^,]*?['’]s? (?:was|is|were)\b/u.test(text))
		return doubt('odd-name');
	// "from Lund, who sailed": no town does what "who" says
	if (fact.words?.asks === 'which country' && source.includes(`${fact.words.who}, who `))
		return doubt('odd-name');
	if (HEADLINE.test(bare.replace(/^\S+ /, ''))) return doubt('odd-name');
	const [, name] = /^According to (\p{Lu}\S+(?: \p{Lu}\S+)*), (?=\p{Lu})/u.exec(text) ?? [];
	if (name && text.slice(`According to ${name}, `.length).startsWith(name)) return doubt('odd-name');
	// "a president who ordered the raid on Lind and who hoped …": the second "who" is not the nearest name
	const verb = fact.words?.verb?.split(' ')[0] ?? '';
	if (verb && source.includes(`and who ${verb} `)) return doubt('odd-name');
	const who = fact.words?.who ?? '';
	if (
		fact.kind === 'statement' &&
		/^(?!The |A |An |Some |Many |Most |Several )\p{Lu}\p{Ll}+ (?:primary|caucus|convention|debate|election|race|rally|vote|campaign trail)$/u.test(
			who,
		)
	)
		return doubt('odd-name');
	return /\b[DR]-\p{Lu}[\p{L}.]*(?! )/u.test(who) ||
		/^(?:Reps|Sens|Govs)\./.test(text) ||
		/^[A-Z]\p{Lu}\p{Ll}{3,}/u.test(text)
		? doubt('odd-name')
		: null;
};
