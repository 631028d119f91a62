/** "the line", "net profit" → the fuller words the article used for the same thing before. */
import type { Entity, Findings, Token } from '../types';
import type { Context, Stretch } from './context';
import { phraseAfter } from './definites';

/** Words that a longer name may go on with: "the closure of the Waverley Line". */
function phraseWithOf(context: Context, i: number): Stretch {
	const { tokens } = context;
	const limit = context.findings.document.sentences[tokens[i]!.sentence]!.to;
	let { to } = phraseAfter(tokens, i, limit);
	while (/^(?:of|in|between|and)$/.test(tokens[to]?.lower ?? '') && to < limit) {
		const after = tokens[to + 1]?.pos === 'DET' ? to + 1 : to;
		const next = phraseAfter(tokens, after, limit);
		if (next.to === next.from) break;
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

/** Enough to know which one: a name in it, or "of" with a name. */
function isNamed(context: Context, { from, to }: Stretch): boolean {
	for (let i = from; i < to; i++)
		if (i > from && (context.tokens[i]!.pos === 'PROPN' || context.mentions.has(i))) return true;
	return false;
}

const FAR = 400;

/**
 * "the line" at token `i` → the stretch "the Waverley Line" or "the closure of the Waverley Line" told before;
 * null when the article named nothing of that kind, or named two.
 */
export function fullerPhrase(context: Context, i: number, limit: number): Stretch | null {
	const { tokens } = context;
	const { from, to } = phraseAfter(tokens, i, limit);
	if (to - from !== 1) return null;
	const head = tokens[from]!.lower;
	const found: Stretch[] = [];
	for (let at = i - 1; at >= Math.max(0, i - FAR); at--) {
		if (tokens[at]!.lower !== head || !/^(?:NOUN|PROPN)$/.test(tokens[at]!.pos)) continue;
		if (/^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '')) continue;
		const start = phraseStart(tokens, at);
		const article = tokens[start - 1];
		if (!article || !/^(?:the|an?)$/.test(article.lower) || context.quoted[start]! >= 0) continue;
		const phrase = phraseWithOf(context, start - 1);
		// A phrase that reaches as far as the word itself would explain it by itself, for ever.
		if (phrase.to <= i && isNamed(context, phrase)) found.push(phrase);
	}
	const texts = new Set(found.map((phrase) => wordsOf(tokens, phrase)));
	const [phrase] = found;
	return texts.size === 1 && phrase && isOnly(context, head, phrase) ? phrase : null;
}

/** Nothing else of that kind in the whole article: no other with words of its own before it ("the Beaufort line"), no several. */
function isOnly({ tokens }: Context, head: string, phrase: Stretch): boolean {
	const inside = phrase.to > phrase.from ? wordsOf(tokens, phrase).split(' ') : [];
	return tokens.every((token, at) => {
		if (token.lower === `${head}s` || token.lower === `${head}es`) return false;
		if (token.lower !== head || !/^(?:NOUN|PROPN)$/.test(token.pos)) return true;
		const own = tokens.slice(phraseStart(tokens, at), at);
		return own.every(({ lower }) => inside.includes(lower));
	});
}

function wordsOf(tokens: readonly Token[], { from, to }: Stretch): string {
	return tokens
		.slice(from, to)
		.map((token) => token.lower)
		.join(' ');
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
