/** "he", "its", "them" → the name, or the pronoun where the fact itself says who is meant. */
import type { Entity, Token } from '../../types';
import { PEOPLE_NOUNS } from '../../words/people-nouns';
import { isPlural, nameOf, possessive, pronounClass } from '../names';
import { isExpletive, isPossessive, POSSESSIVE, REFLEXIVE, THIRD } from '../pronouns';
import { auxiliaryInFull } from '../verbs';
import type { Sheet } from './sheet';

/** Stays where the fact itself says who is meant; else the name takes its place. */
export function writePronoun(sheet: Sheet, i: number, entity: Entity, confidence: number): number {
	const token = sheet.context.tokens[i]!;
	const fitting = sheet.fitting(THIRD[token.lower] ?? [pronounClass(entity)]);
	if (REFLEXIVE.test(token.lower)) {
		checkReflexive(sheet, token.lower);
		return sheet.put(i, token.text);
	}
	if (fitting.length === 1 && fitting[0] === entity) return sheet.put(i, token.text);
	// "Biden began his term": a possessive after a subject it fits is the subject's
	if (fitting.length === 1 && fitting[0] === sheet.told.entities[0] && POSSESSIVE.has(token.lower)) {
		sheet.confidence *= 0.9;
		return sheet.put(i, token.text);
	}
	// "Lind has said she is ready", beside another woman
	if (fitting.includes(entity) && subjectBefore(sheet, i) === entity) return sheet.put(i, token.text);
	if (POSSESSIVE.has(token.lower) && fitting.some((one) => one === subjectBefore(sheet, i)))
		return sheet.put(i, token.text);
	const name = nameOf(sheet.context, entity);
	if (!name) {
		sheet.problem('unclear-pronoun', token.text);
		return sheet.put(i, token.text);
	}
	sheet.confidence *= confidence;
	sheet.tell(entity);
	const short = inFull(sheet.context.tokens, i + 1);
	if (short && i + 1 < sheet.stretch.to) return sheet.put(i, `${name} ${short}`, i + 2);
	return sheet.put(i, isPossessive(sheet.context.tokens, i) ? possessive(name) : name);
}

/** "he's right", "she'd go" → "is", "would"; null where no auxiliary hangs on the pronoun. */
function inFull(tokens: readonly Token[], at: number): string | null {
	const next = tokens[at + 1];
	const done =
		/^(?:been|got|had|better)$/.test(next?.lower ?? '') ||
		(next?.pos === 'VERB' && /(?:ed|en)$/.test(next.lower));
	return auxiliaryInFull(tokens[at]?.lower ?? '', done);
}

/** "Russia distinguished himself": the subject was read wrongly. */
function checkReflexive(sheet: Sheet, lower: string): void {
	const [subject] = sheet.told.entities;
	if (/^(?:him|her)self$/.test(lower) && subject && subject.type !== 'person')
		sheet.problem('unclear-pronoun', lower);
}

/** "Joe Biden began his …": the entity whose verb stands right before the pronoun. */
function subjectBefore(sheet: Sheet, i: number): Entity | null {
	const { tokens, mentions } = sheet.context;
	const verb = [i - 1, i - 2].find((at) => tokens[at]?.pos === 'VERB');
	if (verb === undefined) return null;
	for (let at = verb - 1; at > verb - 8; at--) {
		const mention = mentions.get(at);
		if (!mention || mention.to > verb) continue;
		const between = tokens.slice(mention.to, verb);
		return between.every((token) => /^(?:AUX|ADV|PART|PUNCT)$/.test(token.pos)) ? mention.entity : null;
	}
	return null;
}

/** "… a service could cover its costs", "the owners said … them": a noun in the same words that it may mean. */
function holdsNounBefore(sheet: Sheet, lower: string, i: number): boolean {
	const wanted = lower === 'its' ? /[^s]$/ : /^(?:their|them|they)$/.test(lower) ? /s$/ : null;
	if (!wanted) return false;
	for (let at = i - 1; at >= sheet.stretch.from; at--) {
		const { pos, lower: word } = sheet.context.tokens[at]!;
		if ((pos === 'NOUN' || PEOPLE_NOUNS.has(word)) && wanted.test(word) && !/ing$/.test(word)) return true;
	}
	return false;
}

/** "it would", "they also met": a verb follows. */
function isSubject(sheet: Sheet, i: number): boolean {
	return /^(?:VERB|AUX|ADV)$/.test(sheet.context.tokens[i + 1]?.pos ?? '');
}

/** "focused on them": an object of the very verb whose subject is told; after another verb it may mean that subject. */
function isOwnObject({ context: { tokens }, stretch: { from } }: Sheet, i: number): boolean {
	return tokens.slice(from, i).every(({ pos }) => /^(?:ADP|ADV|PART)$/.test(pos));
}

/** "said the firm is considering a bid but has yet to tell its owners": what is said has a subject of its own. */
function opensWithOwner(
	{ context: { tokens, mentions }, stretch, soft }: Sheet,
	lower: string,
	i: number,
): boolean {
	const person = mentions.get(stretch.from)?.entity.type === 'person';
	if (!soft || person || tokens[stretch.from]!.pos === 'ADP') return false;
	let at = stretch.from;
	while (at < i && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]!.pos)) at++;
	const head = tokens[at - 1];
	if (at === stretch.from || at >= i || !/^(?:VERB|AUX)$/.test(tokens[at]!.pos) || head?.pos !== 'NOUN')
		return false;
	return lower === 'their' ? /[^s]s$/.test(head.lower) : lower === 'its' && /[^s]$/.test(head.lower);
}

/** Only one thing told so far fits: the speaker in "the firm said it would", the subject in "the study … its". */
function isBound(sheet: Sheet, i: number, fitting: readonly Entity[]): boolean {
	const { lower } = sheet.context.tokens[i]!;
	if (REFLEXIVE.test(lower)) return true;
	// "placed it on a list": whoever does it does it to something else
	if (sheet.soft && /^(?:it|them)$/.test(lower) && !isSubject(sheet, i) && isOwnObject(sheet, i))
		return false;
	const { subject, thing, entities } = sheet.told;
	// "Lind's parents … they", "groups that threw their support": several people or things in the fact itself
	if (/^(?:they|their|them)$/.test(lower) && sheet.told.addressed) return true;
	if (/^(?:they|their|them)$/.test(lower) && !fitting.some((one) => isPlural(one)))
		if (entities.length === 0 ? subject !== null : subject === 'plural' || holdsNounBefore(sheet, lower, i))
			return true;
	// "the firm … in Mexico, where it": a firm, not the country
	const actors = fitting.filter((one) => one.type !== 'place');
	const [first] = entities.filter((one) => one.type !== 'place');
	if (actors.length === 1 && actors[0] === first && /^its?$/.test(lower)) return true;
	if (fitting.length === 1) return POSSESSIVE.has(lower) || fitting[0] === entities[0];
	if (POSSESSIVE.has(lower) && opensWithOwner(sheet, lower, i)) return true;
	if (fitting.length > 1) return false;
	if (/^its?$/.test(lower) && (thing ?? entities.length === 0) && subject === 'singular') return true;
	return holdsNounBefore(sheet, lower, i);
}

/** "said it would", "said its figures": at the head of what is said the one for whom the speaker speaks. */
function writeAffiliation(sheet: Sheet, i: number): number | null {
	const { affiliation } = sheet.told;
	const { lower } = sheet.context.tokens[i]!;
	const opens = i === sheet.stretch.from && /^(?:its?|they|their)$/.test(lower);
	if (!affiliation || !opens || !(isSubject(sheet, i) || POSSESSIVE.has(lower))) return null;
	const name = nameOf(sheet.context, affiliation);
	const { tokens } = sheet.context;
	// "it was a mistake", "it would be wrong": what happened
	const be = [tokens[i + 1], tokens[i + 2]].some((token) =>
		/^(?:is|was|be|been|['’]s)$/.test(token?.lower ?? ''),
	);
	if (!name || (lower === 'it' && (be || isExpletive(tokens, i)))) return null;
	sheet.tell(affiliation);
	sheet.confidence *= 0.95;
	return sheet.put(i, POSSESSIVE.has(lower) ? possessive(name) : name);
}

/** A pronoun nobody resolved: it may stay only when the fact's own subject explains it. */
export function writeUnresolved(sheet: Sheet, i: number): number {
	const { tokens } = sheet.context;
	const token = tokens[i]!;
	const fitting = sheet.fitting(THIRD[token.lower]!);
	checkReflexive(sheet, token.lower);
	const own = POSSESSIVE.has(token.lower) ? subjectBefore(sheet, i) : null;
	const written = fitting.length === 0 ? writeAffiliation(sheet, i) : null;
	if (written !== null) return written;
	// "said it will respond, because it won't allow …": whoever reads the first reads the second
	const again =
		token.lower === 'it' && sheet.told.said === 'it' && isSubject(sheet, i) && !isExpletive(tokens, i);
	if (isBound(sheet, i, fitting) || (own && fitting.includes(own))) {
		sheet.confidence *= 0.97;
		if (token.lower === 'it') sheet.told.said = 'it';
	} else if (again) sheet.confidence *= 0.93;
	else if (!(token.lower === 'it' && isExpletive(tokens, i))) sheet.problem('unclear-pronoun', token.text);
	return sheet.put(i, token.text);
}
