/** "the line", "net profit" → the fuller words the article used for the same thing before. */
import { escaped } from '../text/escaped';
import type { Entity, Findings, Token } from '../types';
import { PEOPLE_NOUNS } from '../words/people-nouns';
import type { Context, Stretch } from './context';
import { ownerAfter, phraseAfter } from './definites';

/** Words by which a phrase may go on: "the closure of the Waverley Line", "a ban on hunting with dogs". */
const TIES = /^(?:of|in|between|for|on|against)$/;
const MANY = 12;

/** "blamed the mandate for raising prices": not what the mandate is for. */
const isFor = (tokens: readonly Token[], i: number): boolean =>
	tokens[i]!.lower === 'for' && /ing$/.test(tokens[i + 1]?.lower ?? '');

function phraseWithOf(context: Context, i: number): Stretch {
	const { tokens } = context;
	const limit = Math.min(context.findings.document.sentences[tokens[i]!.sentence]!.to, i + MANY);
	let { to } = phraseAfter(tokens, i, limit);
	while (TIES.test(tokens[to]?.lower ?? '') && to < limit) {
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
		/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[at - 1]!.pos) &&
		tokens[at - 1]!.sentence === tokens[head]!.sentence
	)
		at--;
	return at;
}

/** Enough to know which one: a name in it, or "of", "on", "for" with what it is about. */
function isNamed({ tokens, mentions }: Context, { from, to }: Stretch): boolean {
	for (let i = from + 1; i < to; i++)
		if (
			tokens[i]!.pos === 'PROPN' ||
			mentions.has(i) ||
			/^(?:of|on|for|against|between)$/.test(tokens[i]!.lower)
		)
			return true;
	return false;
}

const FAR = 400;

/** All earlier phrases with the noun `head`, nearest first; null when one of them is not in the singular, or quoted. */
function earlierPhrases(context: Context, i: number, head: string): Stretch[] | null {
	const { tokens } = context;
	const found: Stretch[] = [];
	for (let at = i - 1; at >= Math.max(0, i - FAR); at--) {
		if (tokens[at]!.lower === `${head}s` || tokens[at]!.lower === `${head}es`) return null;
		if (tokens[at]!.lower !== head || !/^(?:NOUN|PROPN)$/.test(tokens[at]!.pos)) continue;
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
		const phrase = phraseWithOf(context, start - 1);
		// A phrase that reaches as far as the word itself would explain it by itself, for ever.
		if (phrase.to <= i) found.push(phrase);
	}
	return found;
}

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
	if (PEOPLE_NOUNS.has(head) || (tokens[to - 1]!.pos === 'PROPN' && own.length === 1)) return null;
	const found = earlierPhrases(context, i, head);
	if (!found) return null;
	const fullest = found.reduce<Stretch | null>(
		(best, phrase) => (best && best.to - best.from >= phrase.to - phrase.from ? best : phrase),
		null,
	);
	if (!fullest || !isNamed(context, fullest)) return null;
	const words = new Set(tokens.slice(fullest.from, fullest.to).map((token) => token.lower));
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
	while (at < to && !TIES.test(tokens[at]!.lower)) at++;
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
