/** he, she, his, her → the person meant: gender, subject first, nearest first; on a tie nobody. */
import type { Document, Token } from '../types';
import { ADDRESSING } from '../words/addressing';
import { ROLES } from '../words/titles';
import type { Draft, Place } from './draft';

type Gender = 'male' | 'female';

const PRONOUNS = new Map<string, Gender>([
	...['he', 'him', 'his', 'himself'].map((word) => [word, 'male'] as const),
	...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
]);
const SENTENCES_BACK = 3;

interface Held {
	person: Draft;
	place: Place;
	/** The head of a subject: before the verb, not after a preposition, no possessive. */
	subject: boolean;
	quoted: boolean;
	/** The first subject of its sentence, or who says it: the main clause is about them. */
	main: boolean;
	/** A pronoun that somebody may have taken whom nobody knows by name. */
	passed?: boolean;
}

/** For each token: the index of the quotation around it, or -1. */
export function quotationOf(document: Document): Int32Array {
	const owner = new Int32Array(document.tokens.length).fill(-1);
	let token = 0;
	for (const quotation of [...document.quotations].sort((a, b) => a.start - b.start)) {
		if (quotation.kind !== 'speech') continue;
		while (token > 0 && (document.tokens[token - 1]?.start ?? 0) >= quotation.start) token--;
		while ((document.tokens[token]?.start ?? Infinity) < quotation.start) token++;
		for (let i = token; (document.tokens[i]?.start ?? Infinity) < quotation.end; i++)
			owner[i] = quotation.index;
	}
	return owner;
}

/** Whether a mention stands where subjects stand: at the head of its clause, no preposition before it. */
export function isSubject(tokens: readonly Token[], place: Place): boolean {
	const after = tokens[place.to];
	if (after && after.sentence === place.sentence && (/^['’]s?$/.test(after.text) || after.pos === 'NOUN'))
		return false;
	for (let i = place.from - 1; i >= 0; i--) {
		const token = tokens[i] as Token;
		if (token.sentence !== place.sentence) return true;
		if (token.pos === 'ADP')
			return token.lower === 'as' || token.lower === 'after' || token.lower === 'before';
		if (token.pos === 'VERB' || token.pos === 'AUX') return inverted(tokens, i);
		if (
			token.text === ',' ||
			token.pos === 'SCONJ' ||
			/^["“”.;:—-]$/.test(token.text) ||
			/^(?:when|while|who|how|why|where|what|and|but)$/.test(token.lower)
		)
			return true;
	}
	return true;
}

/** `"…," said Jane Doe`: the subject follows its verb. */
function inverted(tokens: readonly Token[], verb: number): boolean {
	return (
		/^["”’]$|^''$/.test(tokens[verb - 1]?.text ?? '') ||
		(tokens[verb - 1]?.text === ',' && /^(?:said|says)$/.test(tokens[verb]?.lower ?? ''))
	);
}

/** "Jane Doe, who …": the subject of what follows. */
const isRelative = (tokens: readonly Token[], place: Place): boolean =>
	tokens[place.to]?.lower === 'who' ||
	(tokens[place.to]?.text === ',' && tokens[place.to + 1]?.lower === 'who');

const fits = (person: Draft, gender: Gender): boolean => person.gender === gender;

/** Somebody whose gender nobody knows may be meant too: a known one must not win for that alone. */
const mayFit = (person: Draft, gender: Gender): boolean => person.gender === null || fits(person, gender);
/** How far somebody of unknown gender must lead to be meant. */
const CLEAR_LEAD = 1.5;

/** "her" and "his" before a noun belong to it: they may mean the subject of the very clause. */
function isPossessive(token: Token, next: Token | undefined): boolean {
	return token.lower === 'his' || (token.lower === 'her' && !!next && /^(?:NOUN|ADJ|PROPN)$/.test(next.pos));
}

const isObject = (token: Token, tokens: readonly Token[]): boolean =>
	token.lower === 'him' || (token.lower === 'her' && !isPossessive(token, tokens[token.index + 1]));

/**
 * Whoever acts on an object pronoun, who cannot be meant by it (Chomsky's principle B): "having Lind treat him",
 * "voters who back him". Null where the verb's subject is no person, or not to be seen.
 */
function actorOf(token: Token, tokens: readonly Token[], all: readonly Held[]): Held | null {
	let verb = token.index - 1;
	while (/^(?:ADP|ADV|PART)$/.test(tokens[verb]?.pos ?? '') && tokens[verb]!.sentence === token.sentence)
		verb--;
	if (tokens[verb]?.pos !== 'VERB' || tokens[verb]!.sentence !== token.sentence) return null;
	while (/^(?:AUX|ADV|PART|VERB)$/.test(tokens[verb - 1]?.pos ?? '')) verb--;
	return all.find(({ place }) => place.to === verb && place.sentence === token.sentence) ?? null;
}

/** Where the verb stands whose object this is: before the words that belong to the name. */
function verbBefore({ from }: Place, tokens: readonly Token[]): number {
	let verb = from - 1;
	while (/^(?:PROPN|NOUN|ADJ|DET)$/.test(tokens[verb]?.pos ?? '') && from - verb < 5) verb--;
	return verb;
}

/** "accused Lind of using his post": his is Lind's. */
function isAddressed(place: Place, token: Token, tokens: readonly Token[]): boolean {
	if (isObject(token, tokens)) return false;
	const verb = verbBefore(place, tokens);
	const next = tokens[place.to];
	// "vote for Lind because of his views"
	if (
		next?.lower === 'because' &&
		token.index === place.to + 2 &&
		/^(?:for|against)$/.test(tokens[place.from - 1]?.lower ?? '')
	)
		return true;
	if (!ADDRESSING.test(tokens[verb]?.lower ?? '') || tokens[verb]!.pos !== 'VERB') return false;
	if (!/^(?:of|for|over|about|on|that|as|he|she)$/.test(next?.lower ?? '')) return false;
	return !tokens
		.slice(place.to + 1, token.index)
		.some(({ text, sentence }) => sentence !== token.sentence || /^(?:whether|that|[,;:—“”"])$/.test(text));
}

/** "asked Lind whether it was safe. “It is,” she said": the answer is Lind's. */
function isAnswering(place: Place, token: Token, tokens: readonly Token[]): boolean {
	if (!/^(?:said|says|replied|answered|responded)$/.test(tokens[token.index + 1]?.lower ?? '')) return false;
	const verb = verbBefore(place, tokens);
	return (
		/^(?:asked|questioned|pressed)$/.test(tokens[verb]?.lower ?? '') &&
		tokens[verb - 1]?.pos !== 'AUX' &&
		/^(?:whether|if|about|on|how|why|what|when|who)$/.test(tokens[place.to]?.lower ?? '')
	);
}

/** How near and how prominent a candidate is; higher is better. */
function score(held: Held, token: Token, tokens: readonly Token[], all: readonly Held[]): number {
	const distance = token.sentence - held.place.sentence;
	let points = 10 - distance * 3;
	if (held.subject) points += 3;
	if (held.main) points += 1.2;
	if (distance === 0 && isRelative(tokens, held.place)) points += held.subject ? 1 : 4;
	if (held.place.how === 'pronoun') points += 0.5;
	if (held.quoted) points -= 3;
	if (isObject(token, tokens) && distance === 0) {
		const actor = actorOf(token, tokens, all);
		if (actor ? held.person === actor.person : held.subject) points -= actor ? 6 : 4;
	}
	if (distance === 0 && isAddressed(held.place, token, tokens)) points += 5;
	if (distance === 0 && ownsSubject(held.place, token, tokens)) points += 4.2;
	if (distance === 1 && isAnswering(held.place, token, tokens)) points += 7;
	const first = token.index === 0 || tokens[token.index - 1]?.sentence !== token.sentence;
	if (first && distance === 1 && held.subject) points += 1;
	return points;
}

/** "said Ruiz's plan gives his town": he may be the owner of what acts as well as whoever spoke. */
function ownsSubject(place: Place, token: Token, tokens: readonly Token[]): boolean {
	const owner =
		/^['’]s?$/.test(tokens[place.to]?.lower ?? '') && isPossessive(token, tokens[token.index + 1]);
	const between = tokens.slice(place.to + 1, token.index);
	return (
		owner &&
		between.some(({ pos }) => pos === 'VERB' || pos === 'AUX') &&
		!between.some(({ text }) => /^[,;:—“”"]$/.test(text))
	);
}

/** It opens its sentence. */
const isFirst = (tokens: readonly Token[], place: Place): boolean =>
	tokens[place.from - 1]?.sentence !== place.sentence;

interface Found {
	person: Draft;
	/** How far ahead of the next. */
	lead: number;
	/** The next stands in the same sentence. */
	beside: boolean;
	/** Token at which the mention begins. */
	at: number;
	/** The mention is a pronoun that somebody unknown may have taken. */
	passed: boolean;
}

/** The best of the last mentions; null on a tie between two people. */
function best(candidates: readonly Held[], token: Token, tokens: readonly Token[]): Found | null {
	const points = new Map<Draft, { held: Held; value: number }>();
	for (const held of candidates) {
		const value = score(held, token, tokens, candidates) + held.place.start / 1e7;
		if (value > (points.get(held.person)?.value ?? -Infinity)) points.set(held.person, { held, value });
	}
	const [first, second] = [...points.values()].toSorted((a, b) => b.value - a.value);
	if (!first) return null;
	const lead = second ? first.value - second.value : ALONE;
	const beside = first.held.place.sentence === second?.held.place.sentence;
	const { person, place, passed = false } = first.held;
	return lead < 0.4 ? null : { person, lead, beside, at: place.from, passed };
}

/** The lead of somebody who has no rival. */
const ALONE = 5;

/**
 * Shares of right ones among 214 pronouns of looked-at articles, each read by somebody who did not see whom the rules took:
 * clearly ahead 133 of 135; inside quotations 13 of 14; a sentence nearer than its rival 25 of 25, by less 6 of 10; ahead of
 * one in the same sentence as its main subject only, 10 of 17, and by less, 4 of 13.
 */
function confidenceOf({ lead, beside }: Found, quoted: boolean): number {
	if (quoted) return 0.9;
	if (lead > 4.3) return 0.98;
	if (!beside) return lead > 2.9 ? 0.95 : 0.7;
	return lead > 3.9 ? 0.65 : 0.45;
}

function heldMentions(people: readonly Draft[], document: Document, owner: Int32Array): Held[] {
	const held = people.flatMap((person) =>
		person.mentions.map((place): Held => {
			const subject = isSubject(document.tokens, place);
			return { person, place, subject, quoted: (owner[place.from] ?? -1) >= 0, main: false };
		}),
	);
	held.sort((a, b) => a.place.start - b.place.start);
	let sentence = -1;
	for (const one of held) {
		if (!one.subject || one.quoted) continue;
		one.main = one.place.sentence !== sentence || inverted(document.tokens, one.place.from - 1);
		sentence = one.place.sentence;
	}
	return held;
}

/** Unknown gender: the only person of late whose gender nobody knows takes the pronoun's. */
function adopt(recent: readonly Held[], gender: Gender, sentence: number): Draft | null {
	const here = recent.filter(({ place }) => place.sentence === sentence);
	const near = here.some(({ person }) => fits(person, gender) || person.gender === null) ? here : recent;
	const unknown = new Set(near.filter(({ person }) => person.gender === null).map(({ person }) => person));
	const known = near.some(({ person }) => fits(person, gender));
	if (known || unknown.size !== 1) return null;
	const [person] = unknown;
	return person ?? null;
}

const placeOf = (token: Token, confidence: number): Place => ({
	start: token.start,
	end: token.end,
	from: token.index,
	to: token.index + 1,
	sentence: token.sentence,
	how: 'pronoun',
	confidence,
});

/** "For his part, the minister …", "In her speech, Ms Doe …": the person comes after. */
function comesAhead(token: Token, tokens: readonly Token[]): boolean {
	const before = tokens[token.index - 1];
	const opens = before?.pos === 'ADP' && tokens[token.index - 2]?.sentence !== token.sentence;
	return opens && before.sentence === token.sentence && tokens[token.index + 1]?.lower === 'part';
}

/** How sure a pronoun is that means somebody before a name which is nobody's, and acts: that may be a person too. */
const PASSED = 0.7;

/** "Bann shrugged", where nobody knows who Bann is: it stands before its verb, and opens its sentence or follows a comma. */
function acts({ from, to }: Pick<Place, 'from' | 'to'>, tokens: readonly Token[]): boolean {
	const [before, first, after] = [tokens[from - 1], tokens[from]!, tokens[to]];
	return (
		to - from <= 3 &&
		after?.sentence === first.sentence &&
		(after.pos === 'AUX' || (after.pos === 'VERB' && /(?:ed|id|ew|oke|ote)$/.test(after.lower))) &&
		(before?.sentence !== first.sentence ||
			/^(?:,|how|why|that|when|while|as|if|whether|because|and|but)$/.test(before.lower))
	);
}

/** Words that may stand between "the" and its noun: "the former Lund governor". */
const INNER = /^(?:ADJ|NOUN|PROPN|NUM)$/;

/** "The former governor has": at the head of a sentence somebody by his office, whom no name is known to be. */
function described({ tokens, sentences }: Document, held: readonly Held[]): Pick<Place, 'from' | 'to'>[] {
	const linked = new Set(held.map(({ place }) => `${place.sentence} ${place.to}`));
	return sentences.flatMap(({ from, to }) => {
		if (tokens[from]?.lower !== 'the') return [];
		let end = from + 1;
		while (end < to && end - from < 6 && INNER.test(tokens[end]!.pos)) end++;
		const head = tokens[end - 1]!;
		const known = linked.has(`${head.sentence} ${end}`);
		return ROLES.has(head.lower) && !known && /^(?:AUX|VERB)$/.test(tokens[end]?.pos ?? '')
			? [{ from, to: end }]
			: [];
	});
}

/** "dropped the mayor of Lund after he": behind a determiner somebody by his office, whom no name is known to be, in the pronoun's own sentence. */
function unnamedBefore(token: Token, from: number, tokens: readonly Token[], held: readonly Held[]): boolean {
	if (!/^s?he$/.test(token.lower)) return false;
	for (let at = token.index - 1; at > from && tokens[at]!.sentence === token.sentence; at--) {
		const { pos, lower } = tokens[at]!;
		if (
			pos !== 'NOUN' ||
			!ROLES.has(lower) ||
			!/^(?:of|who|after|when|because|that|as|while|before)$/.test(tokens[at + 1]?.lower ?? '')
		)
			continue;
		let start = at;
		while (at - start < 4 && INNER.test(tokens[start - 1]?.pos ?? '')) start--;
		const known = held.some(({ place }) => place.from <= at + 1 && at < place.to);
		if (known || !/^(?:an?|the)$/.test(tokens[start - 1]?.lower ?? '')) continue;
		// "he is a mayor who", "as the mayor of Lund": he himself
		if (/^(?:VERB|ADP)$/.test(tokens[start - 2]?.pos ?? '') && tokens[start - 2]!.lower !== 'as') return true;
	}
	return false;
}

/** Adds the pronouns to the people they mean. Inside quotations only when there is but one it can be. */
export function linkPronouns(
	people: readonly Draft[],
	document: Document,
	others: readonly Pick<Place, 'from' | 'to'>[] = [],
): void {
	const { tokens } = document;
	const owner = quotationOf(document);
	const held = heldMentions(people, document, owner);
	const strangers = others.filter((one) => acts(one, tokens));
	const officers = described(document, held);
	const recent: Held[] = [];
	let next = 0;
	for (const token of tokens) {
		const gender = token.pos === 'PRON' || token.pos === 'DET' ? PRONOUNS.get(token.lower) : undefined;
		if (!gender) continue;
		while ((held[next]?.place.start ?? Infinity) < token.start) recent.push(held[next++] as Held);
		while (recent[0] && token.sentence - recent[0].place.sentence > SENTENCES_BACK) recent.shift();
		const quoted = (owner[token.index] ?? -1) >= 0;
		const ahead = comesAhead(token, tokens)
			? held.slice(next, next + 3).find((one) => one.subject && one.place.sentence === token.sentence)
			: undefined;
		if (ahead && ahead.person.gender !== (gender === 'male' ? 'female' : 'male')) {
			ahead.person.gender = gender;
			ahead.person.mentions.push(placeOf(token, 0.85));
			continue;
		}
		const adopted = quoted ? null : adopt(recent, gender, token.sentence);
		if (adopted) adopted.gender = gender;
		// “Hungary returns to her habitat”: what is quoted tells nobody's gender
		const all = recent.filter(({ person }) => (quoted ? fits : mayFit)(person, gender));
		// “Lind's friends say he will stay”: whom the quotation itself has named, before all others
		const within = quoted
			? recent.filter(
					({ person, place }) => owner[place.from] === owner[token.index] && mayFit(person, gender),
				)
			: [];
		const candidates = within.some(({ place }) => place.how !== 'pronoun') ? within : all;
		const people = new Set(candidates.map(({ person }) => person));
		const found = quoted && people.size !== 1 ? null : best(candidates, token, tokens);
		if (!found || (!fits(found.person, gender) && found.lead < CLEAR_LEAD)) continue;
		found.person.gender = gender;
		const near = ({ from }: Pick<Place, 'from'>) =>
			from < token.index && token.sentence - tokens[from]!.sentence <= 1;
		const passed =
			found.passed ||
			strangers.some((one) => one.from > found.at && near(one)) ||
			unnamedBefore(token, found.at, tokens, held) ||
			// "The former governor was behind Lind. He …": the sentence is about the governor
			officers.some((one) => tokens[one.from]!.sentence >= tokens[found.at]!.sentence && near(one));
		const place = placeOf(token, Math.min(passed ? PASSED : 1, confidenceOf(found, quoted)));
		found.person.mentions.push(place);
		recent.push({
			person: found.person,
			place,
			subject: isSubject(tokens, place),
			quoted,
			main: isFirst(tokens, place),
			passed,
		});
	}
}
