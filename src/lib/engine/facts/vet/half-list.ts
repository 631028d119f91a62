/** Facts that hold some items of a list, or half of a joined subject. */
import { doubt, type VetRule } from './view';

/** "accused of delaying" before ", blocking and hiding". */
function sharesObject(bare: string, after: string): boolean {
	if (/\b\w{2,}ing(?: (?:up|out|off|down))?\.$/.test(bare) && /^(?:,|,? and|,? or) \w+ing\b/.test(after))
		return true;
	// "won in Florida, Ohio" of "in Florida, Ohio and Iowa"
	if (/ \p{Lu}[\p{L}.]+, \p{Lu}\p{Ll}+\.$/u.test(bare) && /^ and \p{Lu}/u.test(after)) return true;
	return /, \p{Ll}+\.$/u.test(bare) && /^ and (?:others|\p{L}+)\b/u.test(after);
}

/** The list goes on: "the ports, the ferries" of "the ports, the ferries, the bridges and the roads". */
const listGoesOn = (bare: string, after: string | null) =>
	/, (?:the|an?) [^,]+\.$/.test(bare.replace(/^(?:In|On|At|As of|By|After|Under) [^,]*, /, '')) &&
	/^, [^.;:]*,? and /.test(after ?? '');

/** "relied on court rulings, history" of "rulings, history and articles from …": the comma stands behind the verb. */
const pairEnds = (bare: string, after: string | null, verb: string): boolean =>
	verb !== '' &&
	/^ (?:and|or) \p{Ll}/u.test(after ?? '') &&
	/ \p{L}[^,]*(?:, (?:\p{Ll}+ ){0,2}\p{Ll}+|\p{Ll}s, \p{Lu}\p{Ll}+s)\.$/u.test(
		bare.slice(Math.max(0, bare.indexOf(` ${verb} `)) + verb.length + 1),
	);

/** "at the Lund" of "at the Lund, Denmark, school". */
const HALF_PLACE = /\bthe \p{Lu}\p{Ll}+\.$/u;
const IN_PLACE = /^, \p{Lu}[^,]*, \p{Ll}/u;

/** "Candidates have until 3 May": to do what? */
const UNTIL = /\b(?:has|have|had) until [^.]*\d{4}\.$/;

/** "Actors and scientists" of "a group of artists, writers, actors and scientists". */
function halfSubject(source: string, who: string): boolean {
	const first = who.charAt(0).toLowerCase() + who.slice(1);
	const at = /^\p{Ll}+ and \p{Ll}+$/u.test(first) ? source.indexOf(first) : -1;
	return at > 0 && /\p{Ll}{3,}, $/u.test(source.slice(0, at));
}

/** "turn her mind" of "turn her mind - and her money - to …". */
const BREAKS_OFF = /^ (?:-|–|—|--) ?(?:and|or) [^.]*(?: -|–|—|--) ?\p{L}/u;

/** "A film said to last an hour.": what it does is gone. */
const REDUCED =
	/^(?:An?|The) (?:[\p{L}-]+ ){1,4}(?:said|thought|believed|known|rumoured|rumored) to \p{Ll}+ [^,]*\.$/u;

/** Subject and verb with a semicolon between them: a list, each item with its own. */
function acrossParts(source: string, who: string, verb: string): boolean {
	const from = who ? source.indexOf(who) : -1;
	const to = from >= 0 && verb ? source.indexOf(` ${verb} `, from) : -1;
	return (
		to > 0 && source.indexOf(` ${verb} `, to + 1) < 0 && source.slice(from + who.length, to).includes('; ')
	);
}

/** Reads: "Lund built the ports, the ferries." of a longer list. Must not read: a list with its "and". */
export const halfList: VetRule = ({ fact, bare, after, source }) => {
	const { who = '', verb = '' } = fact.words ?? {};
	if (halfSubject(source, who) || (after !== null && sharesObject(bare, after))) return doubt('cut-off');
	if (fact.kind === 'statement') return null;
	if (listGoesOn(bare, after) || pairEnds(bare, after, verb)) return doubt('cut-off');
	if (acrossParts(source, who, verb) || UNTIL.test(bare) || REDUCED.test(bare)) return doubt('cut-off');
	if (after === null) return null;
	return BREAKS_OFF.test(after) || (HALF_PLACE.test(bare) && IN_PLACE.test(after)) ? doubt('cut-off') : null;
};
