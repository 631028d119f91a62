/** Pieces of sentences → a stem: the day first, the actor named, one mark at the end. */
import { MAY_END } from '../words/abbreviations';
import type { FactWords } from '../types';

/** "The delegations" → "the delegations"; names keep their capital. */
export function inside(text: string): string {
	return text.replace(
		/^(?:The|A|An|Both|His|Her|Its|Their|Some|More|About|Up|At|Almost|Nearly|Recent|Many|Most|Several|Other|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b/,
		(word) => word.toLowerCase(),
	);
}

/** How many words a text has, split at spaces. */
export const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** First letter up. */
export function capital(text: string): string {
	return text.replace(/^["“'‘]?\p{Ll}/u, (start) => start.toUpperCase());
}

/** First letter down, whatever it begins. */
export const lowered = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** Joins what is there, with single spaces, and none before a comma. */
export function join(...parts: (string | undefined | false)[]): string {
	return parts
		.filter((part): part is string => typeof part === 'string' && part.trim() !== '')
		.map((part) => part.trim())
		.join(' ')
		.replace(/\s+([,?.!;:])/g, '$1')
		.replace(/\s+/g, ' ');
}

/** Can the time stand in front: "On 14 June 2023, …"? "Since 2018" cannot. */
export const canLead = (when: string | undefined): when is string =>
	when !== undefined && /^(?:on|in|at|during|between) /i.test(when);

const TAIL =
	/,? (?:(?:in|on|at|of|to|for|from|by|with|during|under|over) (?:which|what|whom|whose)|which|who|whose|where|after|before|while|when|although|though|but|amid|following|despite)\b|, (?:as|with|including)\b|, \p{L}+ing\b/gu;

/** A long completion cut before its last clauses, so that the stem gives away one thing and not three. */
export function shortened(text: string, most = 14): string {
	if (text.split(/\s+/).length <= most) return text;
	const cuts = [...text.matchAll(TAIL)]
		.map((found) => found.index)
		.filter((at) => text.slice(0, at).split(/\s+/).length >= 3);
	const fits = cuts.filter(
		(at) => text.slice(0, at).split(/\s+/).length <= most && balanced(text.slice(0, at)),
	);
	return fits.length > 0
		? text
				.slice(0, fits.at(-1)!)
				.replace(/, \p{L}+ing$|,$/u, '')
				.trim()
		: text;
}

/** No quotation or bracket is open at its end. */
const balanced = (text: string) =>
	(text.match(/“/g) ?? []).length === (text.match(/”/g) ?? []).length &&
	(text.match(/\(/g) ?? []).length === (text.match(/\)/g) ?? []).length;

const INSERTED =
	/\b(did|has|have|had|was|were|is|will) ([^,?“]{2,60}?) ((?:on|in) (?:the week of )?(?:\d{1,2} )?(?:\p{Lu}\p{Ll}+ )?\d{4}) (?=\p{Ll})/u;

/** "did Rui Lobo in May 2021 ask" → "did Rui Lobo ask", "in May 2021". */
function takeOut(question: string): { question: string; when?: string } {
	const found = INSERTED.exec(question);
	return found ? { question: question.replace(INSERTED, '$1 $2 '), when: found[3]! } : { question };
}

/** "in Salinas, Calif": a state cut short keeps its stop. */
const withStop = (text: string) =>
	text.replace(/(?<=, )\p{Lu}\p{Ll}{1,4}$/u, (word) => (MAY_END.has(word.toLowerCase()) ? `${word}.` : word));

/** A question with its day in front where it has one: "On 14 June 2023, what did …?" */
export function stemOf(told: string | undefined, asked: string): string {
	const { question, when = told } = told ? { question: asked } : takeOut(asked);
	// "in the U.S." keeps its stop
	const body = withStop(question.trim().replace(/(?<!\b\p{Lu}\.\p{Lu})[?.,;:]+$/u, ''));
	if (canLead(when)) return `${capital(when)}, ${lowered(body)}?`;
	return `${capital(join(body, when))}?`;
}

/** Bases that look like past forms. */
const ENDS_IN_ED =
	/^(?:over)?(?:need|feed|speed|bleed|breed|exceed|proceed|succeed|heed|weed|embed|shed|shred|wed|bed|sled)\b/;

/** Past forms that are no base of another verb: after "did" they show that the verb was misread. */
const PAST =
	/^(?:met|went|came|told|said|gave|took|made|got|knew|held|led|lost|won|sent|spent|kept|brought|bought|thought|taught|caught|stood|wrote|spoke|broke|chose|drove|rose|ran|began|drank|flew|drew|grew|threw|became|had|was|were|did)\b/;

/** A number alone: "1,100". */
export const isFigure = (text: string) => /^[\d.,]+$/.test(text);

/** "eked out", "met": no dictionary form, so after "did" the verb was misread. */
export const isPastForm = (bare: string) =>
	PAST.test(bare) || (/^\p{Ll}+ed\b/u.test(bare) && !ENDS_IN_ED.test(bare));

/** "did Qin Gang ask", "was the trainer charged": auxiliary, subject, verb; null when a part is missing. */
export function turned(words: FactWords): string | null {
	const { aux, who, bare } = words;
	if (aux === 'did' && isPastForm(bare ?? '')) return null;
	return aux && who && bare ? join(aux, inside(who), bare) : null;
}

/** The sentence that says it again: "Antony Blinken met Qin Gang in Beijing". */
export function told(words: FactWords, more: (keyof FactWords)[] = ['rest', 'where']): string | null {
	const { who, verb } = words;
	return who && verb ? join(who, verb, ...more.map((part) => words[part] as string | undefined)) : null;
}

/** The words of a text that carry its sense, folded, for comparing two texts. */
export function contentWords(text: string): string[] {
	return (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []).filter(
		(word) => word.length > 3 || /\d/.test(word),
	);
}

/** "attacks", "attacked" → "attack": near enough to compare. */
export const rootOf = (word: string) => word.replace(/['’]s$|(?:ing|ed|es|s)$/, '');

const sets = new Map<string, ReadonlySet<string>>();

/** The same words as a set; remembered, because every text is compared with every other. */
function contentSet(text: string): ReadonlySet<string> {
	const known = sets.get(text);
	if (known) return known;
	const found = new Set(contentWords(text));
	if (sets.size > 5000) sets.clear();
	sets.set(text, found);
	return found;
}

/** Shared content words of two texts, as a share of the shorter's (0–1). */
export function likeness(a: string, b: string): number {
	const one = contentSet(a);
	const other = contentSet(b);
	const [few, many] = one.size < other.size ? [one, other] : [other, one];
	let shared = 0;
	for (const word of few) if (many.has(word)) shared++;
	return shared / Math.max(1, few.size);
}

const SECOND_NAME =
	/\b(?:the|both|these|those) (?:[\p{L}-]+ ){0,2}?(?:country|nation|power|powers|countries|nations|sides|parties|governments|firm|company|city|group) \(((?:the )?\p{Lu}[^()]*)\)/giu;

/** "the Asian country (China)" → "China": the name alone, where the article used another word for it. */
export function plainNames(text: string): string {
	return text
		.replace(/''([^'\n]+)''/g, '“$1”')
		.split(/(“[^”]*”)/)
		.map((piece) => (piece.startsWith('“') ? piece : piece.replace(SECOND_NAME, '$1')))
		.join('')
		.replace(/(?:,|(?<!\.\p{L})\.)(['’]?)”(?=\?$)/u, '$1”')
		.replace(/([.?!]”)\.$/, '$1');
}

/** The subject's name stands again in its own sentence: a pronoun was put in full, perhaps wrongly. */
export function namesTwice({ text }: { text: string }, { who }: FactWords): boolean {
	return !!who && who.split(' ').length <= 6 && text.toLowerCase().split(who.toLowerCase()).length > 2;
}

const SAFE_END = /[.?!…]["”’']?$/;

/** "Ana Silva ’ll come": a name was put where a pronoun stood. */
export const HALF_WORD = / ['’](?:s|ll|re|ve|d)(?= )/;

/** A full sentence: capital first, full stop last. */
export function sentence(text: string): string {
	const trimmed = text.trim().replace(/[,;:]$/, '');
	return capital(SAFE_END.test(trimmed) ? trimmed : `${trimmed}.`);
}
