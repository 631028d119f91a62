/** "the line", "net profit" → the fuller words the article used for the same thing before. */
import { escaped } from '../text/escaped';
import type { Entity, Findings, Token } from '../types';
import { SAME_THINGS } from '../words/definites';
import { PEOPLE_NOUNS } from '../words/people-nouns';
import type { Context, Stretch } from './context';
import { ownerAfter, phraseAfter } from './definites';

/** Words by which a phrase may go on: "the closure of the Waverley Line", "a ban on hunting with dogs". */
const TIES = /^(?:of|in|between|for|on|against|with|about|into)$/;

/** After these only a name says which one: "a visit to Lund", "a report by the Tarn Fund". */
const NAME_TIES = /^(?:to|by)$/;
const MANY = 12;

/** "blamed the mandate for raising prices": not what the mandate is for. */
const isFor = (tokens: readonly Token[], i: number): boolean =>
	tokens[i]!.lower === 'for' && /ing$/.test(tokens[i + 1]?.lower ?? '');

function ties({ tokens, mentions }: Context, at: number): boolean {
	const { lower } = tokens[at]!;
	if (TIES.test(lower)) return true;
	if (!NAME_TIES.test(lower)) return false;
	const next = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
	return mentions.has(next) && mentions.get(next)!.mention.how !== 'pronoun';
}

/** The phrase that "the" or "a" at `i` opens, its noun at `head`, with what "of" and "on" tie to it. */
function phraseWithOf(context: Context, i: number, head: number): Stretch {
	const { tokens } = context;
	const limit = Math.min(context.findings.document.sentences[tokens[i]!.sentence]!.to, i + MANY);
	let to = Math.max(head + 1, phraseAfter(tokens, i, limit).to);
	while (to < limit && ties(context, to)) {
		const after = tokens[to + 1]?.pos === 'DET' ? to + 1 : to;
		const next = phraseAfter(tokens, after, limit);
		if (next.to === next.from || context.times.has(to + 1) || isFor(tokens, to) || context.quoted[to]! >= 0)
			break;
		to = next.to;
	}
	return { from: i, to };
}

/** Where the noun phrase of a noun at `head` begins: back over its adjectives and names to its article. */
function phraseStart(tokens: readonly Token[], head: number): number {
	let at = head;
	while (
		at > 0 &&
		tokens[at - 1]!.sentence === tokens[head]!.sentence &&
		(/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[at - 1]!.pos) || joinsTwo(tokens, at - 1))
	)
		at--;
	return at;
}

/** "the Lund and Tarn game", "the Lund v Tarn match": between two names of one phrase. */
const joinsTwo = (tokens: readonly Token[], i: number): boolean =>
	/^(?:and|v|vs|versus|-)$/.test(tokens[i]!.lower) &&
	tokens[i - 1]?.pos === 'PROPN' &&
	tokens[i + 1]?.pos === 'PROPN';

/** The noun and those for the same thing. */
const alike = (noun: string): ReadonlySet<string> =>
	new Set([noun, ...SAME_THINGS.filter((nouns) => nouns.has(noun)).flatMap((nouns) => [...nouns])]);

/** Enough to know which one: a name in it, or "of", "on", "for" with what it is about. */
function isNamed({ tokens, mentions }: Context, { from, to }: Stretch): boolean {
	for (let i = from + 1; i < to; i++)
		if (
			tokens[i]!.pos === 'PROPN' ||
			mentions.has(i) ||
			/^(?:of|on|for|against|between|with|about|into)$/.test(tokens[i]!.lower)
		)
			return true;
	return false;
}

const FAR = 400;

/** All earlier phrases with the noun `head`, nearest first; null when one of them is not in the singular, or quoted. */
function earlierPhrases(context: Context, i: number, head: string): Stretch[] | null {
	const { tokens } = context;
	const found: Stretch[] = [];
	const heads = alike(head);
	for (let at = i - 1; at >= Math.max(0, i - FAR); at--) {
		const word = tokens[at]!.lower;
		if (/s$/.test(word) && (heads.has(word.slice(0, -1)) || heads.has(word.slice(0, -2)))) return null;
		if (!heads.has(word) || !/^(?:NOUN|PROPN)$/.test(tokens[at]!.pos)) continue;
		if (/^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '') || /^['’]s?$/.test(tokens[at + 1]?.lower ?? ''))
			continue;
		const start = phraseStart(tokens, at);
		const article = tokens[start - 1];
		if (context.quoted[start]! >= 0) continue;
		// "two bronze bells": counted, as good as an article
		const counted = tokens[start]!.pos === 'NUM' && start < at;
		if (!counted && (!article || !/^(?:the|an?)$/.test(article.lower))) {
			if (start === at) continue;
			return null;
		}
		const phrase = phraseWithOf(context, start - 1, at);
		// A phrase that reaches as far as the word itself would explain it by itself, for ever.
		if (phrase.to <= i) found.push(phrase);
	}
	return found;
}

/** "at the Tarn Council's annual", "a call by Lund's": the phrase goes on with what it needs. */
const isCut = (tokens: readonly Token[], { to }: Stretch): boolean =>
	!/^(?:NOUN|PROPN|NUM|SYM)$/.test(tokens[to - 1]!.pos) ||
	/^(?:NOUN|PROPN)$/.test(tokens[to]?.pos ?? '') ||
	/^['’]s?$/.test(tokens[to]?.lower ?? '');

/** An adjective that says of which kind: "presidential", "Democratic", "statewide"; not "new", "final". */
const KIND_ADJECTIVE = /^\p{Lu}|(?:al|ic|ary|ial|wide|time)$/u;

const NO_KIND =
	/^(?:final|usual|real|additional|potential|eventual|actual|total|special|annual|initial|crucial|controversial|unusual|historic|specific|dramatic|realistic|pivotal|original|critical|successful)$/;

const isOfKind = ({ pos, lower, text }: Token): boolean =>
	pos === 'PROPN' || pos === 'NOUN' || (pos === 'ADJ' && KIND_ADJECTIVE.test(text) && !NO_KIND.test(lower));

/** What a word for its kind names well enough: of "story", "video" or "council" there are too many. */
const OF_A_KIND =
	/^(?:race|nomination|convention|debate|primary|election|contest|bill|legislation|deal|agreement|law|tax|ban|strike|inquiry|investigation|summit|festival|tournament|championship|merger|takeover|virus|freeze|turnout|allegations|lawsuit|referendum)$/;

/**
 * "the race" at token `i` → the stretch "presidential race": every race the article named before it with a word for its
 * kind is that one; null where it named two, several, or somebody's.
 */
export function kindPhrase(context: Context, i: number, limit: number): Stretch | null {
	const { tokens } = context;
	const { from, to } = ownerAfter(tokens, i, limit);
	const head = tokens[from]?.lower ?? '';
	if (to - from !== 1 || tokens[from]!.pos !== 'NOUN' || !OF_A_KIND.test(head)) return null;
	const found: Stretch[] = [];
	for (let at = 0; at < i; at++) {
		const { lower, pos } = tokens[at]!;
		if (pos === 'NOUN' && (lower === `${head}s` || lower === `${head}es`)) return null;
		if (lower !== head || !/^(?:NOUN|PROPN)$/.test(pos) || tokens[at + 1]?.pos === 'NOUN') continue;
		const start = phraseStart(tokens, at);
		const before = tokens[start - 1]?.lower ?? '';
		// somebody's, or one of several
		if (/^(?:['’]s?|his|her|its|their|my|our|your|this|that|another|other|each|every|one)$/.test(before))
			return null;
		if (tokens.slice(start, at).some(isOfKind)) found.push({ from: start, to: at + 1 });
		// "a ban on hunting" beside "the fishing ban"
		else if (/^an?$/.test(before) || TIES.test(tokens[at + 1]?.lower ?? '')) return null;
	}
	const fullest = [...found].sort((a, b) => b.to - b.from - (a.to - a.from))[0];
	if (!fullest || fullest.to - fullest.from > 4) return null;
	const words = (stretch: Stretch) => tokens.slice(stretch.from, stretch.to - 1).filter(isOfKind);
	const all = new Set(words(fullest).map(({ lower }) => lower));
	if (!found.every((one) => words(one).every(({ lower }) => all.has(lower)))) return null;
	return tokens.slice(fullest.from, fullest.to - 1).every(isOfKind) ? fullest : null;
}

/** How many sentences back somebody's campaign may have been told. */
const CAMPAIGN_NEAR = 3;

/** "the campaign" at token `i` → the one person whose campaign was told shortly before: "Lind's campaign", "the Lind campaign". */
export function campaigner({ tokens, mentions, quoted }: Context, i: number): Entity | null {
	const found = new Set<Entity>();
	for (let at = i - 1; at > 0 && tokens[i]!.sentence - tokens[at]!.sentence <= CAMPAIGN_NEAR; at--) {
		if (!/^(?:campaign|campaigns)$/.test(tokens[at]!.lower) || quoted[at]! >= 0) continue;
		for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
			const owner = mentions.get(back);
			const adjacent =
				owner && (owner.to === at || (owner.to === at - 1 && /^['’]s?$/.test(tokens[at - 1]!.lower)));
			if (adjacent && owner.entity.type === 'person') found.add(owner.entity);
		}
	}
	const [person] = found;
	return person && found.size === 1 ? person : null;
}

/** Who is to be chosen: for this office, or for another. */
const ONE_OF_SEVERAL = /^(?:nominee|candidate|contender|challenger|appointee|governor|senator)$/;

/**
 * "the line", "the new law" at token `i` → the stretch "the Waverley Line" or "a new law on hunting with dogs" told before;
 * null when the article named nothing of that kind, or named two.
 */
export function fullerPhrase(context: Context, i: number, limit: number): Stretch | null {
	const { tokens } = context;
	const { from, to } = ownerAfter(tokens, i, limit);
	if (to === from || to - from > 3) return null;
	const own = tokens.slice(from, to).map((token) => token.lower);
	const head = own.at(-1)!;
	if (PEOPLE_NOUNS.has(head) || ONE_OF_SEVERAL.test(head)) return null;
	if (tokens[to - 1]!.pos === 'PROPN' && own.length === 1) return null;
	const found = earlierPhrases(context, i, head);
	if (!found) return null;
	const fullest = found.reduce<Stretch | null>(
		(best, phrase) => (best && best.to - best.from >= phrase.to - phrase.from ? best : phrase),
		null,
	);
	if (!fullest || !isNamed(context, fullest) || isCut(tokens, fullest)) return null;
	// "one port of Lund": not "the one port"
	if (tokens[fullest.from + 1]?.lower === 'one') return null;
	const words = new Set([
		...alike(head),
		...tokens.slice(fullest.from, fullest.to).map((token) => token.lower),
	]);
	// every other phrase with that noun must be this one in fewer words
	const same = (phrase: Stretch) =>
		tokens.slice(phrase.from + 1, headEnd(tokens, phrase)).every((token) => words.has(token.lower));
	return found.every(same) && own.every((word) => words.has(word)) ? fullest : null;
}

/**
 * "the line" at token `i`, in an article headed "Lund to build a tram line" → the stretch "tram line"; null where the
 * headline does not name it, or the article speaks of two.
 */
export function headlinePhrase(context: Context, i: number, limit: number): Stretch | null {
	const { tokens, findings } = context;
	const { from, to } = ownerAfter(tokens, i, limit);
	if (to === from || to - from > 2) return null;
	const head = tokens[to - 1]!.lower;
	const title = findings.document.title?.toLowerCase() ?? '';
	if (PEOPLE_NOUNS.has(head) || !new RegExp(`(?<!\\p{L})${escaped(head)}(?!\\p{L})`, 'u').test(title))
		return null;
	const found = earlierPhrases(context, i, head);
	const cores = (found ?? []).map((phrase) => ({ from: phrase.from + 1, to: headEnd(tokens, phrase) }));
	const fullest = cores.sort((a, b) => b.to - b.from - (a.to - a.from))[0];
	if (!fullest || fullest.to - fullest.from < 2) return null;
	const words = tokens.slice(fullest.from, fullest.to).map((token) => token.lower);
	const same = (core: Stretch) =>
		tokens.slice(core.from, core.to).every((token) => words.includes(token.lower));
	const own = tokens.slice(from, to).every((token) => words.includes(token.lower));
	return own && cores.every(same) ? fullest : null;
}

/** Where the phrase's own noun ends, before "of", "on", "with". */
function headEnd(tokens: readonly Token[], { from, to }: Stretch): number {
	let at = from + 1;
	while (at < to && !TIES.test(tokens[at]!.lower) && !NAME_TIES.test(tokens[at]!.lower)) at++;
	return at;
}

/**
 * The organisation an article about one organisation is about: "net profit" is its net profit.
 * It opens the article and is named more often than all other organisations together; else null.
 */
export function findOwner(findings: Findings): Entity | null {
	const { document, entities } = findings;
	const opening = document.sentences
		.filter((sentence) => sentence.whole && document.blocks[sentence.block]?.kind === 'paragraph')
		.slice(0, 3);
	const organisations = entities.filter((entity) => entity.type === 'organisation');
	const opens = (entity: Entity) =>
		entity.mentions.some((mention) =>
			opening.some((sentence) => sentence.start <= mention.start && mention.start < sentence.end),
		);
	const [owner] = organisations.filter(opens).sort((a, b) => b.mentions.length - a.mentions.length);
	if (!owner) return null;
	const others = organisations
		.filter((entity) => entity !== owner)
		.reduce((most, entity) => Math.max(most, entity.mentions.length), 0);
	return owner.mentions.length >= 2 && owner.mentions.length > 1.5 * others ? owner : null;
}
