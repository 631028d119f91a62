/** A fact's own sentence → the same with a phrase left out: what was said, what happened, what is planned. */
import type { Fact, FactWords, Token } from '../types';
import { worded, type Bench, type Draft, type Maker } from './bench';
import { blank } from './finish-the-quote';
import { isAside } from './importance';
import { gapsIn, type Gap } from './finish-the-quote/gap';
import { HALF_WORD, namesTwice, sentence } from './wording';

const KINDS = new Set([
	'statement',
	'event',
	'agreement',
	'plan',
	'request',
	'refusal',
	'cause',
	'purpose',
	'first',
]);

/** Fewest and most words of a sentence that is asked this way. */
const FEWEST = 9;
const MOST = 30;

/** The words of the article the fact rests on. */
function tokensOf(fact: Fact, bench: Bench): Token[] {
	const statement = fact.kind === 'statement' ? bench.statements.get(fact.statement) : undefined;
	const spans = statement ? statement.content : fact.evidence;
	return bench.findings.document.tokens.filter((token) =>
		spans.some((span) => token.start >= span.start && token.end <= span.end),
	);
}

/** A number by itself, not a part of a longer one. */
const standing = (digits: string) =>
	new RegExp(`(?<![\\d.,-])${digits.replace('.', '\\.')}(?![\\d-]|[.,]\\d)`, 'g');

/** The phrase stands once in the sentence, in its later part, and is no name and no part of the subject or the time. */
function fits(gap: Gap, fact: Fact, words: FactWords, bench: Bench): boolean {
	const phrase = bench.text.slice(gap.start, gap.end);
	if (gap.number) return fact.text.match(standing(phrase))?.length === 1 && fact.kind !== 'amount';
	const at = fact.text.indexOf(phrase);
	if (at < fact.text.length * 0.35 || fact.text.indexOf(phrase, at + 1) >= 0) return false;
	if (
		!/^[\s]$/.test(fact.text.charAt(at - 1)) ||
		/[\p{L}\p{N}'’-]/u.test(fact.text.charAt(at + phrase.length))
	)
		return false;
	if (/\b(?:first|last|best|worst|most|least|\p{L}{3,}est|other|another|latter|former)\b/u.test(phrase))
		return false;
	if (/\p{Lu}|\d/u.test(phrase) || words.who?.includes(phrase) || words.when?.includes(phrase)) return false;
	return phrase.split(/\s+/).length >= 2 || phrase.length >= 8;
}

function ask({ fact, words }: { fact: Fact; words: FactWords }, bench: Bench): Draft[] {
	const count = fact.text.split(/\s+/).length;
	if (
		!KINDS.has(fact.kind) ||
		count < FEWEST ||
		count > MOST ||
		!words.who ||
		/[“"]|''/.test(fact.text) ||
		HALF_WORD.test(fact.text) ||
		namesTwice(fact, words)
	)
		return [];
	const gap = gapsIn(tokensOf(fact, bench), bench).find((one) => fits(one, fact, words, bench));
	if (!gap) return [];
	const answer = bench.text.slice(gap.start, gap.end);
	const stem = sentence(fact.text).replace(gap.number ? standing(answer) : answer, () => blank(answer));
	const place = { start: gap.start, end: gap.end };
	return [
		{
			maker: 'complete',
			minor: isAside(fact, bench),
			facts: [fact],
			stem,
			asks: gap.number ? 'amount' : 'content',
			body: { form: 'gap', answer, accept: [], gap: place },
		},
	];
}

export const complete: Maker = {
	id: 'complete',
	floor: 0.9,
	make: (bench) => worded(bench).flatMap((item) => ask(item, bench)),
};
