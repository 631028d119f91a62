/** Article → which names it ties to which nouns, so that "the firm", "the lobby group", "the hospital" can be told by name. */
import type { Entity, Token } from '../types';
import { phraseAfter } from './definites';
import type { MentionAt } from './context';

/** What the article says an entity is: the noun, and all words it was described with. */
export interface KindName {
	entity: Entity;
	words: ReadonlySet<string>;
	/** The token from which on the reader knows. */
	from: number;
}

type Kinds = Map<string, KindName[]>;

function add(kinds: Kinds, noun: string, name: KindName): void {
	const known = kinds.get(noun) ?? [];
	const same = known.find((one) => one.entity === name.entity);
	if (!same) kinds.set(noun, [...known, name]);
	else {
		const words = new Set([...same.words, ...name.words]);
		kinds.set(
			noun,
			known.map((one) => (one === same ? { ...one, words, from: Math.min(one.from, name.from) } : one)),
		);
	}
}

const lowers = (tokens: readonly Token[]): Set<string> => new Set(tokens.map((token) => token.lower));

/** "Tarn County Hospital" is a hospital, the "Bank of Lund" a bank. */
function byName(kinds: Kinds, tokens: readonly Token[], { from, to, entity }: MentionAt): void {
	const words = tokens.slice(from, to);
	const stop = words.findIndex((token) => /^(?:of|for)$/.test(token.lower));
	const head = stop > 0 ? words[stop - 1] : words.at(-1);
	if (words.length < 2 || !head?.ordinary) return;
	add(kinds, head.lower, { entity, words: lowers(words), from });
}

/** "luxury goods firm Borg": the nouns right before the name. */
function byNounBefore(kinds: Kinds, tokens: readonly Token[], { from, to, entity }: MentionAt): void {
	const head = tokens[from - 1];
	if (head?.pos !== 'NOUN' || head.sentence !== tokens[from]!.sentence || /s$/.test(head.lower)) return;
	let start = from - 1;
	while (/^(?:NOUN|ADJ|PROPN)$/.test(tokens[start - 1]?.pos ?? '')) start--;
	add(kinds, head.lower, { entity, words: lowers(tokens.slice(start, to)), from });
}

/** "Borg, a luxury goods firm", "Borg is the biggest lobby group": the noun after comma or "is". */
function byNounAfter(kinds: Kinds, tokens: readonly Token[], { to, entity }: MentionAt): void {
	const [joint, article] = [tokens[to], tokens[to + 1]];
	// after a comma "the" may open something else: "in Borg, the government …"
	const opens =
		joint?.text === ',' ? /^an?$/ : /^(?:is|was)$/.test(joint?.lower ?? '') ? /^(?:an?|the)$/ : null;
	if (!opens?.test(article?.lower ?? '')) return;
	const phrase = phraseAfter(tokens, to + 1, Math.min(tokens.length, to + 10));
	const head = tokens[phrase.to - 1];
	if (head?.pos !== 'NOUN' || phrase.to === phrase.from) return;
	// "Borg, the firm's owner": said of somebody else
	if (tokens.slice(phrase.from, phrase.to).some((token) => /^['’]s?$/.test(token.lower))) return;
	add(kinds, head.lower, { entity, words: lowers(tokens.slice(phrase.from, phrase.to)), from: to });
}

/** All nouns the article ties to organisations and places by name, apposition or "is". */
export function findKindNames(tokens: readonly Token[], mentions: Iterable<MentionAt>): Kinds {
	const kinds: Kinds = new Map();
	for (const mention of mentions) {
		if (mention.entity.type === 'person' || mention.entity.members) continue;
		if (!/^(?:name|short-name|acronym)$/.test(mention.mention.how)) continue;
		byName(kinds, tokens, mention);
		byNounBefore(kinds, tokens, mention);
		if (mention.entity.type === 'organisation') byNounAfter(kinds, tokens, mention);
	}
	return kinds;
}

/** "the lobby group", "the firm" → the one name that the article tied to the noun before; null when there is none or are two. */
export function nameOfKind(kinds: Kinds, words: readonly Token[], at: number): Entity | null {
	const head = words.at(-1);
	if (!head || !/^(?:NOUN|PROPN)$/.test(head.pos)) return null;
	const all = kinds.get(head.lower) ?? [];
	const known = words.length > 1 && all.length === 1 ? all : all.filter((one) => one.from < at);
	const fitting = known.filter((one) => words.every((token) => one.words.has(token.lower)));
	if (fitting.length !== 1 || (words.length === 1 && known.length > 1)) return null;
	return fitting[0]!.entity;
}

/** "Supreme Court", "Department of Education": names made of ordinary words have "the". */
const COMMON_HEAD =
	/(?:Court|Department|Party|Bureau|Agency|Commission|Council|Union|Administration|Authority)$|^(?:Department|Bureau|Office|Federation|Bank) (?:of|for) /;

/** Is "the" wanting before the name, where it takes the place of "the party", "the agency"? */
export const hasThe = (
	tokens: readonly Token[],
	mentions: Iterable<MentionAt>,
	entity: Entity,
	name: string,
): boolean => !/^the /i.test(name) && (takesThe(tokens, mentions, entity) || COMMON_HEAD.test(name));

/** Is the name written with "the": "the Tarn Line", not "the Borg"? */
export function takesThe(tokens: readonly Token[], mentions: Iterable<MentionAt>, entity: Entity): boolean {
	for (const one of mentions)
		if (one.entity === entity && one.mention.how === 'name')
			return tokens[one.from]!.lower === 'the' || tokens[one.from - 1]?.lower === 'the';
	return false;
}
